package newsmodel_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"example.com/newsmodel"
)

// Who somebody is, as a newspaper introduces people.
func ExampleParty_String() {
	article := newsmodel.Extract("“We will stay,” said Gen. Ruth Adler, a spokeswoman for the border police.")
	fmt.Println(article.Statements[0].Sources[0])
	// Output:
	// Gen. Ruth Adler, spokeswoman for the border police
}

// Who says how much in several stories, however they write the names.
func ExampleParty_key() {
	statements := make(map[string]int)
	for _, story := range []string{
		"Gen. Ruth M. Adler said the hill was safe. She said the road was open, too.",
		"RUTH ADLER said no one was hurt. The U.S. State Department said it was pleased.",
		"The US State Department said the talks would go on.",
	} {
		for _, s := range newsmodel.FindStatements(story) {
			for _, p := range s.Sources {
				statements[p.Key]++
			}
		}
	}
	fmt.Println(statements)
	// Output:
	// map[ruth adler:3 us state department:2]
}

// What a story says, for a person to read.
func ExampleStatement_String() {
	for _, s := range newsmodel.FindStatements("“The bridge is closed,” Mayor Erik Berg said. “Nobody was hurt.” Police said that it would open in May.") {
		fmt.Println(s)
	}
	// Output:
	// Erik Berg (said): “The bridge is closed” … “Nobody was hurt.”
	// Police (said): that it would open in May
}

func ExampleStatement_By() {
	for _, s := range newsmodel.FindStatements("Talks will resume in May, Norway and Denmark said.") {
		fmt.Println(s.By())
	}
	// Output:
	// Norway and Denmark
}

func ExampleStatement_Words() {
	for _, s := range newsmodel.FindStatements("“The bridge is closed,” Mayor Erik Berg said. “Nobody was hurt.”") {
		fmt.Println(s.Words())
	}
	// Output:
	// “The bridge is closed” … “Nobody was hurt.”
}

func ExampleFigure_String() {
	for _, f := range newsmodel.FindFigures("Sales fell by about 2.5 percent to $4.5 million. A fire killed at least 12 people.") {
		fmt.Println(f)
	}
	// Output:
	// about 2.5 %, Sales, down
	// 4,500,000 USD, Sales
	// at least 12 people, killed
}

func ExampleFigure_Counted() {
	for _, f := range newsmodel.FindFigures("At least 40 people were killed.") {
		fmt.Println(f.Counted())
	}
	// Output:
	// people, killed
}

func ExampleDeployment_String() {
	for _, d := range newsmodel.FindDeployments("Norway will send 200 troops and two frigates to Latvia.") {
		fmt.Println(d)
	}
	// Output:
	// Norway: deploy 200 troops and two frigates to Latvia
}

func ExampleToll_String() {
	article := newsmodel.Extract("A bus plunged into a ravine on Sunday, killing at least 17 people and injuring dozens, police said.")
	for _, t := range article.Tolls {
		fmt.Println(t)
	}
	// Output:
	// at least 17 killed (police)
	// 24 or more injured (police)
}

func ExamplePeriod_String() {
	x, err := newsmodel.NewExtractor(newsmodel.Options{})
	if err != nil {
		panic(err)
	}
	article := x.ExtractStory(newsmodel.Story{
		Text:      "The talks, which began last week, were broken off on Monday. They will not resume before late May.",
		Published: newsmodel.Date{Year: 2023, Month: time.March, Day: 9},
	})
	for _, p := range article.Periods {
		fmt.Println(p)
	}
	// Output:
	// 2023-02-27 to 2023-03-05
	// 2023-03-06
	// before late 2023-05
}

func ExamplePeriodPart() {
	article := newsmodel.Extract("The bridge will be finished by the end of 2024, the tunnel in early 2025.")
	for _, p := range article.Periods {
		fmt.Println(p.Part, "|", p.Sense, "|", p.From)
	}
	// Output:
	// end | by | 2024
	// early | on | 2025
}

func ExampleParseDate() {
	for _, s := range []string{"2022-03-29", "2022-03-29T23:30:00+02:00", "2022-03", "March 29"} {
		d, err := newsmodel.ParseDate(s)
		fmt.Println(d, err)
	}
	// Output:
	// 2022-03-29 <nil>
	// 2022-03-29 <nil>
	// 2022-03 <nil>
	//  newsmodel.ParseDate: "March 29" at byte 0: not a date (want 2022-03-29, 2022-03, 2022 or 20220329, with a time or without, or Tue, 29 Mar 2022 10:00:00 GMT)
}

func ExampleDateOf() {
	published := time.Date(2022, time.March, 29, 23, 30, 0, 0, time.UTC)
	fmt.Println(newsmodel.DateOf(published))
	// Output:
	// 2022-03-29
}

// A date has as many parts as are known.
func ExampleDate_String() {
	fmt.Println(newsmodel.Date{Year: 2022, Month: time.March, Day: 29})
	fmt.Println(newsmodel.Date{Year: 2022, Month: time.March})
	fmt.Println(newsmodel.Date{Year: 2022})
	// Output:
	// 2022-03-29
	// 2022-03
	// 2022
}

func ExampleDate_Time() {
	march := newsmodel.Date{Year: 2022, Month: time.March}
	fmt.Println(march.Time().Format(time.RFC3339))
	// Output:
	// 2022-03-01T00:00:00Z
}

func ExampleDate_IsZero() {
	article := newsmodel.Extract("They left on Tuesday.")
	fmt.Println(article.Published.IsZero(), article.Periods[0].From.IsZero())
	// Output:
	// true true
}

// Kinds are numbers in Go, and names in print and in JSON.
func ExampleStatus() {
	s := newsmodel.StatusCalledFor
	data, err := json.Marshal(s)
	if err != nil {
		panic(err)
	}
	fmt.Println(s, string(data))

	var back newsmodel.Status
	fmt.Println(json.Unmarshal([]byte(`"refused"`), &back), back == newsmodel.StatusRefused)
	fmt.Println(back.UnmarshalText([]byte("forgotten")))
	// Output:
	// called_for "called_for"
	// <nil> true
	// newsmodel: no Status "forgotten"
}

// Where strict input was refused, and why.
func ExampleParseError() {
	_, err := newsmodel.ParseFigure("12 angry men")
	var refused *newsmodel.ParseError
	if errors.As(err, &refused) {
		fmt.Printf("%q is refused from %q on: %v\n", refused.Input, refused.Input[refused.Offset:], refused.Err)
	}
	// Output:
	// "12 angry men" is refused from "angry men" on: text after the figure
}

// The code of a deployment in the code books of political events.
func ExampleDeployment_CAMEO() {
	for _, d := range newsmodel.FindDeployments("France sent 300 soldiers to Chad. Kenya asked Spain to send two field hospitals.") {
		event, mode := d.PLOVER()
		fmt.Printf("%s: CAMEO %s, PLOVER %s %s\n", d, d.CAMEO(), event, mode)
	}
	// Output:
	// France: deploy 300 soldiers to Chad: CAMEO 154, PLOVER MOBILIZE troops
	// Spain: deploy two field hospitals: CAMEO 0233, PLOVER REQUEST assist
}

func ExampleDeployment_PLOVER() {
	for _, d := range newsmodel.FindDeployments("Spain has withdrawn two helicopters from Mali.") {
		fmt.Println(d.PLOVER())
	}
	// Output:
	// RETREAT withdraw
}

// A status in a database, by its word.
func ExampleStatus_Value() {
	stored, _ := newsmodel.StatusPlanned.Value()
	fmt.Println(stored)
	var status newsmodel.Status
	fmt.Println(status.Scan("underway"), status)
	// Output:
	// planned
	// <nil> underway
}

func ExampleDate_Scan() {
	var d newsmodel.Date
	for _, stored := range []any{"2022-03", time.Date(2022, 3, 29, 10, 0, 0, 0, time.UTC), nil} {
		fmt.Println(d.Scan(stored), d)
	}
	// Output:
	// <nil> 2022-03
	// <nil> 2022-03-29
	// <nil>
}

// What a log says of an article.
func ExampleArticle_LogValue() {
	a := newsmodel.Extract("OSLO (NTB) - At least 40 people were killed, the police said.")
	fmt.Println(a.LogValue())
	// Output:
	// [bytes=61 paragraphs=1 statements=1 figures=1 deployments=0 periods=0 tolls=1 issues=0]
}

// Values in words.
func ExampleDateline_String() {
	a := newsmodel.Extract("OSLO, March 3, 2023 (Reuters) - Norway sent two frigates to Latvia.")
	fmt.Println(a.Dateline)
	fmt.Println(a.Dateline.Places[0], a.Deployments[0].Assets[0])
	// Output:
	// Oslo (NO), 2023-03-03, Reuters
	// Oslo (NO) two frigates
}

// How much each speaker says, and how much of it is quoted.
func ExampleSpeaker_Words() {
	a := newsmodel.Extract("“We will stay,” Gen. Ruth Adler said. Adler said that the hill was “ours”. Ivo Marek said that he doubted it.")
	for _, s := range a.Speakers() {
		all, quoted := s.Words()
		fmt.Println(s.Party.Name, all, quoted)
	}
	// Output:
	// Ruth Adler 8 4
	// Ivo Marek 4 0
}
