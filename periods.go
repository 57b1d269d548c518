package newsmodel

// A period is a Period with its tokens.
type period struct {
	run
	Period
}

func (p period) value() Period { return p.Period }

// findPeriods finds the mentions of dates.
func (d *doc) findPeriods() {}
