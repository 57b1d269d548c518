package mention

import "example.com/newsmodel/internal/enum"

// A Kind is a sort of party that speaks or acts.
type Kind uint8

// The kinds of party.
const (
	Person       Kind = iota // one human being
	Organization             // company, agency, NGO, international body
	Government               // a state, its government, ministry or armed forces
	Group                    // several people: "officials", "residents", a movement
	Document                 // report, poll, law; one of a named author speaks as its author
)

var kindNames = [...]string{"person", "organization", "government", "group", "document"}

// String returns the name that the JSON has for the value.
func (k Kind) String() string { return enum.Name(k, "PartyKind", kindNames[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (k Kind) MarshalText() ([]byte, error) { return enum.Marshal(k, "PartyKind", kindNames[:]) }

// UnmarshalText reads the name; it fails for a name outside the set.
func (k *Kind) UnmarshalText(text []byte) error {
	return enum.Unmarshal(k, "PartyKind", kindNames[:], text)
}
