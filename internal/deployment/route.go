package deployment

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// places are the places of a move.
type places struct {
	from, to []token.Run
	object   bool // the verb has a place as its object: "left Iraq"
	directed bool // a word such as "to" points at the place
	home     bool // "heading home"
}

// findPlaces finds where a move leaves and where it goes: what follows the
// verb or its object.
func (c *clause) findPlaces(m *operation) {
	w := wayReader{clause: c, m: m, i: m.end, stray: -1}
	m.places.home = c.Is(m.trigger.Hi, "home") // "sent home half of its men"
	object := (m.has(fromMove) || m.has(toMove)) && m.verb >= 0 && !c.Verbs[m.verb].Passive()
	if object && !m.has(overMove) {
		w.object()
	}
	for n := 0; n < 40 && c.Has(w.i) && w.next(); n++ {
	}
	m.stop = w.i
	if object && m.has(overMove) && len(m.places.to) == 0 {
		w.object()
	}
	if len(m.places.from) == 0 {
		w.posted()
	}
	if len(m.places.to) == 0 && m.action != Withdraw && m.verb >= 0 {
		w.where()
	}
}

// where takes the place that the clause hangs on: "the port, where troops were
// deployed".
func (w *wayReader) where() {
	lo := w.Verbs[w.m.verb].Lo
	for i := lo - 1; i > w.Lo && i > lo-16; i-- {
		if !w.Is(i, "where") {
			continue
		}
		if w.Tag(i-1) == grammar.Comma {
			i--
		}
		found := -1
		for k, n := w.PhraseBefore(i), 0; k >= 0 && n < 3 && w.Phrases[k].Hi == i; k, n = w.PhraseBefore(i), n+1 {
			if w.isPlace(k) {
				found = k
			}
			if i = w.Sentence.Preposition(k); i < 0 {
				break
			}
		}
		if found >= 0 {
			w.add(&w.m.places.to, w.placeRun(found, found, found))
		}
		return
	}
}

// posted takes the place where those who are sent or withdrawn were: "the
// troops serving in Helmand will be pulled out", "withdrew its soldiers fighting
// under UN command in Mali", "jets based in Alaska will fly".
func (w *wayReader) posted() {
	i, reach := w.m.assets[len(w.m.assets)-1].Hi, 1
	if w.m.action != Withdraw && (i > w.m.trigger.Lo || !w.isWord(i, postedWord)) {
		return
	}
	if w.Tag(i) == grammar.Verb {
		i, reach = i+1, 12
	}
	for end := min(w.Hi, i+reach); i < end && !w.Tagged(i, grammar.Verb, grammar.Be, grammar.Modal, grammar.To, grammar.Comma, grammar.Relative, grammar.Subordinator, grammar.Break); i++ {
		if k := w.PhraseAt(i + 1); k >= 0 && w.Tag(i) == grammar.Preposition && w.Class(i)&text.Spot != 0 && w.isPlace(k) {
			w.m.places.from = append(w.m.places.from, w.placeRun(k, i, i))
			return
		}
	}
}

// A wayReader reads the places of a move from left to right.
type wayReader struct {
	*clause
	m     *operation
	i     int          // the next token
	last  *[]token.Run // the list that got the last place, nil if something else came last
	stray int          // the token behind a phrase that is no place, -1 at the start
}

// object reads the place that is the object of the verb: "left Iraq".
func (w *wayReader) object() {
	k := w.PhraseAt(w.Skip(w.m.trigger.Hi, grammar.Adverb))
	if k < 0 || !w.isPlace(k) {
		return
	}
	w.m.places.object = true
	if w.m.has(fromMove) {
		w.add(&w.m.places.from, w.placeRun(k, k, k))
	} else {
		w.add(&w.m.places.to, w.placeRun(k, k, k))
	}
}

func (w *wayReader) add(list *[]token.Run, r token.Run) {
	*list = append(*list, r)
	w.last, w.i = list, r.Hi
}

// next reads on; it reports whether the clause goes on.
func (w *wayReader) next() bool {
	switch w.Tag(w.i) {
	case grammar.Verb:
		if k := w.PhraseAt(w.i + 1); w.m.moved && k >= 0 && w.carries(w.i) {
			w.m.assets = append(w.m.assets, w.assetList(k)...) // "landed in Aden carrying tents"
		}
		return false
	case grammar.Modal, grammar.Be, grammar.Have, grammar.Do, grammar.Relative, grammar.Subordinator, grammar.Not, grammar.Break:
		return false
	case grammar.Comma:
		if !w.pastComma() {
			return false
		}
	case grammar.Preposition, grammar.To:
		return w.takePreposition()
	case grammar.Coordinator:
		if k := w.PhraseAt(w.i + 1); k >= 0 && w.last != nil && w.isPlace(k) {
			w.add(w.last, w.placeRun(k, k, k)) // "to Estonia and Latvia"
			return true
		}
		if k := w.PhraseAt(w.i + 1); k >= 0 && w.listed() {
			w.i = w.Phrases[k].Hi
			return true
		}
		if !w.Tagged(w.i+1, grammar.Preposition, grammar.To) {
			return false
		}
	case grammar.Adverb:
		switch {
		case w.isWord(w.i, awayWord) && len(w.m.places.to) == 0:
			w.add(&w.m.places.to, token.From(w.i, w.i+1))
			return true
		case w.Is(w.i, "home"):
			w.m.places.home = true
		case w.Class(w.i)&text.Place != 0:
			w.m.places.directed = true // "heading north"
		}
	}
	w.i++
	return true
}

// pastComma reports whether the clause goes on behind the comma at token i.
func (w *wayReader) pastComma() bool {
	i := w.i + 1
	switch {
	case w.carries(i):
		return true
	case w.Tagged(i, grammar.Preposition, grammar.To, grammar.Time), w.m.has(boundMove) && w.isWord(i, boundWord) && w.Is(i+1, "for"):
		return true
	}
	k := w.PhraseAt(i)
	if k >= 0 && w.listed() && w.Tagged(w.Phrases[k].Hi, grammar.Comma, grammar.Coordinator) {
		w.i = w.Phrases[k].Hi - 1
		return true
	}
	return k >= 0 && w.Phrases[k].Time && w.Tag(w.Phrases[k].Hi) != grammar.Comma
}

// listed reports whether the list of what is moved may still go on.
func (w *wayReader) listed() bool {
	return w.stray < 0 && w.last == nil && w.m.verb >= 0 && !w.m.moved
}

// takePreposition reads the phrase behind the prepositions at token i.
func (w *wayReader) takePreposition() bool {
	if end := w.placeless(w.i); end > w.i {
		w.i, w.last = w.after(end), nil
		return true
	}
	i, j := w.i, w.i
	for w.Tagged(j+1, grammar.Preposition, grammar.To, grammar.Adverb, grammar.Hedge) || w.Tag(j+1) == grammar.Coordinator && w.Tag(j+2) == grammar.Preposition { // "in and around"
		j++
	}
	k := w.PhraseAt(j + 1)
	if k < 0 {
		if w.Tag(i) == grammar.To && w.Tagged(i+1, grammar.Verb, grammar.Be, grammar.Adverb) {
			w.purposePlace(w.m, i)
			return false
		}
		w.i++
		return true
	}
	if w.m.moved && w.Is(i, "with") {
		if list := w.assetList(k); len(list) > 0 {
			w.m.assets = append(w.m.assets, list...) // "troops moved in with tanks"
			w.i = list[len(list)-1].Hi
			return true
		}
	}
	r, _ := w.Extent(k)
	if w.Is(i, "from") && w.stray == i {
		w.i = r.Hi // it belongs to the phrase before: "a force from the region"
		return true
	}
	if list := w.pointed(w.m, i, j, k); list != nil {
		w.add(list, w.placeRun(k, i, j))
		return true
	}
	if !w.Phrases[k].Time || w.Is(i, "by") {
		w.last, w.stray = nil, r.Hi
	}
	w.i = r.Hi
	return true
}

// placeRun returns the words of a place: noun phrase k behind the prepositions
// [i, j], with what belongs to its name: "east of the city", "the border with
// Mexico", "countries bordering Russia".
func (c *clause) placeRun(k, i, j int) token.Run {
	r, last := c.Extent(k)
	if j > i && c.Is(j, "of") && c.isWord(j-1, sideWord) {
		r.Lo = j - 1
	}
	for n := 0; n < 2 && c.Tag(c.Phrases[last].Hi-1) == grammar.Noun; n++ {
		class, behind := c.Connective(r.Hi, c.Hi) // "the area south of the river"
		if behind == r.Hi {
			class, behind = c.Class(r.Hi), r.Hi+1
		}
		at := c.Tag(r.Hi) == grammar.Preposition && (class&text.Spot != 0 || c.Is(r.Hi, "with"))
		next := c.PhraseAt(behind)
		if !at && !c.Is(r.Hi, "bordering", "neighbouring", "neighboring", "surrounding") || next < 0 || !c.isPlace(next) {
			break
		}
		var of token.Run
		of, last = c.Extent(next)
		r.Hi = of.Hi
	}
	return r
}

// purposePlace finds where a move goes in what it is for: "deployed to secure
// the city", "sent to restore order in the province". i is the index of "to".
func (c *clause) purposePlace(m *operation, i int) {
	if m.action == Withdraw || len(m.places.to) > 0 {
		return
	}
	for j := i + 1; j < c.Hi && j < i+24; j++ {
		switch c.Tag(j) {
		case grammar.Comma, grammar.Break, grammar.Relative, grammar.Subordinator, grammar.Modal, grammar.Be, grammar.Have:
			return
		}
		k := c.PhraseAt(j)
		if k < 0 {
			continue
		}
		if c.isPlace(k) && (c.Tag(j-1) == grammar.Verb && c.Class(c.Phrases[k].Hi-1)&text.Place != 0 || c.Class(j-1)&text.Spot != 0) {
			m.places.to = append(m.places.to, c.placeRun(k, k, k))
			return
		}
		j = c.Phrases[k].Hi - 1
	}
}

// placeless returns the index behind a preposition of several words that names
// no place, such as "in response to", i if none stands at token i.
func (c *clause) placeless(i int) int {
	if class, end := c.Connective(i, c.Hi); class&text.Spot == 0 {
		return end
	}
	return i
}

// after returns the index behind the noun phrase at token i, or i.
func (c *clause) after(i int) int {
	if k := c.PhraseAt(i); k >= 0 {
		return c.Phrases[k].Hi
	}
	return i
}

// pointed returns the list that noun phrase k belongs to behind the
// prepositions [i, j], nil if it is no place of the move.
func (c *clause) pointed(m *operation, i, j, k int) *[]token.Run {
	if c.Phrases[k].Time || c.Phrases[k].Pronoun && !c.Is(i, "to") {
		return nil
	}
	withdraws := m.action == Withdraw
	switch {
	case (c.Class(i)|c.Class(j))&text.Source != 0 || c.Is(j, "of") && (c.Is(i, "out") || c.Is(i-1, "out")):
		if c.isPlace(k) || withdraws {
			return &m.places.from
		}
	case (c.Class(i)|c.Class(j))&text.Goal != 0:
		if !c.isWord(c.Phrases[k].Hi-1, abstractWord|custodyWord) && !c.measured(k) {
			m.places.directed = true
			return &m.places.to
		}
	case c.Is(i, "for") && m.has(boundMove):
		if c.isPlace(k) {
			m.places.directed = true
			return &m.places.to
		}
	case c.Class(i)&text.Spot != 0 && c.isPlace(k) && len(m.places.to) == 0:
		if withdraws && len(m.places.from) == 0 {
			return &m.places.from
		}
		if !withdraws {
			return &m.places.to
		}
	}
	return nil
}

// isPlace reports whether phrase k names a place: by the gazetteer, by a noun
// such as "region", or as a name that is no person's or body's as far as its
// preposition tells.
func (c *clause) isPlace(k int) bool {
	p := c.Phrases[k]
	if _, armed := c.armedGroup(p.Run); armed || p.Time || p.Pronoun || c.measured(k) {
		return false
	}
	last := p.Hi - 1
	if c.Is(last, "war", "ii") {
		return false
	}
	if c.Class(last)&text.Place != 0 {
		return true
	}
	for i := max(p.Lo, p.Hi-8); i < p.Hi; i++ {
		if _, end := c.places.Match(i); end >= p.Hi {
			return true
		}
	}
	return c.Tag(last) == grammar.Name && c.assetFree(p.Run)
}

// measured reports whether noun phrase k is a distance, a sum or a share.
func (c *clause) measured(k int) bool {
	f := c.figures.Holding(c.Phrases[k].Lo)
	return f != nil && (f.Kind == quantity.Measure || f.Kind == quantity.Money || f.Kind == quantity.Percent)
}

func (c *clause) assetFree(r token.Run) bool {
	_, ok := c.assetIn(r)
	return !ok
}
