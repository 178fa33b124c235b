package check

import (
	"regexp"
	"sync"
)

// Pattern is a regular expression that is compiled when it is first needed.
type Pattern struct {
	text string
	once sync.Once
	// runs are the expression, where it is that simple; else compiled is.
	runs     []run
	compiled *regexp.Regexp
}

// NewPattern is the pattern of a regular expression.
func NewPattern(text string) *Pattern {
	return &Pattern{text: text}
}

// Match says whether a text matches.
func Match[T ~string](pattern *Pattern, text T) bool {
	pattern.once.Do(pattern.compile)
	if pattern.compiled == nil {
		return matchRuns(pattern.runs, string(text))
	}
	return pattern.compiled.MatchString(string(text))
}

func (p *Pattern) compile() {
	// Matching takes most of the time of a check, and runs are five times as fast.
	if runs, ok := parseRuns(p.text); ok {
		p.runs = runs
		return
	}
	p.compiled = regexp.MustCompile(p.text)
}
