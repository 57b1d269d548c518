// Package segment groups tokens into paragraphs and sentences. It changes no text:
// hard-wrapped copy is unwrapped by grouping alone, and a sentence ends where its last token
// does.
package segment
