// Package newsmodel turns raw English news text into typed values: who said
// what, how many of what, who sends or withdraws what and where. Every value
// points at the bytes of the story it was read from.
//
//	article := newsmodel.Extract(story)
//	for _, s := range article.Statements {
//		for _, source := range s.Sources {
//			fmt.Println(source.Name, s.Cue.Lemma, s.Content[0].Text)
//		}
//	}
//
// The package needs no network, no model file and no setup: vocabulary and
// weights are part of it. It does no I/O, reads no clock, logs nothing and starts
// no goroutine, and equal input gives equal output.
//
// # Model
//
// An [Article] is what one story says. It has a [Byline], a [Dateline] and a
// headline if the story has them; its [Paragraph] values set the text of the
// story apart from captions, credits and subscription lines. Beside these stand lists
// of what was found, each in the order of the text but for the last: [Statement],
// [Figure], [Deployment], [Period], [Issue] and [Toll].
//
// Values are plain data without pointers. They refer to the text, and to each
// other, by [Span]: a Deployment that somebody reports has in Reported the Span
// of the Statement that reports it, and which figures a statement gives is a
// matter of [Span.Contains]. So an Article can be copied, compared with go-cmp,
// and written to JSON and read back without loss.
//
// Closed sets, such as [Status], are small integers whose zero is the usual
// value; their names, in String and in JSON, are those of the constants in lower
// case. Open sets, such as [Unit] and [Event], are strings, because vocabulary
// may add to them. The zero value of a field means that the story does not say.
//
// A [Party], [Period], [Statement], [Figure], [Toll] or [Deployment] that is
// printed says in words what it is: "Norway: deploy 200 troops to Latvia".
//
// # Offsets
//
// A Span counts bytes of Article.Text, half open: Text[s.Start:s.End]. It cuts
// no character, not even one that is written with several code points. Python
// counts code points, JavaScript UTF-16 units; [Span.Runes] and [Span.UTF16]
// convert. The text of a [Phrase] shares the memory of the article's text.
//
// Article.Text is the input byte for byte, with one exception: a byte that is
// no UTF-8 becomes U+001A, the substitute character, so that the text can be
// written to JSON and offsets stay as they are. An Issue of kind
// [IssueInvalidUTF8] marks each such place. Line ends of every kind, byte order
// marks and control characters stay in the text.
//
// # Statements
//
// A [Statement] is one act of saying, quoted or not: its sources, its cue
// ("said", "according to") and its content, one or more pieces without the outer
// quotation marks, since attributions stand inside what is said as often as
// beside it. A quotation whose marks stay open over several paragraphs is one statement;
// one that is closed, and goes on in another paragraph, is two, the second without a cue.
// Statements may nest: "Lee said the army had warned that ..." has two.
//
// A [Party] is the mention that stands next to the cue, which may be "he" or
// "the minister"; Name is the fullest name that the article has for it, and Key
// is the same for all ways to write it, to group by over many articles. With
// Anonymous, the writer kept the name back.
//
// # Figures
//
// A [Figure] is one number with what it counts, what happened to it and how sure
// the writer was: "at least 40 people were killed" has Value 40, [BoundAtLeast],
// Noun "people" and Event "killed". Amounts of money have Unit in ISO 4217, other
// amounts the SI or customary symbol. Numbers that are names are no figures: "F-18",
// "Route 66", dates, telephone numbers. [Figure.Range] gives the ends of what the
// writer allows. [ParseFigure] reads a single figure strictly.
//
// Article.Tolls sums up casualties: for each event, the last word on each incident.
//
// # Deployments
//
// A [Deployment] is one report that somebody sends, moves, supplies or withdraws
// people or materiel: soldiers and ships, and likewise firefighters, doctors and
// tents. Status separates what was done from what is planned, asked for or
// refused; Reported says on whose word it stands.
//
// # Dates
//
// A [Period] is a mention of a date. "Tuesday" and "last month" are resolved
// against [Story.Published], else the date in the dateline, else that of a line
// such as "Published 29 March 2022"; without any they stay open. "By late March"
// is March, with Part late and Sense by. [ParseDate] reads the date of publication.
//
// # Vocabulary
//
// An [Extractor] made with [NewExtractor] knows the caller's own titles, cue
// verbs, organizations, places, equipment and more beside the built-in ones:
//
//	own, err := newsmodel.ParseLexicon("[titles]\nLord Provost\tclass=political position=before\n")
//	...
//	x, err := newsmodel.NewExtractor(newsmodel.Options{Lexicon: own})
//
// The form is that of the built-in tables; docs/vocabulary.md describes it.
//
// # Concurrency
//
// All functions, and the methods of an Extractor, are safe for concurrent use.
// The built-in tables are read at the first call of a process, which takes some
// thirty milliseconds; importing the package costs nothing.
// [Extractor.ExtractAll] reads many stories one after the other; a program that
// wants all cores starts goroutines of its own, as the command does.
//
// # Limits
//
// Newsmodel reads English. It knows how news is written, not what is true: names
// are those of the article, not of a knowledge base, and places are resolved by
// name alone, so that "Paris" is the one in France. Irony, and whether a source is
// right, are beyond it. It errs; docs/accuracy.md says how often, on which texts,
// beside other programs and people. Confidence helps to choose.
//
// Time and memory are linear in the length of the text, whatever the text. A
// story is read as a whole, in memory; reading a dense one takes about sixty
// times its size for the moment, so that of a story of 10 MB is 600 MB. A program
// that takes texts from strangers should refuse long ones, as the command does
// with those of more than 64 MiB. A text of 2 GiB or more is not read: its article
// has the text and an Issue of kind [IssueTooLong].
package newsmodel
