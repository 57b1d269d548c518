// Package segment groups tokens into paragraphs and sentences. It changes no
// text: hard-wrapped copy is unwrapped by grouping alone.
package segment
