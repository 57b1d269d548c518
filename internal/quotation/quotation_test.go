package quotation

import (
	"fmt"
	"strings"
	"testing"

	"example.com/newsmodel/internal/segment"
	"example.com/newsmodel/internal/token"
)

func pair(text string) ([]token.Token, Pairing) {
	tokens := token.Scan(text, nil)
	return tokens, Pair(text, tokens, new(segment.Splitter).Paragraphs(text, tokens))
}

func TestPair(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{`"We won," she said. "At last."`, `"We won,"0 "At last."0`},
		{`She called it “a ‘grave’ error.”`, `“a ‘grave’ error.”0 ‘grave’1`},
		{`"He told me, 'Go home,'" she said.`, `"He told me, 'Go home,'"0 'Go home,'1`},
		{`Mayor: 'We can't stop the '90s' in city`, `'We can't stop the '90s'0`},
		{`The officials' plan, the rock 'n' roll of '68`, ``},
		{`'The officials' plan failed,' he said.`, `'The officials' plan failed,'0`},
		{`the 'lucky ones' and the 'lost boys' met`, `'lucky ones'0 'lost boys'0`},
		{`„So geht es“, »so auch«, «et ainsi»`, `„So geht es“0 »so auch«0 «et ainsi»0`},
		{`''We won,'' she said. ` + "``At last.''", `''We won,''0 ` + "``At last.''0"},
		{`"We won, " she said. " At last. "`, `"We won, "0 " At last. "0`},
		{`"We won, "she said.`, `"We won, "0`},
		{`He was 6'2" tall and 12" wide.`, ``},
		{`“They said “no” twice,” he said.`, `“They said “no” twice,”0 “no”1`},
		{`“We won, she said. “At last.”`, `“We won, she said.!0 “At last.”0`},
		{`"We won—" she said—"at last"—and left`, `"We won—"0 "at last"0`},
		{`said:"At last" and`, `"At last"0`},
		{"“One.\n“Two,” he said.", "“One.+0 “Two,”0"},
		{"“One.\nTwo,” he said.", "“One.!0"},
		{`<a id="1" b="2">"Yes"</a>`, `"Yes"0`},
		{`("no")`, `"no"0`},
	} {
		tokens, p := pair(c.text)
		var got []string
		for _, q := range p.Quotations {
			state := ""
			if q.Continues {
				state = "+"
			} else if !q.Closed {
				state = "!"
			}
			got = append(got, fmt.Sprintf("%s%s%d", c.text[tokens[q.Lo].Start:tokens[q.Hi-1].End], state, q.Depth))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, s, c.want)
		}
	}
}

func TestIssues(t *testing.T) {
	for _, c := range []struct {
		text            string
		unclosed, stray int
	}{
		{"“One.\n“Two,” he said.", 0, 0},
		{"“One.\nTwo,” he said.", 1, 1},
		{"At last,\" he said.\n\"So be it.\"", 0, 1},
		{"It's the officials' plan.", 0, 0},
	} {
		_, p := pair(c.text)
		if len(p.Unclosed) != c.unclosed || len(p.Stray) != c.stray {
			t.Errorf("%q: unclosed %v, stray %v", c.text, p.Unclosed, p.Stray)
		}
	}
}

func TestDepths(t *testing.T) {
	tokens, p := pair(`I said “a ‘b’ c” d`)
	got := fmt.Sprint(p.Depths(len(tokens)))
	if want := "[0 0 1 1 2 2 2 1 1 0]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestHostile pairs texts that would take hours if time were not linear.
func TestHostile(t *testing.T) {
	for _, s := range []string{`"`, "“ ", "‘ ", "“a ", "'a ", "‘a “b ", "as' b ", "“\n", `"'`} {
		text := strings.Repeat(s, 300_000)
		tokens, p := pair(text)
		p.Depths(len(tokens))
		for i, q := range p.Quotations {
			if q.Lo >= q.Hi || q.Hi > len(tokens) || i > 0 && q.Lo <= p.Quotations[i-1].Lo {
				t.Fatalf("%q: quotation %d is %+v", s, i, q)
			}
		}
	}
}
