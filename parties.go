package newsmodel

// A mention is a noun phrase that stands for somebody who can speak or act.
type mention struct {
	run
}

// findMentions finds the mentions of people, bodies, governments and groups.
func (d *doc) findMentions() {}

// resolve finds out who each mention stands for.
func (d *doc) resolve() {}

// party returns the party that the noun phrase of a run stands for.
func (d *doc) party(r run) Party { return Party{Phrase: d.phrase(r)} }
