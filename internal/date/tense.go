package date

import (
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A tense is whether a clause is about what lies behind the day of publication or ahead of it: "met
// on Tuesday", "will meet on Tuesday". It is 0 where no word says so.
type tense int8

const (
	past   tense = -1
	future tense = 1
)

// excludes reports whether the tense rules out a day so many days after publication, before it for
// days < 0.
func (t tense) excludes(days int) bool {
	return t == past && days > 0 || t == future && days < 0
}

// A tenseCue is a word that says past or future.
type tenseCue struct {
	tense
	isSpeech    bool // a verb of saying, which says when it was said, and not when it happens
	isAdjective bool // goes with a noun: "upcoming"
}

func newTenseCue(e lexicon.Entry) tenseCue {
	cue := tenseCue{tense: past, isSpeech: e.Has("say"), isAdjective: e.Has("adjective")}
	if e.Value("class") == "future" {
		cue.tense = future
	}
	return cue
}

// maxTense is how many tokens around a mention are read for its tense.
const maxTense = 20

// tense returns the tense of the clause around the mention that token i belongs to.
func (r *resolver) tense(i int) tense {
	t, _ := r.tenseCue(i)
	return t
}

// tenseCue returns the tense of the clause around the mention that token i belongs to, by the
// nearest cue before the mention, else by the nearest one behind the token. A mention with "until"
// or "by" before it lies ahead of what was said. It is sure of the tense of a verb that the mention
// goes with: "went missing on March 8", but not "asked him to come on March 8".
func (r *resolver) tenseCue(i int) (t tense, sure bool) {
	s := r.Sentences[r.SentenceNumber(i)]
	lo := i
	if s.Lo <= r.start && r.start < i {
		lo = r.start
	}
	if r.sees(lo-1, "on", "in", "at", "from") && r.sees(lo-2, "is", "are") {
		return future, false
	}
	if r.sees(lo-1, "since") || r.sees(lo-1, "in", "on") && r.sees(lo-2, "back") {
		return past, true
	}
	isDeadline := r.sees(lo-1, "until", "till", "by", "through") || r.sees(lo-1, "of") && r.sees(lo-2, "ahead")
	for k := lo - 1; k >= max(s.Lo, lo-maxTense) && r.Kind(k) != token.Quote; k-- {
		w := r.tenseCueAt(k)
		goesWith := w.tense != 0 && !w.isSpeech && r.goesWith(lo, k, w.tense)
		if w.tense == 0 || isDeadline && w.tense == past && !goesWith && !r.sees(k, "had") {
			continue
		}
		return w.tense, goesWith && !isDeadline && !w.isAdjective
	}
	if i+1 < s.Hi && r.isPastVerb(i+1) { // "on Thursday agreed to pay"
		return past, false
	}
	for k := i + 1; k < min(s.Hi, i+maxTense) && r.Kind(k) != token.Quote; k++ {
		if w := r.tenseCueAt(k); w.tense != 0 && !(w.isSpeech && isDeadline) {
			return w.tense, false
		}
	}
	if isDeadline {
		return future, false
	}
	return 0, false
}

// goesWith reports whether the mention at token lo tells when the verb at token k is: it stands
// right behind it or behind a preposition, and neither an infinitive nor a verb of another tense
// comes between or shortly before.
func (r *resolver) goesWith(lo, k int, t tense) bool {
	if lo-1 > k && !r.sees(lo-1, "on", "in", "at", "during", "from", "until", "till", "by", "through") {
		return false
	}
	for i := k + 1; i < lo; i++ {
		if r.sees(i, "to", "that", ",", "ahead", "before") || i > k+1 && r.IsIng(i) {
			return false
		}
	}
	if t == future {
		return true
	}
	s := r.Sentences[r.SentenceNumber(lo)]
	for i := k - 1; i >= max(s.Lo, lo-maxTense); i-- {
		if w := r.tenseCueAt(i); w.tense == future {
			return false
		}
	}
	return true
}

// tenseCueAt returns what the word at token i says of the tense, the zero tenseCue for nothing.
func (r *resolver) tenseCueAt(i int) tenseCue {
	t := r.Tokens[i]
	isPart := r.Hyphen(i-1) && !r.sees(i-2, "re", "co", "pre") // "led" of "U.S.-led"
	if t.Kind != token.Word && t.Kind != token.Clitic || isPart {
		return tenseCue{}
	}
	w := tenseCue{}
	if listed, _ := r.tenses.At(r.Tokens, i); listed != nil {
		w = *listed
	} else if r.isPastVerb(i) {
		w.tense = past
	}
	if w.tense == past && (r.sees(i-1, "be", "to", "is", "are") || r.isModalBefore(i)) { // "is heard in May"
		return tenseCue{}
	}
	return w
}

// isPastVerb reports whether token i ends as a verb of the past does and is no adjective: not "a
// still unspecified date".
func (r *resolver) isPastVerb(i int) bool {
	if r.Kind(i) != token.Word || r.Tokens[i].Shape != token.Lower || !r.EndsIn(i, "ed") {
		return false
	}
	isOwner := func(k int) bool { return r.sees(k, "the", "a", "an") || r.Class(k)&text.Possessive != 0 }
	isBehindOwner := isOwner(i-1) || isOwner(i-2) && r.Class(i-1)&(text.Adverb|text.Adjective) != 0
	nounFollows := r.Kind(i+1) == token.Word && r.Class(i+1)&text.Closed == 0
	return !isBehindOwner || !nounFollows
}

// isModalBefore reports whether the form at token i that looks like a past one is a base form or a
// participle behind "will" or "may": "will stay shut".
func (r *resolver) isModalBefore(i int) bool {
	for k := i - 1; k >= max(i-3, 0) && r.Kind(k) == token.Word && !r.sees(k, "have"); k-- {
		if r.Class(k)&text.Modal != 0 && r.Tokens[k].Shape == token.Lower {
			return true
		}
	}
	return false
}
