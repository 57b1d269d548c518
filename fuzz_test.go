package newsmodel_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"example.com/newsmodel"
)

// seeds are the stories of testdata, cut to a length that is still quick to
// vary, and the odd texts of the laws.
func seeds(f *testing.F) []string {
	var texts []string
	for _, s := range stories(f) {
		texts = append(texts, s.Text[:min(len(s.Text), 1000)])
	}
	return append(texts, odd...)
}

// seed gives the seeds to a fuzz target.
func seed(f *testing.F) {
	for _, text := range seeds(f) {
		f.Add(text)
	}
}

// FuzzExtract checks the laws of a whole article, with and without a date of
// publication, be it in the calendar or not.
func FuzzExtract(f *testing.F) {
	for i, text := range seeds(f) {
		f.Add(text, 2024-i%3, i%14, i%33)
	}
	f.Fuzz(func(t *testing.T, text string, year, month, day int) {
		checkLaws(t, newsmodel.Story{ID: text, Text: text})
		checkEntryPoints(t, text)
		checkLaws(t, newsmodel.Story{ID: text, Text: text, Published: newsmodel.Date{Year: year, Month: time.Month(month), Day: day}})
	})
}

// FuzzFindFigures checks that a figure which is all of a text is read alike by
// FindFigures and ParseFigure.
func FuzzFindFigures(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, text string) { checkParsing(t, text) })
}

// FuzzFindStatements checks that the parts of statements are words of the text.
func FuzzFindStatements(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, text string) {
		for _, s := range newsmodel.FindStatements(text) {
			if len(s.Content) == 0 || !strings.Contains(s.Text, s.Cue.Text) {
				t.Errorf("%q has the cue %q and %d pieces", s.Text, s.Cue.Text, len(s.Content))
			}
		}
	})
}

// FuzzFindDeployments checks that a deployment moves something in its clause.
func FuzzFindDeployments(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, text string) {
		for _, d := range newsmodel.FindDeployments(text) {
			if len(d.Assets) == 0 || !d.Span.Contains(d.Trigger.Span) {
				t.Errorf("%q moves %d assets by %q", d.Text, len(d.Assets), d.Trigger.Text)
			}
		}
	})
}

// FuzzParseFigure checks that what is a figure is all of the text, and that the
// error of what is none lies in the text.
func FuzzParseFigure(f *testing.F) {
	for _, text := range []string{"5", "more than $4.5 billion", "between 12 and 15", "1.5 to 2 degrees", "dozens", "34-year-old", "x", "5 x", ""} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		figure, err := newsmodel.ParseFigure(text)
		if err != nil {
			var parse *newsmodel.ParseError
			if !errors.As(err, &parse) || parse.Offset < 0 || parse.Offset > len(text) || !reflect.DeepEqual(figure, newsmodel.Figure{}) {
				t.Errorf("ParseFigure(%q) = %+v, %v", text, figure, err)
			}
			return
		}
		if figure.Text != strings.TrimSpace(text) {
			t.Errorf("ParseFigure(%q) reads only %q", text, figure.Text)
		}
		if again, err := newsmodel.ParseFigure(figure.Text); err != nil || again.Value != figure.Value || again.Bound != figure.Bound {
			t.Errorf("ParseFigure(%q) = %+v, but %+v, %v alone", text, figure, again, err)
		}
	})
}

// FuzzParseDate checks that a date that was read is one, and is read again as it is
// written, and that an error has its place.
func FuzzParseDate(f *testing.F) {
	for _, text := range []string{"2022-03-29", "2022-03", "2022", "2022-03-29T10:00:00Z", "20220329T100000+0100", "Tue, 29 Mar 22 10:00 GMT", "0000", "2022-02-30", ""} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := newsmodel.ParseDate(text)
		var refused *newsmodel.ParseError
		again, bad := newsmodel.ParseDate(d.String())
		switch {
		case err == nil && (bad != nil || again != d), err != nil && !d.IsZero():
			t.Errorf("ParseDate(%q) = %v, %v", text, d, err)
		case err != nil && (!errors.As(err, &refused) || refused.Offset < 0 || refused.Offset > len(text)):
			t.Errorf("ParseDate(%q): %#v", text, err)
		}
	})
}

// FuzzParseLexicon checks the reader of vocabulary, and an Extractor with what
// it read.
func FuzzParseLexicon(f *testing.F) {
	f.Add("[titles]\nLord Provost | Lord Provosts\tclass=political position=before\n", "Lord Provost Ann Lee said no.")
	f.Add("[units]\nfurlong | furlongs\tfactor=201.168 base=m\n[numbers]\nzillion\tclass=multiplier low=1e99\n", "5 furlongs")
	f.Add("[currencies]\nQ | red peso\n", "He paid 5 peso.")
	f.Add("# remark\n[x", "x")
	f.Add("entry\n", "")
	f.Fuzz(func(t *testing.T, vocabulary, text string) {
		l, err := newsmodel.ParseLexicon(vocabulary)
		if err != nil {
			var parse *newsmodel.ParseError
			if !errors.As(err, &parse) || !errors.Is(err, newsmodel.ErrLexicon) || parse.Line < 1 || parse.Line > strings.Count(vocabulary, "\n")+1 {
				t.Errorf("ParseLexicon(%q): %v", vocabulary, err)
			}
			return
		}
		x, err := newsmodel.NewExtractor(newsmodel.Options{Lexicon: l})
		if err != nil {
			t.Fatalf("NewExtractor refuses what ParseLexicon took: %v", err)
		}
		s := newsmodel.Story{Text: text}
		if !reflect.DeepEqual(x.ExtractStory(s), x.ExtractStory(s)) {
			t.Error("a second reading differs")
		}
	})
}

// FuzzJSON checks that an article read from JSON is written so that it reads
// back as the same.
func FuzzJSON(f *testing.F) {
	for _, s := range stories(f) {
		data, err := json.Marshal(newsmodel.Extract(s.Text[:min(len(s.Text), 500)]))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var a, b newsmodel.Article
		if json.Unmarshal(data, &a) != nil {
			return
		}
		first, err := json.Marshal(a)
		if err != nil {
			return // a date that is none
		}
		if err := json.Unmarshal(first, &b); err != nil {
			t.Fatalf("%v: %s", err, first)
		}
		if second, err := json.Marshal(b); err != nil || string(second) != string(first) {
			t.Errorf("written as\n%s\nthen as\n%s, %v", first, second, err)
		}
	})
}
