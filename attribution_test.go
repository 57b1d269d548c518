package newsmodel

import (
	"fmt"
	"strings"
	"testing"
)

// said writes statements one a line: kind, source, cue, contents.
func said(text string) string {
	var out []string
	for _, s := range FindStatements(text) {
		var sources, content []string
		for _, p := range s.Sources {
			sources = append(sources, p.Text)
		}
		for _, c := range s.Content {
			content = append(content, c.Text)
		}
		cue := s.Cue.Text
		if s.Cue.Negated {
			cue = "not:" + cue
		}
		out = append(out, fmt.Sprintf("%s [%s] {%s} %s", s.Kind, strings.Join(sources, "; "), cue, strings.Join(content, " // ")))
	}
	return strings.Join(out, "\n")
}

func TestFindStatements(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{
			"a time is no source", "The champion withdrew on Tuesday with a wrist injury, a week before the Games begin.", "",
		},
		{
			"behind a dateline", "Port Reva, Nov. 4 (Jiji Press)--The harbor will close next week, the mayor said Monday.\nThe bridge stays open.\n",
			`indirect [the mayor] {said} The harbor will close next week`,
		},
		{
			"split", `"The bridge is gone," Mayor Ana Torres said. "We will build it again."`,
			`direct [Mayor Ana Torres] {said} The bridge is gone, // We will build it again.`,
		},
		{
			"inverted with apposition", `"We saw the smoke first," said Peter Lunde, a fisherman from the island.`,
			`direct [Peter Lunde, a fisherman from the island] {said} We saw the smoke first,`,
		},
		{
			"series", `Torres called the plan "a bad joke" and "an insult to the town," and said the council would vote on Monday.`,
			"indirect [Torres] {said} the council would vote on Monday\nmixed [Torres] {called} the plan \"a bad joke\" and \"an insult to the town,\"",
		},
		{
			"according to", `The dam lost a third of its water in a week, according to the regional water authority.`,
			`indirect [the regional water authority] {according to} The dam lost a third of its water in a week`,
		},
		{
			"closing said", `Two bridges were hit overnight, the governor said on Monday, as rain kept falling.`,
			`indirect [the governor] {said} Two bridges were hit overnight`,
		},
		{
			"opening said", `The ministry said in a statement that it had sent 40 engineers to the valley.`,
			`indirect [The ministry] {said in a statement} that it had sent 40 engineers to the valley`,
		},
		{
			"told somebody", `The mayor of Varnes told a news conference the road would stay closed.`,
			`indirect [The mayor of Varnes] {told} the road would stay closed`,
		},
		{
			"date before that", `Norway suggested Tuesday that the dam was safe.`,
			`indirect [Norway] {suggested Tuesday} that the dam was safe`,
		},
		{
			"date in the source", `The harbour minister on Thursday said the quay would open again in the spring.`,
			`indirect [The harbour minister] {said} the quay would open again in the spring`,
		},
		{
			"aside between source and cue", `Torres, appearing after Hale at the harbour forum, said the quay was not safe.`,
			`indirect [Torres, appearing after Hale at the harbour forum] {said} the quay was not safe`,
		},
		{
			"part of a word", `The water directorate said that the landslide was a so-called "quick clay" slide.`,
			`mixed [The water directorate] {said} that the landslide was a so-called "quick clay" slide`,
		},
		{
			"told reporters", `"Nobody was hurt," police chief Omar Haddad told reporters in Tunis.`,
			`direct [police chief Omar Haddad] {told} Nobody was hurt,`,
		},
		{
			"colon before", "Haddad told reporters: \"Nobody was hurt. We are still looking.\"",
			`direct [Haddad] {told} Nobody was hurt. We are still looking.`,
		},
		{
			"colon at the end of a paragraph", "In a letter to the council she wrote:\n\n\"Nobody asked the farmers.\"",
			`direct [she] {wrote:} Nobody asked the farmers.`,
		},
		{
			"floating", "\"The river came in the night,\" Lunde said.\n\n\"By morning the street was a lake.\"",
			`direct [Lunde] {said} The river came in the night, // By morning the street was a lake.`,
		},
		{
			"transcript", "MARSH: How many came back?\n\nSADAT: Nine. We had planned for more.",
			"direct [MARSH] {:} How many came back?\ndirect [SADAT] {:} Nine. We had planned for more",
		},
		{
			"question mark", `"Who will pay for it?" Torres asked.`,
			`direct [Torres] {asked} Who will pay for it?`,
		},
		{
			"denial", `The company denied that its tankers had entered the bay.`,
			`indirect [The company] {not:denied} that its tankers had entered the bay`,
		},
		{
			"nested", `"I told the mayor, 'Open the gates,'" said Lunde.`,
			"direct [Lunde] {said} I told the mayor, 'Open the gates,'\ndirect [I] {told} Open the gates,",
		},
		{"signature", "\"The school must stay.\" ― Mia Berg, teacher", `direct [Mia Berg] {―} The school must stay.`},
		{
			"clause that says something itself", `The minister said that the fleet was only moving after it said it would leave the strait.`,
			"indirect [The minister] {said} that the fleet was only moving\nindirect [it] {said} it would leave the strait",
		},
		{
			"clause inside the source", `A teacher who asked not to be named said the school had received no books since spring.`,
			`indirect [A teacher who asked not to be named] {said} the school had received no books since spring`,
		},
		{
			"request for anonymity", `"They took the generators," said a nurse at the clinic, who asked not to be identified.`,
			`direct [a nurse at the clinic] {said} They took the generators,`,
		},
		{
			"name behind said", `Speaking at the harbour, Cavus said Turkey would send two ships.`,
			`indirect [Cavus] {said} Turkey would send two ships`,
		},
		{
			"dash in a headline", "Five held over museum theft - ministry\n\nPolice arrested five people.",
			`indirect [ministry] {-} Five held over museum theft`,
		},
		{"newspaper in a headline", "How the river came back - The Daily Post\n\nIt came back.", ``},
		{
			"headline in capitals", "Trade Talks to Resume in June, Minister Says\n\nThe talks are about fish.",
			`indirect [Minister] {Says} Trade Talks to Resume in June`,
		},
		{"place in a headline", "UK: Two charged over bridge attack\n\nTwo men were charged.", ``},
		{
			"labels with offices", "SAM ROE, TREASURER: Who broke the pipe?\n\nSEN. MARK DRAKE (R-TX): Nobody knows.",
			"direct [SAM ROE, TREASURER] {:} Who broke the pipe?\ndirect [SEN. MARK DRAKE (R-TX)] {:} Nobody knows",
		},
		{
			"question and answer", "Q. Where were you born?\n\nA. In Split.\n\nQ. And when did you leave?\n\nA. In 1991.",
			"direct [Q] {.} Where were you born?\ndirect [A] {.} In Split\ndirect [Q] {.} And when did you leave?\ndirect [A] {.} In 1991",
		},
		{
			"initials", "A. Moen said the road was open.\n\nThe council met on Friday.\n\nA. Moen was there.",
			`indirect [A. Moen] {said} the road was open`,
		},
		{
			"quotation over three paragraphs", "\"We started early,\" Moen said.\n\n\"The ropes had frozen.\n\n\"We could see nothing.\"",
			`direct [Moen] {said} We started early, // The ropes had frozen. // We could see nothing.`,
		},
		{
			"attribution in the middle", `The strike, the union said on Friday, would last two days.`,
			`indirect [the union] {said} The strike // would last two days`,
		},
		{
			"according to in the middle", `The fire, according to the prosecutor, was started by a candle.`,
			`indirect [the prosecutor] {according to} The fire // was started by a candle`,
		},
		{"place before a colon", "Ferry sinks\n\nKARACHI: A ferry sank.\n\nLAHORE: Rain fell.", ``},
		{
			"asked by nobody knows whom", `Asked if he was worried, he said: "No. Why should I be?"`,
			`direct [he] {said:} No. Why should I be?`,
		},
		{
			"month of the source", `A poll released in May found that most voters wanted a change.`,
			`indirect [A poll released in May] {found} that most voters wanted a change`,
		},
		{
			"date behind on", `The air force said on Thursday it had shot down 28 drones.`,
			`indirect [The air force] {said} it had shot down 28 drones`,
		},
		{
			"speaks twice", `Haddad said the fire was out but added that smoke would linger for days.`,
			"indirect [Haddad] {added} that smoke would linger for days\nindirect [Haddad] {said} the fire was out",
		},
		{
			"aside behind the speaker", `"We are tired," one of the nurses, who has worked here for 20 years, said.`,
			`direct [one of the nurses, who has worked here for 20 years,] {said} We are tired,`,
		},
		{
			"headline that says", "PM says budget will pass by summer\n\nIt is late.",
			`indirect [PM] {says} budget will pass by summer`,
		},
		{"verb of no table", `"We won," exulted John Kirby.`, `direct [John Kirby] {exulted} We won,`},
		{"title", `Her first film, "The Long Winter," opens in Oslo.`, ``},
		{"nickname", `Officer Jan "Bear" Kowalski retired last year.`, ``},
	} {
		if got := said(c.text); got != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", c.name, c.text, got, c.want)
		}
	}
}
