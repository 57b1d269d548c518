package newsmodel

// classify gives each paragraph its kind.
func (d *doc) classify() {
	d.findDateline()
}

// headline returns the headline of the story.
func (d *doc) headline() Phrase { return Phrase{} }

// byline returns who wrote the story.
func (d *doc) byline() Byline { return Byline{} }
