package token

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// TestPlainWord shows that a word read in one pass is the word that the rules for all words read.
func TestPlainWord(t *testing.T) {
	var v Vocab
	for _, word := range []string{"oslo", "the", "a", "u.s.", "harbour", "harbourmaster", "don't"} {
		v.Add(word)
	}
	pieces := strings.Split("a|A|OSLO|The|the|Harbour|HARBOURMASTER|www|http|://|.|.|'|’|`|´|s|t|-|1| |é|\u0301|\u200d|\u00ad|\x1a|"+strings.Repeat("x", 33), "|")
	rng := rand.New(rand.NewPCG(1, 2))
	plain := 0
	for range 200_000 {
		var b strings.Builder
		for range 1 + rng.IntN(6) {
			b.WriteString(pieces[rng.IntN(len(pieces))])
		}
		text := b.String()
		at := rng.IntN(len(text))
		if !isASCIILetter(text[at]) {
			continue
		}
		one := Scanner{text: text, vocab: &v, pos: at}
		if !one.plainWord() {
			if one.pos != at || len(one.tokens) > 0 {
				t.Fatalf("%q from %d: read %v, and said that it did not", text, at, one.tokens)
			}
			continue
		}
		plain++
		all := Scanner{text: text, vocab: &v, pos: at}
		all.token()
		if one.tokens[0] != all.tokens[0] || one.pos != all.pos {
			t.Fatalf("%q from %d: got %+v, want %+v", text, at, one.tokens[0], all.tokens[0])
		}
	}
	if plain < 10_000 {
		t.Errorf("only %d words were plain", plain)
	}
}
