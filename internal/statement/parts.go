package statement

import (
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/token"
)

// A part is a run of tokens that plays a role in a statement: a source, a cue or a content.
type part struct {
	token.Run
	role   tagger.Role
	margin float32 // how sure the tagger is of it; 0 if the tagger did not find it
	added  bool    // found by structure, not by the tagger
	unseen bool    // a quotation that the tagger did not take for content
	quote  bool    // a content that is one whole quotation
	link   int     // of a content its cue, of a cue its source, as an index into the group; -1 for none
}

// A draft is the parts of one paragraph while they are revised. Each step begins with
// startStep, reads the unread parts in text order and writes those that shall stand in their
// place. What it leaves unread is gone.
type draft struct {
	parts  []part // what the step has written so far
	unread []part // what the step before wrote and this one has not read yet
	spare  []part // memory for the parts of the next step
}

// startStep makes the parts so far the unread ones.
func (d *draft) startStep() { d.unread, d.parts, d.spare = d.parts, d.spare[:0], d.parts }

// nextPart reads one part.
func (d *draft) nextPart() part {
	o := d.unread[0]
	d.unread = d.unread[1:]
	return o
}

// skip passes over n unread parts.
func (d *draft) skip(n int) { d.unread = d.unread[n:] }

// copyUntil takes over the unread parts that end by token i.
func (d *draft) copyUntil(i int) {
	for len(d.unread) > 0 && d.unread[0].Hi <= i {
		d.parts = append(d.parts, d.nextPart())
	}
}

// copyRest takes over all unread parts.
func (d *draft) copyRest() {
	d.parts = append(d.parts, d.unread...)
	d.unread = nil
}

// addPart writes a part.
func (d *draft) addPart(o part) { d.parts = append(d.parts, o) }

// addReporting writes the source and the cue of r in text order. What the tagger has of them, and
// this step has not yet read, says how sure it is.
func (d *draft) addReporting(r reporting) {
	source := d.asTagged(part{Run: r.source, role: tagger.Source, added: true})
	cue := d.asTagged(part{Run: r.cue, role: tagger.Cue, added: true})
	if cue.Lo < source.Lo {
		d.parts = append(d.parts, cue, source)
	} else {
		d.parts = append(d.parts, source, cue)
	}
}

// asTagged returns a part with the margin of the unread one in its place.
func (d *draft) asTagged(o part) part {
	for _, u := range d.unread {
		if u.Lo >= o.Hi {
			break
		}
		if u.role == o.role && o.Lo < u.Hi {
			o.margin, o.added = u.margin, u.added
		}
	}
	return o
}

// lastPart returns the part that the step wrote last, nil if it wrote none.
func (d *draft) lastPart() *part {
	if n := len(d.parts); n > 0 {
		return &d.parts[n-1]
	}
	return nil
}

// dropLastPart takes back the part that the step wrote last.
func (d *draft) dropLastPart() { d.parts = d.parts[:len(d.parts)-1] }

// isUnread reports whether an unread part of a role shares tokens with a run.
func (d *draft) isUnread(role tagger.Role, r token.Run) bool {
	for _, o := range d.unread {
		if o.Lo >= r.Hi {
			break
		}
		if o.role == role && r.Lo < o.Hi {
			return true
		}
	}
	return false
}
