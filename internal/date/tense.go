package date

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A tense is where a clause places what it tells.
type tense int8

const (
	past   tense = -1
	future tense = 1
)

// A tenseWord is a word that tells past from future.
type tenseWord struct {
	tense
	say bool // tells only when it was said
}

func newTense(e lexicon.Entry) tenseWord {
	if e.Value("class") == "future" {
		return tenseWord{future, e.Has("say")}
	}
	return tenseWord{past, e.Has("say")}
}

// maxTense is how many tokens around a mention are read for its tense.
const maxTense = 20

// tense returns whether the clause around token i tells of what lies ahead: by
// the nearest word before it that says so, else by the nearest one behind. It
// is 0 where no word does.
func (d *dateReader) tense(i int) tense {
	s := d.Sentences[d.SentenceNumber(i)]
	until := d.is(i-1, "until", "till", "by", "through") || d.is(i-1, "of") && d.is(i-2, "ahead")
	for k := i - 1; k >= max(s.Lo, i-maxTense) && d.Kind(k) != token.Quote; k-- {
		if w := d.tenseOf(k); w.tense != 0 && !(w.say && until) {
			return w.tense
		}
	}
	for k := i + 1; k < min(s.Hi, i+maxTense) && d.Kind(k) != token.Quote; k++ {
		if w := d.tenseOf(k); w.tense != 0 && !(w.say && until) {
			return w.tense
		}
	}
	if until {
		return future
	}
	return 0
}

// tenseOf returns what the word at token i tells, the zero tenseWord for
// nothing.
func (d *dateReader) tenseOf(i int) tenseWord {
	t := d.Tokens[i]
	if t.Kind != token.Word && t.Kind != token.Clitic {
		return tenseWord{}
	}
	w := tenseWord{}
	if listed, _ := d.tenses.At(d.Tokens, i); listed != nil {
		w = *listed
	} else if t.Shape == token.Lower && len(d.Word(i)) > 4 && strings.HasSuffix(d.Word(i), "ed") {
		w.tense = past
	}
	if w.tense == past && d.is(i-1, "be", "to", "is", "are") { // "is heard in May"
		return tenseWord{}
	}
	return w
}
