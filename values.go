package newsmodel

func (d *doc) placeValue(p place) Place {
	return Place{Phrase: d.phrase(p.run), Name: p.name, Country: p.country}
}

func (d *doc) periodValue(p period) Period { return Period{d.phrase(p.run), p.from, p.to} }

func (d *doc) partyValue(p party) Party {
	return Party{
		Phrase: d.phrase(p.run), Kind: p.kind, Name: p.name, Title: p.title, Role: p.role,
		Affiliation: p.affiliation, Anonymous: p.anonymous, Named: d.span(p.named),
	}
}

func (d *doc) deploymentValue(v deployment) Deployment {
	return Deployment{
		Phrase: d.phrase(v.run), Action: v.action, Status: v.status, Actor: d.partyValue(v.actor),
		Assets: values(v.assets, d.assetValue), From: values(v.from, d.placeValue), To: values(v.to, d.placeValue),
		Recipient: d.partyValue(v.recipient), When: d.periodValue(v.when), Trigger: d.phrase(v.trigger),
		Reported: d.span(v.reported), Disputed: v.disputed, Confidence: v.confidence,
	}
}

func (d *doc) assetValue(a asset) Asset {
	out := Asset{Phrase: d.phrase(a.run), Head: d.slice(a.head), Class: a.entry.class, Model: d.slice(a.model)}
	if a.count != nil {
		out.Count = d.figureValue(*a.count)
	}
	return out
}

func (d *doc) tollValue(t toll) Toll {
	return Toll{Event: t.event, Value: t.value, Upper: t.upper, Bound: t.bound, Span: d.span(t.run), Source: d.partyValue(t.source)}
}
