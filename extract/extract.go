// SPDX-License-Identifier: EUPL-1.2

// Package extract turns a web page into the text that a person would read aloud
// from it. It knows nothing of sound.
package extract
