package mention

import "testing"

func TestKeyOf(t *testing.T) {
	for _, same := range [][2]string{{"Erdoğan", "ERDOGAN"}, {"al-Sisi", "Sisi"}, {"Yıldız", "Yildiz"}, {"O’Brien", "O'Brien"}, {"Šimkutė", "Simkute"}} {
		if KeyOf(same[0]) != KeyOf(same[1]) {
			t.Errorf("%q and %q differ", same[0], same[1])
		}
	}
	if KeyOf("Lind") == KeyOf("Lund") || KeyOf("’") != 0 {
		t.Error("different words are one, or a mark is a word")
	}
}
