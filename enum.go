package newsmodel

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/deployment"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/statement"
)

// A ParagraphKind is what a paragraph is for.
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

// A StatementKind says how much of a statement is quoted.
type StatementKind uint8

// The kinds of statement.
const (
	StatementDirect   StatementKind = iota // all in quotation marks, or a line of a transcript
	StatementIndirect                      // all in the writer's words
	StatementMixed                         // some of it in quotation marks
)

// A PeriodPart is which part of its days a period is, where the text does not say which days these
// are.
type PeriodPart uint8

// The parts of a period.
const (
	PartWhole      PeriodPart = iota // all of it
	PartEarly                        // "early March"
	PartMid                          // "mid-March", "the middle of the week"
	PartLate                         // "late 2021"
	PartStart                        // "the beginning of March", "the first days of March"
	PartEnd                          // "the end of the year"
	PartFirstHalf                    // "the first half of March"; of a year it is a period of six months
	PartSecondHalf                   // "the second half of the 1990s"
)

// A PeriodSense says how what the clause tells lies to the days of a period.
type PeriodSense uint8

// The senses of a period.
const (
	SenseOn     PeriodSense = iota // on its days, or the text does not say
	SenseBefore                    // "before Friday"
	SenseAfter                     // "after 2019"
	SenseSince                     // "since 2019": from then on
	SenseUntil                     // "until Friday": up to then
	SenseBy                        // "by Friday": then or before
	SenseAround                    // "around 1650"
)

// A PartyKind is the sort of party that speaks or acts.
type PartyKind uint8

// The kinds of party.
const (
	PartyPerson       PartyKind = iota // one human being
	PartyOrganization                  // company, agency, NGO, international body
	PartyGovernment                    // a state, its government, ministry or armed forces
	PartyGroup                         // several people: "officials", "residents", a movement
	PartyDocument                      // report, poll, law; that of a named author speaks as its author
)

// A FigureKind is the sort of number that a figure gives.
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

// A Bound says how sure the writer was of a number.
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

// A Change is the way a number went.
type Change uint8

// The changes of a figure.
const (
	ChangeNone Change = iota // the text does not say
	ChangeUp                 // it rose
	ChangeDown               // it fell
)

// An Action is what a deployment does.
type Action uint8

// The actions.
const (
	ActionDeploy     Action = iota // send to a place to act there
	ActionWithdraw                 // take away from where it was
	ActionReposition               // move within where it is
	ActionSupply                   // hand materiel to somebody else
	ActionTransport                // carry
)

// A Status is how far a deployment has come.
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

// An AssetClass is the sort of thing that is moved.
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

// The kinds of the stages are those of the model, in the same order: this does not compile
// where the last ones differ. Their names, which are the values of the JSON, stand there.
var (
	_ = [1]struct{}{}[ParagraphBoilerplate-ParagraphKind(layout.KindBoilerplate)]
	_ = [1]struct{}{}[StatementMixed-StatementKind(statement.Mixed)]
	_ = [1]struct{}{}[PartSecondHalf-PeriodPart(date.SecondHalf)]
	_ = [1]struct{}{}[SenseAround-PeriodSense(date.Around)]
	_ = [1]struct{}{}[PartyDocument-PartyKind(mention.Document)]
	_ = [1]struct{}{}[FigureOrdinal-FigureKind(quantity.Ordinal)]
	_ = [1]struct{}{}[BoundVague-Bound(quantity.Vague)]
	_ = [1]struct{}{}[ChangeDown-Change(quantity.Down)]
	_ = [1]struct{}{}[ActionTransport-Action(deployment.Transport)]
	_ = [1]struct{}{}[StatusRefused-Status(deployment.Refused)]
	_ = [1]struct{}{}[AssetRelief-AssetClass(deployment.Relief)]
)

// String returns the name that the JSON has for the value.
func (k ParagraphKind) String() string { return layout.Kind(k).String() }

// MarshalText returns the name; it fails for a value outside the set.
func (k ParagraphKind) MarshalText() ([]byte, error) { return layout.Kind(k).MarshalText() }

// UnmarshalText reads the name; it fails for a name outside the set.
func (k *ParagraphKind) UnmarshalText(text []byte) error {
	return (*layout.Kind)(k).UnmarshalText(text)
}

// String returns the name that the JSON has for the value.
func (k StatementKind) String() string { return statement.Kind(k).String() }

// MarshalText returns the name; it fails for a value outside the set.
func (k StatementKind) MarshalText() ([]byte, error) { return statement.Kind(k).MarshalText() }

// UnmarshalText reads the name; it fails for a name outside the set.
func (k *StatementKind) UnmarshalText(text []byte) error {
	return (*statement.Kind)(k).UnmarshalText(text)
}

// String returns the name that the JSON has for the value.
func (p PeriodPart) String() string { return date.Part(p).String() }

// MarshalText returns the name; it fails for a value outside the set.
func (p PeriodPart) MarshalText() ([]byte, error) { return date.Part(p).MarshalText() }

// UnmarshalText reads the name; it fails for a name outside the set.
func (p *PeriodPart) UnmarshalText(text []byte) error { return (*date.Part)(p).UnmarshalText(text) }

// String returns the name that the JSON has for the value.
func (s PeriodSense) String() string { return date.Sense(s).String() }

// MarshalText returns the name; it fails for a value outside the set.
func (s PeriodSense) MarshalText() ([]byte, error) { return date.Sense(s).MarshalText() }

// UnmarshalText reads the name; it fails for a name outside the set.
func (s *PeriodSense) UnmarshalText(text []byte) error { return (*date.Sense)(s).UnmarshalText(text) }

// String returns the name that the JSON has for the value.
func (k PartyKind) String() string { return mention.Kind(k).String() }

// MarshalText returns the name; it fails for a value outside the set.
func (k PartyKind) MarshalText() ([]byte, error) { return mention.Kind(k).MarshalText() }

// UnmarshalText reads the name; it fails for a name outside the set.
func (k *PartyKind) UnmarshalText(text []byte) error { return (*mention.Kind)(k).UnmarshalText(text) }

// String returns the name that the JSON has for the value.
func (k FigureKind) String() string { return quantity.Kind(k).String() }

// MarshalText returns the name; it fails for a value outside the set.
func (k FigureKind) MarshalText() ([]byte, error) { return quantity.Kind(k).MarshalText() }

// UnmarshalText reads the name; it fails for a name outside the set.
func (k *FigureKind) UnmarshalText(text []byte) error { return (*quantity.Kind)(k).UnmarshalText(text) }

// String returns the name that the JSON has for the value.
func (b Bound) String() string { return quantity.Bound(b).String() }

// MarshalText returns the name; it fails for a value outside the set.
func (b Bound) MarshalText() ([]byte, error) { return quantity.Bound(b).MarshalText() }

// UnmarshalText reads the name; it fails for a name outside the set.
func (b *Bound) UnmarshalText(text []byte) error { return (*quantity.Bound)(b).UnmarshalText(text) }

// String returns the name that the JSON has for the value.
func (c Change) String() string { return quantity.Change(c).String() }

// MarshalText returns the name; it fails for a value outside the set.
func (c Change) MarshalText() ([]byte, error) { return quantity.Change(c).MarshalText() }

// UnmarshalText reads the name; it fails for a name outside the set.
func (c *Change) UnmarshalText(text []byte) error { return (*quantity.Change)(c).UnmarshalText(text) }

// String returns the name that the JSON has for the value.
func (a Action) String() string { return deployment.Action(a).String() }

// MarshalText returns the name; it fails for a value outside the set.
func (a Action) MarshalText() ([]byte, error) { return deployment.Action(a).MarshalText() }

// UnmarshalText reads the name; it fails for a name outside the set.
func (a *Action) UnmarshalText(text []byte) error { return (*deployment.Action)(a).UnmarshalText(text) }

// String returns the name that the JSON has for the value.
func (s Status) String() string { return deployment.Status(s).String() }

// MarshalText returns the name; it fails for a value outside the set.
func (s Status) MarshalText() ([]byte, error) { return deployment.Status(s).MarshalText() }

// UnmarshalText reads the name; it fails for a name outside the set.
func (s *Status) UnmarshalText(text []byte) error { return (*deployment.Status)(s).UnmarshalText(text) }

// String returns the name that the JSON has for the value.
func (c AssetClass) String() string { return deployment.Class(c).String() }

// MarshalText returns the name; it fails for a value outside the set.
func (c AssetClass) MarshalText() ([]byte, error) { return deployment.Class(c).MarshalText() }

// UnmarshalText reads the name; it fails for a name outside the set.
func (c *AssetClass) UnmarshalText(text []byte) error {
	return (*deployment.Class)(c).UnmarshalText(text)
}
