// SPDX-License-Identifier: EUPL-1.2

package extract

import (
	"net/url"

	"leesvoor/extract/sentence"
)

// A Document is the readable part of one web page, in reading order.
type Document struct {
	URL      *url.URL // where the page came from; nil for a file
	Title    string   // the page's own heading, or its <title> without the site's name
	Language string   // BCP 47, for example "nl" or "nl-BE"
	Blocks   []Block
	Skipped  []Skip // filled when Options.Explain is set
}

// A Block is one unit a reader would pause after: a heading, a paragraph, a
// list item, a table row. All offsets are bytes of Text, which is UTF-8.
type Block struct {
	Role      Role
	Level     int    // of a heading (1-6) or of a nested list item (1 is the outermost); else 0
	Language  string // BCP 47: its own, or the Document's
	Text      string // white space collapsed as a browser renders it
	Sentences []Span // in order, without overlap, covering every word
	Runs      []Run  // passages in another language inside the block, in order
	Hints     []Hint // what the author's markup says of how a passage sounds, in order
	Selector  string // CSS path of the element it was read from
}

// A Span is a range of bytes of a Block's Text.
type Span = sentence.Span

// A Run is a passage of a Block in a language other than the block's own.
type Run struct {
	Start, End int
	Language   string // BCP 47
}

// A Hint carries what the page's author wrote about how a passage sounds:
// data-ssml (W3C Spoken Presentation in HTML), <abbr title>, <time datetime>, <data value>.
type Hint struct {
	Start, End int
	Kind       HintKind
	Value      string
	Format     string // of say-as, for example "dmy"; of a phoneme, its alphabet
}

// A HintKind tells how the Value of a Hint is meant.
type HintKind string

// The kinds of hint that pages carry.
const (
	HintSub     HintKind = "sub"     // Value is read in place of the text
	HintSayAs   HintKind = "say-as"  // Value is an interpret-as: date, telephone, characters, cardinal, ordinal ...
	HintPhoneme HintKind = "phoneme" // Value is a phonemic string, Format its alphabet ("ipa")
	HintBreak   HintKind = "break"   // an empty range; Value is a CSS time, or a strength
	HintAbbr    HintKind = "abbr"    // Value is the expansion that <abbr title> gives
	HintTime    HintKind = "time"    // Value is the machine-readable datetime
	HintData    HintKind = "data"    // Value is the machine-readable value
)

// A Role says what kind of block this is, in the words of DPUB-ARIA and HTML.
type Role string

// The roles of blocks.
const (
	RoleHeading    Role = "heading"
	RoleParagraph  Role = "paragraph"
	RoleListItem   Role = "listitem"
	RoleRow        Role = "row" // of a table
	RoleCaption    Role = "caption"
	RoleQuote      Role = "quote"
	RoleTerm       Role = "term"
	RoleDefinition Role = "definition"
	RoleImage      Role = "image"
	RoleNote       Role = "note"
	RoleAddress    Role = "address"
	RoleCode       Role = "code"
)

// A Skip says what was left out, and which rule did it.
type Skip struct {
	Selector string // CSS path of the element
	Rule     string // the rule's name, for example "navigation"
	Reason   string // one English sentence
	Text     string // the beginning of what was left out, at most 200 characters
}
