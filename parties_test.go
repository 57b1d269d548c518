package newsmodel

import (
	"slices"
	"testing"

	"example.com/newsmodel/internal/token"
)

// partyOf returns the party of the words, which are a run of tokens in text;
// of several such runs the last one.
func partyOf(t *testing.T, text, words string) Party {
	t.Helper()
	x := standard()
	r := x.scan(t.Context(), Story{Text: text})
	x.count(r)
	x.read(r)
	for lo := len(r.text.Tokens) - 1; lo >= 0; lo-- {
		for hi := lo + 1; hi <= len(r.text.Tokens); hi++ {
			if run := token.From(lo, hi); r.text.Slice(run) == words {
				return r.party(r.cast.All(run)[0])
			}
		}
	}
	t.Fatalf("%q is not in %q", words, text)
	return Party{}
}

func TestPartyFields(t *testing.T) {
	for _, c := range []struct{ text, words, name, title, role, affiliation string }{
		{"Harbour Board spokeswoman Ida Brekke said the quay was closed.", "Harbour Board spokeswoman Ida Brekke", "Ida Brekke", "", "Harbour Board spokeswoman", "Harbour Board"},
		{"Maj. Gen. Tomas Okafor spoke first. Okafor left early.", "Okafor", "Tomas Okafor", "Maj. Gen.", "", ""},
		{"Berit Haugen, the mayor of Narvik, spoke.", "Berit Haugen", "Berit Haugen", "", "mayor of Narvik", "Narvik"},
		{"A spokesman for the Transport Ministry, Lars Myhre, said so.", "A spokesman for the Transport Ministry", "Lars Myhre", "", "spokesman for the Transport Ministry", "Transport Ministry"},
		{"The ministry's spokeswoman, Vera Lindt, said so.", "Vera Lindt", "Vera Lindt", "", "spokeswoman", "ministry"},
		{"Speaker of the House Tom Varga refused.", "Tom Varga", "Tom Varga", "", "Speaker of the House", "House"},
		{"Her son, Pavel Rudin, a watchmaker, agreed.", "Pavel Rudin", "Pavel Rudin", "", "watchmaker", ""},
		{"Actor and former senator Lena Falk agreed.", "Lena Falk", "Lena Falk", "", "Actor and former senator", ""},
		{"Transport Secretary Claire Lund spoke.", "Claire Lund", "Claire Lund", "", "Transport Secretary", ""},
		{"Minister of Commerce Wang Hongtao said so.", "Minister of Commerce Wang Hongtao", "Wang Hongtao", "", "Minister of Commerce", ""},
		{"The head of the Kherson region Oleksandr Dudko said so.", "Oleksandr Dudko", "Oleksandr Dudko", "", "head of the Kherson region", "Kherson region"},
		{"Permanent Representative of Chad to the UN Ali Deby said so.", "Ali Deby", "Ali Deby", "", "Permanent Representative of Chad to the UN", "Chad"},
		{"Mother of three Tasha Wynn said no.", "Tasha Wynn", "Tasha Wynn", "", "Mother of three", ""},
		{"Critics of Tasha Wynn said no.", "Critics of Tasha Wynn", "", "", "Critics of Tasha Wynn", ""},
		{"Det Insp Louise Farrow spoke.", "Louise Farrow", "Louise Farrow", "Det Insp", "", ""},
		{"Its director, Gen. (ret.) Sigrid Aune, said no.", "Its director, Gen. (ret.) Sigrid Aune", "Sigrid Aune", "Gen. (ret.)", "director", ""},
		{"A Dutch Mines and Energy Ministry official said no.", "A Dutch Mines and Energy Ministry official", "", "", "Dutch Mines and Energy Ministry official", "Dutch Mines and Energy Ministry"},
		{"Kari Lunde, President and Chief Executive Officer of Heron Energy, said so.", "Kari Lunde", "Kari Lunde", "", "President and Chief Executive Officer of Heron Energy", "Heron Energy"},
		{"Analyst Dan Ivesson of Wedgeport Securities said no.", "Analyst Dan Ivesson of Wedgeport Securities", "Dan Ivesson", "", "Analyst", "Wedgeport Securities"},
		{"Inspector Nora Vik, of Heron Police, said no.", "Nora Vik", "Nora Vik", "", "Inspector", "Heron Police"},
		{"The United Nations human rights chief, Nora Vik, said no.", "Nora Vik", "Nora Vik", "", "United Nations human rights chief", "United Nations"},
		{"University of Narvik Chancellor Nora Vik said no.", "University of Narvik Chancellor Nora Vik", "Nora Vik", "", "University of Narvik Chancellor", "University of Narvik"},
		{"Tom Roe, President and CEO of Meridian Health, said no.", "Tom Roe", "Tom Roe", "", "President and CEO of Meridian Health", "Meridian Health"},
		{"The Minister of Energy and Mines, Omar Hamdan, said no.", "Omar Hamdan", "Omar Hamdan", "", "Minister of Energy and Mines", ""},
		{"Cook County State's Attorney Nora Vik said no.", "Cook County State's Attorney Nora Vik", "Nora Vik", "", "Cook County State's Attorney", "Cook County"},
		{"Saudi Minister of Trade, Industry and Energy Omar Hamdan said no.", "Omar Hamdan", "Omar Hamdan", "", "Saudi Minister of Trade, Industry and Energy", "Saudi"},
		{"The Minister of Trade, Industry and Energy, Dr. Omar Hamdan, said no.", "Omar Hamdan", "Omar Hamdan", "Dr.", "Minister of Trade, Industry and Energy", ""},
		{"Head of the People's Front (PF) Omar Hamdan said no.", "Omar Hamdan", "Omar Hamdan", "", "Head of the People's Front (PF)", "People's Front"},
		{"Ida Falk, a lecturer in politics at Narvik University, said no.", "Ida Falk", "Ida Falk", "", "lecturer in politics at Narvik University", "Narvik University"},
		{"Ida Falk, an analyst with Heron Capital in London, said no.", "Ida Falk", "Ida Falk", "", "analyst with Heron Capital", "Heron Capital"},
		{"The 34-year-old mother-of-two said no.", "The 34-year-old mother-of-two", "", "", "34-year-old mother-of-two", ""},
		{"U.S. Attorney Nora Vik said no.", "Nora Vik", "Nora Vik", "", "U.S. Attorney", ""},
		{"The van driver, Simon Roe, said no.", "Simon Roe", "Simon Roe", "", "van driver", ""},
		{"Interior Ministry spokesman Brig. Gen. Saad Maan said no.", "Saad Maan", "Saad Maan", "Brig. Gen.", "Interior Ministry spokesman", "Interior Ministry"},
		{"Public Works Director Sal Greco said no.", "Sal Greco", "Sal Greco", "", "Public Works Director", ""},
		{"ACTU secretary Nora Vik said no.", "Nora Vik", "Nora Vik", "", "ACTU secretary", "ACTU"},
		{"CP Nora Vik said no.", "Nora Vik", "Nora Vik", "", "CP", ""},
		{"Maître Olof Dahl said no.", "Olof Dahl", "Olof Dahl", "Maître", "", ""},
		{"Rep. Nora Vik, a Republican from Texas, said no.", "Nora Vik", "Nora Vik", "Rep.", "Republican", ""},
		{"Vice President-elect Nora Vik said no.", "Nora Vik", "Nora Vik", "", "Vice President-elect", ""},
		{"Texas Sen. Roy Bell voted no.", "Texas Sen. Roy Bell", "Roy Bell", "Sen.", "", ""},
	} {
		p := partyOf(t, c.text, c.words)
		if p.Name != c.name || p.Title != c.title || p.Role != c.role || p.Affiliation != c.affiliation {
			t.Errorf("%q in %q: name %q title %q role %q affiliation %q, want %q %q %q %q", c.words, c.text,
				p.Name, p.Title, p.Role, p.Affiliation, c.name, c.title, c.role, c.affiliation)
		}
	}
}

func TestPartyKind(t *testing.T) {
	for _, c := range []struct {
		text, words string
		kind        PartyKind
		anonymous   bool
	}{
		{"According to Lind, the company will leave.", "Lind", PartyPerson, false},
		{"Dawn Lemke said no.", "Dawn Lemke", PartyPerson, false},
		{"A poll by Datum, a research firm, said so. Datum was sure.", "Datum", PartyOrganization, false},
		{"The 45-year-old said no.", "The 45-year-old", PartyPerson, true},
		{"A man and a woman said no.", "A man and a woman", PartyGroup, true},
		{"The actor and singer said no.", "The actor and singer", PartyPerson, true},
		{"Two diplomats came. One of them said no.", "One of them", PartyPerson, true},
		{"Another protester, Nora Vik, said no.", "Another protester, Nora Vik", PartyPerson, false},
		{"Neighbor Bolivia said no.", "Neighbor Bolivia", PartyGovernment, false},
		{"The other said no.", "The other", PartyPerson, true},
		{"The Hamas-run Works Ministry said no.", "The Hamas-run Works Ministry", PartyGovernment, false},
		{"One viewer said no.", "One viewer", PartyPerson, true},
		{"The couple said no.", "The couple", PartyGroup, true},
		{"Both said no.", "Both", PartyGroup, false},
		{"Another said no.", "Another", PartyPerson, true},
		{"One report said so.", "One report", PartyDocument, false},
		{"Heron Group may sell, three people with knowledge of the matter said.", "three people with knowledge of the matter", PartyGroup, true},
		{"A senior official said no.", "A senior official", PartyPerson, true},
		{"Two officials familiar with the talks said no.", "Two officials familiar with the talks", PartyGroup, true},
		{"Residents said the water rose fast.", "Residents", PartyGroup, true},
		{"The report said so.", "The report", PartyDocument, false},
		{"The Heron Foundation's report said so.", "The Heron Foundation's report", PartyOrganization, false},
		{"A study by Polish doctors said so.", "A study by Polish doctors", PartyDocument, false},
		{"Poland said so.", "Poland", PartyGovernment, false},
		{"The Polish foreign ministry said so.", "The Polish foreign ministry", PartyGovernment, false},
		{"The Heron Foundation said so.", "The Heron Foundation", PartyOrganization, false},
		{"Meridian Air said so.", "Meridian Air", PartyOrganization, false},
		{"Wei Hongtao said so.", "Wei Hongtao", PartyPerson, false},
		{"Human Rights Monitor said so.", "Human Rights Monitor", PartyOrganization, false},
		{"About half said no.", "About half", PartyGroup, false},
		{"Marit Solberg said no.", "Marit Solberg", PartyPerson, false},
	} {
		if p := partyOf(t, c.text, c.words); p.Kind != c.kind || p.Anonymous != c.anonymous {
			t.Errorf("%q: %v anonymous %v, want %v %v", c.text, p.Kind, p.Anonymous, c.kind, c.anonymous)
		}
	}
}

// TestNames is about which words are a name, and whose.
func TestNames(t *testing.T) {
	for _, c := range []struct{ text, words, name string }{
		{"Mrs. Lindqvist-Moreau arrived. Anna Lindqvist-Moreau is a doctor.", "Mrs. Lindqvist-Moreau", "Anna Lindqvist-Moreau"},
		{"Pedro de la Vega won. De la Vega thanked voters.", "De la Vega", "Pedro de la Vega"},
		{"Li Xiaoming spoke. Li left.", "Li", "Li Xiaoming"},
		{"Kim Seo-yeon spoke. Kim left.", "Kim", "Kim Seo-yeon"},
		{"Gintarė Šimkutė spoke. Simkute left.", "Simkute", "Gintarė Šimkutė"},
		{"Omar al-Hadidi spoke. Hadidi left.", "Hadidi", "Omar al-Hadidi"},
		{"Steven M. Lind spoke. Mr. Lind left.", "Mr. Lind", "Steven M. Lind"},
		{"Larry Page spoke. Page left.", "Page", "Larry Page"},
		{"Carl Otto Jr. spoke. Otto left.", "Otto", "Carl Otto Jr."},
		{"Aung San Win Myint spoke. Win Myint left.", "Win Myint", "Aung San Win Myint"},
		{"Poor Tom Jones left. Tom Jones was tired.", "Tom Jones", "Tom Jones"},
		{"The Coastal Relief Committee (CRC) met. The CRC will decide today.", "The CRC", "Coastal Relief Committee"},
		{"Disaster and Emergency Management Authority staff left. The Disaster and Emergency Management Authority said so.", "The Disaster and Emergency Management Authority", "Disaster and Emergency Management Authority"},
		{"Helen Marsh KC said so. Tom Reed MP agreed.", "Helen Marsh KC", "Helen Marsh"},
		{"The Motor Workers' Federation said so.", "The Motor Workers' Federation", "Motor Workers' Federation"},
		{"The Sapad Insaf party said so.", "The Sapad Insaf party", "Sapad Insaf"},
		{"The UN agency said so.", "The UN agency", ""},
		{"In a Heron interview Vik said no. Nora Vik left.", "a Heron interview Vik", "Nora Vik"},
		{"Olof Dahl, spokesman for the 7th Fleet, said no.", "Olof Dahl, spokesman for the 7th Fleet", "Olof Dahl"},
		{"Asked about it, Nora Vik smiled.", "Nora Vik", "Nora Vik"},
		{"Recent polls say that. So did Nora Vik.", "Nora Vik", "Nora Vik"},
		{"Sen. Leo \"Chip\" Brandt Jr. spoke. Brandt left.", "Brandt", "Leo \"Chip\" Brandt Jr."},
		{"Opposition leader P. K. Raman spoke. Raman left.", "Raman", "P. K. Raman"},
		{"The Swedish Rivers and Harbours Directorate said so.", "The Swedish Rivers and Harbours Directorate", "Swedish Rivers and Harbours Directorate"},
		{"The Centers for Disease Control and Prevention met. The CDC will decide today.", "The CDC", "Centers for Disease Control and Prevention"},
		{"Nora Vik of the Department of Health and Human Services spoke. Human rights groups left.", "Human rights groups", ""},
		{"Heron Electric Power Company Holdings Inc. said no.", "Heron Electric Power Company Holdings Inc.", "Heron Electric Power Company Holdings Inc."},
		{"Omar Hamdan, known as Hemo, spoke. Hemo left.", "Hemo", "Omar Hamdan"},
		{"Campaigner Nora ap Rhys spoke.", "Campaigner Nora ap Rhys", "Nora ap Rhys"},
		{"Prior to the vote, Nora Vik spoke. She left.", "She", "Nora Vik"},
		{"Sri Mulyani Hartono spoke. Sri Mulyani left.", "Sri Mulyani", "Sri Mulyani Hartono"},
		{"Devon and Cornwall Police said no.", "Devon and Cornwall Police", "Devon and Cornwall Police"},
		{"Tycoon Truong My Hanh wept.", "Truong My Hanh", "Truong My Hanh"},
		{"E. J. McMahon, a fellow, said no.", "E. J. McMahon", "E. J. McMahon"},
		{"The Muslim World League said no.", "The Muslim World League", "Muslim World League"},
		{"Chairman of the State Duma Committee on Foreign Affairs Leonid Slutin left.", "Leonid Slutin", "Leonid Slutin"},
		{"Nora Vik FRS left. Nora Vik was tired.", "Nora Vik", "Nora Vik"},
		{"Kim Jong Un left. The U.N. said no.", "The U.N.", "U.N."},
		{"Fond du Lac Police Chief Olof Dahl left.", "Olof Dahl", "Olof Dahl"},
		{"Rui \"Zito\" dos Santos left. Dos Santos was tired.", "Dos Santos", "Rui \"Zito\" dos Santos"},
		{"Nora Vik is ill. Her father Dean left.", "Dean", "Dean"},
		{"Lima Mayor Urges Calm After Ortiz Resigns\n\nMayor Rosa Ortiz said she was tired.", "Ortiz", "Rosa Ortiz"},
	} {
		if p := partyOf(t, c.text, c.words); p.Name != c.name {
			t.Errorf("%q in %q: name %q, want %q", c.words, c.text, p.Name, c.name)
		}
	}
}

// TestResolve is about who pronouns and common nouns stand for.
func TestResolve(t *testing.T) {
	for _, c := range []struct{ text, words, name string }{
		{"Norway will send ships. It has twelve.", "It", "Norway"},
		{"Berit Haugen, the mayor, and Leo Brandt met. She smiled.", "She", "Berit Haugen"},
		{"Leo Brandt spoke. Her neighbor, Solveig Dahl, disagreed. She left.", "She", "Solveig Dahl"},
		{"Carl Rasch met Olof Dahl. \"Dahl is tired,\" he said.", "he", "Carl Rasch"},
		{"\"I am tired,\" said Carl Rasch.", "I", "Carl Rasch"},
		{"Carl Rasch said he was tired.", "he", "Carl Rasch"},
		{"Ingrid Dahl and her husband, Olof Dahl, live here. Her husband said no.", "Her husband", "Olof Dahl"},
		{"Olof Dahl, the owner, and his son, Erik Dahl, agree. Erik Dahl said so.", "Erik Dahl", "Erik Dahl"},
		{"Health Minister Farah Iqbal spoke. The minister left.", "The minister", "Farah Iqbal"},
		{"The mayor was angry. Mayor Tobias Hegstad left.", "The mayor", "Tobias Hegstad"},
		{"Prime Minister Ana Costa met Foreign Minister Rui Paz. The foreign minister left.", "The foreign minister", "Rui Paz"},
		{"The Coastal Transport Authority met. The agency will decide today.", "The agency", "Coastal Transport Authority"},
		{"Poland asked for help. The country is ready.", "The country", "Poland"},
		{"Carl Rasch spoke. Anna Rasch spoke too. Mrs. Rasch left.", "Mrs. Rasch", "Anna Rasch"},
		{"Olof Dahl and his wife, Ingrid, spoke. Mrs. Dahl left.", "Mrs. Dahl", "Ingrid"},
		{"Olof Dahl and his wife, Ingrid, spoke. Mr. Dahl left.", "Mr. Dahl", "Olof Dahl"},
		{"Ingrid and Olof Dahl spoke. Ms. Dahl left.", "Ms. Dahl", "Ingrid"},
		{"A local farmer fell ill. The farmer, Olof Dahl, 52, said no.", "A local farmer", "Olof Dahl"},
		{"A suspect was held. The suspect, identified by police as Olof Dahl, said no.", "A suspect", "Olof Dahl"},
		{"A man fled. Police named the suspect as Olof Dahl.", "the suspect", "Olof Dahl"},
		{"A man fled. Police named the suspect as Olof Dahl.", "A man", ""},
		{"The leader of the opposition left. Swedish leader Nora Vik stayed.", "The leader of the opposition", ""},
		{"Peru said Bolivia was closing the pass after it said the road was safe.", "it", "Bolivia"},
		{"Oman paused the talks. Chad has not yet decided when to return, its minister said.", "its", "Chad"},
		{"Gov. Omar Dantata spoke. The governor left.", "The governor", "Omar Dantata"},
		{"The general left. Maj. Gen. Tomas Okafor left.", "The general", "Tomas Okafor"},
		{"Winger Leo Brandt beat captain Olof Dahl. The Swede was furious.", "The Swede", "Leo Brandt"},
		{"Leo Brandt spoke. The 23-year-old was happy.", "The 23-year-old", "Leo Brandt"},
		{"Leo Brandt, 23, and Olof Dahl, 31, spoke. The 31-year-old was happy.", "The 31-year-old", "Olof Dahl"},
		{"Leo Brandt spoke. The midfielder who scored was happy.", "The midfielder who scored", ""},
		{"Leo Brandt spoke. The mayor was happy.", "The mayor", ""},
		{"An aid group, Mercy Reach, said in a statement that it left. The statement gave no reason.", "The statement", "Mercy Reach"},
		{"The owner, PT Raya Sentosa, said no.", "The owner", "PT Raya Sentosa"},
		{"The minister, Reuters said, left.", "The minister", ""},
		{"The head of the aid group, Ida Falk, said no.", "The head of the aid group", "Ida Falk"},
		{"Olof Dahl, the owner, and his son, Erik Dahl, agree. Erik Dahl was tired. His father was not.", "His father", "Olof Dahl"},
		{"Olof Dahl is a baker. His wife, Ingrid Dahl, is not. Her husband smiled.", "Her husband", "Olof Dahl"},
		{"Olof Dahl is a baker. His wife, Ingrid Dahl, is not. Her father smiled.", "Her father", ""},
		{"Rossi's deputy, Paolo Conti, left. His deputy stayed.", "His deputy", ""},
		{"Jean-Luc Morel met Anne Petit. He left.", "He", "Jean-Luc Morel"},
		{"Deaths doubled, according to figures from the Heron Institute.", "figures from the Heron Institute", "Heron Institute"},
		{"Carl Rasch left. His statement gave no reason.", "His statement", "Carl Rasch"},
		{"A Heron Institute report said so.", "A Heron Institute report", "Heron Institute"},
		{"Carl Rasch was not there. Carl Rasch's indictment says so.", "Carl Rasch's indictment", ""},
	} {
		if p := partyOf(t, c.text, c.words); p.Name != c.name {
			t.Errorf("%q in %q: name %q, want %q", c.words, c.text, p.Name, c.name)
		}
	}
}

func TestParties(t *testing.T) {
	for text, want := range map[string][]string{
		"Ida Falk and Per Lind said so.":                         {"Ida Falk", "Per Lind"},
		"Ida Falk, Per Lind and the Heron Foundation said so.":   {"Ida Falk", "Per Lind", "Heron Foundation"},
		"Residents and two officials said so.":                   {""},
		"Ida Falk and her Danish rival, Per Lind, said so.":      {"Ida Falk", "Per Lind"},
		"Neither Ida Falk nor Per Lind said so.":                 {"Ida Falk", "Per Lind"},
		"Ida Falk, the mayor of Narvik and Bodin, said so.":      {"Ida Falk"},
		"The minister of trade and industry, Ida Falk, said so.": {"Ida Falk"},
	} {
		x := standard()
		r := x.scan(t.Context(), Story{Text: text})
		x.count(r)
		x.read(r)
		end := 0
		for !r.text.Is(end, "said") {
			end++
		}
		var got []string
		for _, p := range r.cast.All(token.From(0, end)) {
			got = append(got, p.Name)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
