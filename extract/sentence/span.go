// SPDX-License-Identifier: EUPL-1.2

package sentence

// A Span is a range of bytes of a text: [Start, End).
type Span struct{ Start, End int }
