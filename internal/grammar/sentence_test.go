package grammar_test

import (
	"slices"
	"testing"

	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/stagetest"
	"example.com/newsmodel/internal/text"
)

// A read is a text of one sentence, and its grammar.
type read struct {
	*text.Text
	*grammar.Sentence
}

// sentence reads a text of one sentence.
func sentence(t *testing.T, source string) read {
	t.Helper()
	s := stagetest.Read(t, source)
	if n := len(s.Text.Sentences); n != 1 {
		t.Fatalf("%s: %d sentences, want 1", source, n)
	}
	return read{s.Text, s.Grammar.Sentence(s.Text.Sentences[0])}
}

// TestSentence compares the tags of a sentence, its noun phrases, and each verb group
// with its subject.
func TestSentence(t *testing.T) {
	for _, c := range []struct {
		text    string
		tags    []grammar.Tag
		phrases []string
		verbs   [][2]string
	}{
		{
			"Norway's army will send 40 heavy tanks to Chad next week.",
			[]grammar.Tag{
				grammar.Name, grammar.Possessive, grammar.Noun, grammar.Modal, grammar.Verb, grammar.Quantity, grammar.Adjective,
				grammar.Noun, grammar.To, grammar.Name, grammar.Adjective, grammar.Time, grammar.Break,
			},
			[]string{"Norway's army", "40 heavy tanks", "Chad", "next week"},
			[][2]string{{"will send", "Norway's army"}},
		},
		{
			"Four trucks were seen near the quay by its guards.",
			[]grammar.Tag{
				grammar.Quantity, grammar.Noun, grammar.Be, grammar.Verb, grammar.Preposition, grammar.Determiner, grammar.Noun,
				grammar.Preposition, grammar.Possessive, grammar.Noun, grammar.Break,
			},
			[]string{"Four trucks", "the quay", "its guards"},
			[][2]string{{"were seen", "Four trucks"}},
		},
		{
			"The officers plan to leave the camp and go home.",
			[]grammar.Tag{
				grammar.Determiner, grammar.Noun, grammar.Verb, grammar.To, grammar.Verb, grammar.Determiner, grammar.Noun,
				grammar.Coordinator, grammar.Verb, grammar.Adverb, grammar.Break,
			},
			[]string{"The officers", "the camp"},
			[][2]string{{"plan", "The officers"}, {"to leave", "The officers"}, {"go", "The officers"}},
		},
	} {
		s := sentence(t, c.text)
		var tags []grammar.Tag
		for i := s.Lo; i < s.Hi; i++ {
			tags = append(tags, s.Tag(i))
		}
		if !slices.Equal(tags, c.tags) {
			t.Errorf("%s: tags %v, want %v", c.text, tags, c.tags)
		}
		var phrases []string
		for _, p := range s.Phrases {
			phrases = append(phrases, s.Slice(p.Run))
		}
		if !slices.Equal(phrases, c.phrases) {
			t.Errorf("%s: phrases %q, want %q", c.text, phrases, c.phrases)
		}
		var verbs [][2]string
		for v, group := range s.Verbs {
			subject := ""
			if k := s.Subject(v); k >= 0 {
				subject = s.Slice(s.Phrases[k].Run)
			}
			verbs = append(verbs, [2]string{s.Slice(group.Run), subject})
		}
		if !slices.Equal(verbs, c.verbs) {
			t.Errorf("%s: verbs with their subjects %q, want %q", c.text, verbs, c.verbs)
		}
	}
}

// TestVerbGroup is about what the auxiliaries of a verb say.
func TestVerbGroup(t *testing.T) {
	for _, c := range []struct {
		text, verb               string
		form                     grammar.Form
		finite, passive, negated bool
	}{
		{"The army sends tanks.", "sends", grammar.Third, true, false, false},
		{"The army has not been sending tanks.", "sending", grammar.Ing, true, false, true},
		{"The army isn't sending tanks.", "sending", grammar.Ing, true, false, true},
		{"Four tanks were sent.", "sent", grammar.Past, true, true, false},
		{"To send four tanks would help.", "send", grammar.Base, false, false, false},
	} {
		s := sentence(t, c.text)
		if len(s.Verbs) == 0 {
			t.Errorf("%s: no verb", c.text)
			continue
		}
		g := s.Verbs[0]
		if verb := s.Word(g.Verb); verb != c.verb || g.Form != c.form {
			t.Errorf("%s: verb %q in form %d, want %q in form %d", c.text, verb, g.Form, c.verb, c.form)
		}
		if g.Finite() != c.finite || g.Passive() != c.passive || g.Negated != c.negated {
			t.Errorf("%s: finite %v, passive %v, negated %v; want %v, %v, %v",
				c.text, g.Finite(), g.Passive(), g.Negated, c.finite, c.passive, c.negated)
		}
	}
}

func TestIsTitleCase(t *testing.T) {
	for text, want := range map[string]bool{
		"Norway to Send Heavy Tanks to Chad Next Week": true,
		"Norway to send heavy tanks to Chad next week": false,
	} {
		s := sentence(t, text)
		if got := s.IsTitleCase(s.Run); got != want {
			t.Errorf("%s: title case %v, want %v", text, got, want)
		}
	}
}
