package newsmodel

import (
	"fmt"
	"slices"
	"testing"
)

func TestTolls(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{
			"VALE, May 3 - The death toll from the flood rose to 14 on Tuesday from 11, the mayor said.",
			[]string{"killed exact 14"},
		},
		{
			"The number of people killed in a blast at the quay rose to 41, officials said.",
			[]string{"killed exact 41"},
		},
		{
			"Twelve people were killed on Monday, including three children, and 30 injured.\n\nRescuers found more bodies overnight, raising the toll to 15.",
			[]string{"killed exact 15", "injured exact 30"},
		},
		{
			"At least 20 people died in the crash. No one on the ground was hurt.",
			[]string{"killed at_least 20"},
		},
		{
			"A man was shot dead outside a bar in Vale early on Sunday, police said. Another man was wounded.",
			[]string{"killed exact 1", "injured exact 1"},
		},
		{
			"A man and a woman were wounded in a knife attack on Friday.",
			[]string{"injured exact 2"},
		},
		{
			"Twelve people were shot, three fatally, over the weekend, police said.",
			[]string{"killed exact 3", "injured exact 9"},
		},
		{
			"Three soldiers, two policemen and four civilians were killed in the ambush.",
			[]string{"killed exact 9"},
		},
		{
			"Twelve people, eight men and four women, were killed when the bus left the road.",
			[]string{"killed exact 12"},
		},
		{
			"Two men were wounded on Friday. In 2003 a fire in the same street killed 40 people.",
			[]string{"injured exact 2"},
		},
		{
			"Police fired a warning shot. A suspect was charged with attempted murder.",
			nil,
		},
		{
			"A bomb earlier on Monday killed 12 people a day after talks began.",
			[]string{"killed exact 12"},
		},
		{
			"One soldier and a civilian were killed. The previous toll of 38 was wrong.",
			[]string{"killed exact 2"},
		},
		{
			"Two soldiers and two policemen were wounded.",
			[]string{"injured exact 4"},
		},
		{
			"The council met on Tuesday and voted 12 to 3 for the plan.",
			nil,
		},
		{
			"The death toll from flash floods that swept the north of Varland has risen to 315, with more than 1,600 injured.",
			[]string{"killed exact 315", "injured more_than 1600"},
		},
		{
			"At least 41 people were killed, up from 38 reported earlier, when the ferry sank.",
			[]string{"killed at_least 41"},
		},
		{
			"The fire killed 103 people.\n\nThe toll was revised to 96 from 103 after some victims were counted twice.",
			[]string{"killed exact 96"},
		},
		{
			"A gunman killed 12 students and a teacher and wounded 24 others.",
			[]string{"killed exact 13", "injured exact 24"},
		},
		{
			"Three soldiers and a civilian died and eight others, including two children, were hurt in the blast.",
			[]string{"killed exact 4", "injured exact 8"},
		},
		{
			"The fire killed a mother and her four children.",
			[]string{"killed exact 5"},
		},
		{
			"The bombing killed three people and a policeman was injured.",
			[]string{"killed exact 3", "injured exact 1"},
		},
		{
			"A fire killed a couple and their three children. Mayor Ann Lee and two guards were hurt.",
			[]string{"killed exact 5", "injured exact 3"},
		},
		{
			"The blaze, the worst in the city in a decade, left 46 dead. So far this year 80 people have died in fires.",
			[]string{"killed exact 46"},
		},
		{
			"The missile killed at least 25 people, officials said. Officials later said the toll had risen to 30.",
			[]string{"killed exact 30"},
		},
		{
			"The office has verified 10,582 deaths and 19,875 injuries. About 40 people a day die in the camp.",
			[]string{"killed exact 10582", "injured exact 19875"},
		},
		{
			"The storm killed 14 people in Haiti, nine in Cuba and three in Jamaica.",
			[]string{"killed exact 26"},
		},
		{
			"The storm killed 14 people in Jamaica, nine in Kingston and three in May Pen.",
			[]string{"killed exact 14"},
		},
		{
			"The murder of the six priests and the two women in Vale is being investigated.",
			[]string{"killed exact 8"},
		},
		{
			"A gunman shot 12 cows and the driver of a truck. Hundreds of homes and six villages were evacuated.",
			[]string{"injured exact 1"},
		},
		{
			"The strike killed 12 people and a number of cattle. The toll includes 5 children and 3 women.",
			[]string{"killed exact 12"},
		},
	} {
		var got []string
		for _, toll := range Extract(c.text).Tolls {
			got = append(got, fmt.Sprintf("%s %v %v", toll.Event, toll.Bound, toll.Value))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}

func TestTollSources(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{
			"VALE, May 3 - At least 20 people were killed in the storm, the interior ministry said. “We have counted 35 dead,” Governor Ann Lee told reporters.",
			[]string{"killed 20 by the interior ministry", "killed 35 by Governor Ann Lee"},
		},
		{
			"NEW DELHI: Three people were killed when a wall fell on Monday, the fire service said.",
			[]string{"killed 3 by the fire service"},
		},
	} {
		var got []string
		for _, toll := range Extract(c.text).Tolls {
			got = append(got, fmt.Sprintf("%s %v by %s", toll.Event, toll.Value, toll.Source.Text))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}
