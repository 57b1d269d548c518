package deployment

import "example.com/newsmodel/internal/enum"

// The values that a deployment is classed by. The tables of words and the JSON have them by
// name, the public package as constants of its own.

// An Action is what a deployment does.
type Action uint8

// The actions.
const (
	Deploy     Action = iota // send to a place to act there
	Withdraw                 // take away from where it was
	Reposition               // move within where it is
	Supply                   // hand materiel to somebody else
	Transport                // carry
)

// A Status is how far a deployment has come.
type Status uint8

// The statuses.
const (
	Completed Status = iota // it has happened
	Underway                // it is happening
	Planned                 // it was decided or announced
	Possible                // it may happen
	CalledFor               // somebody asks for it
	Refused                 // it was refused, denied or called off
)

// A Class is what sort of thing is moved.
type Class uint8

// The classes of asset.
const (
	Other      Class = iota // none of the below
	Personnel               // troops and their units
	Police                  // police and guards
	Rescue                  // firefighters and rescue teams
	Medical                 // doctors, nurses, hospitals
	Monitors                // observers, inspectors, peace monitors
	Aircraft                // aeroplanes, helicopters, drones
	Ship                    // ships and groups of them
	Vehicle                 // tanks and other vehicles
	AirDefence              // air defence batteries and systems
	Missile                 // missiles and rockets
	Weapon                  // guns, ammunition and other weapons
	Relief                  // food, medicine, tents
)

var actionNames = [...]string{"deploy", "withdraw", "reposition", "supply", "transport"}

var statusNames = [...]string{"completed", "underway", "planned", "possible", "called_for", "refused"}

var classNames = [...]string{
	"other", "personnel", "police", "rescue", "medical", "monitors", "aircraft", "ship", "vehicle",
	"air_defence", "missile", "weapon", "relief",
}

// String returns the name that the JSON has for the value.
func (a Action) String() string { return enum.Name(a, "Action", actionNames[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (a Action) MarshalText() ([]byte, error) { return enum.Marshal(a, "Action", actionNames[:]) }

// UnmarshalText reads the name; it fails for a name outside the set.
func (a *Action) UnmarshalText(text []byte) error {
	return enum.Unmarshal(a, "Action", actionNames[:], text)
}

// String returns the name that the JSON has for the value.
func (s Status) String() string { return enum.Name(s, "Status", statusNames[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (s Status) MarshalText() ([]byte, error) { return enum.Marshal(s, "Status", statusNames[:]) }

// UnmarshalText reads the name; it fails for a name outside the set.
func (s *Status) UnmarshalText(text []byte) error {
	return enum.Unmarshal(s, "Status", statusNames[:], text)
}

// String returns the name that the JSON has for the value.
func (c Class) String() string { return enum.Name(c, "AssetClass", classNames[:]) }

// MarshalText returns the name; it fails for a value outside the set.
func (c Class) MarshalText() ([]byte, error) {
	return enum.Marshal(c, "AssetClass", classNames[:])
}

// UnmarshalText reads the name; it fails for a name outside the set.
func (c *Class) UnmarshalText(text []byte) error {
	return enum.Unmarshal(c, "AssetClass", classNames[:], text)
}
