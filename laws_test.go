package newsmodel_test

import (
	"cmp"
	"encoding/json"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
	"unsafe"

	"example.com/newsmodel"
	gocmp "github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"
)

// TestLaws checks what holds for every text: for the stories, for short
// strings that were written to break such laws, and for the texts of the
// scoreboard where they are at hand.
func TestLaws(t *testing.T) {
	for _, s := range stories(t) {
		checkLaws(t, s)
		checkParsing(t, s.Text)
		checkContext(t, s.Text)
		checkEntryPoints(t, s.Text)
	}
	for _, text := range odd {
		checkLaws(t, newsmodel.Story{ID: text, Text: text, Published: newsmodel.Date{Year: 2024, Month: 2, Day: 29}})
		checkEntryPoints(t, text)
	}
}

// odd are texts as they should not be.
var odd = []string{
	"", "\n", " \t\r\n\u2028 ", "\x00", "\xff", "caf\xe9 said 5\xe9 people", "\ufeffOSLO (AP) - 5", "\"", "“‘”’", "5", "-", "$", "%", "$5",
	"e\u0301", "5\u0301 people were killed", "“\u0301Yes,” he said.", "\u0301", "🇳🇴🇳🇴🇳🇴 said", "👩\u200d🚒 said 5 👩\u200d🚒", "5\ufe0f\u20e3",
	"\u202eOSLO\u202c said \u200f5", "a\u200bb \u200b5\u200b", "नमस्ते said 5", "각각 said 5", "1,2,3,4", "1..2", "1/0", "0/0 of 0",
	strings.Repeat("9", 400), "1e999", "0." + strings.Repeat("0", 400) + "1", "between 5 and", "between 9 and 3 people died", "minus -5 percent",
	"He said he said he said he said", "\"He said \"he said \"he said\"", "said", "according to", "he", "“", "OSLO -", "By", "By By By",
	"Up 5 points", "between 9 and 3 people die~", "February 30", "Tuesday", "from Tuesday to Monday", "the 1990s", "0000", "9999", "December 31, 9999. Tomorrow", "January 0",
	"(Reuters)", "OSLO, Feb. 29 (Reuters) - \"We\" sent \"troops\" to \"Kyiv\"", "send send send troops troops to to", "no troops, not 5 but 6",
}

// TestTooLong shows that a text of 2 GiB is returned unread. No byte of it is
// touched, so it takes no memory.
func TestTooLong(t *testing.T) {
	if math.MaxInt == math.MaxInt32 || testing.Short() {
		t.Skip("no text is too long here, or the race detector remembers each byte")
	}
	size := math.MaxInt32 + 1
	text := unsafe.String(unsafe.SliceData(make([]byte, size)), size)
	got := newsmodel.Extract(text)
	if len(got.Issues) != 1 || got.Issues[0].Kind != newsmodel.IssueTooLong || got.Issues[0].Span != (newsmodel.Span{Start: 0, End: size}) {
		t.Error("want one issue, which has all of the text")
	}
	if len(got.Text) != size || got.Paragraphs != nil {
		t.Errorf("%d bytes of text, %d paragraphs", len(got.Text), len(got.Paragraphs))
	}
}

// checkLaws checks that the article of a story is sound.
func checkLaws(t testing.TB, s newsmodel.Story) {
	t.Helper()
	x, err := newsmodel.NewExtractor(newsmodel.Options{})
	if err != nil {
		t.Fatal(err)
	}
	a := x.ExtractStory(s)
	c := &laws{TB: t, id: s.ID, a: a, keys: make(map[newsmodel.Party]string), graphemes: graphemes(a.Text)}
	c.text(s.Text)
	c.phrases(reflect.ValueOf(*a), "Article")
	c.paragraphs()
	for i, s := range a.Statements {
		c.statement(i, s)
	}
	for i, f := range a.Figures {
		c.figure(i, f)
	}
	for i, d := range a.Deployments {
		c.deployment(i, d)
	}
	for i, p := range a.Periods {
		c.is(p.From.IsZero() == p.To.IsZero() && !p.To.Time().Before(p.From.Time()), "Periods[%d] is from %v to %v", i, p.From, p.To)
	}
	for i, toll := range a.Tolls {
		told := toll.Bound == newsmodel.BoundExact && toll.Span.End > toll.Span.Start // "a man was killed"
		c.is(told || slices.ContainsFunc(a.Figures, func(f newsmodel.Figure) bool { return f.Span.Start == toll.Span.Start && toll.Span.Contains(f.Span) }), "Tolls[%d] is of no figure", i)
	}
	c.order()
	c.json()
	c.is(reflect.DeepEqual(x.ExtractStory(s), a), "a second reading differs")
}

// checkEntryPoints checks that the other functions find what Extract does.
func checkEntryPoints(t testing.TB, text string) {
	t.Helper()
	a := newsmodel.Extract(text)
	if !reflect.DeepEqual(newsmodel.FindFigures(text), a.Figures) {
		t.Errorf("FindFigures differs from Extract for %.90q", text)
	}
	if !reflect.DeepEqual(newsmodel.FindStatements(text), a.Statements) {
		t.Errorf("FindStatements differs from Extract for %.90q", text)
	}
	if !reflect.DeepEqual(newsmodel.FindDeployments(text), a.Deployments) {
		t.Errorf("FindDeployments differs from Extract for %.90q", text)
	}
}

// laws is one article under test.
type laws struct {
	testing.TB
	id        string
	a         *newsmodel.Article
	keys      map[newsmodel.Party]string // by name and kind
	graphemes []bool                     // by byte: whether a character that people see starts there
	broken    int
}

func (c *laws) is(ok bool, format string, args ...any) {
	c.Helper()
	if ok {
		return
	}
	c.Errorf("%.90q: "+format, append([]any{c.id}, args...)...)
	if c.broken++; c.broken == 10 {
		c.Fatal("and so on")
	}
}

// graphemes returns where the characters of text start, and its end.
func graphemes(text string) []bool {
	starts := make([]bool, len(text)+1)
	for rest, state := text, -1; ; {
		starts[len(text)-len(rest)] = true
		if rest == "" {
			return starts
		}
		_, rest, _, state = uniseg.FirstGraphemeClusterInString(rest, state)
	}
}

// text: the input byte for byte, each byte that is no UTF-8 as U+001A and told
// in an issue.
func (c *laws) text(input string) {
	if utf8.ValidString(input) {
		c.is(c.a.Text == input, "Text is not the input")
		return
	}
	bad := 0
	for _, i := range c.a.Issues {
		if i.Kind == newsmodel.IssueInvalidUTF8 {
			bad += len(i.Text)
		}
	}
	c.is(len(c.a.Text) == len(input) && utf8.ValidString(c.a.Text), "Text is not the input repaired")
	for i := 0; i < len(input) && len(input) == len(c.a.Text); i++ {
		if c.a.Text[i] != input[i] {
			c.is(c.a.Text[i] == '\x1a', "Text[%d] is %q", i, c.a.Text[i])
			bad--
		}
	}
	c.is(bad == 0 || c.isNoText(), "%+d bytes in issues of kind invalid_utf8", bad)
}

// isNoText reports whether an issue says that the input is no plain text, so that nothing was read.
func (c *laws) isNoText() bool {
	return slices.ContainsFunc(c.a.Issues, func(i newsmodel.Issue) bool { return i.Kind == newsmodel.IssueNotText })
}

var (
	phraseType = reflect.TypeFor[newsmodel.Phrase]()
	spanType   = reflect.TypeFor[newsmodel.Span]()
)

// phrases: every Phrase is its Span, every Span lies in the text and cuts
// nothing that people see as one character.
func (c *laws) phrases(v reflect.Value, path string) {
	switch {
	case v.Type() == phraseType:
		p := v.Interface().(newsmodel.Phrase)
		s := p.Span
		inside := 0 <= s.Start && s.Start <= s.End && s.End <= len(c.a.Text)
		c.is(inside && p.Text == c.a.Text[s.Start:s.End], "%s is %q at %v", path, p.Text, s)
		c.is((p.Text == "") == (s == newsmodel.Span{}), "%s is empty at %v", path, s)
		c.phrases(v.FieldByName("Span"), path+".Span")
	case v.Type() == spanType:
		s := v.Interface().(newsmodel.Span)
		if 0 <= s.Start && s.Start <= s.End && s.End <= len(c.a.Text) {
			c.is(c.graphemes[s.Start] && c.graphemes[s.End], "%s %v cuts a character: %q", path, s, c.a.Text[s.Start:s.End])
		} else {
			c.is(false, "%s %v is outside the text", path, s)
		}
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			c.phrases(v.Field(i), path+"."+v.Type().Field(i).Name)
		}
	case v.Kind() == reflect.Slice:
		c.is(v.IsNil() || v.Len() > 0, "%s is empty and not nil", path)
		for i := range v.Len() {
			c.phrases(v.Index(i), path+"[]")
		}
	}
}

// paragraphs: they hold all that is to be read, their sentences likewise.
func (c *laws) paragraphs() {
	if c.isNoText() {
		c.is(len(c.a.Paragraphs) == 0, "paragraphs in what is no text")
		return
	}
	blank := func(from, to int) {
		for _, r := range c.a.Text[min(from, to):to] {
			c.is(!unicode.In(r, unicode.L, unicode.N, unicode.P, unicode.S), "%q between %d and %d is in no sentence", r, from, to)
		}
	}
	end := 0
	for i, p := range c.a.Paragraphs {
		c.is(end <= p.Span.Start && p.Span.Start < p.Span.End, "Paragraphs[%d] %v is empty or out of order", i, p.Span)
		blank(end, p.Span.Start)
		end = p.Span.Start
		for _, s := range p.Sentences {
			c.is(p.Span.Contains(s) && s.Start < s.End && end <= s.Start, "sentence %v in Paragraphs[%d] %v, after %d", s, i, p.Span, end)
			blank(end, s.Start)
			end = s.End
		}
		if len(p.Sentences) > 0 {
			blank(end, p.Span.End)
		}
		end = p.Span.End
	}
	blank(end, len(c.a.Text))
}

func (c *laws) statement(i int, s newsmodel.Statement) {
	c.is(len(s.Content) > 0, "Statements[%d] says nothing", i)
	c.is(s.Cue.Text != "" || s.Cue.Lemma == "" && !s.Cue.Negated, "Statements[%d] has the cue %+v", i, s.Cue)
	for _, p := range s.Content {
		c.is(p.Text != "", "Statements[%d] has an empty content", i)
	}
	parts := slices.Concat(s.Content, []newsmodel.Phrase{s.Cue.Phrase})
	for _, p := range s.Sources {
		parts = append(parts, p.Phrase)
		c.party("Statements[].Sources[]", p)
	}
	for _, p := range parts {
		c.is(p.Text == "" || s.Span.Contains(p.Span), "Statements[%d] %v lacks its part %q at %v", i, s.Span, p.Text, p.Span)
	}
	c.share("Statements[].Confidence", s.Confidence)
}

func (c *laws) party(path string, p newsmodel.Party) {
	c.is((p.Name == "") == (p.Named == newsmodel.Span{}), "%s named %q at %v", path, p.Name, p.Named)
	c.is(!p.Anonymous || p.Name == "", "%s %q is both anonymous and named", path, p.Name)
	c.is(p.Key == strings.ToLower(p.Key) && len(p.Key) < 256, "%s has the key %q", path, p.Key)
	if p.Name != "" {
		named := newsmodel.Party{Name: p.Name, Kind: p.Kind}
		key, known := c.keys[named]
		c.is(!known || key == p.Key, "%s %q has the keys %q and %q", path, p.Name, key, p.Key)
		c.keys[named] = p.Key
	}
}

func (c *laws) figure(i int, f newsmodel.Figure) {
	c.is(f.Span.Contains(f.Number.Span) && f.Number.Text != "", "Figures[%d] %v has its number %q at %v", i, f.Span, f.Number.Text, f.Number.Span)
	c.is(!math.IsInf(f.Value, 0) && !math.IsNaN(f.Value) && !math.IsInf(f.Upper, 0) && !math.IsNaN(f.Upper), "Figures[%d] is %v to %v", i, f.Value, f.Upper)
	open := f.Bound == newsmodel.BoundBetween || f.Bound == newsmodel.BoundVague
	c.is(f.Upper == 0 || open && f.Value <= f.Upper, "Figures[%d] %q is %v %v to %v", i, f.Text, f.Bound, f.Value, f.Upper)
	c.is(!f.Noun.Span.Overlaps(f.Number.Span), "Figures[%d] %q counts itself", i, f.Text)
	c.is(f.Unit != "" || f.Kind != newsmodel.FigureMoney && f.Kind != newsmodel.FigurePercent, "Figures[%d] %q, %v, has no unit", i, f.Text, f.Kind)
	c.share("Figures[].Confidence", f.Confidence)
}

// checkParsing checks that each figure of a text, made a text of its own, is
// read alike by FindFigures and ParseFigure.
func checkParsing(t testing.TB, text string) {
	t.Helper()
	for _, f := range newsmodel.FindFigures(text) {
		alone := newsmodel.FindFigures(f.Text)
		if len(alone) != 1 || alone[0].Text != f.Text {
			continue
		}
		if g, err := newsmodel.ParseFigure(f.Text); err != nil || g != alone[0] {
			t.Errorf("ParseFigure(%q) = %+v, %v; FindFigures has %+v", f.Text, g, err, alone[0])
		}
	}
}

// checkContext checks that the figures of a text are read alike when they stand
// alone. Texts as people write them keep this law, but for ages that are told by
// their place, "2.5m", millions before a noun and metres alone, and pesos, which are
// those of the country that the story tells of.
func checkContext(t testing.TB, text string) {
	t.Helper()
	for _, f := range newsmodel.FindFigures(text) {
		g, err := newsmodel.ParseFigure(f.Text)
		sameKind := g.Kind == f.Kind && (g.Unit == f.Unit || f.Kind == newsmodel.FigureMoney) || f.Kind == newsmodel.FigureAge
		same := g.Number.Text == f.Number.Text && g.Bound == f.Bound && g.Value == f.Value && g.Upper == f.Upper
		if millions := f.Unit == "" && strings.HasSuffix(f.Number.Text, "m"); err != nil || !millions && !(same && sameKind) {
			t.Errorf("ParseFigure(%q) = %+v, %v; in the text it is %+v", f.Text, g, err, f)
		}
	}
}

func (c *laws) deployment(i int, d newsmodel.Deployment) {
	c.is(len(d.Assets) > 0, "Deployments[%d] moves nothing", i)
	for _, a := range d.Assets {
		c.is(d.Span.Contains(a.Span), "Deployments[%d] %v lacks its asset at %v", i, d.Span, a.Span)
		c.is(strings.Contains(a.Text, a.Head) && a.Head != "", "Deployments[%d] has the asset %q with head %q", i, a.Text, a.Head)
		c.is(a.Count.Text == "" || a.Span.Contains(a.Count.Number.Span), "Deployments[%d] has the asset %q with count %q", i, a.Text, a.Count.Text)
	}
	c.is(d.Span.Contains(d.Trigger.Span) && d.Trigger.Text != "", "Deployments[%d] %v has its trigger %q at %v", i, d.Span, d.Trigger.Text, d.Trigger.Span)
	c.is(d.Reported == newsmodel.Span{} || slices.ContainsFunc(c.a.Statements, func(s newsmodel.Statement) bool { return s.Span == d.Reported }),
		"Deployments[%d] is reported at %v, which is no statement", i, d.Reported)
	c.party("Deployments[].Actor", d.Actor)
	c.party("Deployments[].Recipient", d.Recipient)
	c.share("Deployments[].Confidence", d.Confidence)
}

func (c *laws) share(path string, v float64) { c.is(0 <= v && v <= 1, "%s is %v", path, v) }

// order: lists are in the order of the text; figures are disjoint.
func (c *laws) order() {
	inOrder(c, "Statements", c.a.Statements, func(s newsmodel.Statement) newsmodel.Span { return s.Span })
	inOrder(c, "Figures", c.a.Figures, func(f newsmodel.Figure) newsmodel.Span { return f.Span })
	inOrder(c, "Deployments", c.a.Deployments, func(d newsmodel.Deployment) newsmodel.Span { return d.Span })
	inOrder(c, "Periods", c.a.Periods, func(p newsmodel.Period) newsmodel.Span { return p.Span })
	inOrder(c, "Issues", c.a.Issues, func(i newsmodel.Issue) newsmodel.Span { return i.Span })
	for _, s := range c.a.Statements {
		inOrder(c, "Content", s.Content, func(p newsmodel.Phrase) newsmodel.Span { return p.Span })
		inOrder(c, "Sources", s.Sources, func(p newsmodel.Party) newsmodel.Span { return p.Span })
	}
	for i := 1; i < len(c.a.Figures); i++ {
		f, g := c.a.Figures[i-1], c.a.Figures[i]
		c.is(f.Span.End <= g.Span.Start, "the figures %q and %q overlap", f.Text, g.Text)
	}
}

func inOrder[T any](c *laws, name string, list []T, span func(T) newsmodel.Span) {
	c.Helper()
	sorted := slices.IsSortedFunc(list, func(a, b T) int { return cmp.Compare(span(a).Start, span(b).Start) })
	c.is(sorted, "%s are out of order", name)
}

// json: what is written is read back, and nothing is null.
func (c *laws) json() {
	data, err := json.Marshal(c.a)
	if err != nil {
		c.is(false, "%v", err)
		return
	}
	var back newsmodel.Article
	if err := json.Unmarshal(data, &back); err != nil {
		c.is(false, "%v", err)
	} else if !reflect.DeepEqual(&back, c.a) {
		c.is(false, "JSON changes it (-written +read):\n%s", gocmp.Diff(*c.a, back))
	}
	var raw any
	if err := json.Unmarshal(data, &raw); err != nil || hasNull(raw) {
		c.is(false, "null in the JSON")
	}
}

func hasNull(v any) bool {
	switch v := v.(type) {
	case map[string]any:
		for _, x := range v {
			if hasNull(x) {
				return true
			}
		}
	case []any:
		return slices.ContainsFunc(v, hasNull)
	}
	return v == nil
}

// TestLawsOnTextsOfOthers runs the laws over the texts of the scoreboard and
// the files that are meant to break readers, which are not part of the module.
func TestLawsOnTextsOfOthers(t *testing.T) {
	shared := filepath.Join("..", "shared")
	if _, err := os.Stat(shared); err != nil {
		t.Skip("the scoreboard's texts are not here")
	}
	n := 0
	for _, dir := range []string{"eval/data", "robust", "seed"} {
		err := filepath.WalkDir(filepath.Join(shared, dir), func(path string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() || strings.HasSuffix(path, ".ann") {
				return err
			}
			for _, s := range texts(t, path) {
				if n++; !testing.Short() || n%100 == 0 && len(s.Text) < 1<<16 {
					checkLaws(t, s)
				}
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	}
	t.Logf("%d texts", n)
}

// texts returns the texts of a file: the strings of JSON, or the whole file.
func texts(t *testing.T, path string) []newsmodel.Story {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Error(err)
	}
	ext := filepath.Ext(path)
	if ext != ".json" && ext != ".jsonl" {
		return []newsmodel.Story{{ID: path, Text: string(data)}}
	}
	var out []newsmodel.Story
	for d := json.NewDecoder(strings.NewReader(string(data))); ; {
		token, err := d.Token()
		if err != nil {
			return out
		}
		if text, ok := token.(string); ok && len(text) >= 16 {
			out = append(out, newsmodel.Story{ID: path, Text: text})
		}
	}
}
