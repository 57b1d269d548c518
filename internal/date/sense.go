package date

import (
	"example.com/newsmodel/internal/enum"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A Part is which part of its days a mention means, where the text does not say which days these
// are: "early March", "the end of the year".
type Part uint8

// The parts.
const (
	Whole Part = iota
	Early
	Mid
	Late
	Start
	End
	FirstHalf
	SecondHalf
)

var partNames = [...]string{"whole", "early", "mid", "late", "start", "end", "first_half", "second_half"}

// String returns the name of the part.
func (p Part) String() string { return enum.Name(p, "PeriodPart", partNames[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (p Part) MarshalText() ([]byte, error) { return enum.Marshal(p, "PeriodPart", partNames[:]) }

// UnmarshalText reads the name; it fails for a name outside the set.
func (p *Part) UnmarshalText(text []byte) error {
	return enum.Unmarshal(p, "PeriodPart", partNames[:], text)
}

// A Sense is how what the clause tells lies to a mention: on its days, before them, since then.
type Sense uint8

// The senses.
const (
	On Sense = iota
	Before
	After
	Since
	Until
	By
	Around
)

var senseNames = [...]string{"on", "before", "after", "since", "until", "by", "around"}

// String returns the name of the sense.
func (s Sense) String() string { return enum.Name(s, "PeriodSense", senseNames[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (s Sense) MarshalText() ([]byte, error) { return enum.Marshal(s, "PeriodSense", senseNames[:]) }

// UnmarshalText reads the name; it fails for a name outside the set.
func (s *Sense) UnmarshalText(text []byte) error {
	return enum.Unmarshal(s, "PeriodSense", senseNames[:], text)
}

func newSense(e lexicon.Entry) Sense {
	s := On
	_ = s.UnmarshalText([]byte(e.Value("class"))) // what has no name says nothing
	return s
}

// maxSense is how many words of the table "date senses" are one: "no later than".
const maxSense = 3

// senseOf returns what the words before a mention say of it: "until Friday". They do not speak of
// the days where these only tell one thing from others: "after Friday's vote", "since the 2011 war".
func (s *scanner) senseOf(mention token.Run) Sense {
	lo, hi := mention.Lo, mention.Hi
	hasArticle := s.sees(lo-1, "the", "a", "an", "its", "his", "her", "their")
	if hi < s.paragraph.Hi {
		isNounBehind := s.Kind(hi) == token.Word && s.Tokens[hi].Shape == token.Lower && s.Plural(hi)
		if s.PossessiveAt(hi) || isNounBehind || hasArticle && s.Kind(hi) == token.Word {
			return On
		}
	}
	if hasArticle {
		lo--
	}
	for k := max(lo-maxSense, s.paragraph.Lo); k < lo; k++ {
		if sense, end := s.senses.At(s.Tokens, k); sense != nil && end == lo {
			return *sense
		}
	}
	return On
}
