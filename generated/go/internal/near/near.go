// Package near finds the name that a mistyped one was probably meant to be.
package near

import "strings"

// Name is the one of some names that is at most a third of the name's letters, and no more than three, away from it; ""
// when none is.
func Name(name string, names []string) string {
	limit := len(name) / 3
	if limit > 3 {
		limit = 3
	}
	return Within(name, names, limit)
}

// Within is the nearest of some names that is at most limit edits away; "" when none is.
func Within(name string, names []string, limit int) string {
	wanted := strings.ToLower(name)
	best, bestDistance := "", limit+1
	for _, candidate := range names {
		if difference := len(candidate) - len(name); difference > limit || -difference > limit {
			continue
		}
		if distance := edits(wanted, strings.ToLower(candidate)); distance < bestDistance {
			best, bestDistance = candidate, distance
		}
	}
	return best
}

// edits is how many letters to insert, delete or replace, or pairs of neighbours to swap.
func edits(a, b string) int {
	var before []int
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		next := make([]int, len(b)+1)
		next[0] = i
		for j := 1; j <= len(b); j++ {
			least := row[j-1]
			if a[i-1] != b[j-1] {
				least++
			}
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] && before[j-2]+1 < least {
				least = before[j-2] + 1
			}
			if row[j]+1 < least {
				least = row[j] + 1
			}
			if next[j-1]+1 < least {
				least = next[j-1] + 1
			}
			next[j] = least
		}
		before, row = row, next
	}
	return row[len(b)]
}
