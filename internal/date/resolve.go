package date

import (
	"slices"
	"sort"
)

// A resolver picks the date that a mention without a year or a month means: "Tuesday", "March 3",
// "the 28th", "a year earlier". It goes by the day of publication, by the tense of the clause, and
// by the dates that the story has named before.
type resolver struct {
	scanner
	now   Date // the day that "today" is, the reference; zero if it is not known
	start int  // token at which the mention starts that is being read
}

// nearWeekday returns the last such day up to the reference, the first one from there on in the
// future tense.
func (r *resolver) nearWeekday(weekday int, t tense) Date {
	if r.now.Day == 0 {
		return Date{}
	}
	if t == future {
		return r.now.addDays((weekday - r.now.weekday() + 7) % 7)
	}
	return r.now.addDays(-((r.now.weekday() - weekday + 7) % 7))
}

// weekdayOn returns the day nearest to the reference that is such a weekday and the n-th of a
// month: "Friday the 13th".
func (r *resolver) weekdayOn(weekday, n int) Date {
	if r.now.Month == 0 {
		return Date{}
	}
	for k := range 12 {
		for _, m := range [...]Date{r.now.addMonths(-k), r.now.addMonths(k)} {
			if date := dayOf(m.Year, int(m.Month), n); !date.IsZero() && date.weekday() == weekday {
				return date
			}
		}
	}
	return Date{}
}

// maxAhead is how many months ahead a month or quarter is the next one where no tense says so.
const maxAhead = 5

// nearMonth returns the last such month up to the reference, the first one from there on in the
// future tense or, where the tense is not known, if it is near.
func (r *resolver) nearMonth(month int, t tense) Date {
	if r.now.Month == 0 {
		return Date{}
	}
	n := (month - int(r.now.Month) + 12) % 12
	if t != future && n > 0 && (t == past || n > maxAhead) {
		n -= 12
	}
	return r.now.addMonths(n)
}

// nearMonthDay returns the n-th of a month as the tense of token i has it, the one nearest to the
// reference if the tense is not known.
func (r *resolver) nearMonthDay(i, n int) Date {
	t, best := r.tense(i), Date{}
	if r.now.Day == 0 {
		return best
	}
	for _, month := range [...]Date{r.now.addMonths(-1), r.now, r.now.addMonths(1)} {
		day := dayOf(month.Year, int(month.Month), n)
		away := day.days(r.now)
		if day.IsZero() || t.excludes(away) {
			continue
		}
		if best.IsZero() || abs(away) < abs(best.days(r.now)) {
			best = day
		}
	}
	return best
}

// maxNear is how many days from the reference a day without a year is the nearest one unless the
// tense is sure.
const maxNear = 90

// minSure is how many days from the reference a day must be for a sure tense to put it into another
// year: it is likelier that the tense is that of another verb.
const minSure = 7

// nearDay returns a day of the year as the tense of token i has it, the one nearest to the
// reference if the tense is not known or, for a near one, not sure.
func (r *resolver) nearDay(i int, in func(year int) Date) Date {
	best := nearest(r.now, in)
	away := best.days(r.now)
	if best.IsZero() || away == 0 {
		return best
	}
	t, sure := r.tenseCue(i)
	if t.excludes(away) && (sure && abs(away) > minSure || abs(away) > maxNear) {
		return in(best.Year + int(t))
	}
	return best
}

// maxFocus is how many mentions back the date in focus is looked for.
const maxFocus = 4

// recent returns the mentions before token i, the last maxFocus of them.
func (r *resolver) recent(i int) []Period {
	n := sort.Search(len(r.list), func(k int) bool { return r.list[k].Lo >= i })
	return r.list[max(n-maxFocus, 0):n]
}

// focusBefore returns the date that the story is at before token i, which "that day" and "two
// weeks later" count from: the last single day, month or year mentioned; zero if there is none.
func (r *resolver) focusBefore(i int) Date {
	for _, p := range slices.Backward(r.recent(i)) {
		if p.Hi <= i && p.From == p.To && !p.From.IsZero() {
			return p.From
		}
	}
	return Date{}
}

// lastInSentence returns what "a year earlier" counts from: the mention before token i in its
// sentence, else the day of publication.
func (r *resolver) lastInSentence(i int) Date {
	for _, p := range slices.Backward(r.recent(i)) {
		if p.Hi <= i && r.InOneSentence(p.Lo, i) && !p.To.IsZero() {
			return p.To
		}
	}
	return r.now
}

// longPast is how many years before publication a story names its years, so that days without one
// are not near to publication.
const longPast = 3

// storyYear returns the year that the story is about before token i, if that is long past; else 0.
// One mention of it in the paragraph is enough if it is in the same sentence or has a month, else it
// takes two; in the paragraphs before it takes two that have a month.
func (r *resolver) storyYear(i int) int {
	year, mentions, before := 0, 0, 0
	for _, p := range slices.Backward(r.recent(i)) {
		if p.Hi > i || p.To.Year == 0 || p.To.Year > r.now.Year-longPast {
			break
		}
		if year == 0 {
			year = p.To.Year
		}
		if isBefore := p.Lo < r.paragraph.Lo; isBefore {
			if p.From.Month == 0 {
				break
			}
			if before++; before == 2 {
				return year
			}
			continue
		}
		mentions++
		if p.From.Month > 0 || mentions == 2 || r.InOneSentence(p.Lo, i) {
			return year
		}
	}
	return 0
}
