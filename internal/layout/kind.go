package layout

import (
	"example.com/newsmodel/internal/enum"
)

// A Kind is what a paragraph is for.
type Kind uint8

// The kinds of paragraph. The zero kind is the story itself.
const (
	KindBody        Kind = iota // text of the story
	KindHeadline                // the headline
	KindByline                  // who wrote the story
	KindDateline                // a dateline that stands alone on its line
	KindHeading                 // a heading inside the story
	KindCaption                 // the text below a picture, or its credit
	KindNote                    // a correction or remark of the editors
	KindCredit                  // who reported, wrote and edited
	KindBoilerplate             // subscription, copyright, links, advertising
)

var kindNames = [...]string{"body", "headline", "byline", "dateline", "heading", "caption", "note", "credit", "boilerplate"}

// String returns the name of the kind, as JSON has it.
func (k Kind) String() string { return enum.Name(k, "ParagraphKind", kindNames[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (k Kind) MarshalText() ([]byte, error) {
	return enum.Marshal(k, "ParagraphKind", kindNames[:])
}

// UnmarshalText reads the name; it fails for a name outside the set.
func (k *Kind) UnmarshalText(text []byte) error {
	return enum.Unmarshal(k, "ParagraphKind", kindNames[:], text)
}
