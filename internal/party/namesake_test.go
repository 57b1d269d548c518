package party

import "testing"

func TestNamesakesAreBounded(t *testing.T) {
	var n namesakes
	for e := range 3 * maxNamesakes {
		n.add(1, e)
	}
	var got []int
	for e := range n.all(1) {
		got = append(got, e)
	}
	if len(got) != maxNamesakes || got[0] != 3*maxNamesakes-1 {
		t.Errorf("namesakes %v", got)
	}
}
