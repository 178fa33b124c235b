package check

import (
	"math/rand"
	"regexp"
	"testing"
)

func TestRunsMatchWhatTheExpressionMatches(t *testing.T) {
	letters := []rune("/aAzZ09-_.:, $\n\\é中😀\uFFFD")
	random := rand.New(rand.NewSource(1))
	for pattern, isSimple := range map[string]bool{
		`^/[^\n]*$`:                true,
		`^[A-Za-z0-9/._-]+$`:       true,
		`^[^$,; ][^,; ]*$`:         true,
		`^/[^ ]+$`:                 true,
		`^[^/]*/[a-z]{2,3}$`:       true,
		`^a{0,2}[^a]?$`:            true,
		`^[\x00-\x7F]*$`:           true,
		`^[^ -~]*$`:                true,
		`^a?a$`:                    false,
		`^[a-z]*[0-9]?z$`:          false,
		`^(/|/[a-z]+)$`:            false,
		`^[a-z]+(-[a-z]+)*$`:       false,
		`^(?i)a$`:                  false,
		`[a-z]`:                    false,
		"^[^ !\"#$%&'()*+:<=>?]+$": true,
	} {
		_, ok := parseRuns(pattern)
		if ok != isSimple {
			t.Errorf("%s: simple is %v", pattern, ok)
		}
		compiled := regexp.MustCompile(pattern)
		own := NewPattern(pattern)
		for i := 0; i < 5000; i++ {
			text := make([]rune, random.Intn(6))
			for j := range text {
				text[j] = letters[random.Intn(len(letters))]
			}
			if want := compiled.MatchString(string(text)); Match(own, string(text)) != want {
				t.Fatalf("%s: %q matches is not %v", pattern, string(text), want)
			}
		}
	}
}
