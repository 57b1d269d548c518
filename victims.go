package newsmodel

import "example.com/newsmodel/internal/token"

// victims finds the victims of an event who are told without a number: "a man
// was shot dead", "a man and a woman were wounded". Those who were hurt and died
// are not hurt besides, unless they are said to be others.
func (d *doc) victims(event Event, killed bool) (run, int) {
	if event != "killed" && event != "injured" {
		return run{}, 0
	}
	start := d.bodyStart()
	for i := start; i < min(len(d.tokens), start+leadSize); i++ {
		h, ok := d.eventAt(i, eventSubject|eventObject|eventNoun|eventAdjective|eventWound)
		if ok && (h.event == event || event == "injured" && h.event == "hospitalised") && d.happened(h, i) && (!killed || d.isOther(i)) && !d.isBackground(run{i, h.end}) {
			return run{i, h.end}, d.victimsBefore(i)
		}
		i = max(i, h.end-1)
	}
	return run{}, 0
}

// happened reports whether the hit at token i is told as a fact about somebody:
// not wanted, feared, attempted or denied.
func (d *doc) happened(h hit, i int) bool {
	switch {
	case d.class(h.end)&thingWord != 0: // shot dead dogs
		return false
	case h.form == baseForm, h.kind == eventNoun && (d.is(i-1, "to") || d.plural(i)): // to murder, fewer deaths
		return false
	case h.form == ingForm && h.event != "killed" && d.class(h.end)&standInWord == 0 && (!d.is(h.end, "a", "an", "the") || d.class(i-1)&ownerWord != 0):
		return false // a shooting
	}
	for k := i - 1; k >= i-5 && d.sameSentence(k, i); k-- {
		if d.class(k)&(modalWord|doWord) != 0 || d.isUnreal(k) {
			return false
		}
	}
	return !d.unhurt(i)
}

// isOther reports whether the hit at token i tells of somebody else than the
// victims before: "another man was hurt", "and a woman wounded".
func (d *doc) isOther(i int) bool {
	if d.backTo(i, 12, "another", "other", "second", "also", "others", "third") || d.is(i+1, "another", "others") {
		return true
	}
	for k := i - 1; k >= i-4 && d.sameSentence(k, i); k-- {
		if d.is(k, "a", "an") && d.is(k-1, "and") {
			return true
		}
	}
	return false
}

// victimsBefore counts the people that an event word at token i tells of: as
// many as "a man and a woman" before "were".
func (d *doc) victimsBefore(i int) int {
	if !d.backTo(i, 4, "were") {
		return 1
	}
	count := 0
	for k := i - 1; k >= i-maxClause && d.sameSentence(k, i); k-- {
		if d.is(k, "a", "an", "another") && d.tokenAt(k+1).Kind == token.Word && (count == 0 || d.is(k-1, "and") || d.kind(k-1) == token.Comma || d.startsSentence(k)) {
			count++
		}
	}
	return max(count, 1)
}

// singles counts the victims without a number who are joined to the figures from
// first to last: "12 students and a teacher", "a mother and her four children".
func (d *doc) singles(first, last *figure) (n int) {
	object := d.governing(first.lo) != ""
	for i, listed := max(last.hi, last.noun.hi), 0; ; {
		comma := d.kind(i) == token.Comma
		if comma {
			i++
		}
		and := d.is(i, "and")
		if and {
			i++
		}
		end := d.onePerson(i)
		if !comma && !and || end == i || object && d.class(end)&(auxiliaryWord|verbWord) != 0 || object && d.happens(end) {
			break
		}
		listed++
		if i = end; and {
			n = listed
			break
		}
	}
	k := first.lo - 1
	for d.class(k)&possessiveWord != 0 {
		k--
	}
	if !d.is(k, "and") {
		return n
	}
	for i := k - 1; i >= k-maxSingle && d.sameSentence(i, k); i-- {
		if (d.onePerson(i) == k || d.namedPerson(run{i, k})) && (d.startsSentence(i) || d.happens(i-1)) {
			return n + 1
		}
	}
	return n
}

// namedPerson reports whether r is somebody with a name: "Mayor Ann Lee".
func (d *doc) namedPerson(r run) bool {
	k := d.mentionIn(r)
	return k >= 0 && d.mentions[k].run == r && d.mentions[k].kind == PartyPerson
}

// maxSingle is how long, in tokens, the words for one victim may be: "a Catholic
// school teacher".
const maxSingle = 6

// onePerson returns the index behind the words for one victim that start at token i,
// i if there are none.
func (d *doc) onePerson(i int) int {
	if d.class(i)&ownerWord == 0 {
		return i
	}
	k := i + 1
	for k < i+maxSingle && d.kind(k) == token.Word && d.isOpen(k) && !d.plural(k) && !d.happens(k) && d.class(k)&(groupWord|bodyWord|placeWord|thingWord) == 0 {
		k++
	}
	if k == i+1 || d.mayStart(i+1) {
		return i
	}
	return k
}

// happens reports whether a verb at token i tells what happened to victims.
func (d *doc) happens(i int) bool {
	h, ok := d.eventAt(i, eventSubject|eventObject)
	return ok && h.form != noVerb
}

// unhurt reports whether what stands at token i is said not to be: "no one was
// hurt", "was not injured", "without injury".
func (d *doc) unhurt(i int) bool {
	for k := i - 1; k >= i-9 && d.sameSentence(k, i); k-- {
		if d.kind(k) == token.Comma || d.class(k)&clauseWord != 0 {
			return false
		}
		if f := d.figureAt(k); f != nil { // no fewer than nine
			k = f.lo
			continue
		}
		if d.negates(k) {
			return true
		}
	}
	return false
}
