package deployment

import (
	_ "embed"

	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/linear"
	"example.com/newsmodel/internal/token"
)

// Who of those near a move is its actor is decided by weights, learned from a thousand labelled
// moves (TestLearnActors). The finders of actor.go each propose one; so does each noun phrase
// near the trigger. That nobody is named is a choice, too.

//go:embed actor.bin
var actorWeights string

// A sender is who may be the actor of a move. An empty run stands for nobody.
type sender struct {
	token.Run
	found  uint32 // the finders that find him, one bit each
	first  bool   // no finder before these finds anybody
	meant  bool   // a pronoun before the trigger stands for him
	owner  bool   // "Norway" of "Norway's frigates"
	phrase int    // index of the noun phrase that he is or is named in, -1 if unknown

	able   bool // can act: a country, a body, a person
	speaks bool // the statement that tells of the move is his
	rank   int  // how many who are able stand between him and the trigger
}

// A senderReader chooses the actor of one move.
type senderReader struct {
	actorReader
	m    *move
	form uint32 // of the trigger
	list []sender
	linear.Features
}

// findActor finds who sends, moves or withdraws.
func (c actorReader) findActor(m *move) {
	r := senderReader{actorReader: c, m: m}
	r.collect()
	r.form = r.formOfTrigger()
	best := 0.0
	for k := range r.list {
		r.ask(&r.list[k])
		if odds := c.senders.Sum(r.Features); k == 0 || odds > best {
			best, m.actor = odds, r.list[k].Run
		}
	}
}

// collect lists those who may be the actor.
func (r *senderReader) collect() {
	const before, behind = 14, 5 // phrases from the trigger
	r.add(sender{phrase: -1})
	for k, find := range actorFinders {
		if found := find(r.actorReader, r.m); found.Len() > 0 {
			r.add(sender{Run: found, found: 1 << k, first: r.none(), phrase: r.PhraseAt(found.Lo)})
		}
	}
	r.list[0].first = r.none()
	at := r.PhraseBefore(r.m.trigger.Lo)
	for k := max(0, at-before); k < min(len(r.Phrases), at+behind); k++ {
		if !r.Phrases[k].Time && !r.measured(k) {
			r.addPhrase(k)
		}
	}
	r.compare()
}

// none reports whether no finder has found anybody yet.
func (r *senderReader) none() bool { return len(r.list) == 1 }

// addPhrase adds who noun phrase k is, and whom it names as an owner.
func (r *senderReader) addPhrase(k int) {
	p := r.Phrases[k]
	if o := r.owner(p.Run); o.Len() > 0 {
		r.add(sender{Run: o, phrase: k, owner: true})
	}
	if r.Tag(p.Lo) == grammar.Possessive {
		r.add(sender{Run: token.From(p.Lo, p.Lo+1), phrase: k, owner: true})
	}
	r.add(sender{Run: r.partyRun(k), phrase: k})
	if q := r.antecedent(k); q != k {
		r.add(sender{Run: r.partyRun(q), phrase: q, meant: true})
	}
}

// add adds a sender, or what is new of one who is in the list.
func (r *senderReader) add(s sender) {
	for k := range r.list {
		if old := &r.list[k]; old.Run == s.Run {
			old.found |= s.found
			old.meant = old.meant || s.meant
			old.phrase = max(old.phrase, s.phrase)
			return
		}
	}
	r.list = append(r.list, s)
}

// compare says of each sender what depends on the others and on the statement.
func (r *senderReader) compare() {
	var source token.Run
	if k := r.statements.Holding(r.m.trigger); k >= 0 {
		source = r.statements.Statement(k).Source
	}
	for k := range r.list {
		s := &r.list[k]
		s.able = s.Len() > 0 && r.mayAct(s.Run)
		s.speaks = s.Lo < source.Hi && source.Lo < s.Hi
	}
	for k := range r.list {
		for j := range r.list {
			if s := &r.list[j]; s.able && !s.owner && s.Lo > r.list[k].Lo && s.Hi <= r.m.trigger.Lo {
				r.list[k].rank++
			}
		}
	}
}

// mayAct reports whether a run names or stands for somebody who can act.
func (r *senderReader) mayAct(x token.Run) bool {
	pronoun := r.Is(x.Lo, "he", "she", "they", "we", "it", "i", "you")
	return pronoun || r.isState(x) || r.official(x) || r.mentions.In(x) >= 0 || r.Tag(x.Hi-1) == grammar.Name
}

// formOfTrigger returns an answer that stands for the form of the trigger.
func (r *senderReader) formOfTrigger() uint32 {
	subject := linear.Bit(r.m.assetsAreSubject)
	if r.m.verb < 0 {
		return 1<<8 | subject
	}
	g := r.Verbs[r.m.verb]
	return uint32(g.Form)<<4 | linear.Bit(g.Finite())<<3 | linear.Bit(g.Infinitive)<<2 | linear.Bit(g.Passive())<<1 | subject
}

// The questions that are asked about a sender.
const (
	askFirst   uint32 = iota // whether the first finder finds him
	askNobody                // what goes for nobody
	askFinder                // the finders that find him
	askAble                  // whether he can act, and how near he is
	askSpeaks                // whether he tells of the move
	askKind                  // what he is
	askName                  // his words
	askPlace                 // where he stands
	askBehind                // the preposition before him
	askPart                  // of which verbs he is the subject
	askPartner               // of which other verb he is the subject
)

// ask asks about a sender.
func (r *senderReader) ask(s *sender) {
	r.Features = r.Features[:0]
	first, rank := linear.Bit(s.first), uint32(min(s.rank, 4))
	r.Ask(askFirst, first)
	r.Ask(askFirst, first, r.form)
	r.Ask(askAble, 0, linear.Bit(s.able), first, linear.Bit(s.Len() == 0))
	r.Ask(askAble, 1, linear.Bit(s.able), rank, r.form)
	r.Ask(askAble, 2, linear.Bit(s.able), rank, first)
	r.Ask(askSpeaks, 0, linear.Bit(s.speaks), r.form)
	r.Ask(askSpeaks, 1, linear.Bit(s.speaks), first, rank)
	if s.Len() == 0 {
		first += 2
		r.Ask(askNobody, 0, r.form)
		r.Ask(askNobody, 1, first, r.m.lemma)
		r.Ask(askNobody, 2, first, uint32(r.m.assets[0].Class))
		r.Ask(askNobody, 3, first, r.form, r.lower(r.m.trigger.Lo-1))
		r.Ask(askNobody, 4, r.lower(r.m.assets[0].Lo))
		return
	}
	for k := range actorFinders {
		if s.found>>k&1 != 0 {
			r.Ask(askFinder, 0, uint32(k))
			r.Ask(askFinder, 1, uint32(k), r.form)
			r.Ask(askFinder, 2, uint32(k), first)
			r.Ask(askFinder, 3, uint32(k), first, r.form)
		}
	}
	r.Ask(askFinder, 4, linear.Bit(s.found == 0), first)
	r.Ask(askFinder, 5, linear.Bit(s.meant))
	r.askNature(s)
	r.askWhere(s)
	if s.phrase >= 0 {
		r.askParts(s)
	}
}

// kindOf returns an answer that stands for what a sender is.
func (r *senderReader) kindOf(s *sender) uint32 {
	kind := linear.Bit(r.isState(s.Run)) | linear.Bit(r.official(s.Run))<<1 | linear.Bit(!r.assetFree(s.Run))<<2
	if k := r.mentions.In(s.Run); k >= 0 {
		kind |= (uint32(r.mentions.Mention(k).Kind) + 1) << 3
	}
	return kind
}

// askNature asks what a sender is.
func (r *senderReader) askNature(s *sender) {
	last := s.Hi - 1
	tag, kind := uint32(r.Tag(last)), r.kindOf(s)
	r.Ask(askKind, 0, kind)
	r.Ask(askKind, 1, kind, r.form)
	r.Ask(askKind, 2, kind, tag, linear.Bit(s.first))
	r.Ask(askKind, 3, tag, linear.Bit(s.owner))
	r.Ask(askName, 0, r.lower(last))
	r.Ask(askName, 1, r.lower(s.Lo), linear.Bit(s.Len() == 1))
}

// askWhere asks where a sender stands.
func (r *senderReader) askWhere(s *sender) {
	lo, asset := r.m.trigger.Lo, r.m.assets[0]
	before, within := linear.Bit(s.Hi <= lo), linear.Bit(asset.Covers(s.Run))
	verbs, phrases := 0, 0
	if before == 1 {
		verbs = r.VerbBefore(lo) - r.VerbBefore(s.Hi)
		phrases = r.PhraseBefore(lo) - r.PhraseBefore(s.Hi)
	}
	r.Ask(askPlace, 0, before, within, r.form)
	r.Ask(askPlace, 1, linear.Bit(s.owner), within, r.kindOf(s))
	r.Ask(askPlace, 2, before, uint32(min(verbs, 5)), r.form)
	r.Ask(askPlace, 3, before, uint32(min(phrases, 6)), r.form)
}

// askParts asks what the noun phrase of a sender is to the verbs.
func (r *senderReader) askParts(s *sender) {
	k, before, kind := s.phrase, linear.Bit(s.Hi <= r.m.trigger.Lo), r.kindOf(s)
	preposition := uint32(0)
	if i := r.Preposition(k); i >= 0 {
		preposition = r.lower(i)
	}
	r.Ask(askBehind, 0, preposition, before)
	r.Ask(askBehind, 1, preposition, before, r.form)
	r.Ask(askBehind, 2, preposition, kind)
	parts := linear.Bit(len(r.Verbs) > 0 && r.Subject(0) == k)
	if v := r.m.verb; v >= 0 {
		g := r.Verbs[v]
		parts |= linear.Bit(r.Subject(v) == k)<<1 | linear.Bit(r.PhraseEnding(g.Lo) == k)<<2
		if h, ok := r.infinitiveGovernor(g.Lo); ok && g.Infinitive {
			w := r.verbOf(h.Run)
			parts |= linear.Bit(w >= 0 && r.Subject(w) == k) << 3
		}
	}
	if v := r.finiteBefore(r.m.trigger.Lo); v >= 0 && r.Subject(v) == k {
		parts |= 1<<4 | linear.Bit(r.Verbs[v].Passive())<<5
		r.Ask(askPartner, 0, r.lower(r.Verbs[v].Verb))
		r.Ask(askPartner, 1, r.lower(r.Verbs[v].Verb), r.form)
	}
	head := r.headOf(k)
	r.Ask(askPart, 0, parts)
	r.Ask(askPart, 1, parts, r.form)
	r.Ask(askPart, 2, parts, kind)
	r.Ask(askPart, 3, parts, linear.Bit(s.owner), linear.Bit(s.first))
	r.Ask(askPart, 4, parts, linear.Bit(r.Phrases[k].Pronoun), r.lower(r.Phrases[k].Lo))
	r.Ask(askPart, 5, linear.Bit(r.Plural(head)), linear.Bit(r.Tag(head) == grammar.Noun), r.form)
}

// finiteBefore returns the last verb group with a tense before token i, -1 if there is none among
// the nearest.
func (r *senderReader) finiteBefore(i int) int {
	const reach = 8 // verb groups
	v := r.VerbBefore(i)
	for n := 0; n < reach && v >= 0; v, n = v-1, n+1 {
		if r.Verbs[v].Finite() && v != r.m.verb {
			return v
		}
	}
	return -1
}
