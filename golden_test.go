package newsmodel_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"example.com/newsmodel"
	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestGolden compares what is read from each story in testdata/stories with
// the golden file beside it.
func TestGolden(t *testing.T) {
	for _, s := range stories(t) {
		t.Run(s.ID, func(t *testing.T) {
			x, err := newsmodel.NewExtractor(newsmodel.Options{})
			if err != nil {
				t.Fatal(err)
			}
			golden(t, filepath.Join("testdata", "stories", s.ID+".golden"), dump(x.ExtractStory(s)))
		})
	}
}

// golden compares got with the file, or writes it with -update.
func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("%s (-want +got; -update writes it anew):\n%s", file, diff)
	}
}

// stories reads the stories in testdata/stories, with the dates of publication
// in published.tsv.
func stories(t testing.TB) []newsmodel.Story {
	t.Helper()
	dir := filepath.Join("testdata", "stories")
	table, err := os.ReadFile(filepath.Join(dir, "published.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	var out []newsmodel.Story
	for line := range strings.Lines(string(table)) {
		id, day, _ := strings.Cut(strings.TrimSpace(line), "\t")
		text, err := os.ReadFile(filepath.Join(dir, id+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		s := newsmodel.Story{ID: id, Text: string(text)}
		if err := s.Published.UnmarshalText([]byte(day)); err != nil {
			t.Fatal(err)
		}
		out = append(out, s)
	}
	if files, _ := filepath.Glob(filepath.Join(dir, "*.txt")); len(files) != len(out) {
		t.Errorf("%d stories in %s, but %d lines in published.tsv", len(files), dir, len(out))
	}
	return out
}

// A dumper writes an article for people, one line a value, its parts indented
// under it. Confidence is left out: it changes with every training.
type dumper struct{ strings.Builder }

func dump(a *newsmodel.Article) string {
	var d dumper
	if !a.Published.IsZero() {
		d.line("published %v", a.Published)
	}
	d.phrase("headline", a.Headline)
	d.phrase("byline", a.Byline.Phrase, list("author", a.Byline.Authors...), list("agency", a.Byline.Agency))
	for _, w := range a.Byline.Writers {
		if w.Role != "" || w.Place != "" || w.Contact != "" {
			d.phrase("  writer", w.Phrase, list("role", w.Role), list("place", w.Place), list("contact", w.Contact))
		}
	}
	d.phrase("dateline", a.Dateline.Phrase, list("agency", a.Dateline.Agency))
	d.places("place", a.Dateline.Places)
	d.period("  date", a.Dateline.Date)
	for _, p := range a.Paragraphs {
		d.line("paragraph %v %s: %s", p.Kind, span(p.Span), strings.Join(mapped(p.Sentences, span), " "))
	}
	for _, p := range a.Periods {
		d.period("period", p)
	}
	for _, s := range a.Statements {
		d.statement(s)
	}
	for _, f := range a.Figures {
		d.figure("figure", f)
	}
	for _, p := range a.Deployments {
		d.deployment(p)
	}
	for _, t := range a.Tolls {
		d.line("toll %s %v %s %s", t.Event, t.Bound, number(t.Value, t.Upper), span(t.Span))
		if t.Where.Text != "" {
			d.places("where", []newsmodel.Place{t.Where})
		}
		d.party("source", t.Source)
	}
	for _, i := range a.Issues {
		d.phrase("issue "+string(i.Kind), i.Phrase)
	}
	return d.String()
}

func (d *dumper) statement(s newsmodel.Statement) {
	d.phrase("statement "+s.Kind.String(), s.Phrase)
	for _, p := range s.Sources {
		d.party("source", p)
	}
	not := ""
	if s.Cue.Negated {
		not = " negated"
	}
	d.phrase("  cue", s.Cue.Phrase, list("lemma", s.Cue.Lemma), not)
	for _, c := range s.Content {
		d.phrase("  content", c)
	}
	d.period("  when", s.When)
}

func (d *dumper) figure(label string, f newsmodel.Figure) {
	if f.Text == "" {
		return
	}
	unit, change := "", ""
	if f.Unit != "" {
		unit = " " + string(f.Unit)
	}
	if f.Change != newsmodel.ChangeNone {
		change = " " + f.Change.String()
	}
	d.phrase(fmt.Sprintf("%s %v %v %s%s", label, f.Kind, f.Bound, number(f.Value, f.Upper), unit),
		f.Phrase, list("noun", f.Noun.Text), list("event", string(f.Event)), change)
}

func (d *dumper) deployment(p newsmodel.Deployment) {
	disputed := ""
	if p.Disputed {
		disputed = " disputed"
	}
	d.phrase(fmt.Sprintf("deployment %v %v", p.Action, p.Status), p.Phrase, disputed)
	d.phrase("  trigger", p.Trigger)
	d.party("actor", p.Actor)
	for _, a := range p.Assets {
		d.phrase("  asset "+a.Class.String(), a.Phrase, list("head", a.Head), list("model", a.Model))
		d.figure("    count", a.Count)
	}
	d.places("from", p.From)
	d.places("to", p.To)
	d.party("recipient", p.Recipient)
	d.period("  when", p.When)
	if p.Reported != (newsmodel.Span{}) {
		d.line("  reported %s", span(p.Reported))
	}
}

func (d *dumper) party(label string, p newsmodel.Party) {
	if p.Text == "" {
		return
	}
	anonymous := ""
	if p.Anonymous {
		anonymous = " anonymous"
	}
	d.phrase("  "+label+" "+p.Kind.String(), p.Phrase, list("name", p.Name), list("title", p.Title),
		list("role", p.Role), list("affiliation", p.Affiliation), anonymous)
}

func (d *dumper) places(label string, places []newsmodel.Place) {
	for _, p := range places {
		d.phrase("  "+label, p.Phrase, list("name", p.Name), list("country", p.Country))
	}
}

func (d *dumper) period(label string, p newsmodel.Period) {
	if p.Text == "" {
		return
	}
	days := fmt.Sprintf(" %v..%v", p.From, p.To)
	switch {
	case p.From.IsZero() && p.To.IsZero():
		days = " open"
	case p.From == p.To:
		days = fmt.Sprintf(" %v", p.From)
	}
	if p.Part != newsmodel.PartWhole {
		days += " " + p.Part.String()
	}
	if p.Sense != newsmodel.SenseOn {
		days += " " + p.Sense.String()
	}
	d.phrase(label, p.Phrase, days)
}

// phrase writes a line for a phrase with its place, its words and what else is
// known, unless the article has no such phrase.
func (d *dumper) phrase(label string, p newsmodel.Phrase, more ...string) {
	if p.Span != (newsmodel.Span{}) {
		d.line("%s %s %q%s", label, span(p.Span), elide(p.Text), strings.Join(more, ""))
	}
}

func (d *dumper) line(format string, args ...any) { fmt.Fprintf(d, format+"\n", args...) }

func span(s newsmodel.Span) string { return fmt.Sprintf("%d-%d", s.Start, s.End) }

func number(value, upper float64) string {
	if upper == 0 {
		return fmt.Sprint(value)
	}
	return fmt.Sprint(value, "..", upper)
}

// list returns ` name="value"` for each value that is not empty.
func list(name string, values ...string) string {
	var b strings.Builder
	for _, v := range values {
		if v != "" {
			fmt.Fprintf(&b, " %s=%q", name, v)
		}
	}
	return b.String()
}

func mapped[T, R any](in []T, f func(T) R) []R {
	out := make([]R, len(in))
	for i, v := range in {
		out[i] = f(v)
	}
	return out
}

// elide leaves the first and the last words of a long text.
func elide(s string) string {
	const most, end = 90, 40
	if len(s) <= most {
		return s
	}
	head, tail := s[:end], s[len(s)-end:]
	head = head[:strings.LastIndexFunc(head, unicode.IsSpace)+1]
	tail = tail[strings.IndexFunc(tail, unicode.IsSpace)+1:]
	return head + "… " + tail
}
