package newsmodel

import (
	"slices"
	"strings"

	"example.com/newsmodel/internal/lexicon"
)

// deployments finds who sends, moves and withdraws what.
//
// Only a sentence that has a form of the table "movements" is read as a clause:
// that is most of the work.
func (d *doc) findDeployments() []deployment {
	var out []deployment
	for n, p := range d.paras {
		for k := p.sents.lo; k < p.sents.hi; k++ {
			d.check()
			if s := d.sentenceAt(k); d.paragraphTells(n) && d.tellsMove(s) {
				out = d.appendMoves(out, s)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b deployment) int { return a.lo - b.lo })
	d.dispute(out)
	return d.retold(out)
}

// appendMoves adds the deployments that a sentence tells.
func (d *doc) appendMoves(out []deployment, sentence run) []deployment {
	c := d.clauseIn(sentence)
	for _, m := range merge(c.moves()) {
		v := c.deployment(m)
		if a := d.holding(v.trigger); a >= 0 {
			v.reported = d.attributions[a].whole()
		}
		out = append(out, v)
	}
	return out
}

// retold drops each move that the story tells elsewhere more fully: with the
// same action and status, the same noun for what is moved, and no other count,
// place or party. What only the dropped one has goes to the one that stays.
func (d *doc) retold(all []deployment) []deployment {
	const memory = 32 // moves told before that are compared
	out := all[:0]
	for _, v := range all {
		k := len(out) - 1
		for ; k >= 0 && k >= len(out)-memory; k-- {
			if d.retells(out[k], v) {
				break
			}
		}
		switch {
		case k < 0 || k < len(out)-memory:
			out = append(out, v)
		case v.details() > out[k].details():
			v.disputed = v.disputed || out[k].disputed
			out = append(append(out[:k], out[k+1:]...), v)
		default:
			out[k].disputed = v.disputed || out[k].disputed
		}
	}
	return out
}

// retells reports whether v may tell of the same move as w.
func (d *doc) retells(v, w deployment) bool {
	a, b := v.assets[0], w.assets[0]
	same := func(p, q string) bool { return p == "" || q == "" || p == q }
	first := func(p []place) string {
		if len(p) == 0 {
			return ""
		}
		return p[0].name
	}
	return v.action == w.action && v.status == w.status && strings.EqualFold(d.slice(a.head), d.slice(b.head)) && d.slice(a.model) == d.slice(b.model) &&
		(a.count == nil || b.count == nil || a.count.value == b.count.value) &&
		(a.count != nil || b.count != nil || first(v.to) != "" && first(v.to) == first(w.to)) &&
		same(first(v.to), first(w.to)) && same(first(v.from), first(w.from)) && same(v.actor.name, w.actor.name)
}

// details counts what a deployment says.
func (v deployment) details() int {
	n := 4*len(v.assets) + len(v.to) + len(v.from)
	for _, has := range [...]bool{v.assets[0].count != nil, v.actor.len() > 0, v.actor.name != "", v.when.len() > 0, v.recipient.len() > 0} {
		if has {
			n++
		}
	}
	return n
}

// dispute marks the deployments that somebody in the story says are none: "a
// repositioning, not a real withdrawal".
func (d *doc) dispute(all []deployment) {
	if len(all) == 0 {
		return
	}
	var denials [len(actions)]run // by action: the first and the last word that is denied
	for i := range d.tokens {
		if !d.movements.Starts(d.tokens[i]) || !d.denied(i) {
			continue
		}
		d.movements.All(d.tokens, i, func(e, end int) {
			if m := &d.movements.Values[e]; m.has(nounMove) {
				r := &denials[m.usual]
				if r.len() == 0 {
					r.lo = i
				}
				r.hi = end
			}
		})
	}
	for k := range all {
		v := &all[k]
		if r := denials[v.action]; r.len() > 0 && v.status != StatusRefused {
			v.disputed = !v.covers(r)
		}
	}
}

// denied reports whether "not a", "no real" or the like stands before token i.
func (d *doc) denied(i int) bool {
	j := i - 1
	for j > i-4 && d.is(j, "a", "an", "any", "real", "genuine", "true", "actual", "full") {
		j--
	}
	return j < i-1 && d.class(j)&negationWord != 0
}

// tellsMove reports whether a sentence has a form of the table "movements".
func (d *doc) tellsMove(s run) bool {
	for i := s.lo; i < s.hi; i++ {
		if e, _ := d.movements.Match(d.tokens, i); e >= 0 {
			return true
		}
	}
	return false
}

// A deployment is a Deployment with its tokens.
type deployment struct {
	run
	action     Action
	status     Status
	actor      party
	assets     []asset
	from, to   []place
	recipient  party
	when       period
	trigger    run
	reported   run
	disputed   bool
	confidence float64
}

// deployment makes the deployment of a move.
func (c *clause) deployment(m operation) deployment {
	out := deployment{action: m.action, status: m.status, assets: m.assets, trigger: m.trigger}
	whole := m.trigger
	cover := func(r run) {
		if r.len() > 0 {
			whole.lo, whole.hi = min(whole.lo, r.lo), max(whole.hi, r.hi)
		}
	}
	for i, a := range m.assets {
		out.assets[i].count = c.countOf(a)
		cover(a.run)
	}
	switch {
	case m.has(materielMove) && m.assets[0].entry.materiel() && len(m.places.to) > 0 && c.receives(m.places.to[0]):
		out.action = m.goods // "transferred its jets to Kyiv"
	case !m.carriesGoods():
	case m.goods != m.usual:
		out.action = m.goods
	case m.action == ActionDeploy && m.usual == ActionWithdraw:
		out.action = ActionSupply // "the trucks left for the camp with flour"
	}
	if m.assets[0].entry.civil {
		out.action = ActionTransport
	}
	for _, r := range m.places.from {
		out.from = append(out.from, c.placeIn(r))
		cover(r)
	}
	for _, r := range m.places.to {
		out.to = append(out.to, c.placeIn(r))
		cover(r)
	}
	if m.recipient.len() > 0 {
		out.recipient = c.party(m.recipient)
		cover(m.recipient)
		if len(out.to) == 0 {
			out.to = append(out.to, c.placeIn(m.recipient))
		}
	}
	if out.action == ActionSupply && m.recipient.len() == 0 && len(m.places.to) > 0 && c.receives(m.places.to[0]) {
		out.recipient = c.party(m.places.to[0])
	}
	if m.actor.len() > 0 {
		out.actor = c.party(m.actor)
		cover(m.actor)
	}
	out.when = c.whenDone(whole, m.trigger)
	out.run = whole
	out.confidence = m.confidence()
	return out
}

// receives reports whether what is behind "to" gets the supplies: a country,
// or people and bodies, but not a port.
func (c *clause) receives(r run) bool {
	k := c.phraseFrom(r.lo)
	if k < 0 || !c.is(r.lo-1, "to") {
		return false
	}
	return c.isState(r) || !c.isPlace(k)
}

// isState reports whether a noun phrase names a country, or the capital that
// stands for its government.
func (c *clause) isState(r run) (state bool) {
	lo := c.phraseStart(r)
	if _, end := c.placeName(lo); end > lo && end >= r.hi {
		c.candidates(lo, end, func(_ int, p placeEntry) { state = state || p.kind == placeCountry || p.capital })
	}
	return state
}

// carriesGoods reports whether what is moved is goods, alone or aboard what
// carries them.
func (m operation) carriesGoods() bool {
	first := m.assets[0].entry
	switch {
	case first.class == AssetAirDefence: // sent with those who man it
		return m.has(goodsMove)
	case first.goods() || !first.materiel():
		return first.goods()
	}
	for _, a := range m.assets[1:] {
		if a.entry.class == AssetRelief || a.load && a.entry.goods() {
			return true
		}
	}
	return false
}

// confidence returns how likely a deployment with such a trigger is right, as
// counted on news of several kinds.
func (m operation) confidence() float64 {
	switch {
	case m.noun >= 0:
		return 0.88
	case m.has(strongMove):
		return 0.95
	case m.has(weakMove):
		return 0.88
	}
	return 0.93
}

// merge makes one of two moves of a sentence that have the same asset, as in
// "left port on Monday and is heading for".
func merge(moves []operation) []operation {
	out := moves[:0]
	for _, m := range moves {
		joined := false
		for k := len(out) - 1; k >= max(0, len(out)-16) && !joined; k-- {
			if joined = out[k].joins(m); joined {
				out[k] = out[k].plus(m)
			}
		}
		if !joined {
			out = append(out, m)
		}
	}
	return out
}

// joins reports whether n tells of the same journey as m.
func (m operation) joins(n operation) bool {
	for _, a := range m.assets {
		for _, b := range n.assets {
			if a.head == b.head {
				return m.status != StatusRefused && n.status != StatusRefused &&
					agree(m.places.from, n.places.from) && agree(m.places.to, n.places.to)
			}
		}
	}
	return false
}

// agree reports whether two lists of places are the same or one is empty.
func agree(a, b []run) bool { return len(a) == 0 || len(b) == 0 || a[0] == b[0] }

// plus returns m with what n adds to it. A verb tells more than a noun, a word
// of moving more than an everyday one.
func (m operation) plus(n operation) operation {
	switch same := m.action == n.action; {
	case same && m.implied == StatusPlanned && n.verb >= 0:
		m.status = n.status // "the howitzers promised by Oslo have arrived"
	case !same && (m.noun >= 0 || m.has(weakMove) && n.verb >= 0):
		m, n = n, m
	}
	if len(m.assets) < len(n.assets) {
		m.assets = n.assets
	}
	if len(m.places.from) == 0 {
		m.places.from = n.places.from
	}
	if len(m.places.to) == 0 && !slices.Equal(m.places.from, n.places.to) { // not: withdraws troops deployed in Mali
		m.places.to = n.places.to
	}
	if m.actor.len() == 0 {
		m.actor = n.actor
	}
	if m.recipient.len() == 0 {
		m.recipient = n.recipient
	}
	return m
}

// forces is the vocabulary of deployments.
type forces struct {
	assets    lexicon.TableOf[assetEntry]
	models    lexicon.TableOf[assetEntry]
	movements lexicon.TableOf[movement]
	governors lexicon.TableOf[governorEntry]
}

func newForces(l *lexicon.Lexicon) forces {
	return forces{
		assets:    lexicon.Read(l.Table("assets"), newAsset),
		models:    lexicon.Read(l.Table("models"), newAsset),
		movements: lexicon.Read(l.Table("movements"), newMovement),
		governors: lexicon.Read(l.Table("governors"), newGovernor),
	}
}
