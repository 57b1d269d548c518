package newsmodel

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// published is a Tuesday.
var published = Date{2022, 3, 29}

func periodsOf(x *Extractor, text string) string {
	var b strings.Builder
	for _, p := range x.ExtractStory(Story{Text: text, Published: published}).Periods {
		fmt.Fprintf(&b, "[%s %s", p.Text, p.From)
		if p.To != p.From {
			fmt.Fprintf(&b, "..%s", p.To)
		}
		b.WriteString("]")
	}
	return b.String()
}

// TestReference shows which day "today" is for a story without a date of its own.
func TestReference(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Bridge falls\n\nPublished 28 March 2022 09:12 GMT\n\nThe bridge fell today.", "2022-03-28"},
		{"Bridge falls\n\nPublished 28 March 2022\n\nOSLO, March 27 — The bridge fell today.", "2022-03-27"},
		{"The bridge fell today.", ""},
	} {
		periods := Extract(c.text).Periods
		if got := periods[len(periods)-1].From.String(); got != c.want {
			t.Errorf("%q: today is %q, want %q", c.text, got, c.want)
		}
	}
}

func TestPeriods(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// days of a month
		{"The convoy left on Feb. 24, 2022, from the port.", "[Feb. 24, 2022 2022-02-24]"},
		{"The convoy left on 24 February.", "[24 February 2022-02-24]"},
		{"The convoy left on Thursday, Feb. 24.", "[Thursday, Feb. 24 2022-02-24]"},
		{"The ferry sank on the 3rd of May, 1998.", "[the 3rd of May, 1998 1998-05-03]"},
		{"He was last seen Oct. 30 in the hills.", "[Oct. 30 2021-10-30]"},
		{"The vote is due on Oct. 10.", "[Oct. 10 2022-10-10]"},
		{"It opened last Oct. 23 in the old mill.", "[last Oct. 23 2021-10-23]"},
		{"Talks are planned for April 24 and 25.", "[April 24 2022-04-24][25 2022-04-25]"},
		{"The form says 3/29/2022, 29/3/2022 and 2022-03-29.", "[3/29/2022 2022-03-29][29/3/2022 2022-03-29][2022-03-29 2022-03-29]"},
		{"Neither 0/5/2022 nor 2022-03-00 nor 0.13.2022 is one.", "[2022 2022]"},
		{"There is no Feb. 30, 2022.", "[Feb. 30, 2022 ]"},
		{"The court sat on the 5th and will sit again on the 28th.", "[the 5th 2022-03-05][the 28th 2022-04-28]"},
		{"They live on the 5th floor.", ""},
		// weekdays
		{"She spoke Tuesday.", "[Tuesday 2022-03-29]"},
		{"She spoke on Monday, and earlier Wednesday.", "[Monday 2022-03-28][Wednesday 2022-03-23]"},
		{"The court will rule Monday.", "[Monday 2022-04-04]"},
		{"Shops close until Friday morning.", "[Friday morning 2022-04-01]"},
		{"He said on Friday that the talks would resume on Thursday.", "[Friday 2022-03-25][Thursday 2022-03-31]"},
		{"It rained last Tuesday and may rain next Tuesday.", "[last Tuesday 2022-03-22][next Tuesday 2022-04-05]"},
		{"The jury meets on Friday next week.", "[Friday next week 2022-04-08]"},
		{"It was the first Friday of July.", "[the first Friday of July 2021-07-02]"},
		// days from today
		{"Today's deal ends what began yesterday; more tomorrow night.", "[Today 2022-03-29][yesterday 2022-03-28][tomorrow night 2022-03-30]"},
		{"Shelling went on last night and this morning.", "[last night 2022-03-28][this morning 2022-03-29]"},
		{"He fled two weeks ago, and she 10 days earlier.", "[two weeks ago 2022-03-15][10 days earlier 2022-03-05]"},
		{"The bridge fell two days after Christmas.", "[two days after Christmas 2021-12-27]"},
		{"The ship will return in two weeks.", "[two weeks 2022-04-12]"},
		{"He fell ill on March 3. He died the following Monday, the first death in two weeks.", "[March 3 2022-03-03][the following Monday 2022-03-07]"},
		{"It rained during the week of March 9.", "[the week of March 9 2022-03-07..2022-03-13]"},
		// months, years and longer
		{"It started in March 2019.", "[March 2019 2019-03]"},
		{"Exports fell in May but rose in March.", "[May 2021-05][March 2022-03]"},
		{"The court is to sit again in May.", "[May 2022-05]"},
		{"It has run since 2019, and since the 1990s in Ohio.", "[2019 2019][the 1990s 1990..1999]"},
		{"Sales rose last month, and in June last year.", "[last month 2022-02][June last year 2021-06]"},
		{"Two years ago, or a decade ago, none came.", "[Two years ago 2020][a decade ago 2012]"},
		{"They married in 1961. The following year they moved.", "[1961 1961][The following year 1962]"},
		{"Work ends by the end of March or early next year.", "[the end of March 2022-03][early next year 2023]"},
		{"Profit fell in the third quarter of 2021.", "[the third quarter of 2021 2021-07..2021-09]"},
		{"Q3 sales rose; Q1 2021 was better.", "[Q3 2022-07..2022-09][Q1 2021 2021-01..2021-03]"},
		{"It is a 19th-century church.", "[19th-century 1801..1900]"},
		{"Next week and last week are full.", "[Next week 2022-04-04..2022-04-10][last week 2022-03-21..2022-03-27]"},
		{"Fires burned over the weekend.", "[the weekend 2022-03-26..2022-03-27]"},
		{"It grew over the past week.", "[the past week 2022-03-22..2022-03-29]"},
		{"The ship came Saturday night, March 12, 2022.", "[Saturday night, March 12, 2022 2022-03-12]"},
		{"MADRID, 6 JUL 89 (EFE)", "[6 JUL 89 1989-07-06]"},
		{"In 1968 he moved to Lyon, and on July 14 he was arrested.", "[1968 1968][July 14 1968-07-14]"},
		{"The hearing was postponed until Friday.", "[Friday 2022-04-01]"},
		{"He spoke this weekend, and the fair opens this weekend.", "[this weekend 2022-03-26..2022-03-27][this weekend 2022-04-02..2022-04-03]"},
		{"It grew over the past two weeks.", "[the past two weeks 2022-03-15..2022-03-29]"},
		{"The school closed last summer and in the summer of 2019.", "[last summer 2021-06..2021-08][the summer of 2019 2019-06..2019-08]"},
		{"Nothing has changed since nineteen ninety-six.", "[nineteen ninety-six 1996]"},
		// given by their ends
		{"It cost little between 2019 and 2021.", "[between 2019 and 2021 2019..2021][2019 2019][2021 2021]"},
		{"The fair runs from April 3 to April 5.", "[from April 3 to April 5 2022-04-03..2022-04-05][April 3 2022-04-03][April 5 2022-04-05]"},
		{"The office is open Monday to Friday.", "[Monday to Friday 2022-03-28..2022-04-01][Monday 2022-03-28][Friday 2022-04-01]"},
		{"It ran from Nov. 3 to March 9, 2019.", "[from Nov. 3 to March 9, 2019 2018-11-03..2019-03-09][Nov. 3 2018-11-03][March 9, 2019 2019-03-09]"},
		{"He fought in the war of 1939-45.", "[1939-45 1939..1945][1939 1939][45 1945]"},
		// holidays
		{"On Christmas Eve 2020 it froze, as on Easter Monday.", "[Christmas Eve 2020 2020-12-24][Easter Monday 2022-04-18]"},
		{"Since 9/11 all has changed.", "[9/11 2001-09-11]"},
		{"The firm grew in the nineties and will close by year-end.", "[the nineties 1990..1999][year-end 2022]"},
		{"He flew home after the Sept. 11 attacks.", "[Sept. 11 attacks 2001-09-11]"},
		// none
		{"It opens every Tuesday, on Fridays and on Sunday nights.", ""},
		{"They march on. May I? Mrs. May said it may rain.", ""},
		{"Some 1/2 of it went; 2000 soldiers and $1999 stayed.", ""},
		{"Minister Jan Novak reads the Sunday Times.", ""},
		{"The Christmas tree stood there until that day.", ""},
		{"He saw 1,998 men, 3/4 of them armed.", ""},
	} {
		if got := periodsOf(standard(), c.text); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestPeriodsWithoutReference(t *testing.T) {
	got := fmt.Sprint(Extract("On Tuesday, two days ago, in May 2020.").Periods)
	if want := "[Tuesday two days ago 2020-05]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestPeriodsByDateline(t *testing.T) {
	a := Extract("LIMA, April 22, 1987 (AFP) - The strike that began on Monday went on.")
	if len(a.Periods) != 2 || a.Periods[1].From != (Date{1987, 4, 20}) {
		t.Errorf("got %+v", a.Periods)
	}
}

func TestPeriodsByMonth(t *testing.T) {
	a := standard().ExtractStory(Story{Text: "It came last month, not today or on Tuesday.", Published: Date{2022, 3, 0}})
	got := fmt.Sprint(a.Periods)
	if want := "[2022-02 today Tuesday]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestInterval(t *testing.T) {
	day := func(y, m, d int) Date { return Date{y, time.Month(m), d} }
	for _, c := range []struct {
		from, to   Date
		start, end Date
	}{
		{day(2022, 2, 28), day(2022, 2, 28), day(2022, 2, 28), day(2022, 3, 1)},
		{Date{Year: 2022, Month: 12}, Date{Year: 2022, Month: 12}, day(2022, 12, 1), day(2023, 1, 1)},
		{Date{Year: 2019}, Date{Year: 2021}, day(2019, 1, 1), day(2022, 1, 1)},
		{Date{}, Date{}, Date{}, Date{}},
	} {
		start, end := Period{From: c.from, To: c.to}.Interval()
		if !start.Equal(c.start.Time()) || !end.Equal(c.end.Time()) {
			t.Errorf("%v..%v: got %v to %v", c.from, c.to, start, end)
		}
	}
}

func TestWhen(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Norway sent 40 soldiers to Chad on Monday.", "Monday"},
		{"Norway on Monday sent 40 soldiers to Chad.", "Monday"},
		{"On Monday, Norway and its partners sent 40 soldiers to Chad.", "Monday"},
		{"Norway will send 40 soldiers to Chad next month, the minister said on Monday.", "next month"},
		{"Norway said on Monday that it would send 40 soldiers to Chad.", ""},
		{"OSLO, March 28 (AP) - Norway sent 40 soldiers to Chad.", ""},
		{"Norway has sent 40 soldiers to Chad since 2019.", ""},
	} {
		a := standard().ExtractStory(Story{Text: c.text, Published: published})
		if len(a.Deployments) != 1 || a.Deployments[0].When.Text != c.want {
			t.Errorf("%q: deployments %+v, want when %q", c.text, a.Deployments, c.want)
		}
	}
}
