package newsmodel

import "fmt"

// A ParagraphKind tells what a paragraph is for.
type ParagraphKind uint8

// The kinds of paragraph. The zero kind is the story itself.
const (
	ParagraphBody        ParagraphKind = iota // text of the story
	ParagraphHeadline                         // the headline
	ParagraphByline                           // who wrote it
	ParagraphDateline                         // a dateline that stands alone on its line
	ParagraphHeading                          // a heading inside the story
	ParagraphCaption                          // the text of a picture
	ParagraphNote                             // correction or remark of the editors
	ParagraphCredit                           // who reported, wrote and edited
	ParagraphBoilerplate                      // subscription, copyright, links, advertising
)

// A StatementKind tells whether words are quoted.
type StatementKind uint8

// The kinds of statement.
const (
	StatementDirect   StatementKind = iota // all in quotation marks, or a line of a transcript
	StatementIndirect                      // all in the writer's words
	StatementMixed                         // some of it in quotation marks
)

// A PartyKind tells what sort of party speaks or acts.
type PartyKind uint8

// The kinds of party.
const (
	PartyPerson       PartyKind = iota // one human being
	PartyOrganization                  // company, agency, NGO, international body
	PartyGovernment                    // a state, its government, ministry or armed forces
	PartyGroup                         // several people: "officials", "residents", a movement
	PartyDocument                      // report, poll, law; that of a named author speaks as its author
)

// A FigureKind tells what sort of number it is.
type FigureKind uint8

// The kinds of figure.
const (
	FigureCount    FigureKind = iota // so many things: "12 people"
	FigureMoney                      // an amount; Unit is ISO 4217
	FigurePercent                    // percent, percentage points or basis points
	FigureMeasure                    // length, mass, speed, temperature, data …
	FigureRatio                      // a share: "one in five" is 0.2
	FigureDuration                   // "six months"
	FigureAge                        // "34-year-old"
	FigureOrdinal                    // "third"
)

// A Bound tells how sure the writer was of a number.
type Bound uint8

// The bounds of a figure.
const (
	BoundExact    Bound = iota // the number itself
	BoundAbout                 // about, nearly, some, an estimated
	BoundAtLeast               // at least, no fewer than, or more
	BoundMoreThan              // more than, over
	BoundAtMost                // at most, up to, as many as
	BoundLessThan              // less than, fewer than, under
	BoundBetween               // a range; Upper is its other end
	BoundVague                 // dozens, several; Value and Upper are its usual ends
)

// A Change tells which way a number went.
type Change uint8

// The changes of a figure.
const (
	ChangeNone Change = iota // the text does not say
	ChangeUp                 // it rose
	ChangeDown               // it fell
)

// An Action tells what a deployment does.
type Action uint8

// The actions.
const (
	ActionDeploy     Action = iota // send to a place to act there
	ActionWithdraw                 // take away from where it was
	ActionReposition               // move within where it is
	ActionSupply                   // hand materiel to somebody else
	ActionTransport                // carry
)

// A Status tells how far a deployment has come.
type Status uint8

// The statuses.
const (
	StatusCompleted Status = iota // it has happened
	StatusUnderway                // it is happening
	StatusPlanned                 // it was decided or announced
	StatusPossible                // it may happen
	StatusCalledFor               // somebody asks for it
	StatusRefused                 // it was refused, denied or called off
)

// An AssetClass tells what sort of thing is moved.
type AssetClass uint8

// The classes of asset.
const (
	AssetOther      AssetClass = iota // none of the below
	AssetPersonnel                    // troops and their units
	AssetPolice                       // police and guards
	AssetRescue                       // firefighters and rescue teams
	AssetMedical                      // doctors, nurses, hospitals
	AssetMonitors                     // observers, inspectors, peace monitors
	AssetAircraft                     // aeroplanes, helicopters, drones
	AssetShip                         // ships and groups of them
	AssetVehicle                      // tanks and other vehicles
	AssetAirDefence                   // air defence batteries and systems
	AssetMissile                      // missiles and rockets
	AssetWeapon                       // guns, ammunition and other weapons
	AssetRelief                       // food, medicine, tents
)

// The names of each set are the values of the JSON.

var paragraphKinds = [...]string{"body", "headline", "byline", "dateline", "heading", "caption", "note", "credit", "boilerplate"}

var statementKinds = [...]string{"direct", "indirect", "mixed"}

var partyKinds = [...]string{"person", "organization", "government", "group", "document"}

var figureKinds = [...]string{"count", "money", "percent", "measure", "ratio", "duration", "age", "ordinal"}

var bounds = [...]string{"exact", "about", "at_least", "more_than", "at_most", "less_than", "between", "vague"}

var changes = [...]string{"none", "up", "down"}

var actions = [...]string{"deploy", "withdraw", "reposition", "supply", "transport"}

var statuses = [...]string{"completed", "underway", "planned", "possible", "called_for", "refused"}

var assetClasses = [...]string{
	"other", "personnel", "police", "rescue", "medical", "monitors", "aircraft", "ship", "vehicle",
	"air_defence", "missile", "weapon", "relief",
}

// nameOf returns the name of v in names, or "type(v)" if it has none.
func nameOf[E ~uint8](v E, typ string, names []string) string {
	if int(v) < len(names) {
		return names[v]
	}
	return fmt.Sprintf("%s(%d)", typ, v)
}

// marshalName is nameOf for text codecs: a value without a name is an error.
func marshalName[E ~uint8](v E, typ string, names []string) ([]byte, error) {
	if int(v) < len(names) {
		return []byte(names[v]), nil
	}
	return nil, fmt.Errorf("newsmodel: no %s %d", typ, v)
}

// unmarshalName sets v to the value that has that name.
func unmarshalName[E ~uint8](v *E, typ string, names []string, text []byte) error {
	for i, name := range names {
		if name == string(text) {
			*v = E(i)
			return nil
		}
	}
	return fmt.Errorf("newsmodel: no %s %q", typ, text)
}

// String returns the name that the JSON has for the value.
func (k ParagraphKind) String() string { return nameOf(k, "ParagraphKind", paragraphKinds[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (k ParagraphKind) MarshalText() ([]byte, error) {
	return marshalName(k, "ParagraphKind", paragraphKinds[:])
}

// UnmarshalText reads the name; it fails for a name outside the set.
func (k *ParagraphKind) UnmarshalText(text []byte) error {
	return unmarshalName(k, "ParagraphKind", paragraphKinds[:], text)
}

// String returns the name that the JSON has for the value.
func (k StatementKind) String() string { return nameOf(k, "StatementKind", statementKinds[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (k StatementKind) MarshalText() ([]byte, error) {
	return marshalName(k, "StatementKind", statementKinds[:])
}

// UnmarshalText reads the name; it fails for a name outside the set.
func (k *StatementKind) UnmarshalText(text []byte) error {
	return unmarshalName(k, "StatementKind", statementKinds[:], text)
}

// String returns the name that the JSON has for the value.
func (k PartyKind) String() string { return nameOf(k, "PartyKind", partyKinds[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (k PartyKind) MarshalText() ([]byte, error) { return marshalName(k, "PartyKind", partyKinds[:]) }

// UnmarshalText reads the name; it fails for a name outside the set.
func (k *PartyKind) UnmarshalText(text []byte) error {
	return unmarshalName(k, "PartyKind", partyKinds[:], text)
}

// String returns the name that the JSON has for the value.
func (k FigureKind) String() string { return nameOf(k, "FigureKind", figureKinds[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (k FigureKind) MarshalText() ([]byte, error) {
	return marshalName(k, "FigureKind", figureKinds[:])
}

// UnmarshalText reads the name; it fails for a name outside the set.
func (k *FigureKind) UnmarshalText(text []byte) error {
	return unmarshalName(k, "FigureKind", figureKinds[:], text)
}

// String returns the name that the JSON has for the value.
func (b Bound) String() string { return nameOf(b, "Bound", bounds[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (b Bound) MarshalText() ([]byte, error) { return marshalName(b, "Bound", bounds[:]) }

// UnmarshalText reads the name; it fails for a name outside the set.
func (b *Bound) UnmarshalText(text []byte) error { return unmarshalName(b, "Bound", bounds[:], text) }

// String returns the name that the JSON has for the value.
func (c Change) String() string { return nameOf(c, "Change", changes[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (c Change) MarshalText() ([]byte, error) { return marshalName(c, "Change", changes[:]) }

// UnmarshalText reads the name; it fails for a name outside the set.
func (c *Change) UnmarshalText(text []byte) error {
	return unmarshalName(c, "Change", changes[:], text)
}

// String returns the name that the JSON has for the value.
func (a Action) String() string { return nameOf(a, "Action", actions[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (a Action) MarshalText() ([]byte, error) { return marshalName(a, "Action", actions[:]) }

// UnmarshalText reads the name; it fails for a name outside the set.
func (a *Action) UnmarshalText(text []byte) error {
	return unmarshalName(a, "Action", actions[:], text)
}

// String returns the name that the JSON has for the value.
func (s Status) String() string { return nameOf(s, "Status", statuses[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (s Status) MarshalText() ([]byte, error) { return marshalName(s, "Status", statuses[:]) }

// UnmarshalText reads the name; it fails for a name outside the set.
func (s *Status) UnmarshalText(text []byte) error {
	return unmarshalName(s, "Status", statuses[:], text)
}

// String returns the name that the JSON has for the value.
func (c AssetClass) String() string { return nameOf(c, "AssetClass", assetClasses[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (c AssetClass) MarshalText() ([]byte, error) {
	return marshalName(c, "AssetClass", assetClasses[:])
}

// UnmarshalText reads the name; it fails for a name outside the set.
func (c *AssetClass) UnmarshalText(text []byte) error {
	return unmarshalName(c, "AssetClass", assetClasses[:], text)
}
