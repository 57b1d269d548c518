package party

import (
	"iter"

	"example.com/newsmodel/internal/mention"
)

// namesakes finds the entities that have a word in their names: for "Lind" both Per Lind and
// Ida Lind. For each word it knows the last maxNamesakes only, so that a story of a thousand
// Linds takes no longer than another.
type namesakes struct {
	last map[mention.Key]int32 // index into list, plus one
	list []namesake
}

// A namesake is an entity with a word in its name.
type namesake struct {
	entity int32
	before int32 // the one before for the same word, as in namesakes.last
}

// maxNamesakes bounds how many entities are tried for one word of a name.
const maxNamesakes = 8

// emptied returns namesakes of nobody, in the memory of n.
func (n namesakes) emptied() namesakes {
	clear(n.last)
	return namesakes{n.last, n.list[:0]}
}

// add notes that an entity has a word in its name.
func (n *namesakes) add(k mention.Key, entity int) {
	for e := range n.all(k) {
		if e == entity {
			return
		}
	}
	if n.last == nil {
		n.last = make(map[mention.Key]int32)
	}
	n.list = append(n.list, namesake{int32(entity), n.last[k]})
	n.last[k] = int32(len(n.list))
}

// all yields the entities that have a word in their names, the last one first.
func (n *namesakes) all(k mention.Key) iter.Seq[int] {
	return func(yield func(int) bool) {
		at := n.last[k]
		for i := 0; i < maxNamesakes && at != 0; i++ {
			if !yield(int(n.list[at-1].entity)) {
				return
			}
			at = n.list[at-1].before
		}
	}
}
