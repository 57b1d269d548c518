package deployment

import (
	"strings"

	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/token"
)

// A news story has its main deployment in the headline, in the lead and again further down; the
// fullest of these counts. It may also quote somebody who denies it: "a repositioning, not a real
// withdrawal".

// withoutRetold drops each deployment that the story has elsewhere in more detail: with the same
// action and status, the same noun for what is moved or the same number to the same place, and no
// other count, place or actor.
func (f *finder) withoutRetold(all []Deployment) []Deployment {
	const memory = 32 // deployments before that are compared
	out := all[:0]
	for _, v := range all {
		oldest := max(0, len(out)-memory)
		k := len(out) - 1
		for k >= oldest && !f.retells(out[k], v) {
			k--
		}
		switch {
		case k < oldest:
			out = append(out, v)
		case v.details() > out[k].details():
			v.Disputed = v.Disputed || out[k].Disputed
			out = append(append(out[:k], out[k+1:]...), v)
		default:
			out[k].Disputed = v.Disputed || out[k].Disputed
		}
	}
	return out
}

// retells reports whether v may be the same deployment as w.
func (f *finder) retells(v, w Deployment) bool {
	a, b := v.Assets[0], w.Assets[0]
	sameNoun := strings.EqualFold(f.Slice(a.Head), f.Slice(b.Head)) && f.Slice(a.Model) == f.Slice(b.Model)
	to := firstName(v.To)
	samePlace := to != "" && to == firstName(w.To)
	bothCounted := a.Count >= 0 && b.Count >= 0
	sameClass := a.Class == b.Class && bothCounted && samePlace // "150 soldiers", "150 troops"
	if v.Action != w.Action || v.Status != w.Status || !sameNoun && !sameClass {
		return false
	}
	switch {
	case bothCounted:
		if f.figures.Figure(a.Count).Value != f.figures.Figure(b.Count).Value {
			return false
		}
	case a.Count < 0 && b.Count < 0:
		if to == "" || to != firstName(w.To) {
			return false // "troops" may be any
		}
	}
	return compatible(to, firstName(w.To)) && compatible(firstName(v.From), firstName(w.From)) && compatible(v.Actor.Name, w.Actor.Name)
}

// compatible reports whether two names are the same or one is not known.
func compatible(p, q string) bool { return p == "" || q == "" || p == q }

// firstName returns the name of the first place, "" if there is none.
func firstName(p []place.Place) string {
	if len(p) == 0 {
		return ""
	}
	return p[0].Name
}

// details counts what a deployment says, assets most.
func (v Deployment) details() int {
	n := 4*len(v.Assets) + len(v.To) + len(v.From)
	for _, has := range [...]bool{
		v.Assets[0].Count >= 0, v.Actor.Len() > 0, v.Actor.Name != "", v.When.Len() > 0, v.Recipient.Len() > 0,
	} {
		if has {
			n++
		}
	}
	return n
}

// markDisputed marks the deployments that somebody in the story denies.
func (f *finder) markDisputed(all []Deployment) {
	if len(all) == 0 {
		return
	}
	var denials [len(actionNames)]token.Run // by action: from the first denied noun to the last
	for i := range f.Tokens {
		if !f.movements.Starts(f.Tokens[i]) || !f.isDenied(i) {
			continue
		}
		f.movements.All(f.Tokens, i, func(e, end int) {
			if m := &f.movements.Values[e]; m.has(nounMove) {
				r := &denials[m.usual]
				if r.Len() == 0 {
					r.Lo = i
				}
				r.Hi = end
			}
		})
	}
	for k := range all {
		v := &all[k]
		if r := denials[v.Action]; r.Len() > 0 && v.Status != Refused {
			v.Disputed = !v.Covers(r)
		}
	}
}

// isDenied reports whether "not a", "no real" or the like stands before token i.
func (f *finder) isDenied(i int) bool {
	j := i - 1
	for j > i-4 && f.Is(j, "a", "an", "any", "real", "genuine", "true", "actual", "full") {
		j--
	}
	return j < i-1 && f.Negates(j)
}
