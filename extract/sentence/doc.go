// SPDX-License-Identifier: EUPL-1.2

// Package sentence finds where sentences end, Dutch first.
package sentence
