package main

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/newsmodel"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares got with a file in testdata.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != string(got) {
		t.Errorf("%s differs (-update writes it anew); got:\n%s", path, got)
	}
}

// sample is a story with its article as it ought to be read. It stands here so
// that the forms can be tested apart from the reading.
func sample() item {
	const text = `Norrland sends ships as toll of blast rises

By Ann Lee and Bo Ek

LULEÅ, May 4 (NTB) - Norrland is sending two frigates and over 300 marines from Luleå to Åland, Gen. Siv Öberg, the chief of staff, said on Tuesday.

“=SUM(A1) is not a plan,” Öberg said, “and neither is hope.” 東京's envoy Kenji Mori and the UN warned of "a cold summer".

At least 12 people died, with repairs costing €3–5 million. -5 degrees were measured.
`
	phrase := func(words string) newsmodel.Phrase {
		start := strings.Index(text, words)
		return newsmodel.Phrase{Text: words, Span: newsmodel.Span{Start: start, End: start + len(words)}}
	}
	general := newsmodel.Party{
		Phrase: phrase("Gen. Siv Öberg, the chief of staff"), Name: "Siv Öberg", Title: "Gen.", Role: "chief of staff",
		Affiliation: "Norrland", Named: phrase("Siv Öberg").Span, Key: "siv oberg",
	}
	surname := newsmodel.Party{Phrase: phrase("Öberg said, “and"), Name: "Siv Öberg", Named: general.Named, Key: general.Key}
	surname.Text, surname.Span.End = "Öberg", surname.Span.Start+len("Öberg")
	tuesday := newsmodel.Period{Phrase: phrase("Tuesday"), From: newsmodel.Date{Year: 2021, Month: 5, Day: 4}, To: newsmodel.Date{Year: 2021, Month: 5, Day: 4}}
	said := newsmodel.Statement{
		Phrase: phrase("Norrland is sending two frigates and over 300 marines from Luleå to Åland, Gen. Siv Öberg, the chief of staff, said on Tuesday"),
		Kind:   newsmodel.StatementIndirect, Sources: []newsmodel.Party{general}, When: tuesday, Confidence: 0.9,
		Content: []newsmodel.Phrase{phrase("Norrland is sending two frigates and over 300 marines from Luleå to Åland")},
		Cue:     newsmodel.Cue{Phrase: phrase("said"), Lemma: "say"},
	}
	frigates := newsmodel.Figure{Phrase: phrase("two"), Number: phrase("two"), Value: 2, Noun: phrase("frigates"), Event: "deployed"}
	marines := newsmodel.Figure{
		Phrase: phrase("over 300"), Number: phrase("300"), Bound: newsmodel.BoundMoreThan, Value: 300,
		Noun: phrase("marines"), Event: "deployed",
	}
	dead := newsmodel.Figure{
		Phrase: phrase("At least 12"), Number: phrase("12"), Bound: newsmodel.BoundAtLeast, Value: 12, Noun: phrase("people"),
		Event: "killed", Confidence: 0.75,
	}
	a := &newsmodel.Article{
		Text: text, Published: tuesday.From, Headline: phrase("Norrland sends ships as toll of blast rises"),
		Byline: newsmodel.Byline{Phrase: phrase("By Ann Lee and Bo Ek"), Authors: []string{"Ann Lee", "Bo Ek"}},
		Dateline: newsmodel.Dateline{
			Phrase: phrase("LULEÅ, May 4 (NTB)"), Places: []newsmodel.Place{{Phrase: phrase("LULEÅ"), Name: "Luleå", Country: "SE"}},
			Date: newsmodel.Period{Phrase: phrase("May 4"), From: tuesday.From, To: tuesday.To}, Agency: "NTB",
		},
		Statements: []newsmodel.Statement{said, {
			Phrase: phrase("=SUM(A1) is not a plan,” Öberg said, “and neither is hope."), Sources: []newsmodel.Party{surname},
			Content: []newsmodel.Phrase{phrase("=SUM(A1) is not a plan,"), phrase("and neither is hope.")},
			Cue:     newsmodel.Cue{Phrase: phrase("said, “and"), Lemma: "say"}, Confidence: 1,
		}, {
			Phrase: phrase(`東京's envoy Kenji Mori and the UN warned of "a cold summer"`), Kind: newsmodel.StatementMixed,
			Sources: []newsmodel.Party{
				{Phrase: phrase("東京's envoy Kenji Mori"), Name: "Kenji Mori", Role: "東京's envoy"},
				{Phrase: phrase("the UN"), Kind: newsmodel.PartyOrganization, Name: "UN"},
			},
			Content: []newsmodel.Phrase{phrase(`"a cold summer"`)}, Cue: newsmodel.Cue{Phrase: phrase("warned of"), Lemma: "warn of"},
		}, {
			Phrase: phrase("-5 degrees were measured"), Kind: newsmodel.StatementIndirect,
			Content: []newsmodel.Phrase{phrase("-5 degrees")}, Cue: newsmodel.Cue{Phrase: phrase("were measured"), Lemma: "measure"},
		}},
		Figures: []newsmodel.Figure{frigates, marines, dead, {
			Phrase: phrase("€3–5 million"), Number: phrase("3–5 million"), Kind: newsmodel.FigureMoney, Bound: newsmodel.BoundBetween,
			Value: 3e6, Upper: 5e6, Unit: "EUR", Change: newsmodel.ChangeUp,
		}, {Phrase: phrase("-5 degrees"), Number: phrase("-5"), Kind: newsmodel.FigureMeasure, Value: -5, Unit: "°"}},
		Deployments: []newsmodel.Deployment{{
			Phrase: phrase("Norrland is sending two frigates and over 300 marines from Luleå to Åland"), Status: newsmodel.StatusCalledFor,
			Actor:   newsmodel.Party{Phrase: phrase("Norrland"), Kind: newsmodel.PartyGovernment, Name: "Norrland"},
			Assets:  []newsmodel.Asset{{Phrase: phrase("two frigates"), Head: "frigates", Class: newsmodel.AssetShip, Count: frigates}, {Phrase: phrase("over 300 marines"), Head: "marines", Class: newsmodel.AssetPersonnel, Count: marines}},
			From:    []newsmodel.Place{{Phrase: phrase("Luleå"), Name: "Luleå", Country: "SE"}},
			To:      []newsmodel.Place{{Phrase: phrase("Åland"), Name: "Åland", Country: "AX"}},
			Trigger: phrase("is sending"), Reported: said.Span, Disputed: true,
		}},
		Periods: []newsmodel.Period{tuesday, {Phrase: phrase("summer"), From: newsmodel.Date{Year: 2021, Month: 6}, To: newsmodel.Date{Year: 2021, Month: 8}}, {Phrase: phrase("cold")}},
		Tolls:   []newsmodel.Toll{{Event: "killed", Value: 12, Bound: newsmodel.BoundAtLeast, Span: dead.Span}},
	}
	return item{story: newsmodel.Story{ID: "sample.txt", Text: text, Published: a.Published}, article: a}
}
