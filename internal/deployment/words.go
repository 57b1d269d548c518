package deployment

import "example.com/newsmodel/internal/lexicon"

// vocabulary is the words of deployments: what moves, the words of moving, the words that
// govern these, and single words that set a deployment apart from what only looks like one.
type vocabulary struct {
	assets    lexicon.TableOf[assetEntry]
	models    lexicon.TableOf[assetEntry]
	movements lexicon.TableOf[movement]
	governors lexicon.TableOf[governorEntry]
	words     lexicon.Classes[wordClass]
}

func newVocabulary(l *lexicon.Lexicon) vocabulary {
	return vocabulary{
		assets:    lexicon.Read(l.Table("assets"), newAsset),
		models:    lexicon.Read(l.Table("models"), newAsset),
		movements: lexicon.Read(l.Table("movements"), newMovement),
		governors: lexicon.Read(l.Table("governors"), newGovernor),
		words:     lexicon.ReadClasses[wordClass](l, "deployment words", wordClassNames[:]...),
	}
}

// A wordClass is a set of classes of the table "deployment words", one bit each.
type wordClass uint32

// The head of the table says what the classes mean.
const (
	hurtWord wordClass = 1 << iota
	custodyWord
	abstractWord
	serviceWord
	purposeWord
	fictionWord
	tradeWord
	officialWord
	branchWord
	aboardWord
	involvingWord
	holdingWord
	postedWord
	boundWord
	awayWord
	sideWord
	comingWord
)

// wordClassNames are the attributes of the table, in the order of the constants.
var wordClassNames = [...]string{
	"hurt", "custody", "abstract", "service", "purpose", "fiction", "trade", "official", "branch",
	"aboard", "involving", "holding", "posted", "bound", "away", "side", "coming",
}

// isA reports whether token i is in one of the classes of the table "deployment words".
func (f *finder) isA(i int, classes wordClass) bool {
	return f.words.Of(f.Token(i))&classes != 0
}
