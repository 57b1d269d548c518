package newsmodel

// A Span is a half-open range [Start, End) of byte offsets into Article.Text,
// on rune boundaries. The zero Span means "not in the text".
type Span struct {
	Start int `json:"start"` // offset of the first byte, from 0
	End   int `json:"end"`   // offset of the byte after the last one
}

// A Phrase is a run of the article. Text is Article.Text[Span.Start:Span.End]
// and shares its memory: strings.Clone it to outlive the article. The zero
// Phrase means that the article has no such words.
type Phrase struct {
	Text string `json:"text"`
	Span Span   `json:"span"`
}

// A Story is what an [Extractor] reads.
type Story struct {
	ID        string // the caller's own name for the story; not read
	Text      string // the story as the wire sent it
	Published Date   // the reference for "Tuesday"; the zero Date, and one in no calendar, leaves such days open
}

// An Article is what one news story says. It is plain data: values refer to the
// text and to each other by Span, never by pointer, so an Article can be
// copied, compared with go-cmp and round-tripped through JSON. Slices are in
// text order but for Tolls, and nil when empty. Of boilerplate, credits and
// bylines only the dates and the authors are in it.
type Article struct {
	Text        string       `json:"text"`                  // the input, byte for byte; see Offsets in the package documentation for bad UTF-8
	Published   Date         `json:"published,omitzero"`    // the reference for "Tuesday"; zero if not given
	Headline    Phrase       `json:"headline,omitzero"`     // without the desk's label ("UPDATE 2-") and the name of the site; zero if the story has none
	Byline      Byline       `json:"byline,omitzero"`       // zero if the story has none
	Dateline    Dateline     `json:"dateline,omitzero"`     // zero if the story has none
	Paragraphs  []Paragraph  `json:"paragraphs,omitempty"`  // every line of the text that is not white space
	Statements  []Statement  `json:"statements,omitempty"`  // may nest, and may cross sentences and paragraphs
	Figures     []Figure     `json:"figures,omitempty"`     // never overlap
	Deployments []Deployment `json:"deployments,omitempty"` // each move once, where it is told most fully
	Periods     []Period     `json:"periods,omitempty"`     // every mention of a date, resolved where it can be
	Tolls       []Toll       `json:"tolls,omitempty"`       // event by event; those of one event are of other incidents or sources
	Issues      []Issue      `json:"issues,omitempty"`      // what could not be read; nil for a clean story
}

// A Byline says who wrote the story.
type Byline struct {
	Phrase
	Authors []string `json:"authors,omitempty"` // names in order; those in capitals in their usual case: "Ann van Dam"
	Writers []Author `json:"writers,omitempty"` // the same authors, with what else the line says of each
	Agency  string   `json:"agency,omitempty"`  // the house: "Associated Press"; "" if not named
}

// An Author is one who wrote the story, as the byline names him. Its Phrase is the name as written.
type Author struct {
	Phrase
	Name    string `json:"name"`              // in its usual case, as in Byline.Authors
	Role    string `json:"role,omitempty"`    // "Education editor"; "" if not given
	Place   string `json:"place,omitempty"`   // where he writes from: "Paris"; "" if not given
	Contact string `json:"contact,omitempty"` // a handle, an e-mail address or a link: "@annlee"; "" if not given
}

// A Dateline says where and when the story was filed, and by which agency. Its
// Phrase runs from the place to the dash or line end, the dash excluded.
type Dateline struct {
	Phrase
	Places []Place `json:"places,omitempty"` // nil if only an agency or a date is given
	Date   Period  `json:"date,omitzero"`    // zero if not given
	Agency string  `json:"agency,omitempty"` // as written: "Reuters"; "" if not named
}

// A Paragraph is one paragraph, or one line that stands for itself.
type Paragraph struct {
	Span      Span          `json:"span"` // first to last byte that is no white space
	Kind      ParagraphKind `json:"kind"`
	Sentences []Span        `json:"sentences,omitempty"` // its sentences in order, white space between them excluded
}

// A Place is a place named in the text.
type Place struct {
	Phrase
	Name    string `json:"name,omitempty"`    // as the vocabulary has it: "Kyiv" for "KIEV"; else as written
	Country string `json:"country,omitempty"` // ISO 3166-1 alpha-2: "UA"; "" if not known or not one country
}

// A Period is a mention of a day or of a stretch of days: "Tuesday", "March
// 2022", "between 2019 and 2021". From and To are inclusive, and equal for a
// single day, month or year; both are zero where the mention could not be
// resolved, as "Tuesday" without a date of publication.
//
// A bare weekday is the last such day up to and including the day of
// publication, or the next one where the clause is about the future; a day
// without a year is the one nearest to publication, unless the verb it goes
// with tells otherwise. Weeks start on Monday, those of a month on its first
// day. "Early March" and "the end of March" have the days of the whole month,
// since the text does not say which they are: Part has what it does say. A
// stretch given by two dates is a Period, and so are its ends.
type Period struct {
	Phrase
	From  Date        `json:"from,omitzero"`
	To    Date        `json:"to,omitzero"`
	Part  PeriodPart  `json:"part,omitzero"`  // which part of these days: "early March"; zero for all of them
	Sense PeriodSense `json:"sense,omitzero"` // what the words before it say: "until March"; zero for on these days
}

// A Party is somebody who says, sends, receives or withdraws something. Its
// Phrase is the mention that stands next to the cue: "he", "the general",
// "Gen. Mark Milley".
type Party struct {
	Phrase
	Kind        PartyKind `json:"kind"`
	Name        string    `json:"name,omitempty"`        // fullest name in the article, without title: "Mark Milley"; "" if never named
	Title       string    `json:"title,omitempty"`       // rank or form of address before the name: "Gen."; "" if none is given
	Role        string    `json:"role,omitempty"`        // office or function: "Pentagon spokesman"; "" if none is given
	Affiliation string    `json:"affiliation,omitempty"` // body or country that the role belongs to: "Pentagon"; "" if none is given
	Anonymous   bool      `json:"anonymous,omitempty"`   // a person or persons whom the article does not name: "a senior official"
	Named       Span      `json:"named,omitzero"`        // the fullest mention; zero if never named

	// Key is one string for all ways to write the party, to group by across
	// articles: its name, or the words for it if it is never named, in lower case
	// and without accents, initials and "the". Both "Gen. Mark A. Milley" and
	// "MARK MILLEY" have the key "mark milley", "the U.S. State Department" has
	// "us state department", "Police" has "police". It is "" for a pronoun that
	// stands for nobody known, and where there is nothing to call the party by.
	Key string `json:"key,omitempty"`

	ID string `json:"id,omitempty"` // of the party in the caller's own lists; see [Lexicon]; "" if they do not have it
}

// A Statement is one act of saying: who said what, in which words.
// Its Phrase runs from the first to the last byte of its parts. What somebody says
// may report what somebody else said: the inner Statement then lies in a piece of
// the outer one's Content.
type Statement struct {
	Phrase
	Kind       StatementKind `json:"kind"`
	Content    []Phrase      `json:"content"`              // the words said, one contiguous piece each, without the outer quotation marks
	Cue        Cue           `json:"cue,omitzero"`         // zero if the text has none; a colon in "NAME: text", a dash before a signature
	Sources    []Party       `json:"sources,omitempty"`    // who said it; nil if the article does not say
	When       Period        `json:"when,omitzero"`        // when it was said, by a date in the clause of the cue
	Confidence float64       `json:"confidence,omitempty"` // 0 to 1: of the statements at 0.9, about nine in ten are right
}

// A Cue is the words that say that somebody said something: "told reporters",
// "according to".
type Cue struct {
	Phrase
	Lemma   string `json:"lemma,omitempty"`   // dictionary form: "tell", "according to"
	Negated bool   `json:"negated,omitempty"` // denied, refused or not said: "declined to comment", "did not say"
}

// A Figure is one number that the text reports, with what it counts. Its
// Phrase holds bound, number, scale and unit, not the noun: "more than $4.5
// billion".
type Figure struct {
	Phrase
	Number     Phrase     `json:"number"` // number and scale only: "4.5 billion"
	Kind       FigureKind `json:"kind"`
	Bound      Bound      `json:"bound"`
	Value      float64    `json:"value"`                // in Unit, scale words applied: 4.5e9; whole numbers are exact up to 2^53
	Upper      float64    `json:"upper,omitempty"`      // upper end with BoundBetween or BoundVague; 0 with the others, or where a vague number has no upper end
	Unit       Unit       `json:"unit,omitempty"`       // "USD", "km", "%"; "" for a bare count
	Noun       Phrase     `json:"noun,omitzero"`        // what is counted, "civilians", also where it is left out beside the number, or measured: "net profit"
	Event      Event      `json:"event,omitempty"`      // what happened to what is counted; "" if nothing is said
	Change     Change     `json:"change,omitempty"`     // whether the text says that it rose or fell
	Confidence float64    `json:"confidence,omitempty"` // 0 to 1
}

// A Toll is the story's last word on how many were killed, injured and so on.
//
// Its Span is that of the Figure, or runs from the first to the last of the figures
// that it adds up, behind which uncounted victims may stand: "12 students and a
// teacher". Where nobody counts the victims, as in "a man was killed", it is the
// word that says what happened.
type Toll struct {
	Event  Event   `json:"event"`
	Value  float64 `json:"value"`
	Upper  float64 `json:"upper,omitempty"` // as in Figure
	Bound  Bound   `json:"bound"`
	Span   Span    `json:"span"`
	Where  Place   `json:"where,omitzero"`  // the place named beside it, which tells incidents apart; zero if none is
	Source Party   `json:"source,omitzero"` // who gives the number; zero if the story itself does
}

// A Deployment is one report that somebody sends, moves or withdraws people or
// materiel. Its Phrase is the clause that reports it.
type Deployment struct {
	Phrase
	Action     Action  `json:"action"`
	Status     Status  `json:"status"`
	Actor      Party   `json:"actor,omitzero"`       // who sends or withdraws; zero if the text does not say
	Assets     []Asset `json:"assets,omitempty"`     // what is moved; at least one
	From       []Place `json:"from,omitempty"`       // where it leaves
	To         []Place `json:"to,omitempty"`         // where it goes
	Recipient  Party   `json:"recipient,omitzero"`   // who gets supplies; zero if nobody is named
	When       Period  `json:"when,omitzero"`        // zero if the clause has no date
	Trigger    Phrase  `json:"trigger"`              // the word that says that something moves: "is sending"
	Reported   Span    `json:"reported,omitzero"`    // of the Statement that carries the report; zero if the article itself does
	Disputed   bool    `json:"disputed,omitempty"`   // somebody in the article says that it is not so
	Confidence float64 `json:"confidence,omitempty"` // 0 to 1
}

// An Asset is one kind of people or materiel that a Deployment moves. Its
// Phrase is the whole noun phrase with its quantity: "more than 200 troops".
type Asset struct {
	Phrase
	Head  string     `json:"head"` // the noun as written: "troops"
	Class AssetClass `json:"class"`
	Model string     `json:"model,omitempty"` // "F-18", "C-130", "USS Gerald R. Ford"; "" if not named
	Count Figure     `json:"count,omitzero"`  // zero if no number is given
}

// An Issue is something in the text that could not be read as it should be.
type Issue struct {
	Phrase
	Kind IssueKind `json:"kind"`
}

// Open sets. Their values are strings, because a lexicon or a later version may
// add to them.
type (
	// A Unit is a unit of measure: ISO 4217 for money ("USD"), "%" for percent,
	// "bp" for basis points, else the SI or customary symbol ("km", "mph").
	Unit string
	// An Event is what happened to what a figure counts: "killed", "injured",
	// "missing", "displaced", "arrested", "deployed" and more.
	Event string
	// An IssueKind names what is wrong: "unclosed_quote", "invalid_utf8".
	IssueKind string
)

// The kinds of issue.
const (
	IssueInvalidUTF8   IssueKind = "invalid_utf8"   // bytes that are no UTF-8; each is U+001A in Article.Text
	IssueUnclosedQuote IssueKind = "unclosed_quote" // a quotation mark that nothing closes
	IssueStrayQuote    IssueKind = "stray_quote"    // a closing mark that nothing opens
	IssueTooLong       IssueKind = "too_long"       // a text of 2 GiB or more, of which nothing was read
	IssueNotText       IssueKind = "not_text"       // UTF-16, a PDF, an image, an archive or the like, of which nothing was read
	IssueMarkup        IssueKind = "markup"         // the first tag of HTML or XML: it is read as text
)
