package newsmodel

import (
	"example.com/newsmodel/internal/quotation"
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/token"
)

// tailReach is how many tokens the source before a verb of saying may have.
const tailReach = 20

// tail reads the attribution that stands behind a quotation, from token i on:
// "Kirby said", "said John Kirby, the spokesman". It returns false if there is
// none.
func (a *assembler) tail(i, hi int) (source, cue run, ok bool) {
	hi = min(hi, i+tailReach)
	if end := a.speechVerbAt(i); end > i {
		source = run{end, a.sourceEnd(end, hi)}
		return source, run{i, end}, source.len() > 0 && a.opensSource(end)
	}
	if !a.opensSource(i) {
		return run{}, run{}, false
	}
	for j := i + 1; j < hi; j++ {
		switch k := a.kind(j); {
		case k == token.Stop, k == token.Quote, k == token.Colon:
			return run{}, run{}, false
		case k == token.Word:
			if end := a.speechVerbAt(j); end > j {
				lo := j
				for lo > i+1 && a.kind(lo-1) == token.Word && a.auxiliary(lo-1) {
					lo--
				}
				return run{i, lo}, run{lo, end}, true
			}
		}
	}
	return run{}, run{}, false
}

// opensSource reports whether a source may start at token i: with a name, a
// pronoun or a determiner.
func (a *assembler) opensSource(i int) bool {
	return a.kind(i) == token.Word && (a.tokens[i].Capital() ||
		a.is(i, "he", "she", "they", "it", "we", "the", "a", "an", "one", "his", "her", "their", "its", "another", "some", "several", "two"))
}

// auxiliary reports whether the word at i belongs to the verb behind it.
func (a *assembler) auxiliary(i int) bool {
	return a.is(i, "has", "have", "had", "would", "will", "did", "does", "do", "was", "were", "is", "are", "not",
		"also", "later", "then", "once", "recently", "reportedly", "further", "never", "just", "first", "still")
}

// sourceEnd returns the end of the source that starts at lo behind a verb of
// saying.
func (a *assembler) sourceEnd(lo, hi int) int {
	for i := lo; i < hi; i++ {
		switch k := a.kind(i); {
		case k == token.Stop, k == token.Quote, k == token.Colon, k == token.Dash && a.tokens[i].Gap > token.Glued, k == token.Open,
			a.dated[i],
			a.is(i, "who", "which", "in", "on", "during", "when", "after", "before", "as", "while", "that", "whose"),
			k == token.Comma && a.is(i+1, "who", "which", "in", "on", "adding", "referring", "noting", "whose", "when", "after"):
			return i
		}
	}
	return hi
}

// detach cuts a content that runs over the end of its quotation into the
// attribution behind it: ["We won," Kirby said of the vote].
func (a *assembler) detach(q quotation.Quotation, c part) []part {
	lo, hi := q.Inner()
	if !q.Closed || c.lo != q.Lo || c.hi <= q.Hi || hi-lo < 2 || !endsSpeech(a.tokens[hi-1].Kind) {
		return nil
	}
	source, cue, ok := a.tail(q.Hi, c.hi)
	if !ok {
		return nil
	}
	c.hi = q.Hi
	s, v := part{run: source, role: tagger.Source, link: -1}, part{run: cue, role: tagger.Cue, link: -1}
	if v.lo < s.lo {
		return []part{c, v, s}
	}
	return []part{c, s, v}
}

// endsSpeech reports whether a mark of that kind ends what is said inside the
// quotation marks, with an attribution to follow.
func endsSpeech(k token.Kind) bool {
	return k == token.Comma || k == token.Stop || k == token.Dash
}
