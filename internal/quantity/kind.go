package quantity

import (
	"example.com/newsmodel/internal/enum"
)

// A Kind says what sort of number a figure is.
type Kind uint8

// The kinds of figure.
const (
	Count    Kind = iota // so many things: "12 people"
	Money                // an amount; Unit is ISO 4217
	Percent              // percent, percentage points or basis points
	Measure              // length, mass, speed, temperature, data …
	Ratio                // a share: "one in five" is 0.2
	Duration             // "six months"
	Age                  // "34-year-old"
	Ordinal              // "third"
)

// A Bound says how sure the writer was of a number.
type Bound uint8

// The bounds of a figure.
const (
	Exact    Bound = iota // the number itself
	About                 // about, nearly, some, an estimated
	AtLeast               // at least, no fewer than, or more
	MoreThan              // more than, over
	AtMost                // at most, up to, as many as
	LessThan              // less than, fewer than, under
	Between               // a range; Upper is its other end
	Vague                 // dozens, several; Value and Upper are its usual ends
)

// A Change says which way a number went.
type Change uint8

// The changes of a figure.
const (
	NoChange Change = iota // the text does not say
	Up                     // it rose
	Down                   // it fell
)

var kindNames = [...]string{"count", "money", "percent", "measure", "ratio", "duration", "age", "ordinal"}

var boundNames = [...]string{"exact", "about", "at_least", "more_than", "at_most", "less_than", "between", "vague"}

var changeNames = [...]string{"none", "up", "down"}

// String returns the name that the JSON has for the value.
func (k Kind) String() string { return enum.Name(k, "FigureKind", kindNames[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (k Kind) MarshalText() ([]byte, error) {
	return enum.Marshal(k, "FigureKind", kindNames[:])
}

// UnmarshalText reads the name; it fails for a name outside the set.
func (k *Kind) UnmarshalText(text []byte) error {
	return enum.Unmarshal(k, "FigureKind", kindNames[:], text)
}

// String returns the name that the JSON has for the value.
func (b Bound) String() string { return enum.Name(b, "Bound", boundNames[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (b Bound) MarshalText() ([]byte, error) { return enum.Marshal(b, "Bound", boundNames[:]) }

// UnmarshalText reads the name; it fails for a name outside the set.
func (b *Bound) UnmarshalText(text []byte) error {
	return enum.Unmarshal(b, "Bound", boundNames[:], text)
}

// String returns the name that the JSON has for the value.
func (c Change) String() string { return enum.Name(c, "Change", changeNames[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (c Change) MarshalText() ([]byte, error) { return enum.Marshal(c, "Change", changeNames[:]) }

// UnmarshalText reads the name; it fails for a name outside the set.
func (c *Change) UnmarshalText(text []byte) error {
	return enum.Unmarshal(c, "Change", changeNames[:], text)
}
