package newsmodel

// classify gives each paragraph its kind.
func (d *doc) classify() {}

// headline returns the headline of the story.
func (d *doc) headline() Phrase { return Phrase{} }

// byline returns who wrote the story.
func (d *doc) byline() Byline { return Byline{} }

// dateline returns where and when the story was filed.
func (d *doc) dateline() Dateline { return Dateline{} }
