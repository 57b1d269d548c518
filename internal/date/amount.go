package date

// An amount is an amount of time: "1 month and 21 days".
type amount struct {
	unit                unit // the last one named; noUnit for none
	days, months, years int
	vague               bool // nobody knows how many: "a few"
}

// oneOf returns the amount of one unit.
func oneOf(u unit) amount {
	a := amount{}
	a.add(u, 1)
	return a
}

// add adds n units; 0 is a number that nobody knows.
func (a *amount) add(u unit, n int) {
	a.unit, a.vague = u, a.vague || n == 0
	switch u {
	case unitDay:
		a.days += n
	case unitWeek:
		a.days += 7 * n
	case unitFortnight:
		a.days += 14 * n
	case unitMonth:
		a.months += n
	case unitQuarter:
		a.months += 3 * n
	case unitHalf:
		a.months += 6 * n
	case unitYear:
		a.years += n
	case unitDecade:
		a.years += 10 * n
	case unitCentury:
		a.years += 100 * n
	}
}

// from returns the date that is the amount away from base, before it for sign -1, after it for 1.
// It is known as well as the unit says, "two months ago" to the month. It is zero if base is not
// known so well.
func (a amount) from(base Date, sign int) Date {
	switch {
	case base.IsZero(), a.vague, a.unit < unitMonth && base.Day == 0:
		return Date{}
	case a.unit >= unitYear:
		return base.addYears(sign * a.years)
	case a.unit >= unitMonth:
		return base.addMonths(sign * (a.months + 12*a.years))
	}
	return Of(base.Time().AddDate(sign*a.years, sign*a.months, sign*a.days)).orZero()
}

// maxAmount is how many units an amount names: "2 years, 1 month and 21 days".
const maxAmount = 3

// amount reads an amount of time. The end is i if there is none.
func (s *scanner) amount(i int) (a amount, end int) {
	end = i
	for range maxAmount {
		n, j := s.count(end)
		w, k := s.wordAt(j)
		if j == end || w.class != classUnit || w.unit == unitWeekend || w.unit == unitHalf {
			break
		}
		a.add(w.unit, n)
		end = k
		if s.sees(end, "and", ",") {
			if _, j := s.count(end + 1); j > end+1 {
				if w, _ := s.wordAt(j); w.class == classUnit {
					end++
				}
			}
		}
	}
	return a, end
}
