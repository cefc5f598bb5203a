// SPDX-License-Identifier: EUPL-1.2

// Package tts turns text into sound. It knows nothing of HTML.
//
// An [Utterance] is one sentence (or a clause of a very long one) in one
// language and one voice. A [Synthesizer] speaks it: each backend has a folder
// of its own and passes the conformance suite of package ttstest. What it
// speaks is [Speech], PCM with a [Mark] per word. Package audio makes a
// [Segment] of that: whole MP3 frames in the house format, so that segments can
// be joined without gaps and time can be counted in frames. Package store keeps
// segments under their [Key] and sees to it that each is made exactly once.
//
// Virtues are decorators: everything that makes segments is a [Speaker], and
// a cache, a limit or a failover is a Speaker around another.
package tts

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
)

// The house format: MPEG-2 layer III, 24 kHz, mono, constant 48 kbit/s, no bit
// reservoir and no Xing or LAME tag, so that every frame stands alone.
const (
	SampleRate      = 24000                                      // Hz
	FrameSamples    = 576                                        // samples a frame
	FrameBytes      = 144                                        // bytes a frame
	FrameDuration   = FrameSamples * time.Second / SampleRate    // 24 ms
	CodecDelay      = 1105 * time.Second / SampleRate            // LAME's encoder delay 576 + decoder delay 529 samples
	Format          = "mp3;rate=24000;channels=1;kbit=48;lame=7" // part of every Key
	MaxUtterance    = 600                                        // characters: no utterance is longer
	SilentUtterance = 250 * time.Millisecond                     // how long a pause stands for a sentence that could not be spoken
)

// Failures that callers tell apart with [errors.Is].
var (
	// ErrVoiceUnknown: no backend has this voice; asking again is of no use.
	ErrVoiceUnknown = errors.New("tts: no such voice")
	// ErrTooLong: the text is longer than the backend takes.
	ErrTooLong = errors.New("tts: text is too long")
	// ErrBusy: the backend is at its limit; asking again later is of use.
	ErrBusy = errors.New("tts: busy")
	// ErrUnspeakable: this one text cannot be spoken, although the backend is
	// well: its engine crashed on it twice. The sentence is skipped.
	ErrUnspeakable = errors.New("tts: text cannot be spoken")
	// ErrUnavailable: a program or library that the backend needs is missing.
	ErrUnavailable = errors.New("tts: backend is not available")
)

// An Utterance is what one call to a Synthesizer speaks: one sentence, one
// language, one voice. Speed is the player's, so that listeners at different
// speeds share one Segment.
type Utterance struct {
	Text     string // spoken form: plain text, already normalised
	Language string // BCP 47
	Voice    string // "backend/name", for example "espeak/nl"
	Engine   string // Voice.Engine of that voice: what else determines the bytes
}

// Key is the content address of u's segment: the hash of all that determines
// its bytes.
func (u Utterance) Key() Key {
	h := sha256.New()
	for _, s := range [...]string{Format, u.Engine, u.Voice, u.Language, u.Text} {
		fmt.Fprintf(h, "%d:", len(s))
		io.WriteString(h, s)
	}
	return Key(hex.EncodeToString(h.Sum(nil)))
}

// A Key is 64 lower-case hexadecimal digits.
type Key string

// Valid tells whether k has the form of a key. It may come from a URL.
func (k Key) Valid() bool {
	return len(k) == 64 && strings.Trim(string(k), "0123456789abcdef") == ""
}

// A Mark ties a moment to a word: a range of bytes of Utterance.Text.
type Mark struct {
	At         time.Duration // in Speech: from the first sample; in a Segment: in its padded PCM, CodecDelay not included
	Start, End int
	Estimated  bool // not reported by the engine: it may light a sentence, never a word
}

// Speech is what a backend gives: sound as it came, and when its words sound.
// Marks are in order of time and cover every word of the text that holds a
// letter or digit, as far as the backend knows; it may have none.
type Speech struct {
	Samples []int16 // mono PCM
	Rate    int     // samples a second
	Marks   []Mark
}

// Duration is how long the speech sounds.
func (s *Speech) Duration() time.Duration {
	if s.Rate <= 0 {
		return 0
	}
	return time.Duration(len(s.Samples)) * time.Second / time.Duration(s.Rate)
}

// A Segment is a spoken Utterance: whole MP3 frames in the house format.
// It is never changed once made, for it is shared.
type Segment struct {
	Frames []byte // Count * FrameBytes
	Count  int
	Marks  []Mark
}

// Duration is how long the frames sound.
func (s *Segment) Duration() time.Duration { return time.Duration(s.Count) * FrameDuration }

// A Voice is one that a backend speaks with.
type Voice struct {
	ID       string // "backend/name"
	Backend  string
	Language string // BCP 47
	Name     string // for people
	Sex      string // "female", "male" or "" where it is not known
	Quality  string // "low", "medium", "high"
	Timing   Timing
	Engine   string // name and version of all that determines the bytes: part of every Key
}

// Timing is what a voice knows of when its words sound.
type Timing string

// The kinds of timing.
const (
	TimingWords     Timing = "words"     // the engine reports each word
	TimingEstimated Timing = "estimated" // words are found by alignment
	TimingSentence  Timing = "sentence"  // only the sentence is known
)

// A Synthesizer speaks. It is safe for concurrent use.
type Synthesizer interface {
	// Synthesize speaks u. The error wraps ErrVoiceUnknown or ErrTooLong if u
	// can never be spoken, ErrUnspeakable if the engine cannot speak this text,
	// ErrBusy if it can be tried again; any other error but ctx's is a failure
	// of the backend. No error holds the text or a secret.
	Synthesize(ctx context.Context, u Utterance) (*Speech, error)
	// Voices lists what the backend speaks with, in a stable order.
	Voices(ctx context.Context) ([]Voice, error)
}

// A Speaker makes segments. It is safe for concurrent use. Its errors are those
// of Synthesizer.Synthesize.
type Speaker interface {
	Speak(ctx context.Context, u Utterance) (*Segment, error)
}
