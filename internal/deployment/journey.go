package deployment

import (
	"slices"

	"example.com/newsmodel/internal/token"
)

// A sentence may have two words of moving for one journey: "left port on Monday and is heading
// for the Gulf", "the howitzers promised by Oslo have arrived". The two moves have an asset in
// common and do not contradict each other; they become one.

// merge makes one move of those of a sentence that belong to one journey, or of which one only adds
// to the other: "sends troops alongside deployments of jets".
func (c moveReader) merge(moves []move) []move {
	const memory = 16 // moves before that are compared
	out := moves[:0]
	for _, m := range moves {
		merged := false
		for k := len(out) - 1; k >= max(0, len(out)-memory) && !merged; k-- {
			switch {
			case out[k].sameJourney(m):
				out[k], merged = out[k].mergedWith(m), true
			case c.addsTo(&out[k], &m):
				out[k].assets, merged = append(out[k].assets, m.assets...), true
			}
		}
		if !merged {
			out = append(out, m)
		}
	}
	return out
}

// addsTo reports whether a noun of moving only adds assets to the move m, whose actor and aim it
// shares.
func (c moveReader) addsTo(m, noun *move) bool {
	isVerbAndNoun := m.verb >= 0 && noun.noun >= 0
	goesOn := m.action == noun.action && m.trigger.Lo <= noun.trigger.Lo
	hasOwn := noun.actor.Len() > 0 && noun.actor != m.actor || len(noun.route.to) > 0
	if !isVerbAndNoun || !goesOn || hasOwn {
		return false
	}
	i := c.Phrases[noun.noun].Lo - 1
	return c.Is(i, "alongside", "plus", "besides") || c.JoinsList(i)
}

// sameJourney reports whether n belongs to the journey of m.
func (m move) sameJourney(n move) bool {
	return m.sharesAsset(n) && m.status != Refused && n.status != Refused &&
		agree(m.route.from, n.route.from) && agree(m.route.to, n.route.to)
}

// sharesAsset reports whether the same noun is an asset of both moves.
func (m move) sharesAsset(n move) bool {
	for _, a := range m.assets {
		for _, b := range n.assets {
			if a.Head == b.Head {
				return true
			}
		}
	}
	return false
}

// agree reports whether two lists of places start alike or one is empty.
func agree(a, b []token.Run) bool { return len(a) == 0 || len(b) == 0 || a[0] == b[0] }

// mergedWith returns m with what n adds to it. Where the actions differ, a verb outweighs a
// noun, and a word of moving an everyday verb.
func (m move) mergedWith(n move) move {
	switch same := m.action == n.action; {
	case same && m.implied == Planned && n.verb >= 0:
		m.status = n.status // "the howitzers promised by Oslo have arrived"
	case !same && (m.noun >= 0 || m.has(weakMove) && n.verb >= 0):
		m, n = n, m
	}
	if len(m.assets) < len(n.assets) {
		m.assets = n.assets
	}
	if len(m.route.from) == 0 {
		m.route.from = n.route.from
	}
	if len(m.route.to) == 0 && !slices.Equal(m.route.from, n.route.to) { // not: withdraws troops deployed in Mali
		m.route.to = n.route.to
	}
	if m.actor.Len() == 0 {
		m.actor = n.actor
	}
	if m.recipient.Len() == 0 {
		m.recipient = n.recipient
	}
	return m
}
