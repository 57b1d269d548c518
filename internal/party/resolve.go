package party

import (
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/text"
)

// A resolver goes through the mentions of a story in order and finds out who
// pronouns and common nouns stand for.
type resolver struct {
	*finder
	recent  []int // entities, the one mentioned last at the end; at most maxRecent
	speaker int   // who spoke last, -1 if nobody has
	focus   int
	named   int                 // entities that have a name; the others are behind them
	votes   [][2]int32          // by entity: how often "he" and "she" stood for it
	within  []int32             // by token: the attribution whose content it is in, plus one
	speaks  []bool              // by mention: it is the source of a statement
	sources []int               // by attribution: the mention that is its source, -1 if there is none
	issued  map[int]int         // by mention in a cue, "a statement": the mention of who issues it
	holders map[mention.Key]int // by noun of a role: who has it; -1 if several have
	waiting []int               // mentions in statements whose source is behind them
}

// maxRecent bounds how many entities a pronoun can stand for.
const maxRecent = 16

// resolve finds out who each mention stands for. It goes through the story
// twice: the first time tells for whom "he" and "she" are likely used, which
// gives their gender to those whose first name does not.
func (f *finder) resolve() {
	f.linkNames()
	r := &f.resolver
	*r = resolver{
		finder: f, named: len(f.entities), votes: text.Zeros(r.votes, len(f.entities)), recent: r.recent[:0], waiting: r.waiting[:0],
		within: text.Zeros(r.within, len(f.Tokens)), speaks: text.Zeros(r.speaks, len(f.mentions.All())), sources: r.sources[:0],
	}
	r.markSpeech()
	r.findHolders()
	r.read()
	r.forget()
	r.read()
	for k := range r.mentions.All() {
		if e := r.Who(k); e >= r.named && r.entities[e].revealed >= 0 {
			r.link(k, int(r.entities[e].revealed))
		}
	}
}

// forget undoes a reading, and keeps what it tells of genders.
func (r *resolver) forget() {
	r.entities = r.entities[:r.named]
	for e := range r.entities {
		x := &r.entities[e]
		x.seen, x.nation = -1, 0
		if x.gender == 0 {
			x.gender = r.voted(e)
		}
	}
	for k := range r.mentions.All() {
		if r.mentions.At(k).Form == mention.Pronoun || r.Who(k) >= r.named {
			r.link(k, -1)
		}
	}
	r.recent = r.recent[:0]
}

// voted returns the gender that pronouns gave an entity so far.
func (r *resolver) voted(e int) mention.Gender {
	switch {
	case e >= r.named || r.votes[e][0] == r.votes[e][1]:
		return 0
	case r.votes[e][0] > r.votes[e][1]:
		return mention.Male
	}
	return mention.Female
}

// read resolves the mentions in their order.
func (r *resolver) read() {
	r.speaker = -1
	r.focus = -1
	for k := range r.mentions.All() {
		r.Check()
		if r.waits(k) {
			r.waiting = append(r.waiting, k)
			continue
		}
		r.mention(k)
		if r.speaks[k] {
			r.speaker = r.Who(k)
			r.catchUp()
			if r.speaker >= 0 {
				r.touch(r.speaker, k)
			}
		}
	}
	r.catchUp()
}

// catchUp resolves what waited for its speaker.
func (r *resolver) catchUp() {
	for _, k := range r.waiting {
		r.mention(k)
	}
	r.waiting = r.waiting[:0]
}

// waits reports whether mention k is said by somebody who is named behind it:
// "'She knows it,' he said". Who speaks comes first, but not who is known by what
// is said: "Benin has not yet decided, its minister said".
func (r *resolver) waits(k int) bool {
	a := r.within[r.mentions.At(k).Lo]
	if a == 0 || r.sources[a-1] <= k {
		return false
	}
	s := r.sources[a-1]
	return !(r.mentions.At(s).Owned && r.mentions.At(s-1).Form == mention.Pronoun)
}

// mention finds out who mention k stands for.
func (r *resolver) mention(k int) {
	m := r.mentions.At(k)
	switch {
	case m.Form == mention.Named:
		r.reveal(r.identified(k), r.Who(k))
	case r.Who(k) >= 0:
		if m.Form == mention.Nominal && m.Definite && !m.Owned && !m.Plural && r.entities[r.Who(k)].seen < 0 {
			r.reveal(r.nameless(k), r.Who(k))
		}
	case m.Form == mention.Pronoun:
		r.link(k, r.pronoun(k))
	default:
		r.link(k, r.noun(k))
	}
	if e := r.Who(k); e >= 0 {
		r.touch(e, k)
		if r.entities[e].party == mention.Person && (r.speaks[k] || m.Subject && r.quoted[m.Lo] == 0 && r.within[m.Lo] == 0) {
			r.focus = e
		}
	}
}

// touch makes an entity the one mentioned last. What is said of a body in a
// quotation does not take the place of what the writer said just before.
func (r *resolver) touch(e, k int) {
	x := &r.entities[e]
	if m := r.mentions.At(k); x.seen < 0 || x.party == mention.Person || r.quoted[m.Lo] == 0 || r.quoted[r.mentions.At(int(x.seen)).Lo] > 0 || r.SentenceNumber(m.Lo) > r.SentenceNumber(r.mentions.At(int(x.seen)).Lo)+1 {
		x.seen = int32(k)
	}
	for i, x := range r.recent {
		if x == e {
			copy(r.recent[i:], r.recent[i+1:])
			r.recent[len(r.recent)-1] = e
			return
		}
	}
	if len(r.recent) == maxRecent {
		copy(r.recent, r.recent[1:])
		r.recent[maxRecent-1] = e
		return
	}
	r.recent = append(r.recent, e)
}

// markSpeech notes which mentions are sources, and for each token in the
// content of which statement it stands.
func (r *resolver) markSpeech() {
	budget := 4 * len(r.Tokens)
	for a, x := range r.said.All() {
		source := -1
		if k := r.mentions.In(x.Source); k >= 0 && x.Source.Len() > 0 {
			source = k
			r.speaks[k] = true
			if d := r.mentions.In(x.Cue); d >= 0 && r.mentions.At(d).Noun.Authored {
				if r.issued == nil {
					r.issued = make(map[int]int)
				}
				r.issued[d] = k
			}
		}
		r.sources = append(r.sources, source)
		for _, c := range x.Content {
			for i := c.Lo; i < c.Hi && budget > 0; i++ {
				r.within[i] = int32(a + 1)
				budget--
			}
		}
	}
}

// quotedSpeaker returns who says "I" at token i.
func (r *resolver) quotedSpeaker(i int) int {
	if a := r.within[i]; a > 0 && r.sources[a-1] >= 0 {
		return r.Who(r.sources[a-1])
	}
	return -1
}
