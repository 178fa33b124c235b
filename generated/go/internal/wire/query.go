package wire

import (
	"sort"
	"strings"
)

// Pair is a name and its value, both as plain text, not yet percent-encoded.
type Pair struct {
	Name  string
	Value string
}

const upperHex = "0123456789ABCDEF"

// PercentEncode encodes a text by RFC 3986: everything but A-Z a-z 0-9 - _ . ~, as UTF-8. What is no UTF-8 is sent as
// U+FFFD.
func PercentEncode(text string) string {
	plain := 0
	for plain < len(text) && isUnreserved(text[plain]) {
		plain++
	}
	if plain == len(text) {
		return text
	}
	text = strings.ToValidUTF8(text, "\uFFFD")
	encoded := make([]byte, 0, len(text)+2*(len(text)-plain))
	for i := 0; i < len(text); i++ {
		if c := text[i]; isUnreserved(c) {
			encoded = append(encoded, c)
		} else {
			encoded = append(encoded, '%', upperHex[c>>4], upperHex[c&15])
		}
	}
	return string(encoded)
}

func isUnreserved(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-' || c == '_' || c == '.' || c == '~'
}

// CanonicalQuery is the query of the signatures: encoded, sorted by encoded name and then by encoded value, joined as
// "a=1&b=". It is sent as it is signed, so that both can never differ.
func CanonicalQuery(pairs []Pair) string {
	encoded := make([]Pair, len(pairs))
	for i, pair := range pairs {
		encoded[i] = Pair{PercentEncode(pair.Name), PercentEncode(pair.Value)}
	}
	sort.SliceStable(encoded, func(i, j int) bool {
		if encoded[i].Name != encoded[j].Name {
			return encoded[i].Name < encoded[j].Name
		}
		return encoded[i].Value < encoded[j].Value
	})
	var query strings.Builder
	for i, pair := range encoded {
		if i > 0 {
			query.WriteByte('&')
		}
		query.WriteString(pair.Name)
		query.WriteByte('=')
		query.WriteString(pair.Value)
	}
	return query.String()
}
