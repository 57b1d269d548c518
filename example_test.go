package newsmodel_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"slices"
	"sync"
	"testing/fstest"
	"time"

	"example.com/newsmodel"
)

// The quick start: who said what, how many, and what moves where.
func Example() {
	article := newsmodel.Extract(`OSLO, March 3 (Reuters) - Norway will send 200 troops and two frigates to Latvia, Defence Minister Kari Lunde said on Friday.

"This is no exercise," Lunde told reporters. At least 40 people were killed in an attack on the port of Riga last week, she said.`)

	for _, s := range article.Statements {
		fmt.Printf("%s (%s): %s\n", s.By(), s.Cue.Lemma, s.Words())
	}
	for _, f := range article.Figures {
		fmt.Printf("%v %v %s %s\n", f.Bound, f.Value, f.Noun.Text, f.Event)
	}
	for _, d := range article.Deployments {
		fmt.Printf("%v: %v\n", d.Status, d)
	}

	// Output:
	// Kari Lunde (say): Norway will send 200 troops and two frigates to Latvia
	// Kari Lunde (tell): “This is no exercise”
	// Kari Lunde (say): At least 40 people were killed in an attack on the port of Riga last week
	// exact 200 troops deployed
	// exact 2 frigates deployed
	// at_least 40 people killed
	// planned: Norway: deploy 200 troops and two frigates to Latvia
}

// What one speaker says, with the pronouns and surnames that stand for him.
func ExampleExtract_speaker() {
	article := newsmodel.Extract(`“We are ready,” Foreign Minister Ana Costa told the Senate. Costa said that talks would resume in May. The president, João Reis, said nothing was agreed. “Not a word,” he said.`)
	for _, s := range article.Statements {
		if s.Sources[0].Name == "Ana Costa" {
			fmt.Printf("%s: %s\n", s.Kind, s.Content[0].Text)
		}
	}
	// Output:
	// direct: We are ready,
	// indirect: that talks would resume in May
}

// What stands around a story is told from the story itself.
func ExampleExtract_paragraphs() {
	a := newsmodel.Extract(`Ferry runs aground off Sulawesi
By Maya Santoso
MAKASSAR, Indonesia (AP) — A ferry ran aground on Saturday. Nobody was hurt.
Follow Maya Santoso on Twitter
(Editing by Helen Marsh)`)
	fmt.Println(a.Dateline.Places[0].Name, a.Dateline.Places[0].Country, a.Dateline.Agency, a.Byline.Authors)
	for _, p := range a.Paragraphs {
		fmt.Println(p.Kind, len(p.Sentences))
	}
	// Output:
	// Makassar ID AP [Maya Santoso]
	// headline 1
	// byline 1
	// body 2
	// boilerplate 1
	// credit 1
}

// How many were killed and injured, at the last word of the story.
func ExampleExtract_toll() {
	article := newsmodel.Extract(`LIMA (AP) — A bus plunged into a ravine in southern Peru on Sunday, killing at least 17 people and injuring 30, police said.`)
	for _, t := range article.Tolls {
		fmt.Printf("%s: %v %v\n", t.Event, t.Bound, t.Value)
	}
	// Output:
	// killed: at_least 17
	// injured: exact 30
}

func ExampleFindStatements() {
	for _, s := range newsmodel.FindStatements(`"The bridge is closed," Mayor Erik Berg said. Police said that nobody was hurt.`) {
		fmt.Printf("%s, %q: %s\n", s.Sources[0].Text, s.Cue.Text, s.Content[0].Text)
	}
	// Output:
	// Mayor Erik Berg, "said": The bridge is closed,
	// Police, "said": that nobody was hurt
}

func ExampleFindFigures() {
	for _, f := range newsmodel.FindFigures("Sales rose 7.5 percent to more than $4.5 billion and the company hired about 1,200 people.") {
		fmt.Printf("%-22s %v %v %v %s\n", f.Text, f.Kind, f.Bound, f.Value, f.Unit)
	}
	// Output:
	// 7.5 percent            percent exact 7.5 %
	// more than $4.5 billion money more_than 4.5e+09 USD
	// about 1,200            count about 1200
}

// Deployments to one country.
func ExampleFindDeployments() {
	for _, d := range newsmodel.FindDeployments("France will send 300 soldiers to Chad. Spain has withdrawn two helicopters from Mali.") {
		to := func(p newsmodel.Place) bool { return p.Country == "TD" }
		if slices.ContainsFunc(d.To, to) {
			fmt.Printf("%s: %s %s\n", d.Actor.Name, d.Trigger.Text, d.Assets[0].Text)
		}
	}
	// Output:
	// France: send 300 soldiers
}

func ExampleParseFigure() {
	f, err := newsmodel.ParseFigure("at least $4.5 million")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(f.Bound, f.Value, f.Unit)

	_, err = newsmodel.ParseFigure("12 angry men")
	var parse *newsmodel.ParseError
	if errors.As(err, &parse) && errors.Is(err, newsmodel.ErrTrailing) {
		fmt.Printf("refused at byte %d\n", parse.Offset)
	}
	// Output:
	// at_least 4.5e+06 USD
	// refused at byte 3
}

func ExampleFigure_Range() {
	for _, text := range []string{"between 20 and 30", "more than 5,000", "12"} {
		f, err := newsmodel.ParseFigure(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(f.Range())
	}
	// Output:
	// 20 30
	// 5000 +Inf
	// 12 12
}

// The figures that one statement gives.
func ExampleArticle_FiguresIn() {
	article := newsmodel.Extract("Six boats sank. The coast guard said that 14 people were missing and 80 had been rescued.")
	for _, s := range article.Statements {
		for _, f := range article.FiguresIn(s.Span) {
			fmt.Println(f.Value, f.Event)
		}
	}
	// Output:
	// 14 missing
	// 80 rescued
}

// Days are resolved against the date of publication.
func ExampleExtractor_ExtractStory() {
	x, err := newsmodel.NewExtractor(newsmodel.Options{})
	if err != nil {
		panic(err)
	}
	article := x.ExtractStory(newsmodel.Story{
		Text:      "The talks, which began on Monday, were broken off on March 3.",
		Published: newsmodel.Date{Year: 2023, Month: time.March, Day: 9},
	})
	for _, p := range article.Periods {
		fmt.Println(p.Text, "is", p.From)
	}
	// Output:
	// Monday is 2023-03-06
	// March 3 is 2023-03-03
}

func ExamplePeriod_Interval() {
	x, err := newsmodel.NewExtractor(newsmodel.Options{})
	if err != nil {
		panic(err)
	}
	article := x.ExtractStory(newsmodel.Story{
		Text:      "Exports fell in February.",
		Published: newsmodel.Date{Year: 2023, Month: time.March, Day: 9},
	})
	start, end := article.Periods[0].Interval()
	fmt.Println(start.Format(time.DateOnly), end.Format(time.DateOnly))
	// Output:
	// 2023-02-01 2023-03-01
}

// Vocabulary of one's own stands beside the built-in one.
func ExampleNewExtractor_lexicon() {
	own, err := newsmodel.ParseLexicon("[assets]\nsnowcat | snowcats\tclass=vehicle\n")
	if err != nil {
		panic(err)
	}
	x, err := newsmodel.NewExtractor(newsmodel.Options{Lexicon: own})
	if err != nil {
		panic(err)
	}
	article := x.ExtractStory(newsmodel.Story{Text: "Norway sent five snowcats to Latvia."})
	for _, d := range article.Deployments {
		fmt.Println(d.Actor.Name, d.Assets[0].Count.Value, d.Assets[0].Head, d.Assets[0].Class)
	}
	// Output:
	// Norway 5 snowcats vehicle
}

func ExampleParseLexicon() {
	_, err := newsmodel.ParseLexicon("[titles]\nLord Provost\tclass=political position=before\n[tittles]\nLady Provost\n")
	var parse *newsmodel.ParseError
	if errors.As(err, &parse) && errors.Is(err, newsmodel.ErrLexicon) {
		fmt.Printf("line %d: %s\n", parse.Line, parse.Input)
	}
	// Output:
	// line 4: Lady Provost
}

// Many stories, until all are read or the context is done.
func ExampleExtractor_ExtractAll() {
	x, err := newsmodel.NewExtractor(newsmodel.Options{})
	if err != nil {
		panic(err)
	}
	stories := []newsmodel.Story{
		{ID: "storm", Text: "The storm killed 12 people."},
		{ID: "match", Text: "Some 40,000 fans came."},
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	for story, article := range x.ExtractAll(ctx, slices.Values(stories)) {
		fmt.Println(story.ID, article.Figures[0].Value)
	}
	if err := ctx.Err(); err != nil {
		fmt.Println("not all stories were read:", err)
	}
	// Output:
	// storm 12
	// match 40000
}

// A folder of stories on all cores: one Extractor serves all goroutines.
func ExampleExtractor_ExtractStory_folder() {
	x, err := newsmodel.NewExtractor(newsmodel.Options{})
	if err != nil {
		panic(err)
	}
	folder := fstest.MapFS{ // in a program, os.DirFS("stories")
		"storm.txt": {Data: []byte("The storm killed 12 people, police said.")},
		"talks.txt": {Data: []byte("“We are close,” Ana Costa said.")},
	}
	names, err := fs.Glob(folder, "*.txt")
	if err != nil {
		panic(err)
	}
	articles := make([]*newsmodel.Article, len(names))
	limit := make(chan bool, runtime.GOMAXPROCS(0))
	var wg sync.WaitGroup
	for i, name := range names {
		limit <- true
		wg.Go(func() {
			defer func() { <-limit }()
			text, err := fs.ReadFile(folder, name)
			if err != nil {
				panic(err)
			}
			articles[i] = x.ExtractStory(newsmodel.Story{ID: name, Text: string(text)})
		})
	}
	wg.Wait()
	for i, name := range names {
		for _, s := range articles[i].Statements {
			fmt.Println(name, s)
		}
	}
	// Output:
	// storm.txt police (said): The storm killed 12 people
	// talks.txt Ana Costa (said): “We are close”
}

// An article is plain data: JSON, here of its first figure, loses nothing.
func ExampleExtract_json() {
	article := newsmodel.Extract("More than 300 people fled.")
	e := json.NewEncoder(os.Stdout)
	e.SetIndent("", "  ")
	article.Figures[0].Confidence = 0 // changes from version to version
	if err := e.Encode(article.Figures[0]); err != nil {
		panic(err)
	}
	// Output:
	// {
	//   "text": "More than 300",
	//   "span": {
	//     "start": 0,
	//     "end": 13
	//   },
	//   "number": {
	//     "text": "300",
	//     "span": {
	//       "start": 10,
	//       "end": 13
	//     }
	//   },
	//   "kind": "count",
	//   "bound": "more_than",
	//   "value": 300,
	//   "noun": {
	//     "text": "people",
	//     "span": {
	//       "start": 14,
	//       "end": 20
	//     }
	//   },
	//   "event": "displaced"
	// }
}

// Offsets for a reader in Python, who counts code points.
func ExampleSpan_Runes() {
	const text = "“𝐔S” sends €5bn"
	s := newsmodel.FindFigures(text)[0].Span
	fmt.Println(s.Runes(text))
	// Output:
	// {11 15}
}

// Offsets for a reader in JavaScript, who counts UTF-16 units.
func ExampleSpan_UTF16() {
	const text = "“𝐔S” sends €5bn"
	s := newsmodel.FindFigures(text)[0].Span
	fmt.Println(s.UTF16(text))
	// Output:
	// {12 16}
}

func ExampleSpan_Contains() {
	sentence := newsmodel.Span{Start: 10, End: 60}
	fmt.Println(sentence.Contains(newsmodel.Span{Start: 10, End: 15}), sentence.Contains(newsmodel.Span{Start: 58, End: 61}))
	// Output:
	// true false
}

func ExampleSpan_Overlaps() {
	sentence := newsmodel.Span{Start: 10, End: 60}
	fmt.Println(sentence.Overlaps(newsmodel.Span{Start: 58, End: 61}), sentence.Overlaps(newsmodel.Span{Start: 60, End: 61}))
	// Output:
	// true false
}

// All that each speaker says, however the story names him.
func ExampleArticle_Speakers() {
	article := newsmodel.Extract(`“We will stay,” Gen. Ruth Adler said on Monday. “The hill is ours,” the general added.

President Ivo Marek called that a mistake. “Not one day longer,” he told reporters.

Adler said she had not been told.`)
	for _, s := range article.Speakers() {
		fmt.Println(s.Party)
		for _, said := range s.Statements {
			fmt.Printf("  %s: %s\n", said.Sources[0].Text, said.Words())
		}
	}
	// Output:
	// Gen. Ruth Adler
	//   Gen. Ruth Adler: “We will stay”
	//   the general: “The hill is ours”
	//   Adler: she had not been told
	// Ivo Marek, President
	//   President Ivo Marek: that a mistake
	//   he: “Not one day longer”
}

// On whose word a figure stands.
func ExampleArticle_StatementOf() {
	article := newsmodel.Extract("The fire killed 12 people. The mayor said that 14 people were missing.")
	for _, f := range article.Figures {
		who := "the story"
		if s, ok := article.StatementOf(f.Span); ok {
			who = s.Sources[0].Text
		}
		fmt.Printf("%v %s: %s\n", f.Value, f.Event, who)
	}
	// Output:
	// 12 killed: the story
	// 14 missing: The mayor
}
