package newsmodel

import (
	"slices"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// article returns what was read as values.
func (r *reading) article() *Article {
	return &Article{
		Text:        r.text.Original,
		Published:   Date(r.published),
		Headline:    r.phrase(r.layout.Headline),
		Byline:      r.byline(),
		Dateline:    r.dateline(),
		Paragraphs:  r.paragraphs(),
		Periods:     values(r.dates.All(), r.period),
		Figures:     values(r.figures.All(), r.figure),
		Statements:  r.statements(),
		Deployments: r.deployments(),
		Tolls:       values(r.tolls, r.toll),
		Issues:      r.issues(),
	}
}

// paragraphs returns the paragraphs as values. Their sentences share one array.
func (r *reading) paragraphs() []Paragraph {
	if len(r.text.Paragraphs) == 0 {
		return nil
	}
	out := make([]Paragraph, 0, len(r.text.Paragraphs))
	sentences := make([]Span, 0, len(r.text.Sentences))
	for n, p := range r.text.Paragraphs {
		first := len(sentences)
		for _, s := range r.text.Sentences[p.Sentences.Lo:p.Sentences.Hi] {
			sentences = append(sentences, r.span(s)) // a dateline and all
		}
		out = append(out, Paragraph{
			Span: r.span(p.Run), Kind: ParagraphKind(r.layout.KindOf(n)),
			Sentences: sentences[first:len(sentences):len(sentences)],
		})
	}
	return out
}

// byline returns who wrote the story.
func (r *reading) byline() Byline {
	by := r.layout.Byline
	return Byline{
		Phrase: r.phrase(by.Run), Agency: r.text.Slice(by.Agency), Authors: values(by.Authors, r.layout.Name), Writers: values(by.Authors, r.author),
	}
}

func (r *reading) author(a layout.Author) Author {
	return Author{
		Phrase: r.phrase(a.Run), Name: r.layout.Name(a),
		Role: r.text.Slice(a.Role), Place: r.text.Slice(a.Place), Contact: r.text.Slice(a.Contact),
	}
}

// dateline returns where and when the story was filed.
func (r *reading) dateline() Dateline {
	l := &r.layout.Dateline
	if l.Len() == 0 {
		return Dateline{}
	}
	return Dateline{
		Phrase: r.phrase(l.Run), Places: values(l.Places, r.place), Date: r.period(l.Date), Agency: r.text.Slice(l.Agency),
	}
}

func (r *reading) place(p place.Place) Place {
	return Place{Phrase: r.phrase(p.Run), Name: p.Name, Country: p.Country}
}

func (r *reading) period(p date.Period) Period {
	return Period{
		Phrase: r.phrase(p.Run), From: Date(p.From), To: Date(p.To), Part: PeriodPart(p.Part), Sense: PeriodSense(p.Sense),
	}
}

// issues returns what in the text could not be read as it should be.
func (r *reading) issues() []Issue {
	source := r.text.Original
	var out []Issue
	add := func(kind IssueKind, s Span) {
		out = append(out, Issue{Kind: kind, Phrase: Phrase{Text: source[s.Start:s.End], Span: s}})
	}
	if r.text.TooLong {
		add(IssueTooLong, Span{0, len(source)})
	}
	if r.text.NotText {
		add(IssueNotText, Span{0, len(source)})
	}
	if r.text.Markup != (text.Bytes{}) {
		add(IssueMarkup, Span(r.text.Markup))
	}
	for _, b := range r.text.Repaired {
		add(IssueInvalidUTF8, Span(b))
	}
	for _, i := range r.pairing.Unclosed {
		add(IssueUnclosedQuote, r.span(token.From(i, i+1)))
	}
	for _, i := range r.pairing.Stray {
		add(IssueStrayQuote, r.span(token.From(i, i+1)))
	}
	slices.SortStableFunc(out, func(a, b Issue) int { return a.Span.Start - b.Span.Start })
	return out
}
