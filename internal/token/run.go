package token

// A Run is a half-open range [Lo, Hi) of tokens. All stages work on runs; they become
// ranges of bytes only when the values of the model are made.
type Run struct{ Lo, Hi int }

// From returns the run [lo, hi).
func From(lo, hi int) Run { return Run{lo, hi} }

// Len returns the number of tokens.
func (r Run) Len() int { return r.Hi - r.Lo }

// Has reports whether token i is in the run.
func (r Run) Has(i int) bool { return r.Lo <= i && i < r.Hi }

// Covers reports whether all of s is in the run.
func (r Run) Covers(s Run) bool { return r.Lo <= s.Lo && s.Hi <= r.Hi }
