package check

import (
	"math"
	"regexp/syntax"
	"unicode/utf8"
)

// run is a part of a simple pattern: from min to max characters of a class. A pattern is simple when it is nothing but
// runs, from the beginning to the end of a text, of which each takes all that it can without taking from a later one.
type run struct {
	// ranges are pairs of the first and the last character.
	ranges []rune
	// ascii has a bit for each of the first 128 characters.
	ascii    [2]uint64
	min, max int
}

// parseRuns is false for a pattern that is not simple.
func parseRuns(pattern string) (runs []run, ok bool) {
	parsed, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil || parsed.Op != syntax.OpConcat {
		return nil, false
	}
	last := len(parsed.Sub) - 1
	if parsed.Sub[0].Op != syntax.OpBeginText || parsed.Sub[last].Op != syntax.OpEndText {
		return nil, false
	}
	for _, part := range parsed.Sub[1:last] {
		found, ok := runsOf(part)
		if !ok {
			return nil, false
		}
		runs = append(runs, found...)
	}
	for i := range runs {
		if takesFromLater(runs[i:]) {
			return nil, false
		}
	}
	return runs, true
}

func runsOf(part *syntax.Regexp) ([]run, bool) {
	switch part.Op {
	case syntax.OpLiteral:
		if part.Flags&syntax.FoldCase != 0 {
			return nil, false
		}
		runs := make([]run, len(part.Rune))
		for i, character := range part.Rune {
			runs[i] = newRun([]rune{character, character}, 1, 1)
		}
		return runs, true
	case syntax.OpCharClass:
		return []run{newRun(part.Rune, 1, 1)}, true
	case syntax.OpStar:
		return repeated(part, 0, math.MaxInt)
	case syntax.OpPlus:
		return repeated(part, 1, math.MaxInt)
	case syntax.OpQuest:
		return repeated(part, 0, 1)
	case syntax.OpRepeat:
		if part.Max < 0 {
			return repeated(part, part.Min, math.MaxInt)
		}
		return repeated(part, part.Min, part.Max)
	}
	return nil, false
}

// repeated is a single character or class, so many times.
func repeated(part *syntax.Regexp, min, max int) ([]run, bool) {
	runs, ok := runsOf(part.Sub[0])
	if !ok || len(runs) != 1 || runs[0].min != 1 || runs[0].max != 1 {
		return nil, false
	}
	runs[0].min, runs[0].max = min, max
	return runs, true
}

func newRun(ranges []rune, min, max int) run {
	found := run{ranges: ranges, min: min, max: max}
	for character := rune(0); character < utf8.RuneSelf; character++ {
		if found.inRanges(character) {
			found.ascii[character>>6] |= 1 << (character & 63)
		}
	}
	return found
}

// takesFromLater says whether the first run could take characters that a later one needs.
func takesFromLater(runs []run) bool {
	if runs[0].min == runs[0].max {
		return false
	}
	for _, later := range runs[1:] {
		for i := 0; i < len(later.ranges); i += 2 {
			for j := 0; j < len(runs[0].ranges); j += 2 {
				if later.ranges[i] <= runs[0].ranges[j+1] && runs[0].ranges[j] <= later.ranges[i+1] {
					return true
				}
			}
		}
		if later.min > 0 {
			return false
		}
	}
	return false
}

func (r *run) has(character rune) bool {
	if character < utf8.RuneSelf {
		return r.ascii[character>>6]&(1<<(character&63)) != 0
	}
	return r.inRanges(character)
}

func (r *run) inRanges(character rune) bool {
	for i := 0; i < len(r.ranges); i += 2 {
		if r.ranges[i] <= character && character <= r.ranges[i+1] {
			return true
		}
	}
	return false
}

func matchRuns(runs []run, text string) bool {
	at := 0
	for i := range runs {
		count := 0
		for count < runs[i].max && at < len(text) {
			character, size := rune(text[at]), 1
			if character >= utf8.RuneSelf {
				character, size = utf8.DecodeRuneInString(text[at:])
			}
			if !runs[i].has(character) {
				break
			}
			at += size
			count++
		}
		if count < runs[i].min {
			return false
		}
	}
	return at == len(text)
}
