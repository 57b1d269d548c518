package date

import (
	"example.com/newsmodel/internal/lexicon"
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
	isSpeech bool // a verb of saying, which says when it was said, and not when it happens
}

func newTenseCue(e lexicon.Entry) tenseCue {
	if e.Value("class") == "future" {
		return tenseCue{future, e.Has("say")}
	}
	return tenseCue{past, e.Has("say")}
}

// maxTense is how many tokens around a mention are read for its tense.
const maxTense = 20

// tense returns the tense of the clause around token i, by the nearest cue before it, else by the
// nearest one behind. A mention with "until" or "by" before it lies ahead of what was said.
func (r *resolver) tense(i int) tense {
	s := r.Sentences[r.SentenceNumber(i)]
	isDeadline := r.sees(i-1, "until", "till", "by", "through") || r.sees(i-1, "of") && r.sees(i-2, "ahead")
	for k := i - 1; k >= max(s.Lo, i-maxTense) && r.Kind(k) != token.Quote; k-- {
		if w := r.tenseCueAt(k); w.tense != 0 && !(w.isSpeech && isDeadline) {
			return w.tense
		}
	}
	for k := i + 1; k < min(s.Hi, i+maxTense) && r.Kind(k) != token.Quote; k++ {
		if w := r.tenseCueAt(k); w.tense != 0 && !(w.isSpeech && isDeadline) {
			return w.tense
		}
	}
	if isDeadline {
		return future
	}
	return 0
}

// tenseCueAt returns what the word at token i says of the tense, the zero tenseCue for nothing.
func (r *resolver) tenseCueAt(i int) tenseCue {
	t := r.Tokens[i]
	if t.Kind != token.Word && t.Kind != token.Clitic {
		return tenseCue{}
	}
	w := tenseCue{}
	if listed, _ := r.tenses.At(r.Tokens, i); listed != nil {
		w = *listed
	} else if t.Shape == token.Lower && r.EndsIn(i, "ed") {
		w.tense = past
	}
	if w.tense == past && r.sees(i-1, "be", "to", "is", "are") { // "is heard in May"
		return tenseCue{}
	}
	return w
}
