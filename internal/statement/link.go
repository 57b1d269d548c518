package statement

import (
	"sort"
	"strings"

	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Parts are linked as they stand: a cue has the source next to it, a content the nearer cue. Of
// "[The bridge,] Lee said, [is safe,] but Dahl warned [that it was old]" the first two contents
// are linked to "said" and the third to "warned".

// A linker links the parts of one group.
type linker struct {
	sourceReader
	group []part // parts of one sentence, or of several that quotations hold together
}

// linkGroup finds the source of each cue and the cue of each content of the group.
func (l *linker) linkGroup() {
	for i := range l.group {
		l.group[i].link = -1
	}
	l.linkSources()
	l.linkContents()
	l.addSubjects()
	for i := range l.group {
		if l.group[i].role == tagger.Cue {
			l.unlinkCircumstances(i)
		}
	}
}

// linkSources finds the source of each cue of the group: the one that stands next to it on
// either side, else that of the cue before, as in "Lee said ... and added ...".
func (l *linker) linkSources() {
	used := -1 // the source of the cue before
	for i := range l.group {
		c := &l.group[i]
		if c.role != tagger.Cue || l.isAsked(c.Run) {
			continue
		}
		before, behind := l.nearestSource(i, -1), l.nearestSource(i, +1)
		switch {
		case before < 0 && behind < 0:
			c.link = used
		case behind < 0:
			c.link = before
		case before < 0, before == used:
			c.link = behind
		case l.group[behind].Lo-c.Hi <= 1 && c.Lo-l.group[before].Hi > 1:
			c.link = behind
		default:
			c.link = before
		}
		if c.link >= 0 {
			used = c.link
		}
	}
}

// isAsked reports whether a cue says what somebody was asked who then answers: "Asked about
// the bridge, he said". Who asked is not in the text.
func (l *linker) isAsked(cue token.Run) bool {
	e, _ := l.cueAt(cue.Lo)
	opens := cue.Lo == l.sentenceOf(cue.Lo).Lo || l.Is(cue.Lo-1, "when")
	return opens && e != nil && e.asks && strings.HasSuffix(l.Word(cue.Lo), "ed")
}

// nearestSource returns the source nearest to cue i in the direction of step, with no other
// cue between; -1 if there is none.
func (l *linker) nearestSource(i, step int) int {
	for j := i + step; j >= 0 && j < len(l.group) && l.group[j].role != tagger.Cue; j += step {
		if l.group[j].role == tagger.Source {
			return j
		}
	}
	return -1
}

// linkContents finds the cue of each content of the group: the nearer one of those before and
// behind it.
func (l *linker) linkContents() {
	for i := range l.group {
		c := &l.group[i]
		if c.role != tagger.Content || l.describesSource(i) {
			continue
		}
		before, behind := i-1, i+1
		for before >= 0 && l.group[before].role != tagger.Cue {
			before--
		}
		for behind < len(l.group) && l.group[behind].role != tagger.Cue {
			behind++
		}
		switch {
		case behind == len(l.group):
			c.link = before
		case before < 0, l.distance(before, i) > l.distance(i, behind):
			c.link = behind
		default:
			c.link = before
		}
	}
}

// describesSource reports whether content i says more about the source before it, and is
// nothing that it said: "the institute, [which had a week ago]".
func (l *linker) describesSource(i int) bool {
	if i == 0 || l.group[i-1].role != tagger.Source {
		return false
	}
	lo := l.group[i].Lo
	return lo <= l.group[i-1].Hi+1 && l.Class(lo)&text.Relative != 0 && !l.Is(lo, "that")
}

// distance counts the words between parts i and j of the group that belong to no part. A
// content between them counts for three.
func (l *linker) distance(i, j int) int {
	n := 0
	for k := i; k < j; k++ {
		for t := l.group[k].Hi; t < l.group[k+1].Lo; t++ {
			if l.Tokens[t].Kind <= token.Number {
				n++
			}
		}
		if k > i && l.group[k].role == tagger.Content {
			n += 3
		}
	}
	return n
}

// unlinkCircumstances unlinks from cue i the contents in the writer's words that cannot have
// been said along with a quotation. What follows "We won," Lee said [with a smile], is how she
// said it; what goes before it, [Asked about the vote,] Lee said, "We won," is why. A content
// that "that" joins was said.
func (l *linker) unlinkCircumstances(i int) {
	before, behind := l.hasQuotation(i)
	if !before && !behind {
		return
	}
	for j := range l.group {
		c := &l.group[j]
		if c.role != tagger.Content || c.link != i || c.quote {
			continue
		}
		how := before && j > i && !l.isJoined(c.Lo) && !l.holdsQuotation(c.Run)
		why := !before && j < i && l.opensCause(c.Lo)
		if how || why {
			c.link = -1
		}
	}
}

// hasQuotation reports whether a content of cue i is a quotation before or behind it.
func (l *linker) hasQuotation(i int) (before, behind bool) {
	for j, o := range l.group {
		if o.role == tagger.Content && o.link == i && o.quote {
			before = before || j < i
			behind = behind || j > i
		}
	}
	return before, behind
}

// isJoined reports whether the content at token i is joined to the cue before it, by a word or
// by a colon.
func (l *linker) isJoined(i int) bool {
	return l.Is(i, "that", "how", "whether", "if") || l.Kind(i-1) == token.Colon
}

// opensCause reports whether token i opens why, when or where something was said: "after the
// vote", "asked about the vote", "speaking in Oslo".
func (l *linker) opensCause(i int) bool {
	return l.Class(i)&text.Preposition != 0 || l.isA(i, settingWord|promptWord) || l.opensGerund(i)
}

// addSubjects gives each cue of the group that has no source the subject of its verb: the name
// behind it in "We won," said [Lee], else the one before it.
func (l *linker) addSubjects() {
	for i := range l.group {
		c := l.group[i]
		if c.role != tagger.Cue || c.link >= 0 || l.isAsked(c.Run) {
			continue
		}
		s := l.invertedSubject(c.Run)
		for _, o := range l.group {
			if s.Lo < o.Lo && o.Lo < s.Hi {
				s.Hi = o.Lo
			}
		}
		if s.Len() == 0 || !l.isFree(s) {
			s = l.subjectOf(c.Run)
		}
		if s.Len() == 0 || !l.isFree(s) {
			s = l.mentionBefore(c.Run)
		}
		if s.Len() > 0 && l.isFree(s) {
			l.group = append(l.group, part{Run: s, role: tagger.Source, added: true})
			l.group[i].link = len(l.group) - 1
		}
	}
}

// invertedSubject returns the source behind a cue that stands right behind a quotation; an
// empty run if there is none.
func (l *linker) invertedSubject(cue token.Run) token.Run {
	sentence := l.sentenceOf(cue.Lo)
	behindQuotation := cue.Lo > 0 && l.quoted[cue.Lo-1] > 0
	if !behindQuotation || cue.Hi >= sentence.Hi || !l.opensSource(cue.Hi) && !l.startsNominal(cue.Hi) {
		return token.Run{}
	}
	return token.From(cue.Hi, l.sourceEnd(cue.Hi, min(sentence.Hi, cue.Hi+maxSource)))
}

// mentionBefore returns the mention right before a cue, an empty run if there is none.
func (l *linker) mentionBefore(cue token.Run) token.Run {
	k := sort.Search(len(l.mentions.All()), func(k int) bool { return l.mentions.Mention(k).Hi > cue.Lo }) - 1
	if k < 0 {
		return token.Run{}
	}
	m := l.mentions.Mention(k)
	if m.Hi < cue.Lo || m.Possessed || l.quoted[cue.Lo] != l.quoted[m.Lo] {
		return token.Run{}
	}
	return m.Run
}

// isFree reports whether no part of the group has a token of the run.
func (l *linker) isFree(r token.Run) bool {
	for _, o := range l.group {
		if o.Lo < r.Hi && r.Lo < o.Hi {
			return false
		}
	}
	return true
}
