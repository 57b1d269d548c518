package newsmodel

import (
	"slices"
	"strings"

	"example.com/newsmodel/internal/lexicon"
)

// deployments finds who sends, moves and withdraws what. said are the
// statements of the story.
//
// Only a sentence that has a form of the table "movements" is read as a clause:
// that is most of the work.
func (d *doc) deployments(said []Statement) []Deployment {
	var out []Deployment
	for n, p := range d.paras {
		for k := p.sents.lo; k < p.sents.hi; k++ {
			d.check()
			if s := d.sentenceAt(k); d.paragraphTells(n) && d.tellsMove(s) {
				out = d.appendMoves(out, s, said)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Deployment) int { return a.Span.Start - b.Span.Start })
	d.dispute(out)
	return retold(out)
}

// appendMoves adds the deployments that a sentence tells.
func (d *doc) appendMoves(out []Deployment, sentence run, said []Statement) []Deployment {
	c := &d.clause
	c.read(sentence)
	for _, m := range merge(c.moves()) {
		v := c.deployment(m)
		reported, _ := innermost(said, v.Trigger.Span)
		v.Reported = reported.Span
		out = append(out, v)
	}
	return out
}

// retold drops each move that the story tells elsewhere more fully: with the
// same action and status, the same noun for what is moved, and no other count,
// place or party. What only the dropped one has goes to the one that stays.
func retold(all []Deployment) []Deployment {
	const memory = 32 // moves told before that are compared
	out := all[:0]
	for _, v := range all {
		k := len(out) - 1
		for ; k >= 0 && k >= len(out)-memory; k-- {
			if out[k].retells(v) {
				break
			}
		}
		switch {
		case k < 0 || k < len(out)-memory:
			out = append(out, v)
		case v.details() > out[k].details():
			v.Disputed = v.Disputed || out[k].Disputed
			out = append(append(out[:k], out[k+1:]...), v)
		default:
			out[k].Disputed = v.Disputed || out[k].Disputed
		}
	}
	return out
}

// retells reports whether v may tell of the same move as w.
func (v Deployment) retells(w Deployment) bool {
	a, b := v.Assets[0], w.Assets[0]
	same := func(p, q string) bool { return p == "" || q == "" || p == q }
	first := func(p []Place) string {
		if len(p) == 0 {
			return ""
		}
		return p[0].Name
	}
	return v.Action == w.Action && v.Status == w.Status && strings.EqualFold(a.Head, b.Head) && a.Model == b.Model &&
		(a.Count.Text == "" || b.Count.Text == "" || a.Count.Value == b.Count.Value) &&
		(a.Count.Text != "" || b.Count.Text != "" || first(v.To) != "" && first(v.To) == first(w.To)) &&
		same(first(v.To), first(w.To)) && same(first(v.From), first(w.From)) && same(v.Actor.Name, w.Actor.Name)
}

// details counts what a deployment says.
func (v Deployment) details() int {
	n := 4*len(v.Assets) + len(v.To) + len(v.From)
	for _, has := range [...]bool{v.Assets[0].Count.Text != "", v.Actor.Text != "", v.Actor.Name != "", v.When.Text != "", v.Recipient.Text != ""} {
		if has {
			n++
		}
	}
	return n
}

// dispute marks the deployments that somebody in the story says are none: "a
// repositioning, not a real withdrawal".
func (d *doc) dispute(all []Deployment) {
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
		if r := denials[v.Action]; r.len() > 0 && v.Status != StatusRefused {
			s := d.span(r)
			v.Disputed = s.Start < v.Span.Start || s.End > v.Span.End
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

// deployment makes the value of a move.
func (c *clause) deployment(m operation) Deployment {
	out := Deployment{Action: m.action, Status: m.status, Trigger: c.phrase(m.trigger)}
	whole := m.trigger
	cover := func(r run) {
		if r.len() > 0 {
			whole.lo, whole.hi = min(whole.lo, r.lo), max(whole.hi, r.hi)
		}
	}
	for _, a := range m.assets {
		out.Assets = append(out.Assets, c.asset(a))
		cover(a.run)
	}
	switch {
	case m.has(materielMove) && m.assets[0].entry.materiel() && len(m.places.to) > 0 && c.receives(m.places.to[0]):
		out.Action = m.goods // "transferred its jets to Kyiv"
	case !m.carriesGoods():
	case m.goods != m.usual:
		out.Action = m.goods
	case m.action == ActionDeploy && m.usual == ActionWithdraw:
		out.Action = ActionSupply // "the trucks left for the camp with flour"
	}
	if m.assets[0].entry.civil {
		out.Action = ActionTransport
	}
	for _, r := range m.places.from {
		out.From = append(out.From, c.placeIn(r))
		cover(r)
	}
	for _, r := range m.places.to {
		out.To = append(out.To, c.placeIn(r))
		cover(r)
	}
	if m.recipient.len() > 0 {
		out.Recipient = c.party(m.recipient)
		cover(m.recipient)
		if len(out.To) == 0 {
			out.To = append(out.To, c.placeIn(m.recipient))
		}
	}
	if out.Action == ActionSupply && m.recipient.len() == 0 && len(m.places.to) > 0 && c.receives(m.places.to[0]) {
		out.Recipient = c.party(m.places.to[0])
	}
	if m.actor.len() > 0 {
		out.Actor = c.party(m.actor)
		cover(m.actor)
	}
	out.When = c.whenDone(whole, m.trigger)
	out.Phrase = c.phrase(whole)
	out.Confidence = m.confidence()
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
