package newsmodel

// cue returns the cue of a run as a value.
func (d *doc) cue(r run) Cue { return Cue{Phrase: d.phrase(r)} }
