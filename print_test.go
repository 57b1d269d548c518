package newsmodel_test

import (
	"fmt"
	"testing"

	"example.com/newsmodel"
)

// What is not known is left out, and nothing prints as "none" or "0".
func TestStrings(t *testing.T) {
	phrase := func(s string) newsmodel.Phrase { return newsmodel.Phrase{Text: s} }
	june := newsmodel.Date{Year: 2023, Month: 6}
	tests := []struct {
		value fmt.Stringer
		want  string
	}{
		{newsmodel.Party{}, ""},
		{newsmodel.Party{Phrase: phrase("he")}, "he"},
		{newsmodel.Party{Phrase: phrase("he"), Name: "Bo Ek", Role: "Pentagon spokesman", Affiliation: "Pentagon"}, "Bo Ek, Pentagon spokesman"},
		{newsmodel.Party{Phrase: phrase("UN"), Name: "UN", Affiliation: "UN"}, "UN"},
		{newsmodel.Party{Phrase: phrase("Ek"), Name: "Bo Ek", Title: "Gen.", Affiliation: "army"}, "Gen. Bo Ek, army"},
		{newsmodel.Period{}, ""},
		{newsmodel.Period{Phrase: phrase("Tuesday")}, "Tuesday"},
		{newsmodel.Period{Phrase: phrase("June"), From: june, To: june}, "2023-06"},
		{newsmodel.Period{From: june, To: june, Part: newsmodel.PartMid}, "mid 2023-06"},
		{newsmodel.Period{From: june, To: june, Part: newsmodel.PartFirstHalf, Sense: newsmodel.SenseBefore}, "before the first half of 2023-06"},
		{newsmodel.Period{Phrase: phrase("Friday"), Sense: newsmodel.SenseUntil}, "Friday"},
		{newsmodel.Statement{}, "somebody: "},
		{newsmodel.Statement{Cue: newsmodel.Cue{Phrase: phrase(":")}, Sources: []newsmodel.Party{{Phrase: phrase("Q")}}, Content: []newsmodel.Phrase{phrase("Why?")}}, "Q: “Why?”"},
		{newsmodel.Statement{Content: []newsmodel.Phrase{phrase("Well,"), phrase("yes.")}}, "somebody: “Well” … “yes.”"},
		{newsmodel.Deployment{Action: newsmodel.ActionSupply, To: []newsmodel.Place{{Name: "Chad"}}, Recipient: newsmodel.Party{Name: "Chad"}}, "somebody: supply to Chad"},
		{newsmodel.Figure{}, "0"},
		{newsmodel.Figure{Bound: newsmodel.BoundBetween, Value: 3e6, Upper: 5e6, Unit: "EUR", Change: newsmodel.ChangeUp}, "3,000,000 to 5,000,000 EUR, up"},
		{newsmodel.Figure{Bound: newsmodel.BoundVague, Value: 24, Upper: 99, Noun: phrase("homes")}, "24 to 99 homes"},
		{newsmodel.Toll{Event: "killed", Value: 1}, "1 killed"},
		{newsmodel.Deployment{Action: newsmodel.ActionSupply, Recipient: newsmodel.Party{Name: "Chad"}, Disputed: true}, "somebody: supply for Chad (disputed)"},
		{newsmodel.Place{}, ""},
		{newsmodel.Place{Phrase: phrase("KIEV"), Name: "Kyiv", Country: "UA"}, "Kyiv (UA)"},
		{newsmodel.Place{Phrase: phrase("the hill")}, "the hill"},
		{newsmodel.Byline{}, ""},
		{newsmodel.Byline{Authors: []string{"Ann Lee", "Bo Ek"}, Agency: "NTB"}, "Ann Lee and Bo Ek, NTB"},
		{newsmodel.Dateline{}, ""},
		{newsmodel.Dateline{Places: []newsmodel.Place{{Name: "Oslo", Country: "NO"}}, Date: newsmodel.Period{From: june, To: june}, Agency: "NTB"}, "Oslo (NO), 2023-06, NTB"},
		{newsmodel.Cue{Phrase: phrase("told reporters"), Lemma: "tell"}, "told reporters"},
		{newsmodel.Cue{}, ""},
		{newsmodel.Asset{Phrase: phrase("two tanks"), Head: "tanks"}, "two tanks"},
		{newsmodel.Asset{}, ""},
	}
	for _, tt := range tests {
		if got := tt.value.String(); got != tt.want {
			t.Errorf("%T prints as %q, want %q", tt.value, got, tt.want)
		}
	}
}
