package date

import "testing"

func TestEaster(t *testing.T) {
	for _, want := range []Date{{1987, 4, 19}, {2000, 4, 23}, {2008, 3, 23}, {2024, 3, 31}, {2038, 4, 25}} {
		if got := easter(want.Year); got != want {
			t.Errorf("%d: got %v, want %v", want.Year, got, want)
		}
	}
}
