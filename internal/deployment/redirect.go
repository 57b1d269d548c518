package deployment

// redirect turns a move into what its places make of it: who sails from a port withdraws, who
// leaves one place for another deploys.
func (c moveReader) redirect(m *move) {
	if m.verb < 0 {
		return
	}
	r := &m.route
	bound := m.has(boundMove) && m.assetsAreSubject && !m.has(fromMove)
	onlyFrom := len(r.from) > 0 && !r.directed
	switch {
	case r.home, bound && onlyFrom, m.needs == "to" && c.takenOut(m):
		m.action = Withdraw // "headed home", "sailed from Aden", "flew out of Gao"
	}
	if !m.assetsAreSubject || len(r.to) == 0 {
		return
	}
	if m.has(fromMove) || m.has(boundMove) && len(r.from) == 0 && m.action == Withdraw { // "left Norfolk for the Gulf"
		m.action = Deploy
		if m.status == Completed {
			m.status = Underway
		}
	}
}

// takenOut reports whether the clause only names where somebody takes the assets from: "flew
// the soldiers out of Gao".
func (c moveReader) takenOut(m *move) bool {
	if m.action != Deploy || m.verb < 0 || m.assetsAreSubject && !c.Verbs[m.verb].Passive() {
		return false
	}
	return len(m.route.to) == 0 && len(m.route.from) > 0 && c.Is(m.route.from[0].Lo-1, "of")
}
