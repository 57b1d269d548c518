package statement

import (
	"strings"

	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// link finds the source of each cue and the cue of each content of the group.
func (a *assembler) link() {
	for i := range a.group {
		a.group[i].link = -1
	}
	a.linkSources()
	a.linkContents()
	a.addSubjects()
	for i := range a.group {
		if a.group[i].role == tagger.Cue {
			a.prune(i)
		}
	}
}

// linkSources finds the source of each cue of the group: the one that stands
// next to it on either side, else that of the cue before.
func (a *assembler) linkSources() {
	used := -1
	for i := range a.group {
		c := &a.group[i]
		if c.role != tagger.Cue || a.isAsked(c.Run) {
			continue
		}
		prev, next := a.nearest(i, -1), a.nearest(i, +1)
		switch {
		case next >= 0 && (prev < 0 || prev == used || a.group[next].Lo-c.Hi <= 1 && c.Lo-a.group[prev].Hi > 1):
			c.link = next
		case prev >= 0:
			c.link = prev
		default:
			c.link = used
		}
		if c.link >= 0 {
			used = c.link
		}
	}
}

// isAsked reports whether a cue tells what somebody was asked who answers: "Asked
// about it, he said". The text does not tell who asks.
func (a *assembler) isAsked(cue token.Run) bool {
	e, _ := a.cueAt(cue.Lo)
	opens := cue.Lo == a.layout.SentenceOf(cue.Lo).Lo || a.Is(cue.Lo-1, "when")
	return opens && e != nil && e.asks && strings.HasSuffix(a.Word(cue.Lo), "ed")
}

// nearest returns the source nearest to cue i in a direction, with no other
// cue between; -1 if there is none.
func (a *assembler) nearest(i, step int) int {
	for j := i + step; j >= 0 && j < len(a.group) && a.group[j].role != tagger.Cue; j += step {
		if a.group[j].role == tagger.Source {
			return j
		}
	}
	return -1
}

// linkContents finds the cue of each content of the group: the nearer one of
// those before and behind it.
func (a *assembler) linkContents() {
	for i := range a.group {
		q := &a.group[i]
		if q.role != tagger.Content || a.describes(i) {
			continue
		}
		left, right := i-1, i+1
		for left >= 0 && a.group[left].role != tagger.Cue {
			left--
		}
		for right < len(a.group) && a.group[right].role != tagger.Cue {
			right++
		}
		switch {
		case right == len(a.group):
			q.link = left
		case left < 0, a.distance(left, i) > a.distance(i, right):
			q.link = right
		default:
			q.link = left
		}
	}
}

// describes reports whether content i tells more of the source before it: "the
// institute, [which had a week ago]".
func (a *assembler) describes(i int) bool {
	return i > 0 && a.group[i-1].role == tagger.Source && a.group[i].Lo <= a.group[i-1].Hi+1 &&
		a.Class(a.group[i].Lo)&text.Relative != 0 && !a.Is(a.group[i].Lo, "that")
}

// distance counts the words between two parts of the group that belong to no
// part.
func (a *assembler) distance(i, j int) int {
	n := 0
	for k := i; k < j; k++ {
		for t := a.group[k].Hi; t < a.group[k+1].Lo; t++ {
			if a.Tokens[t].Kind <= token.Number {
				n++
			}
		}
		if k > i && a.group[k].role == tagger.Content {
			n += 3
		}
	}
	return n
}

// prune takes from cue i the contents in the writer's words that cannot be
// said along with a quotation: what stands behind ["We won," Kirby said] tells
// how he said it, and what goes before [Asked about it, he said, "We won"] tells
// why, unless it is joined by "that".
func (a *assembler) prune(i int) {
	before, behind := false, false
	for j, o := range a.group {
		if o.role == tagger.Content && o.link == i && o.quote {
			before = before || j < i
			behind = behind || j > i
		}
	}
	if !before && !behind {
		return
	}
	for j := range a.group {
		o := &a.group[j]
		if o.role != tagger.Content || o.link != i || o.quote {
			continue
		}
		manner := before && j > i && !a.Is(o.Lo, "that", "how", "whether", "if") && a.Kind(o.Lo-1) != token.Colon
		cause := !before && j < i && (a.Class(o.Lo)&(text.Setting|text.Preposition) != 0 || a.Is(o.Lo, "asked") || a.isParticiple(o.Lo))
		if manner || cause {
			o.link = -1
		}
	}
}
