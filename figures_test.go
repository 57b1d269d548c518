package newsmodel

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// describe writes a figure as "text | kind bound value..upper unit <noun> event
// change", leaving out what it has not.
func describe(f Figure) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s | %v %v %v", f.Text, f.Kind, f.Bound, f.Value)
	if f.Upper != 0 {
		fmt.Fprintf(&b, "..%v", f.Upper)
	}
	if f.Unit != "" {
		fmt.Fprintf(&b, " %s", f.Unit)
	}
	if f.Noun.Text != "" {
		fmt.Fprintf(&b, " <%s>", f.Noun.Text)
	}
	if f.Event != "" {
		fmt.Fprintf(&b, " %s", f.Event)
	}
	if f.Change != ChangeNone {
		fmt.Fprintf(&b, " %v", f.Change)
	}
	return b.String()
}

func TestFindFigures(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{`At least 31 villagers were killed and 47 wounded when a dam burst, officials said.`, []string{
			`At least 31 | count at_least 31 <villagers> killed`,
			`47 | count exact 47 <villagers> injured`,
		}},
		{"1. Strike called off\n\nDrivers will work.\n\n2) Rates on hold for 3 months\n\nThe bank waits.", []string{`3 months | duration exact 3 mo`}},
		{"The brewer made 3 million crowns, missing the 4 million that analysts expected; 12 sailors are missing.", []string{
			`3 million | count exact 3e+06 <crowns>`, `4 million | count exact 4e+06`, `12 | count exact 12 <sailors> missing`,
		}},
		{"The Chilean firm made 6 million pesos, a Danish firm 300 crowns or 3 million kroner.", []string{
			`6 million pesos | money exact 6e+06 CLP`, `300 | count exact 300 <crowns>`, `3 million kroner | money exact 3e+06 DKK`,
		}},
		{"In Colombo a Sri Lankan court fined him 500 rupees.", []string{`500 rupees | money exact 500 LKR`}},
		{"Mexico and Chile met; Mexico paid 5 pesos an hour, and 20 Danish crowns, and Canada 3 dollars.", []string{
			`5 pesos an hour | money exact 5 MXN/h`, `20 Danish crowns | money exact 20 DKK`, `3 dollars | money exact 3 USD`,
		}},
		{"- 5 cows were lost", []string{`5 | count exact 5 <cows>`}},
		{"- 5", []string{`- 5 | count exact -5`}},
		{`The blast killed 12 people and injured 30, including three children.`, []string{
			`12 | count exact 12 <people> killed`,
			`30 | count exact 30 <people> injured`,
			`three | count exact 3 <children> injured`,
		}},
		{`More than 3.9 million residents have fled, with millions more displaced inside the country.`, []string{
			`More than 3.9 million | count more_than 3.9e+06 <residents> displaced`,
			`millions | count vague 2e+06 <residents> displaced`,
		}},
		{`Nearly 60 percent of the 21,000 voters backed the plan, up 4 points from 2019.`, []string{
			`Nearly 60 percent | percent about 60 % <voters>`,
			`21,000 | count exact 21000 <voters>`,
			`4 points | measure exact 4 point up`,
		}},
		{`Shares fell 3.5% to $12.40, wiping out €500m, or about a fifth of the company's value.`, []string{
			`3.5% | percent exact 3.5 % down`,
			`$12.40 | money exact 12.4 USD`,
			`€500m | money exact 5e+08 EUR`,
			`about a fifth | ratio about 0.2 <value>`,
		}},
		{`The fund holds between $3 million and $5 million; another pays $3-5 million a year.`, []string{
			`between $3 million and $5 million | money between 3e+06..5e+06 USD`,
			`$3-5 million a year | money between 3e+06..5e+06 USD/yr`,
		}},
		{`He is a 34-year-old carpenter; his sister, aged 7, is 1.2m tall.`, []string{
			`34-year-old | age exact 34 yr`,
			`7 | age exact 7 yr`,
			`1.2m | measure exact 1.2 m`,
		}},
		{`Ann Lee, 34, and her son lost 2.5m euros.`, []string{
			`34 | age exact 34 yr`,
			`2.5m euros | money exact 2.5e+06 EUR down`,
		}},
		{`The bridge is 5 feet 2 inches wide and 12 km long, and weighs 1,520 tonnes.`, []string{
			`5 feet 2 inches | measure exact 5.16666666666667 ft`,
			`12 km | measure exact 12 km`,
			`1,520 tonnes | measure exact 1520 t`,
		}},
		{`Oil output rose to 1.2 million barrels a day from 900,000 barrels a day.`, []string{
			`1.2 million barrels a day | measure exact 1.2e+06 bpd`,
			`900,000 barrels a day | measure exact 900000 bpd`,
		}},
		{`One in five children goes hungry, and nine out of 10 schools are shut.`, []string{
			`One in five | ratio exact 0.2 <children>`,
			`nine out of 10 | ratio exact 0.9 <schools>`,
		}},
		{`Dozens of soldiers, a couple of tanks and several hundred volunteers came home.`, []string{
			`Dozens | count vague 24 <soldiers>`,
			`a couple of | count vague 2..2 <tanks>`,
			`several hundred | count vague 300 <volunteers>`,
		}},
		{`Tens of thousands of people marched; hundreds of thousands stayed at home.`, []string{
			`Tens of thousands | count vague 20000 <people>`,
			`hundreds of thousands | count vague 200000`,
		}},
		{`The army sent 10 F-18 fighter jets, a "couple" of C-130 transport aircraft and half a dozen trucks.`, []string{
			`10 | count exact 10 <F-18 fighter jets> deployed`,
			`couple | count vague 2..2 <C-130 transport aircraft>`,
			`half a dozen | count exact 6 <trucks> deployed`,
		}},
		{`Sales fell by 2,000 to 31,000 and profit was $1.2bn, against $1.4bn a year earlier; prices will rise by 3 to 5 percent.`, []string{
			`2,000 | count exact 2000 down`,
			`31,000 | count exact 31000`,
			`$1.2bn | money exact 1.2e+09 USD`,
			`$1.4bn | money exact 1.4e+09 USD`,
			`3 to 5 percent | percent between 3..5 % up`,
		}},
		{`Some 28 rescue teams found 12 bodies; the 1,179 civilians killed included 104 children, and 60 were injured.`, []string{
			`Some 28 | count about 28 <rescue teams>`,
			`12 | count exact 12 <bodies> killed`,
			`1,179 | count exact 1179 <civilians> killed`,
			`104 | count exact 104 <children> killed`,
			`60 | count exact 60 <civilians> injured`,
		}},
		{`A blast tore through the ferry, killing 18 crew and injuring dozens.`, []string{
			`18 | count exact 18 <crew> killed`,
			`dozens | count vague 24 injured`,
		}},
		{`A baker, 31, of the 1300 block of Elm Street called 911; his sisters, aged 12 and nine, went to version 12.3 of COP27.`, []string{
			`31 | age exact 31 yr`,
			`12 | age exact 12 yr`,
			`nine | age exact 9 yr`,
		}},
		{`The parcel weighed 12 pounds and cost 25 pounds; a 2,000-pound bomb fell, and each family gets 600 pounds a month.`, []string{
			`12 pounds | measure exact 12 lb`,
			`25 pounds | money exact 25 GBP`,
			`2,000-pound | measure exact 2000 lb`,
			`600 pounds a month | money exact 600 GBP/mo`,
		}},
		{`The fire burned down 12 houses; Vale gave up 14 points, and rents rose 2% in May and 5% over the year.`, []string{
			`12 | count exact 12 <houses> destroyed`,
			`14 points | measure exact 14 point`,
			`2% | percent exact 2 % up`,
			`5% | percent exact 5 % up`,
		}},
		{`No fewer than nine of the city's 60 guards were wounded; the storm cut power to 340 homes and left three dead.`, []string{
			`No fewer than nine | count at_least 9 <guards> injured`,
			`60 | count exact 60 <guards>`,
			`340 | count exact 340 <homes>`,
			`three | count exact 3 <dead> killed`,
		}},
		{`Vale will send 14 Leopard 2 tanks. Output is 12% more than a year ago; one-in-four crews had a 6-foot-4-inch driver.`, []string{
			`14 | count exact 14 <Leopard 2 tanks> deployed`,
			`12% | percent exact 12 %`,
			`one-in-four | ratio exact 0.25 <crews>`,
			`6-foot-4-inch | measure exact 6.33333333333333 ft`,
		}},
		{`The toll rose to 41 after two bodies were found.`, []string{
			`41 | count exact 41 killed`,
			`two | count exact 2 <bodies> killed`,
		}},
		{`Flight 213, a Boeing 787, left Gate 12 at 6:30 p.m. on Route 66 with 180 passengers.`, []string{
			`180 | count exact 180 <passengers>`,
		}},
		{`The G20 met after COVID-19; the S&P 500 and Nasdaq fell.`, []string{}},
		{`Germany won 2-1 in the World Cup, its third title, after two and a half years.`, []string{
			`third | ordinal exact 3 <title>`,
			`two and a half years | duration exact 2.5 yr`,
		}},
		{`The 7th Fleet and the 14th Brigade moved; the second convoy did not.`, []string{
			`second | ordinal exact 2 <convoy>`,
		}},
		{`Temperatures fell by 1 to 1.5 degrees Celsius, to minus 12 C.`, []string{
			`1 to 1.5 degrees Celsius | measure between 1..1.5 °C down`,
			`minus 12 C | measure exact -12 °C`,
		}},
		{`No one was hurt, and none of the two boys was injured.`, []string{
			`two | count exact 2 <boys>`,
		}},
		{`It cost $5 and 10 cents, Rs 20, US$4.7 billion, RM79 and 13.6 billion yen.`, []string{
			`$5 and 10 cents | money exact 5.1 USD`,
			`Rs 20 | money exact 20 INR`,
			`US$4.7 billion | money exact 4.7e+09 USD`,
			`RM79 | money exact 79 MYR`,
			`13.6 billion yen | money exact 1.36e+10 JPY`,
		}},
		{`As many as 200 people, perhaps more than 250, are missing.`, []string{
			`As many as 200 | count at_most 200 <people> missing`,
			`perhaps more than 250 | count more_than 250 <people> missing`,
		}},
		{`Six firefighters (four men and two women) were taken to hospital.`, []string{
			`Six | count exact 6 <firefighters> hospitalised`,
			`four | count exact 4 <men> hospitalised`,
			`two | count exact 2 <women> hospitalised`,
		}},
		{`It took an hour and a half, or two years and three months.`, []string{
			`an hour and a half | duration exact 1.5 h`,
			`two years and three months | duration exact 2.25 yr`,
		}},
		{`Rates rose 25 basis points; bonds yield 3¾ percent, 1½ points more.`, []string{
			`25 basis points | percent exact 25 bp up`,
			`3¾ percent | percent exact 3.75 %`,
			`1½ points | measure exact 1.5 point`,
		}},
		{`He spoke of 1.179.000 visitors, 40 000 tents and twenty-two thousand blankets.`, []string{
			`1.179.000 | count exact 1.179e+06 <visitors>`,
			`40 000 | count exact 40000 <tents>`,
			`twenty-two thousand | count exact 22000 <blankets>`,
		}},
		{`This one is better than that one; one of the drivers died.`, []string{
			`one | count exact 1 <drivers> killed`,
		}},
		{`The murder of six priests and two women shocked the town of 3,000.`, []string{
			`six | count exact 6 <priests> killed`,
			`two | count exact 2 <women> killed`,
			`3,000 | count exact 3000`,
		}},
		{`The police fired 20 rounds and detained at least 58 protesters.`, []string{
			`20 | count exact 20 <rounds>`,
			`at least 58 | count at_least 58 <protesters> arrested`,
		}},
		{`Sales grew from 3% to 5% of 40 to 50 or more shops.`, []string{
			`3% | percent exact 3 %`,
			`5% | percent exact 5 %`,
			`40 to 50 or more | count between 40..50 <shops>`,
		}},
		{`Two people were sought by five men who were hurt.`, []string{
			`Two | count exact 2 <people>`,
			`five | count exact 5 <men> injured`,
		}},
		{`The raid left four dead, 12 injured and three missing.`, []string{
			`four | count exact 4 <dead> killed`,
			`12 | count exact 12 <injured> injured`,
			`three | count exact 3 <missing> missing`,
		}},
		{`Half a million eggs, a quarter of a billion tins and three quarters of the crop were lost.`, []string{
			`Half a million | count exact 500000 <eggs>`,
			`a quarter of a billion | count exact 2.5e+08 <tins>`,
			`three quarters | ratio exact 0.75 <crop>`,
		}},
		{`They drove 16,000 metric tons to a 52,000 barrel-a-day plant at 188 miles an hour.`, []string{
			`16,000 metric tons | measure exact 16000 t`,
			`52,000 barrel-a-day | measure exact 52000 bpd`,
			`188 miles an hour | measure exact 188 mph`,
		}},
		{`Among the dead were two sisters; the injured include a dozen pupils.`, []string{
			`two | count exact 2 <sisters> killed`,
			`a dozen | count exact 12 <pupils> injured`,
		}},
		{`The storm claimed 14 lives and forced 2,500 people out of their homes.`, []string{
			`14 | count exact 14 <lives> killed`,
			`2,500 | count exact 2500 <people> displaced`,
		}},
		{`Twelve of the 14 murdered fishermen came from the north.`, []string{
			`Twelve | count exact 12 <murdered fishermen> killed`,
			`14 | count exact 14 <murdered fishermen> killed`,
		}},
		{`Call 0800 555 111, (202) 555-0143 or +44 20 7946 0958 about Case No. 19-1392, open 24/7 at 7-Eleven.`, nil},
		{`She won 6-4, 3-6, 7-5 and is ranked No. 3; the Boeing 737 MAX 9 landed and his 401(k) plan grew.`, nil},
		{`The 6-foot-4, 220-pound guard, who turned 16 last week, started from 10th.`, []string{
			`6-foot-4 | measure exact 6.33333333333333 ft`,
			`220-pound | measure exact 220 lb`,
			`16 | age exact 16 yr`,
			`10th | ordinal exact 10`,
		}},
		{`The jobless rate ticked up to 3.9% as the bank raised rates by 25 basis points; losses may exceed 3 million.`, []string{
			`3.9% | percent exact 3.9 %`,
			`25 basis points | percent exact 25 bp up`,
			`exceed 3 million | count more_than 3e+06`,
		}},
		{`The clash left eight dead and a dozen wounded, among them four guards, police said.`, []string{
			`eight | count exact 8 <dead> killed`,
			`a dozen | count exact 12 <wounded> injured`,
			`four | count exact 4 <guards> injured`,
		}},
		{`A magnitude-5.2 aftershock followed the quake, which measured 7.1 on the Richter scale.`, []string{
			`magnitude-5.2 | measure exact 5.2 magnitude`,
			`7.1 on the Richter scale | measure exact 7.1 magnitude`,
		}},
		{`The rate is 5.3 per 100,000 people; P500 million, R1,500 and N5bn were spent on R15 roads.`, []string{
			`5.3 per 100,000 | ratio exact 5.3e-05 <people>`,
			`P500 million | money exact 5e+08 PHP`,
			`R1,500 | money exact 1500 ZAR`,
			`N5bn | money exact 5e+09 NGN`,
		}},
		{`About 900 people still live in nine evacuation centres.`, []string{
			`About 900 | count about 900 <people> sheltered`,
			`nine | count exact 9 <evacuation centres>`,
		}},
		{`He left half the estate to his half-brother in the southern half of Vale in 44 BC, not half an hour later.`, []string{
			`half | ratio exact 0.5`,
			`half an hour | duration exact 0.5 h`,
		}},
		{`Ann Lee, who is 45, and two men aged 31 and 35 met people 65 and older and 18-to-24-year-olds; she died at 92.`, []string{
			`45 | age exact 45 yr`,
			`two | count exact 2 <men>`,
			`31 | age exact 31 yr`,
			`35 | age exact 35 yr`,
			`65 and older | age at_least 65 yr`,
			`18-to-24-year-olds | age between 18..24 yr`,
			`92 | age exact 92 yr`,
		}},
		{`Net fell to 1.2 mln dlrs, or 34 cts a share, on sales of 2.5 mln stg.`, []string{
			`1.2 mln dlrs | money exact 1.2e+06 USD`,
			`34 cts a share | money exact 0.34 USD/share`,
			`2.5 mln stg | money exact 2.5e+06 GBP`,
		}},
		{`The index closed 0.4% higher; 14 people were hurt, three critically, and 28 escaped.`, []string{
			`0.4% | percent exact 0.4 % up`,
			`14 | count exact 14 <people> injured`,
			`three | count exact 3 <people> injured`,
			`28 | count exact 28 <people> escaped`,
		}},
		{`Of 73 bodies, 30 of them children's, some washed ashore; 500 flights were cancelled and 340 delayed.`, []string{
			`73 | count exact 73 <bodies> killed`,
			`30 | count exact 30 <children> killed`,
			`500 | count exact 500 <flights> cancelled`,
			`340 | count exact 340 <flights> delayed`,
		}},
		{`Some 20-30 people had been hurt, five of them seriously, and 150 houses are under mud.`, []string{
			`Some 20-30 | count between 20..30 <people> injured`,
			`five | count exact 5 <people> injured`,
			`150 | count exact 150 <houses>`,
		}},
	} {
		var got []string
		for _, f := range FindFigures(c.text) {
			got = append(got, describe(f))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

func TestParseFigure(t *testing.T) {
	for text, want := range map[string]string{
		"1,179":                               "count exact 1179",
		"1 179":                               "count exact 1179",
		"twenty-two thousand":                 "count exact 22000",
		"a hundred and one":                   "count exact 101",
		"three lakh crore":                    "count exact 3e+12",
		"one million and a half":              "count exact 1.5e+06",
		"two hundred and one third":           "count exact 200.333333333333",
		"4 thousand 3 hundred and 21":         "count exact 4321",
		"nine point nought four":              "count exact 9.04",
		"6.2x10^-4":                           "count exact 0.00062",
		"minus 1,200":                         "count exact -1200",
		"1/2":                                 "ratio exact 0.5",
		"10 1/2 miles":                        "measure exact 10.5 mi",
		"one in 20":                           "ratio exact 0.05",
		"21st":                                "ordinal exact 21",
		"a dozen or so":                       "count about 12",
		"no fewer than 20":                    "count at_least 20",
		"200 or more":                         "count at_least 200",
		"more than 10 and less than 40":       "count between 10..40",
		"between the tenth and the fifteenth": "ordinal between 10..15",
		"three or four":                       "count between 3..4",
		"~2-7 liters":                         "measure between 2..7 l",
		"$1.2bn":                              "money exact 1.2e+09 USD",
		"€500m":                               "money exact 5e+08 EUR",
		"65 cents":                            "money exact 0.65 USD",
		"$62 to $68 a share":                  "money between 62..68 USD/share",
		"tens of millions of dollars":         "money vague 2e+07 USD",
		"half an hour":                        "duration exact 0.5 h",
		"an hour and ten":                     "duration exact 1.16666666666667 h",
		"more than a century":                 "duration more_than 1 century",
		"8 months old":                        "age exact 8 mo",
		"2 degrees below zero":                "measure exact -2 °",
	} {
		f, err := ParseFigure(text)
		if err != nil {
			t.Errorf("%q: %v", text, err)
			continue
		}
		if got := strings.TrimPrefix(describe(f), text+" | "); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}

func TestParseFigureErrors(t *testing.T) {
	for _, c := range []struct {
		text   string
		err    error
		offset int
	}{
		{"", ErrFigure, 0},
		{"a", ErrFigure, 0},
		{" 5", ErrFigure, 0},
		{"troops", ErrFigure, 0},
		{"12 troops", ErrTrailing, 3},
		{"12 ", ErrTrailing, 2},
		{"more than 12 or so men", ErrTrailing, 19},
		{strings.Repeat("9", 400), ErrRange, 0},
	} {
		_, err := ParseFigure(c.text)
		var parse *ParseError
		if !errors.As(err, &parse) || !errors.Is(err, c.err) || parse.Offset != c.offset || parse.Input != c.text || parse.Func != "ParseFigure" {
			t.Errorf("%q: error %#v, want %v at %d", c.text, err, c.err, c.offset)
		}
	}
}

func BenchmarkFindFigures(b *testing.B) {
	text := strings.Repeat(`At least 41 people were killed and more than 200 injured when two freight trains collided, officials said.
The governor said about 3,500 people had been moved from the district and that the damage could reach $4 million to
$6 million, up 12 percent from an earlier estimate. Rescuers with dogs searched the wreckage for a third night while
relatives waited at the gates. "We have never seen anything like it," said the mayor, whose town lies near the line.

`, 200)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		FindFigures(text)
	}
}
