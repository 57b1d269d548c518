package newsmodel

import (
	"strings"
	"testing"
)

func BenchmarkFindFigures(b *testing.B) {
	text := strings.Repeat(figureStory, 50)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		FindFigures(text)
	}
}

func BenchmarkFiguresAlone(b *testing.B) {
	text := strings.Repeat(figureStory, 50)
	d := standard().scan(Story{Text: text})
	d.findPeriods()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		d.figures = d.figures[:0]
		d.findFigures()
	}
}

const figureStory = `PORT VALE, May 3 (Wire) - At least 41 people were killed and more than 200 injured when two freight trains collided near the port of Vale on Tuesday, officials said, raising the toll from 38.

The governor said about 3,500 people had been evacuated from the district and that the damage could reach $4.5 million to $6 million, up 12 percent from an earlier estimate. Rescuers with dogs searched the wreckage for a third night while relatives waited at the gates of the hospital.

"We have never seen anything like it," said the mayor, whose town of 21,000 lies five miles from the line. He asked the ministry for 10 mobile kitchens and several hundred tents. The ministry did not say when they would arrive. A spokeswoman for the railway company declined to comment on the speed of the trains before the accident.

`
