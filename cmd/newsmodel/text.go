package main

import (
	"bytes"
	"fmt"

	"example.com/newsmodel"
)

// formText prints what a person reads: who said what, the figures, the
// deployments.
func formText(it item) []byte {
	if it.err != nil {
		return nil
	}
	a := it.article
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s\n", it.story.ID)
	for _, s := range a.Statements {
		for _, p := range s.Sources {
			fmt.Fprintf(&b, "%s ", speaker(p))
		}
		fmt.Fprintf(&b, "%s:", s.Cue.Text)
		for _, c := range s.Content {
			fmt.Fprintf(&b, " %s", c.Text)
		}
		fmt.Fprintln(&b)
	}
	for _, f := range a.Figures {
		fmt.Fprintf(&b, "%s %s %s\n", f.Text, f.Noun.Text, f.Event)
	}
	for _, d := range a.Deployments {
		fmt.Fprintf(&b, "%s %s %s\n", speaker(d.Actor), d.Action, d.Text)
	}
	return b.Bytes()
}

// speaker returns the fullest name of a party.
func speaker(p newsmodel.Party) string {
	if p.Name != "" {
		return p.Name
	}
	return p.Text
}
