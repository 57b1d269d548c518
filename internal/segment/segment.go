// Package segment groups tokens into paragraphs and sentences. It changes no
// text: hard-wrapped copy is unwrapped by grouping alone.
package segment

// A Run is a half-open range [Lo, Hi) of tokens.
type Run struct{ Lo, Hi int }
