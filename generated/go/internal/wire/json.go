package wire

import (
	"reflect"
	"unicode/utf8"
)

// JSON writes a value without blanks. What is nil is left out, the members of a struct keep their order, and only what
// JSON itself forbids in a string is escaped; encoding/json escapes more, and leaves out empty lists.
func JSON(value reflect.Value) string {
	return string(appendJSON(nil, value))
}

func appendJSON(text []byte, value reflect.Value) []byte {
	switch value.Kind() {
	case reflect.Pointer, reflect.Interface:
		return appendJSON(text, value.Elem())
	case reflect.String:
		return appendString(text, value.String())
	case reflect.Slice:
		text = append(text, '[')
		start := len(text)
		for i := 0; i < value.Len(); i++ {
			if isAbsent(value.Index(i)) {
				continue
			}
			if len(text) > start {
				text = append(text, ',')
			}
			text = appendJSON(text, value.Index(i))
		}
		return append(text, ']')
	case reflect.Map:
		text = append(text, '{')
		start := len(text)
		for _, key := range SortedKeys(value) {
			text = appendMember(text, start, key.String(), value.MapIndex(key))
		}
		return append(text, '}')
	case reflect.Struct:
		text = append(text, '{')
		start := len(text)
		for _, field := range Fields(value.Type()) {
			text = appendMember(text, start, field.Name, value.Field(field.Index))
		}
		return append(text, '}')
	}
	return append(text, Text(value)...)
}

// appendMember adds a member of an object that begins at start.
func appendMember(text []byte, start int, name string, value reflect.Value) []byte {
	if isAbsent(value) {
		return text
	}
	if len(text) > start {
		text = append(text, ',')
	}
	return appendJSON(append(appendString(text, name), ':'), value)
}

func appendString(text []byte, value string) []byte {
	const lowerHex = "0123456789abcdef"
	text = append(text, '"')
	for _, r := range value {
		switch {
		case r == '"' || r == '\\':
			text = append(text, '\\', byte(r))
		case r == '\b':
			text = append(text, `\b`...)
		case r == '\f':
			text = append(text, `\f`...)
		case r == '\n':
			text = append(text, `\n`...)
		case r == '\r':
			text = append(text, `\r`...)
		case r == '\t':
			text = append(text, `\t`...)
		case r < ' ':
			text = append(text, `\u00`...)
			text = append(text, lowerHex[r>>4], lowerHex[r&15])
		default:
			text = utf8.AppendRune(text, r)
		}
	}
	return append(text, '"')
}
