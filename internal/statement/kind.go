package statement

import (
	"example.com/newsmodel/internal/enum"
)

// A Kind tells whether words are quoted.
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
