package deployment

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A route is the places of a move.
type route struct {
	from, to []token.Run
	object   bool // the verb has a place as its object: "left Iraq"
	directed bool // a word such as "to" points at the place
	home     bool // "heading home"
}

// none reports whether the route has no place.
func (r *route) none() bool { return len(r.from)+len(r.to) == 0 }

// A routeReader reads where one move leaves and where it goes. It walks from the verb or its
// object to the right, phrase by phrase ("sent troops from Rota to the port of Gao on
// Monday"), until something else begins: a verb, a relative clause, a mark. A preposition says
// on which list a place belongs. Only if that finds none does it look elsewhere.
type routeReader struct {
	placeReader
	m     *move
	i     int          // the next token
	last  *[]token.Run // the list that got the last place, nil if something else came last
	stray int          // the token behind a phrase that is no place, -1 if there was none yet
}

// findRoute finds the places of a move.
func (c placeReader) findRoute(m *move) {
	w := routeReader{placeReader: c, m: m, i: m.end, stray: -1}
	m.route.home = c.Is(m.trigger.Hi, "home") // "sent home half of its men"
	object := (m.has(fromMove) || m.has(toMove)) && m.verb >= 0 && !c.Verbs[m.verb].Passive()
	if object && !m.has(overMove) {
		w.readObject()
	}
	const steps = 40
	for n := 0; n < steps && c.Has(w.i) && w.step(); n++ {
	}
	m.routeEnd = w.i
	if object && m.has(overMove) && len(m.route.to) == 0 {
		w.readObject()
	}
	if len(m.route.from) == 0 {
		w.readPosted()
	}
	if len(m.route.to) == 0 && m.action != Withdraw && m.verb >= 0 {
		w.readWhere()
	}
}

// readObject takes the place that is the object of the verb: "left Iraq".
func (w *routeReader) readObject() {
	k := w.PhraseAt(w.Skip(w.m.trigger.Hi, grammar.Adverb))
	if k < 0 || !w.isPlace(k) {
		return
	}
	w.m.route.object = true
	if w.m.has(fromMove) {
		w.add(&w.m.route.from, w.placeRun(k))
	} else {
		w.add(&w.m.route.to, w.placeRun(k))
	}
}

// add puts a place on a list and reads on behind it.
func (w *routeReader) add(list *[]token.Run, r token.Run) {
	*list = append(*list, r)
	w.last, w.i = list, r.Hi
}

// readPosted takes the place where those who are sent or withdrawn were: "the troops serving
// in Helmand will be pulled out", "withdrew its soldiers fighting under UN command in Mali",
// "jets based in Alaska will fly".
func (w *routeReader) readPosted() {
	i, reach := w.m.assets[len(w.m.assets)-1].Hi, 1
	if w.m.action != Withdraw && (i > w.m.trigger.Lo || !w.isA(i, postedWord)) {
		return
	}
	if w.Tag(i) == grammar.Verb {
		i, reach = i+1, 12
	}
	for end := min(w.Hi, i+reach); i < end && !w.endsParticiple(i); i++ {
		k := w.PhraseAt(i + 1)
		at := w.Tag(i) == grammar.Preposition && w.Class(i)&text.Spot != 0
		if k >= 0 && at && w.isPlace(k) {
			w.m.route.from = append(w.m.route.from, w.placeRun(k))
			return
		}
	}
}

// endsParticiple reports whether token i is no longer part of what hangs on a participle.
func (w *routeReader) endsParticiple(i int) bool {
	switch w.Tag(i) {
	case grammar.Verb, grammar.Be, grammar.Modal, grammar.To, grammar.Comma, grammar.Relative, grammar.Subordinator, grammar.Break:
		return true
	}
	return false
}

// readWhere takes the place that the clause hangs on: "the port, where troops were deployed".
func (w *routeReader) readWhere() {
	lo := w.Verbs[w.m.verb].Lo
	const (
		reach = 15 // tokens before the verb
		chain = 3  // phrases: "the port of the city in the south, where"
	)
	for i := lo - 1; i > w.Lo && i >= lo-reach; i-- {
		if !w.Is(i, "where") {
			continue
		}
		if w.Tag(i-1) == grammar.Comma {
			i--
		}
		found := -1
		for k, n := w.PhraseEnding(i), 0; k >= 0 && n < chain; k, n = w.PhraseEnding(i), n+1 {
			if w.isPlace(k) {
				found = k
			}
			if i = w.Preposition(k); i < 0 {
				break
			}
		}
		if found >= 0 {
			w.add(&w.m.route.to, w.placeRun(found))
		}
		return
	}
}

// step reads the phrase or word at the next token; it reports whether the clause goes on.
func (w *routeReader) step() bool {
	switch w.Tag(w.i) {
	case grammar.Verb:
		if k := w.PhraseAt(w.i + 1); w.m.assetsAreSubject && k >= 0 && w.isA(w.i, aboardWord) {
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
		return w.pastPreposition()
	case grammar.Coordinator:
		return w.pastCoordinator()
	case grammar.Adverb:
		switch {
		case w.isA(w.i, awayWord) && len(w.m.route.to) == 0:
			w.add(&w.m.route.to, token.From(w.i, w.i+1))
			return true
		case w.Is(w.i, "home"):
			w.m.route.home = true
		case w.Class(w.i)&text.Place != 0:
			w.m.route.directed = true // "heading north"
		}
	}
	w.i++
	return true
}

// pastComma reports whether the clause goes on behind the comma at the next token. It steps
// over a member of a list.
func (w *routeReader) pastComma() bool {
	i := w.i + 1
	switch {
	case w.isA(i, aboardWord), w.Tagged(i, grammar.Preposition, grammar.To, grammar.Time):
		return true
	case w.m.has(boundMove) && w.isA(i, boundWord) && w.Is(i+1, "for"):
		return true
	}
	k := w.PhraseAt(i)
	if k >= 0 && w.mayBeListed() && w.Tagged(w.Phrases[k].Hi, grammar.Comma, grammar.Coordinator) {
		w.i = w.Phrases[k].Hi - 1
		return true
	}
	return k >= 0 && w.Phrases[k].Time && w.Tag(w.Phrases[k].Hi) != grammar.Comma
}

// pastCoordinator reads what is coordinated to the phrase before: another place, another thing
// that is moved, another preposition.
func (w *routeReader) pastCoordinator() bool {
	k := w.PhraseAt(w.i + 1)
	switch {
	case k >= 0 && w.last != nil && w.isPlace(k):
		w.add(w.last, w.placeRun(k)) // "to Estonia and Latvia"
		return true
	case k >= 0 && w.mayBeListed():
		w.i = w.Phrases[k].Hi
		return true
	}
	more := w.Tagged(w.i+1, grammar.Preposition, grammar.To)
	if more {
		w.i++
	}
	return more
}

// mayBeListed reports whether the list of what is moved may still go on.
func (w *routeReader) mayBeListed() bool {
	return w.stray < 0 && w.last == nil && w.m.verb >= 0 && !w.m.assetsAreSubject
}

// pastPreposition reads the phrase behind the prepositions at the next token.
func (w *routeReader) pastPreposition() bool {
	if end := w.pastPlaceless(w.i); end > w.i {
		w.i, w.last = w.pastPhrase(end), nil
		return true
	}
	i := w.i
	j := w.lastPreposition(i)
	k := w.PhraseAt(j + 1)
	if k < 0 {
		if w.Tag(i) == grammar.To && w.Tagged(i+1, grammar.Verb, grammar.Be, grammar.Adverb) {
			w.readPurpose(i)
			return false
		}
		w.i++
		return true
	}
	if w.m.assetsAreSubject && w.Is(i, "with") {
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
	if list := w.listFor(i, j, k); list != nil {
		place := w.placeRun(k)
		if j > i && w.Is(j, "of") && w.isA(j-1, sideWord) {
			place.Lo = j - 1 // "to the | east of the city"
		}
		w.add(list, place)
		return true
	}
	if !w.Phrases[k].Time || w.Is(i, "by") {
		w.last, w.stray = nil, r.Hi
	}
	w.i = r.Hi
	return true
}

// lastPreposition returns the last of the prepositions that start at token i: "in and
// around", "back to".
func (w *routeReader) lastPreposition(i int) int {
	for {
		coordinated := w.Tag(i+1) == grammar.Coordinator && w.Tag(i+2) == grammar.Preposition
		if !coordinated && !w.Tagged(i+1, grammar.Preposition, grammar.To, grammar.Adverb, grammar.Hedge) {
			return i
		}
		i++
	}
}

// pastPlaceless returns the index behind a preposition of several words that names no place,
// such as "in response to"; it is i if there is none at token i.
func (w *routeReader) pastPlaceless(i int) int {
	if class, end := w.Connective(i, w.Hi); class&text.Spot == 0 {
		return end
	}
	return i
}

// pastPhrase returns the index behind the noun phrase at token i, or i.
func (w *routeReader) pastPhrase(i int) int {
	if k := w.PhraseAt(i); k >= 0 {
		return w.Phrases[k].Hi
	}
	return i
}

// listFor returns the list that noun phrase k belongs on behind the prepositions [i, j], nil if
// it is no place of the move.
func (w *routeReader) listFor(i, j, k int) *[]token.Run {
	if w.Phrases[k].Time || w.Phrases[k].Pronoun && !w.Is(i, "to") {
		return nil
	}
	route := &w.m.route
	points := w.Class(i) | w.Class(j)
	withdraws := w.m.action == Withdraw
	switch {
	case points&text.Source != 0 || w.isOutOf(i, j):
		if w.isPlace(k) || withdraws {
			return &route.from
		}
	case points&text.Goal != 0:
		if !w.isA(w.headOf(k), abstractWord|custodyWord) && !w.measured(k) {
			route.directed = true
			return &route.to
		}
	case w.Is(i, "for") && w.m.has(boundMove):
		if w.isPlace(k) {
			route.directed = true
			return &route.to
		}
	case w.Class(i)&text.Spot != 0 && w.isPlace(k) && len(route.to) == 0:
		switch {
		case !withdraws:
			return &route.to
		case len(route.from) == 0:
			return &route.from
		}
	}
	return nil
}

// isOutOf reports whether the prepositions [i, j] end in "of" behind an "out".
func (w *routeReader) isOutOf(i, j int) bool {
	return w.Is(j, "of") && (w.Is(i, "out") || w.Is(i-1, "out"))
}

// readPurpose finds where a move goes in what it is for: "deployed to secure the city", "sent
// to restore order in the province". i is the index of "to".
func (w *routeReader) readPurpose(i int) {
	if w.m.action == Withdraw || len(w.m.route.to) > 0 {
		return
	}
	const reach = 24 // tokens
	for j := i + 1; j < w.Hi && j < i+reach; j++ {
		switch w.Tag(j) {
		case grammar.Comma, grammar.Break, grammar.Relative, grammar.Subordinator, grammar.Modal, grammar.Be, grammar.Have:
			return
		}
		k := w.PhraseAt(j)
		if k < 0 {
			continue
		}
		object := w.Tag(j-1) == grammar.Verb && w.Class(w.headOf(k))&text.Place != 0
		if (object || w.Class(j-1)&text.Spot != 0) && w.isPlace(k) {
			w.m.route.to = append(w.m.route.to, w.placeRun(k))
			return
		}
		j = w.Phrases[k].Hi - 1
	}
}
