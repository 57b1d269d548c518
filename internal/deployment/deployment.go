package deployment

import (
	"slices"
	"strings"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/party"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// deployments finds who sends, moves and withdraws what.
//
// Only a sentence that has a form of the table "movements" is read as a clause:
// that is most of the work.
func (f *finder) findDeployments() []Deployment {
	var out []Deployment
	for n, p := range f.Paragraphs {
		for k := p.Sentences.Lo; k < p.Sentences.Hi; k++ {
			f.Check()
			if s := f.layout.Sentence(k); f.layout.Tells(n) && f.tellsMove(s) {
				out = f.appendMoves(out, s)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Deployment) int { return a.Lo - b.Lo })
	f.dispute(out)
	return f.retold(out)
}

// appendMoves adds the deployments that a sentence tells.
func (f *finder) appendMoves(out []Deployment, sentence token.Run) []Deployment {
	c := &clause{f, f.grammar.Sentence(sentence), f.Text}
	for _, m := range merge(c.moves()) {
		v := c.deployment(m)
		if a := f.said.Holding(v.Trigger); a >= 0 {
			v.Reported = f.said.At(a).Whole()
		}
		out = append(out, v)
	}
	return out
}

// retold drops each move that the story tells elsewhere more fully: with the
// same action and status, the same noun for what is moved, and no other count,
// place or party. What only the dropped one has goes to the one that stays.
func (f *finder) retold(all []Deployment) []Deployment {
	const memory = 32 // moves told before that are compared
	out := all[:0]
	for _, v := range all {
		k := len(out) - 1
		for ; k >= 0 && k >= len(out)-memory; k-- {
			if f.retells(out[k], v) {
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
func (f *finder) retells(v, w Deployment) bool {
	a, b := v.Assets[0], w.Assets[0]
	same := func(p, q string) bool { return p == "" || q == "" || p == q }
	first := func(p []place.Place) string {
		if len(p) == 0 {
			return ""
		}
		return p[0].Name
	}
	return v.Action == w.Action && v.Status == w.Status && strings.EqualFold(f.Slice(a.Head), f.Slice(b.Head)) && f.Slice(a.Model) == f.Slice(b.Model) &&
		(a.Count == nil || b.Count == nil || a.Count.Value == b.Count.Value) &&
		(a.Count != nil || b.Count != nil || first(v.To) != "" && first(v.To) == first(w.To)) &&
		same(first(v.To), first(w.To)) && same(first(v.From), first(w.From)) && same(v.Actor.Name, w.Actor.Name)
}

// details counts what a deployment says.
func (v Deployment) details() int {
	n := 4*len(v.Assets) + len(v.To) + len(v.From)
	for _, has := range [...]bool{v.Assets[0].Count != nil, v.Actor.Len() > 0, v.Actor.Name != "", v.When.Len() > 0, v.Recipient.Len() > 0} {
		if has {
			n++
		}
	}
	return n
}

// dispute marks the deployments that somebody in the story says are none: "a
// repositioning, not a real withdrawal".
func (f *finder) dispute(all []Deployment) {
	if len(all) == 0 {
		return
	}
	var denials [len(actionNames)]token.Run // by action: the first and the last word that is denied
	for i := range f.Tokens {
		if !f.movements.Starts(f.Tokens[i]) || !f.denied(i) {
			continue
		}
		f.movements.All(f.Tokens, i, func(e, end int) {
			if m := &f.movements.Values[e]; m.has(nounMove) {
				r := &denials[m.usual]
				if r.Len() == 0 {
					r.Lo = i
				}
				r.Hi = end
			}
		})
	}
	for k := range all {
		v := &all[k]
		if r := denials[v.Action]; r.Len() > 0 && v.Status != Refused {
			v.Disputed = !v.Covers(r)
		}
	}
}

// denied reports whether "not a", "no real" or the like stands before token i.
func (f *finder) denied(i int) bool {
	j := i - 1
	for j > i-4 && f.Is(j, "a", "an", "any", "real", "genuine", "true", "actual", "full") {
		j--
	}
	return j < i-1 && f.Class(j)&text.Negation != 0
}

// tellsMove reports whether a sentence has a form of the table "movements".
func (f *finder) tellsMove(s token.Run) bool {
	for i := s.Lo; i < s.Hi; i++ {
		if e, _ := f.movements.Match(f.Tokens, i); e >= 0 {
			return true
		}
	}
	return false
}

// A Deployment is a Deployment with its tokens.
type Deployment struct {
	token.Run
	Action     Action
	Status     Status
	Actor      party.Party
	Assets     []Asset
	From, To   []place.Place
	Recipient  party.Party
	When       date.Period
	Trigger    token.Run
	Reported   token.Run
	Disputed   bool
	Confidence float64
}

// deployment makes the deployment of a move.
func (c *clause) deployment(m operation) Deployment {
	out := Deployment{Action: m.action, Status: m.status, Assets: m.assets, Trigger: m.trigger}
	whole := m.trigger
	cover := func(r token.Run) {
		if r.Len() > 0 {
			whole.Lo, whole.Hi = min(whole.Lo, r.Lo), max(whole.Hi, r.Hi)
		}
	}
	for i, a := range m.assets {
		out.Assets[i].Count = c.countOf(a)
		cover(a.Run)
	}
	switch {
	case m.has(materielMove) && m.assets[0].Entry.materiel() && len(m.places.to) > 0 && c.receives(m.places.to[0]):
		out.Action = m.goods // "transferred its jets to Kyiv"
	case !m.carriesGoods():
	case m.goods != m.usual:
		out.Action = m.goods
	case m.action == Deploy && m.usual == Withdraw:
		out.Action = Supply // "the trucks left for the camp with flour"
	}
	if m.assets[0].Entry.civil {
		out.Action = Transport
	}
	for _, r := range m.places.from {
		out.From = append(out.From, c.places.In(r))
		cover(r)
	}
	for _, r := range m.places.to {
		out.To = append(out.To, c.places.In(r))
		cover(r)
	}
	if m.recipient.Len() > 0 {
		out.Recipient = c.cast.Of(m.recipient)
		cover(m.recipient)
		if len(out.To) == 0 {
			out.To = append(out.To, c.places.In(m.recipient))
		}
	}
	if out.Action == Supply && m.recipient.Len() == 0 && len(m.places.to) > 0 && c.receives(m.places.to[0]) {
		out.Recipient = c.cast.Of(m.places.to[0])
	}
	if m.actor.Len() > 0 {
		out.Actor = c.cast.Of(m.actor)
		cover(m.actor)
	}
	out.When = c.whenDone(whole, m.trigger)
	out.Run = whole
	out.Confidence = m.confidence()
	return out
}

// receives reports whether what is behind "to" gets the supplies: a country,
// or people and bodies, but not a port.
func (c *clause) receives(r token.Run) bool {
	k := c.PhraseAt(r.Lo)
	if k < 0 || !c.Is(r.Lo-1, "to") {
		return false
	}
	return c.isState(r) || !c.isPlace(k)
}

// isState reports whether a noun phrase names a country, or the capital that
// stands for its government.
func (c *clause) isState(r token.Run) (state bool) {
	lo := c.phraseStart(r)
	if _, end := c.places.Match(lo); end > lo && end >= r.Hi {
		c.places.Candidates(lo, end, func(_ int, p place.Entry) { state = state || p.Kind == place.Country || p.Capital })
	}
	return state
}

// carriesGoods reports whether what is moved is goods, alone or aboard what
// carries them.
func (m operation) carriesGoods() bool {
	first := m.assets[0].Entry
	switch {
	case first.Class == AirDefence: // sent with those who man it
		return m.has(goodsMove)
	case first.goods() || !first.materiel():
		return first.goods()
	}
	for _, a := range m.assets[1:] {
		if a.Entry.Class == Relief || a.load && a.Entry.goods() {
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
			if a.Head == b.Head {
				return m.status != Refused && n.status != Refused &&
					agree(m.places.from, n.places.from) && agree(m.places.to, n.places.to)
			}
		}
	}
	return false
}

// agree reports whether two lists of places are the same or one is empty.
func agree(a, b []token.Run) bool { return len(a) == 0 || len(b) == 0 || a[0] == b[0] }

// plus returns m with what n adds to it. A verb tells more than a noun, a word
// of moving more than an everyday one.
func (m operation) plus(n operation) operation {
	switch same := m.action == n.action; {
	case same && m.implied == Planned && n.verb >= 0:
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
	if m.actor.Len() == 0 {
		m.actor = n.actor
	}
	if m.recipient.Len() == 0 {
		m.recipient = n.recipient
	}
	return m
}
