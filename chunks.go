package newsmodel

import "example.com/newsmodel/internal/token"

// nounPhraseStarting returns the noun phrase that starts at token i: its
// determiner, modifiers and head, with what belongs to it behind "of" and a
// genitive. It is empty if none starts there.
func (d *doc) nounPhraseStarting(i int) run {
	end := d.basePhrase(i)
	for end > i && end < i+2*maxPhrase {
		next := end
		switch {
		case d.possessiveAt(end):
			next = d.basePhrase(end + 1)
		case d.is(end, "of"):
			next = d.basePhrase(end + 1)
		}
		if next <= end+1 {
			break
		}
		end = next
	}
	return run{i, end}
}

// basePhrase returns the index behind the noun phrase at token i, without the
// phrases behind its head; i if there is none.
func (d *doc) basePhrase(i int) int {
	if i >= len(d.tokens) {
		return i
	}
	hi := min(d.sentenceOf(i).hi, i+maxPhrase)
	if d.class(i)&(personalWord|pronounWord) != 0 {
		return i + 1
	}
	if d.class(i)&possessiveWord == 0 {
		if m, end := d.mentionAt(i, hi); m.len() > 0 && !d.goesOn(end) {
			return end
		}
	}
	j, head := i, i
	for ; j < hi; j++ {
		c := d.class(j)
		if j > i && d.tokens[j].Gap == token.Blank || d.inPeriod(j) && head > i {
			break
		}
		if c&(determinerWord|possessiveWord|quantifierWord) != 0 && head == i {
			continue
		}
		if !d.insidePhrase(j) && !(j > i && d.class(j-1)&(determinerWord|possessiveWord) != 0 && d.class(j)&verbWord != 0) || head > i && c&speechWord != 0 && isVerbal(d.word(j)) {
			break
		}
		head = j + 1
	}
	if head == i && j > i && d.class(j-1)&quantifierWord != 0 {
		return j // "two" of "two of them"
	}
	return head
}

// insidePhrase reports whether token i can stand inside a noun phrase, behind its
// determiner.
func (d *doc) insidePhrase(i int) bool {
	c := d.class(i)
	switch d.kind(i) {
	case token.Word:
		return c&(functionWord|verbWord|calendarWord) == 0 || d.tokens[i].Capital() && c&forename != 0
	case token.Dash:
		return d.tokens[i].Gap == token.Glued && i+1 < len(d.tokens) && d.tokens[i+1].Gap == token.Glued
	case token.Number, token.Currency:
		return true
	}
	return false
}
