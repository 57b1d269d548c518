package date

// easter returns Easter Sunday by the Gregorian rule of Meeus, Jones and
// Butcher.
func easter(year int) Date {
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return dayOf(year, n/31, n%31+1)
}

// orthodoxEaster returns Easter Sunday by the Julian rule of Meeus, in the Gregorian calendar.
func orthodoxEaster(year int) Date {
	d := (19*(year%19) + 15) % 30
	n := d + (2*(year%4)+4*(year%7)-d+34)%7 + 114
	return dayOf(year, n/31, n%31+1).addDays(year/100 - year/400 - 2)
}

// hebrewNewYear returns the Jewish new year that falls into a year.
func hebrewNewYear(year int) Date {
	n := year + 3761
	days := hebrewDays(n)
	switch {
	case hebrewDays(n+1)-days == 356:
		days += 2
	case days-hebrewDays(n-1) == 382:
		days++
	}
	const epoch = -1373427 - 719163 // from 1 January 1970
	return Date{1970, 1, 1}.addDays(epoch + days)
}

// hebrewDays returns the days from the epoch of the Hebrew calendar to the new moon of a year, which
// is put off so that the new year is no Sunday, Wednesday or Friday.
func hebrewDays(year int) int {
	months := (235*year - 234) / 19
	const partsOfDay = 25920
	days := 29*months + (12084+13753*months)/partsOfDay
	if 3*(days+1)%7 < 3 {
		days++
	}
	return days
}

// hanukkah returns the 25th of Kislev, the third month; the second one is longer in a long year.
func hanukkah(year int) Date {
	first := hebrewNewYear(year)
	if length := hebrewNewYear(year + 1).days(first); length%10 == 5 { // 355 or 385
		return first.addDays(84)
	}
	return first.addDays(83)
}
