package quantity

import (
	"testing"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
)

// open returns the quantities of a text.
func open(tb testing.TB, story string) *Quantities {
	x := lexicon.Builtin()
	t := text.New(x).Read(tb.Context(), new(text.Text), story)
	finder := date.New(x)
	dates := finder.Open(new(date.Dates), t)
	finder.Find(dates, date.Date{})
	return New(x).Open(new(Quantities), t, dates, event.New(x).Open(new(event.Events), t))
}

func TestAt(t *testing.T) {
	for _, test := range []struct {
		text  string // starts with the quantity
		want  string // the text of it
		kind  Kind
		bound Bound
		value float64
		upper float64
		unit  string
	}{
		{"12 people", "12", Count, Exact, 12, 0, ""},
		{"more than $4.5 billion in aid", "more than $4.5 billion", Money, MoreThan, 4.5e9, 0, "USD"},
		{"5 feet 2 inches of snow", "5 feet 2 inches", Measure, Exact, 5 + 2.0/12, 0, "ft"},
		{"between 12 and 15% of them", "between 12 and 15%", Percent, Between, 12, 15, "%"},
		{"three to four million people", "three to four million", Count, Between, 3e6, 4e6, ""},
		{"two and a half hours later", "two and a half hours", Duration, Exact, 2.5, 0, "h"},
		{"one in five children", "one in five", Ratio, Exact, 0.2, 0, ""},
		{"twenty-first place", "twenty-first", Ordinal, Exact, 21, 0, ""},
		{"34-year-old driver", "34-year-old", Age, Exact, 34, 0, "yr"},
		{"a couple of hundred men", "a couple of hundred", Count, Vague, 200, 200, ""},
		{"200 or more than 300", "200", Count, Exact, 200, 0, ""},
		{"an hour and ten.", "an hour and ten", Duration, Exact, 1 + 10.0/60, 0, "h"},
	} {
		s := open(t, test.text)
		q, ok := s.At(0)
		if got := s.r.Slice(q.Run); !ok || got != test.want {
			t.Errorf("%s: got %q, %t; want %q", test.text, got, ok, test.want)
			continue
		}
		if q.Kind != test.kind || q.Bound != test.bound || q.Unit != test.unit {
			t.Errorf("%s: got %v, %v, %q", test.text, q.Kind, q.Bound, q.Unit)
		}
		if q.Number.Value != test.value || q.Upper != test.upper {
			t.Errorf("%s: got %v, %v; want %v, %v", test.text, q.Number.Value, q.Upper, test.value, test.upper)
		}
	}
}

func TestCounted(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"12 newly displaced people fled", "newly displaced people"},
		{"12 people injured", "people"},
		{"12 registered", ""},
		{"12 registered voters", "registered voters"},
		{"14 Leopard 2 tanks", "Leopard 2 tanks"},
		{"12 Kia and Hyundai cars", "Kia and Hyundai cars"},
		{"12 and two miles", ""},
		{"two of the 14 men", "men"},
	} {
		s := open(t, test.text)
		if got := s.r.Slice(s.Counted(1)); got != test.want {
			t.Errorf("%s: got %q, want %q", test.text, got, test.want)
		}
	}
}

func TestParseDigits(t *testing.T) {
	for s, want := range map[string]float64{
		"1,179": 1179, "1.179.000": 1179000, "1.111,11": 1111.11, "5,00": 5, ".38": 0.38, "2½": 2.5, "½": 0.5,
	} {
		if got, ok := ParseDigits(s); !ok || got != want {
			t.Errorf("%s: got %v, %t; want %v", s, got, ok, want)
		}
	}
	for _, s := range []string{"", "1,1,1", "1.2,3,4", "12-3"} {
		if got, ok := ParseDigits(s); ok {
			t.Errorf("%s: got %v, want none", s, got)
		}
	}
}
