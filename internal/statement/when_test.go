package statement

import (
	"testing"

	"example.com/newsmodel/internal/lexicon"
)

// TestWhen checks the date of the first saying of each story; "" where the date is that of something
// else.
func TestWhen(t *testing.T) {
	for _, c := range []struct{ story, want string }{
		{"The mayor said on Monday the bridge was safe.", "Monday"},
		{"On Monday, Jan Berg, director of the port and of the two yards beside it, said the bridge was safe.", "Monday"},
		{"Fresh from a win over the weekend, Lund said on Sunday he would stay.", "Sunday"},
		{"After two days of talks the mayor on Friday said the bridge was safe.", "Friday"},
		{"The mayor said in May that the bridge was safe.", "May"},
		{"The mayor said after Monday's storm that the bridge was safe.", ""},
		{"As of February 28, the mayor said, the bridge was safe.", ""},
		{"The bridge had been shut since Monday, the mayor said.", ""},
		{"The bridge drew crowds on Saturday, after a report said it was safe.", ""},
		{"Lund flew to Rome on Friday, saying the bridge was safe.", ""},
		{"Two men died on Friday, according to the mayor.", ""},
		{"At an April 20 rally, Lund said the bridge was safe.", ""},
	} {
		text, said := find(t, New(lexicon.Builtin()), c.story)
		if len(said.All()) == 0 {
			t.Errorf("%s: no statement", c.story)
			continue
		}
		if got := text.Slice(said.Statement(0).When.Run); got != c.want {
			t.Errorf("%s: said %q, want %q", c.story, got, c.want)
		}
	}
}
