package newsmodel

import (
	"context"

	"example.com/newsmodel/internal/deployment"
	"example.com/newsmodel/internal/toll"
)

// FindDeployments returns who sends or withdraws what in a piece of text, as
// [Extract] does.
func FindDeployments(text string) []Deployment {
	return readStory(context.Background(), standard(), Story{Text: text}, (*Extractor).readMoves, (*reading).deployments)
}

// deployments makes the values of the deployments.
func (r *reading) deployments() []Deployment { return values(r.moves, r.deployment) }

// deployment makes the value of a deployment.
func (r *reading) deployment(v deployment.Deployment) Deployment {
	return Deployment{
		Phrase: r.phrase(v.Run), Action: Action(v.Action), Status: Status(v.Status), Actor: r.party(v.Actor),
		Assets: values(v.Assets, r.asset), From: values(v.From, r.place), To: values(v.To, r.place),
		Recipient: r.party(v.Recipient), When: r.period(v.When), Trigger: r.phrase(v.Trigger),
		Reported: r.span(v.Reported), Disputed: v.Disputed, Confidence: v.Confidence,
	}
}

func (r *reading) asset(a deployment.Asset) Asset {
	out := Asset{
		Phrase: r.phrase(a.Run), Head: r.text.Slice(a.Head), Class: AssetClass(a.Class), Model: r.text.Slice(a.Model),
	}
	if a.Count >= 0 {
		out.Count = r.figure(*r.figures.Figure(a.Count))
	}
	return out
}

// toll makes the value of a toll.
func (r *reading) toll(t toll.Toll) Toll {
	return Toll{
		Event: Event(t.Event), Value: t.Value, Upper: t.Upper, Bound: Bound(t.Bound), Span: r.span(t.Run),
		Where: r.place(t.Where), Source: r.party(t.Source),
	}
}
