package deployment

import (
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/linear"
)

// A movement is an entry of the table "movements": a verb or noun that moves assets, such as
// "deploy", "pull out", "withdrawal", "on its way".
type movement struct {
	manners
	lemma     uint32   // the answer of a feature that stands for its first form
	usual     Action   // what it does with troops, ships and the like
	goods     Action   // what it does with weapons and relief goods
	implied   Status   // of the verb itself, in the past: "promised" is Planned
	particles []string // one must follow, if there are any
	needs     string   // what the clause must name: "place", "to", "object" or, if empty, nothing
}

// Manners are what the table says of a movement, one bit each.
type manners uint32

const (
	nounMove     manners = 1 << iota
	phraseMove           // neither verb nor noun: "on its way"
	objectMove           // the asset may be its object
	subjectMove          // the asset may be its subject
	civilMove            // may move civilians, which is transport
	weakMove             // an everyday verb, believed of few assets: "moved"
	strongMove           // said of hardly anything else: "deployed"
	peopleMove           // not of goods
	personsMove          // of people only
	goodsMove            // of goods only
	materielMove         // with goodsMove: also of aircraft, ships and vehicles
	stateMove            // its participle says where somebody is: "stationed in"
	withMove             // "supply Kyiv with tanks"
	phrasalMove          // "sent in troops"
	fromMove             // its object is the place left
	toMove               // its object is the place reached
	overMove             // its object is the place reached if no other is named: "crossed the border"
	boundMove            // "for" points at where it goes: "left for"
	takenMove            // its subject gets the assets: "received"
	resultMove           // an -ing form behind its object says what came of it: "sent soldiers running"
)

// moveManners are the attributes of the table.
var moveManners = [...]struct {
	name string
	manners
}{
	{"noun", nounMove},
	{"phrase", phraseMove},
	{"weak", weakMove},
	{"strong", strongMove},
	{"people", peopleMove},
	{"persons", personsMove},
	{"goodsonly", goodsMove},
	{"materiel", materielMove},
	{"state", stateMove},
	{"with", withMove},
	{"phrasal", phrasalMove},
	{"from", fromMove},
	{"to", toMove},
	{"over", overMove},
	{"bound", boundMove},
	{"taken", takenMove},
	{"result", resultMove},
	{"object", objectMove},
	{"subject", subjectMove},
	{"civil", civilMove},
}

func newMovement(e lexicon.Entry) movement {
	m := movement{lemma: linear.Word(e.Name), particles: e.Values("particle"), needs: e.Value("needs")}
	for _, t := range moveManners {
		if e.Has(t.name) {
			m.manners |= t.manners
		}
	}
	_ = m.usual.UnmarshalText([]byte(e.Value("action")))
	m.goods = m.usual
	_ = m.goods.UnmarshalText([]byte(e.Value("goods")))
	_ = m.implied.UnmarshalText([]byte(e.Value("status")))
	return m
}

// has reports whether all manners u are among t.
func (t manners) has(u manners) bool { return t&u == u }

// moves reports whether the movement can be said of the asset.
func (m *movement) moves(a assetEntry) bool {
	switch {
	case a.civil:
		return m.has(civilMove)
	case m.has(peopleMove) && a.goods(), m.has(personsMove) && a.materiel():
		return false
	case m.has(goodsMove) && !a.goods():
		return m.has(materielMove) && a.materiel() && !a.weak
	}
	return !(m.has(weakMove) && a.weak)
}
