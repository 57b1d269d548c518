package mention

import "testing"

// TestNames reads names as the world writes them: each is one mention, with this title and name.
func TestNames(t *testing.T) {
	for text, want := range map[string][2]string{
		"Gen. Mark A. Lindley":          {"Gen.", "Mark A. Lindley"},
		"J. Edgar Falk":                 {"", "J. Edgar Falk"},
		"A. Scott Lund":                 {"", "A. Scott Lund"},
		"Dr. Juan Q. de la Paz, Jr.,":   {"Dr.", "Juan Q. de la Paz, Jr."},
		"Peter I. van der Lind":         {"", "Peter I. van der Lind"},
		"Ben Y. Zhao":                   {"", "Ben Y. Zhao"},
		"Rev. Martin Luther King Jr.":   {"Rev.", "Martin Luther King Jr."},
		"Alan King QC":                  {"", "Alan King"},
		"Nora St. Clair":                {"", "Nora St. Clair"},
		"Carol Bishop Lund":             {"", "Carol Bishop Lund"},
		"Prince Harry":                  {"Prince", "Harry"},
		"Lee Sun-mi":                    {"", "Lee Sun-mi"},
		"Ng Mei Fen":                    {"", "Ng Mei Fen"},
		"Zhihao Tu":                     {"", "Zhihao Tu"},
		"Mrs. May":                      {"Mrs.", "May"},
		"Dean Lund":                     {"", "Dean Lund"},
		"Sgt. Earl Lind":                {"Sgt.", "Earl Lind"},
		"Dean Ida Falk":                 {"Dean", "Ida Falk"},
		"Judge Oh Mi-sun":               {"Judge", "Oh Mi-sun"},
		"Jennifer Bayer":                {"", "Jennifer Bayer"},
		"AG Ida Falk":                   {"", "Ida Falk"},
		"Attorney General Peter Bishop": {"", "Peter Bishop"},
	} {
		mentions := find(t, text+" said the bridge was open.")
		m := mentions.Mention(0)
		if got := [2]string{mentions.r.Slice(m.Title()), mentions.r.Slice(m.Name())}; got != want || m.Kind != Person {
			t.Errorf("%s: %v %q, want %q", text, m.Kind, got, want)
		}
	}
}
