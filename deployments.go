package newsmodel

// deployments finds who sends, moves and withdraws what.
func (d *doc) deployments(said []Statement) []Deployment { return nil }
