package newsmodel

// An attribution is a statement while its parties are not yet resolved.
type attribution struct {
	source  run   // who says it; empty if the text does not say
	cue     run   // the words of saying; empty if there are none
	content []run // what is said, without the outer quotation marks
}

// findAttributions finds source, cue and content of each statement.
func (d *doc) findAttributions() {}

// statements returns the attributions as values.
func (d *doc) statements() []Statement { return nil }
