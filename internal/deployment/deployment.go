package deployment

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/party"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/token"
)

// A Deployment says who sends, moves or withdraws what. Its run covers the trigger and
// all that belongs to it but the date: "Norway has sent four frigates to the Gulf".
type Deployment struct {
	token.Run
	Action     Action
	Status     Status
	Actor      party.Party // its run is empty if the text does not say
	Assets     []Asset     // at least one
	From, To   []place.Place
	Recipient  party.Party // who gets the assets; its run is empty if nobody does
	When       date.Period
	Trigger    token.Run // the verb or noun of moving
	Reported   token.Run // the statement that it is part of, empty if there is none
	Disputed   bool      // somebody in the story denies it
	Confidence float64
}

// deployment makes the deployment of a move.
func (c moveReader) deployment(m move) Deployment {
	out := Deployment{
		Action: c.actionOf(&m), Status: m.status, Assets: m.assets, Trigger: m.trigger, Confidence: m.confidence(),
	}
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
	for _, r := range m.route.from {
		out.From = append(out.From, c.places.In(r))
		cover(r)
	}
	for _, r := range m.route.to {
		out.To = append(out.To, c.places.In(r))
		cover(r)
	}
	switch {
	case m.recipient.Len() > 0:
		out.Recipient = c.cast.Of(m.recipient)
		cover(m.recipient)
		if len(out.To) == 0 {
			out.To = append(out.To, c.places.In(m.recipient))
		}
	case out.Action == Supply && c.hasReceiver(&m):
		out.Recipient = c.cast.Of(m.route.to[0])
	}
	if m.actor.Len() > 0 {
		out.Actor = c.cast.Of(m.actor)
		cover(m.actor)
	}
	out.When = c.whenDone(whole, m.trigger)
	out.Run = whole
	return out
}

// actionOf returns the action of a move by what it moves: who sends flour supplies it, who
// sends residents transports them.
func (c moveReader) actionOf(m *move) Action {
	first := m.assets[0].assetEntry
	switch {
	case first.civil:
		return Transport
	case m.has(materielMove) && first.materiel() && c.hasReceiver(m):
		return m.goods // "transferred its jets to Kyiv"
	case !m.carriesGoods():
		return m.action
	case m.goods != m.usual:
		return m.goods
	case m.action == Deploy && m.usual == Withdraw:
		return Supply // "the trucks left for the camp with flour"
	}
	return m.action
}

// hasReceiver reports whether the first place that the move goes to is somebody who gets
// what is moved.
func (c moveReader) hasReceiver(m *move) bool {
	return len(m.route.to) > 0 && c.receives(m.route.to[0])
}

// receives reports whether what stands behind "to" gets the supplies: a country, or people
// and bodies, but not a port.
func (c moveReader) receives(r token.Run) bool {
	k := c.PhraseAt(r.Lo)
	if k < 0 || !c.Is(r.Lo-1, "to") {
		return false
	}
	return c.isState(r) || !c.isPlace(k)
}

// carriesGoods reports whether what is moved is goods, alone or aboard what carries them.
func (m *move) carriesGoods() bool {
	first := m.assets[0].assetEntry
	switch {
	case first.Class == AirDefence: // sent with those who man it
		return m.has(goodsMove)
	case first.goods() || !first.materiel():
		return first.goods()
	}
	for _, a := range m.assets[1:] {
		if a.Class == Relief || a.aboard && a.goods() {
			return true
		}
	}
	return false
}
