package newsmodel

// places are the places of a move.
type places struct {
	from, to []run
	object   bool // the verb has a place as its object: "left Iraq"
	directed bool // a word such as "to" points at the place
	home     bool // "heading home"
}

// findPlaces finds where a move leaves and where it goes: what follows the
// verb or its object.
func (c *clause) findPlaces(m *operation) {
	w := wayReader{clause: c, m: m, i: m.end, stray: -1}
	m.places.home = c.is(m.trigger.hi, "home") // "sent home half of its men"
	object := (m.has(fromMove) || m.has(toMove)) && m.verb >= 0 && !c.verbs[m.verb].passive()
	if object && !m.has(overMove) {
		w.object()
	}
	for n := 0; n < 40 && c.contains(w.i) && w.next(); n++ {
	}
	m.stop = w.i
	if object && m.has(overMove) && len(m.places.to) == 0 {
		w.object()
	}
	if len(m.places.from) == 0 {
		w.posted()
	}
	if len(m.places.to) == 0 && m.action != ActionWithdraw && m.verb >= 0 {
		w.where()
	}
}

// where takes the place that the clause hangs on: "the port, where troops were
// deployed".
func (w *wayReader) where() {
	lo := w.verbs[w.m.verb].lo
	for i := lo - 1; i > w.lo && i > lo-16; i-- {
		if !w.is(i, "where") {
			continue
		}
		if w.tag(i-1) == tagComma {
			i--
		}
		found := -1
		for k, n := w.phraseBefore(i), 0; k >= 0 && n < 3 && w.phrases[k].hi == i; k, n = w.phraseBefore(i), n+1 {
			if w.isPlace(k) {
				found = k
			}
			if i = w.clause.preposition(k); i < 0 {
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
	i, reach := w.m.assets[len(w.m.assets)-1].hi, 1
	if w.m.action != ActionWithdraw && (i > w.m.trigger.lo || !w.is(i, "based", "stationed")) {
		return
	}
	if w.tag(i) == tagVerb {
		i, reach = i+1, 12
	}
	for end := min(w.hi, i+reach); i < end && !w.tagged(i, tagVerb, tagBe, tagModal, tagTo, tagComma, tagRelative, tagSubordinator, tagBreak); i++ {
		if k := w.phraseFrom(i + 1); k >= 0 && w.tag(i) == tagPreposition && w.class(i)&spotWord != 0 && w.isPlace(k) {
			w.m.places.from = append(w.m.places.from, w.placeRun(k, i, i))
			return
		}
	}
}

// A wayReader reads the places of a move from left to right.
type wayReader struct {
	*clause
	m     *operation
	i     int    // the next token
	last  *[]run // the list that got the last place, nil if something else came last
	stray int    // the token behind a phrase that is no place, -1 at the start
}

// object reads the place that is the object of the verb: "left Iraq".
func (w *wayReader) object() {
	k := w.phraseFrom(w.skip(w.m.trigger.hi, tagAdverb))
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

func (w *wayReader) add(list *[]run, r run) {
	*list = append(*list, r)
	w.last, w.i = list, r.hi
}

// next reads on; it reports whether the clause goes on.
func (w *wayReader) next() bool {
	switch w.tag(w.i) {
	case tagVerb:
		if k := w.phraseFrom(w.i + 1); w.m.moved && k >= 0 && w.carries(w.i) {
			w.m.assets = append(w.m.assets, w.assetList(k)...) // "landed in Aden carrying tents"
		}
		return false
	case tagModal, tagBe, tagHave, tagDo, tagRelative, tagSubordinator, tagNot, tagBreak:
		return false
	case tagComma:
		if !w.pastComma() {
			return false
		}
	case tagPreposition, tagTo:
		return w.takePreposition()
	case tagCoordinator:
		if k := w.phraseFrom(w.i + 1); k >= 0 && w.last != nil && w.isPlace(k) {
			w.add(w.last, w.placeRun(k, k, k)) // "to Estonia and Latvia"
			return true
		}
		if k := w.phraseFrom(w.i + 1); k >= 0 && w.listed() {
			w.i = w.phrases[k].hi
			return true
		}
		if !w.tagged(w.i+1, tagPreposition, tagTo) {
			return false
		}
	case tagAdverb:
		switch {
		case w.is(w.i, "there", "overseas", "abroad", "ashore") && len(w.m.places.to) == 0:
			w.add(&w.m.places.to, run{w.i, w.i + 1})
			return true
		case w.is(w.i, "home"):
			w.m.places.home = true
		case w.class(w.i)&placeWord != 0:
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
	case w.tagged(i, tagPreposition, tagTo, tagTime), w.m.has(boundMove) && w.is(i, "bound", "headed", "heading") && w.is(i+1, "for"):
		return true
	}
	k := w.phraseFrom(i)
	if k >= 0 && w.listed() && w.tagged(w.phrases[k].hi, tagComma, tagCoordinator) {
		w.i = w.phrases[k].hi - 1
		return true
	}
	return k >= 0 && w.phrases[k].time && w.tag(w.phrases[k].hi) != tagComma
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
	for w.tagged(j+1, tagPreposition, tagTo, tagAdverb, tagHedge) || w.tag(j+1) == tagCoordinator && w.tag(j+2) == tagPreposition { // "in and around"
		j++
	}
	k := w.phraseFrom(j + 1)
	if k < 0 {
		if w.tag(i) == tagTo && w.tagged(i+1, tagVerb, tagBe, tagAdverb) {
			w.purposePlace(w.m, i)
			return false
		}
		w.i++
		return true
	}
	if w.m.moved && w.is(i, "with") {
		if list := w.assetList(k); len(list) > 0 {
			w.m.assets = append(w.m.assets, list...) // "troops moved in with tanks"
			w.i = list[len(list)-1].hi
			return true
		}
	}
	r, _ := w.extent(k)
	if w.is(i, "from") && w.stray == i {
		w.i = r.hi // it belongs to the phrase before: "a force from the region"
		return true
	}
	if list := w.pointed(w.m, i, j, k); list != nil {
		w.add(list, w.placeRun(k, i, j))
		return true
	}
	if !w.phrases[k].time || w.is(i, "by") {
		w.last, w.stray = nil, r.hi
	}
	w.i = r.hi
	return true
}

// placeRun returns the words of a place: noun phrase k behind the prepositions
// [i, j], with what belongs to its name: "east of the city", "the border with
// Mexico", "countries bordering Russia".
func (c *clause) placeRun(k, i, j int) run {
	r, last := c.extent(k)
	if j > i && c.is(j, "of") && c.is(j-1, "north", "south", "east", "west", "coast") {
		r.lo = j - 1
	}
	for n := 0; n < 2 && c.tag(c.phrases[last].hi-1) == tagNoun; n++ {
		class, behind := c.connective(r.hi, c.hi) // "the area south of the river"
		if behind == r.hi {
			class, behind = c.class(r.hi), r.hi+1
		}
		at := c.tag(r.hi) == tagPreposition && (class&spotWord != 0 || c.is(r.hi, "with"))
		next := c.phraseFrom(behind)
		if !at && !c.is(r.hi, "bordering", "neighbouring", "neighboring", "surrounding") || next < 0 || !c.isPlace(next) {
			break
		}
		var of run
		of, last = c.extent(next)
		r.hi = of.hi
	}
	return r
}

// purposePlace finds where a move goes in what it is for: "deployed to secure
// the city", "sent to restore order in the province". i is the index of "to".
func (c *clause) purposePlace(m *operation, i int) {
	if m.action == ActionWithdraw || len(m.places.to) > 0 {
		return
	}
	for j := i + 1; j < c.hi && j < i+24; j++ {
		switch c.tag(j) {
		case tagComma, tagBreak, tagRelative, tagSubordinator, tagModal, tagBe, tagHave:
			return
		}
		k := c.phraseFrom(j)
		if k < 0 {
			continue
		}
		if c.isPlace(k) && (c.tag(j-1) == tagVerb && c.class(c.phrases[k].hi-1)&placeWord != 0 || c.class(j-1)&spotWord != 0) {
			m.places.to = append(m.places.to, c.placeRun(k, k, k))
			return
		}
		j = c.phrases[k].hi - 1
	}
}

// placeless returns the index behind a preposition of several words that names
// no place, such as "in response to", i if none stands at token i.
func (c *clause) placeless(i int) int {
	if class, end := c.connective(i, c.hi); class&spotWord == 0 {
		return end
	}
	return i
}

// after returns the index behind the noun phrase at token i, or i.
func (c *clause) after(i int) int {
	if k := c.phraseFrom(i); k >= 0 {
		return c.phrases[k].hi
	}
	return i
}

// pointed returns the list that noun phrase k belongs to behind the
// prepositions [i, j], nil if it is no place of the move.
func (c *clause) pointed(m *operation, i, j, k int) *[]run {
	if c.phrases[k].time || c.phrases[k].pronoun && !c.is(i, "to") {
		return nil
	}
	withdraws := m.action == ActionWithdraw
	switch {
	case (c.class(i)|c.class(j))&sourceWord != 0 || c.is(j, "of") && (c.is(i, "out") || c.is(i-1, "out")):
		if c.isPlace(k) || withdraws {
			return &m.places.from
		}
	case (c.class(i)|c.class(j))&goalWord != 0:
		if c.class(c.phrases[k].hi-1)&(abstractWord|custodyWord) == 0 && !c.measured(k) {
			m.places.directed = true
			return &m.places.to
		}
	case c.is(i, "for") && m.has(boundMove):
		if c.isPlace(k) {
			m.places.directed = true
			return &m.places.to
		}
	case c.class(i)&spotWord != 0 && c.isPlace(k) && len(m.places.to) == 0:
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
	p := c.phrases[k]
	if _, armed := c.armedGroup(p.run); armed || p.time || p.pronoun || c.measured(k) {
		return false
	}
	last := p.hi - 1
	if c.is(last, "war", "ii") {
		return false
	}
	if c.class(last)&placeWord != 0 {
		return true
	}
	for i := max(p.lo, p.hi-8); i < p.hi; i++ {
		if _, end := c.placeName(i); end >= p.hi {
			return true
		}
	}
	return c.tag(last) == tagName && c.assetFree(p.run)
}

// measured reports whether noun phrase k is a distance, a sum or a share.
func (c *clause) measured(k int) bool {
	f := c.figureAt(c.phrases[k].lo)
	return f != nil && (f.kind == FigureMeasure || f.kind == FigureMoney || f.kind == FigurePercent)
}

func (c *clause) assetFree(r run) bool {
	_, ok := c.assetIn(r)
	return !ok
}
