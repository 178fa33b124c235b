// Package codes compares error codes with codes that stand for several.
package codes

import "strings"

// Match says whether a code is one of those that a text stands for: in it "%s" is any text.
func Match(text, code string) bool {
	parts := strings.Split(text, "%s")
	last := len(parts) - 1
	if last == 0 {
		return text == code
	}
	if !strings.HasPrefix(code, parts[0]) {
		return false
	}
	code = code[len(parts[0]):]
	for _, part := range parts[1:last] {
		at := strings.Index(code, part)
		if at < 0 {
			return false
		}
		code = code[at+len(part):]
	}
	return strings.HasSuffix(code, parts[last])
}
