package date

import "math"

// Calendars that go by the moon. The moon is where Meeus' formulas have it (Astronomical
// Algorithms, chapters 27 and 49), which is right to some minutes; what a council of scholars sees or
// announces may be a day off.

// A lunation is a number of months from the new moon of 6 January 2000.
type lunation float64

// meanMonth is the mean length of a month of the moon in days.
const meanMonth = 29.530588861

// julianDay returns the Julian day of midnight UTC of d.
func (d Date) julianDay() float64 { return float64(d.Time().Unix())/86400 + 2440587.5 }

// dayAt returns the day in which a Julian day lies.
func dayAt(julian float64) Date {
	return Date{2000, 1, 1}.addDays(int(math.Floor(julian - 2451544.5)))
}

// lunationNear returns the new moon nearest to a Julian day.
func lunationNear(julian float64) lunation {
	return lunation(math.Round((julian - 2451550.1) / meanMonth))
}

// time returns the Julian day of a new moon, or of a full moon for half a lunation.
func (k lunation) time() float64 {
	n := float64(k)
	t := n / 1236.85
	angle := func(start, perMonth float64) float64 { return (start + perMonth*n) * math.Pi / 180 }
	sun, moon := angle(2.5534, 29.10535670), angle(201.5643, 385.81693528)
	node := angle(160.7108, 390.67050284)
	const deltaT = 0.0008 // days by which the clock is behind the sky
	return 2451550.09766 + meanMonth*n + 0.00015437*t*t - deltaT -
		0.4066*math.Sin(moon) + 0.1727*math.Sin(sun) + 0.0161*math.Sin(2*moon) + 0.0104*math.Sin(2*node) +
		0.0074*math.Sin(moon-sun) - 0.0051*math.Sin(moon+sun) + 0.0021*math.Sin(2*sun)
}

// moonEvening returns the first day from start on whose evening in India is the last one before
// the moon is new, or full for phase 0.5.
func moonEvening(start Date, phase lunation) Date {
	if start.IsZero() {
		return Date{}
	}
	const eveningInIndia = (5.5 - 17.5) / 24
	k := lunationNear(start.julianDay()) - 1 + phase
	for range 3 {
		if day := dayAt(k.time() + eveningInIndia); !day.before(start) {
			return day
		}
		k++
	}
	return Date{}
}

// crescent is how long before the end of a day, in days, the moon has to be new for the next day to
// start an Islamic month.
const crescent = 0.58

// moonMonth returns the first day of the Islamic month that starts with a lunation.
func (k lunation) moonMonth() Date {
	return dayAt(k.time() + crescent).addDays(1)
}

// nextMoonMonth returns the first day of the Islamic month behind the one that starts on a day.
func nextMoonMonth(first Date) Date { return lunationNear(first.julianDay() + meanMonth).moonMonth() }

// islamicDay returns the first day of a year that is that day of the Islamic calendar; the zero Date
// if the year has none.
func islamicDay(year, month, day int) Date {
	const epoch, meanYear = 1948439.5, 12 * meanMonth
	start := Date{year, 1, 1}.julianDay()
	n := math.Floor((start-epoch)/meanYear) - 1 // years of the calendar that have passed
	for range 4 {
		k := lunationNear(epoch + n*meanYear + float64(month-1)*meanMonth)
		if d := k.moonMonth().addDays(day - 1); d.Year == year {
			return d
		}
		n++
	}
	return Date{}
}

// chineseNewYear returns the second new moon behind the month of the winter solstice, which is never
// before 21 January.
func chineseNewYear(year int) Date {
	const china = 8.0 / 24
	t := float64(year-2001) / 1000
	solstice := dayAt(2451900.05952 + 365242.74049*t - 0.06223*t*t + china)
	k := lunationNear(solstice.julianDay())
	if solstice.before(dayAt(k.time() + china)) {
		k--
	}
	d := dayAt((k + 2).time() + china)
	if d.before(Date{year, 1, 21}) {
		d = dayAt((k + 3).time() + china)
	}
	return d
}
