package statement

import (
	"example.com/newsmodel/internal/enum"
	"example.com/newsmodel/internal/token"
)

// A Kind says whether the words of a content are quoted.
type Kind uint8

// The kinds of statement.
const (
	Direct   Kind = iota // all in quotation marks, or a line of a transcript
	Indirect             // all in the writer's words
	Mixed                // some of it in quotation marks
)

var kindNames = [...]string{"direct", "indirect", "mixed"}

// String returns the name that the JSON has for the value.
func (k Kind) String() string { return enum.Name(k, "StatementKind", kindNames[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (k Kind) MarshalText() ([]byte, error) {
	return enum.Marshal(k, "StatementKind", kindNames[:])
}

// UnmarshalText reads the name; it fails for a name outside the set.
func (k *Kind) UnmarshalText(text []byte) error {
	return enum.Unmarshal(k, "StatementKind", kindNames[:], text)
}

// kindOf returns the kind of a statement by the share of words that are quoted. A word or
// two in quotation marks do not make a long statement mixed.
func (f *finder) kindOf(s Statement) Kind {
	words, quoted := 0, 0
	for _, c := range s.Content {
		for i := c.Lo; i < c.Hi; i++ {
			if k := f.Tokens[i].Kind; k > token.Number || k == token.Symbol {
				continue
			}
			words++
			if f.quoted[i] > 0 {
				quoted++
			}
		}
	}
	switch {
	case s.verbatim, quoted == words:
		return Direct
	case quoted*10 < words:
		return Indirect
	}
	return Mixed
}
