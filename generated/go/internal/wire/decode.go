package wire

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math"
	"reflect"
	"regexp"
	"strconv"
	"strings"
)

// ParseJSON parses a JSON text; its numbers are json.Number. It fails when anything but blanks follows the value.
func ParseJSON(text []byte) (any, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		return nil, err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("more than one JSON value")
	}
	return value, nil
}

// Decode fills a response, a struct, with the fields of an answer, which come in other forms too:
//   - a list may have a wrapper (Rules: { Rule: […] }); "", null and {} are the empty list, a value standing alone is a
//     list of one, and a JSON text is parsed;
//   - numbers and booleans may be texts ("80", "true"), and texts may be numbers or booleans;
//   - "" and null where a number, a boolean or a structure is due, and null where a string is, mean that there is none.
//
// It returns what has no place in the struct, fields that it does not know and values of another type, by their paths;
// nil if there is nothing.
func Decode(answer map[string]any, response reflect.Value) map[string]any {
	decoder := decoder{}
	decoder.members("", answer, response)
	return decoder.rest
}

type decoder struct {
	rest map[string]any
}

func (d *decoder) keep(path string, value any) {
	if d.rest == nil {
		d.rest = map[string]any{}
	}
	d.rest[path] = value
}

func (d *decoder) members(prefix string, object map[string]any, target reflect.Value) {
	taken := 0
	fields := Fields(target.Type())
	for _, field := range fields {
		value, ok := object[field.Name]
		if !ok {
			continue
		}
		taken++
		if field.Wrapper != "" {
			value = unwrap(value, field.Wrapper)
		}
		d.value(prefix+field.Name, value, target.Field(field.Index))
	}
	if taken == len(object) {
		return
	}
	for name, value := range object {
		if !has(fields, name) {
			d.keep(prefix+name, value)
		}
	}
}

func has(fields []Field, name string) bool {
	for _, field := range fields {
		if field.Name == name {
			return true
		}
	}
	return false
}

// value sets the target, and says whether there is a value at all. One that does not fit is kept beside it.
func (d *decoder) value(path string, value any, target reflect.Value) bool {
	switch target.Kind() {
	case reflect.Pointer:
		filled := reflect.New(target.Type().Elem())
		if !d.value(path, value, filled.Elem()) {
			return false
		}
		target.Set(filled)
		return true
	case reflect.Slice:
		d.list(path, structured(value), target)
		return true
	case reflect.Map:
		d.entries(path, structured(value), target)
		return true
	case reflect.Struct:
		parsed := structured(value)
		object, ok := parsed.(map[string]any)
		if ok {
			d.members(path+".", object, target)
		} else if parsed != nil {
			d.keep(path, value)
		}
		return ok
	}
	return d.scalar(path, value, target)
}

func (d *decoder) list(path string, value any, target reflect.Value) {
	var items []any
	switch value := value.(type) {
	case nil:
	case []any:
		items = value
	case map[string]any:
		if len(value) > 0 {
			items = []any{value}
		}
	default:
		items = []any{value}
	}
	list := reflect.MakeSlice(target.Type(), 0, len(items))
	for _, item := range items {
		element := reflect.New(target.Type().Elem()).Elem()
		if d.value(path+"["+strconv.Itoa(list.Len())+"]", item, element) {
			list = reflect.Append(list, element)
		}
	}
	target.Set(list)
}

func (d *decoder) entries(path string, value any, target reflect.Value) {
	filled := reflect.MakeMap(target.Type())
	object, ok := value.(map[string]any)
	if !ok && value != nil {
		d.keep(path, value)
	}
	for key, item := range object {
		element := reflect.New(target.Type().Elem()).Elem()
		if d.value(path+"."+key, item, element) {
			filled.SetMapIndex(reflect.ValueOf(key), element)
		}
	}
	target.Set(filled)
}

func (d *decoder) scalar(path string, value any, target reflect.Value) bool {
	if value == nil {
		return false
	}
	text, ok := scalarText(value)
	if text == "" && target.Kind() != reflect.String {
		if !ok {
			d.keep(path, value)
		}
		return false
	}
	switch target.Kind() {
	case reflect.String:
		target.SetString(text)
	case reflect.Bool:
		lower := strings.ToLower(text)
		target.SetBool(lower == "true")
		ok = ok && (lower == "true" || lower == "false")
	case reflect.Int, reflect.Int64:
		number, isInteger := Integer(text)
		ok = ok && isInteger && !target.OverflowInt(number)
		target.SetInt(number)
	case reflect.Float64:
		number, err := strconv.ParseFloat(text, 64)
		ok = ok && err == nil && isNumber(text)
		target.SetFloat(number)
	}
	if !ok {
		d.keep(path, value)
	}
	return ok
}

// scalarText is the text of a string, number or boolean.
func scalarText(value any) (text string, ok bool) {
	switch value := value.(type) {
	case string:
		return value, true
	case json.Number:
		return value.String(), true
	case bool:
		return strconv.FormatBool(value), true
	}
	return "", false
}

var number = regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$`)

func isNumber(text string) bool {
	return number.MatchString(text)
}

// Integer reads an integer in any way in which JSON can write one: 80, 80.0, 8e1.
func Integer(text string) (value int64, ok bool) {
	value, err := strconv.ParseInt(text, 10, 64)
	if err == nil {
		return value, text[0] != '+'
	}
	float, err := strconv.ParseFloat(text, 64)
	if err != nil || !isNumber(text) || float != math.Trunc(float) || math.Abs(float) >= 1<<53 {
		return 0, false
	}
	return int64(float), true
}

func unwrap(value any, wrapper string) any {
	if object, ok := structured(value).(map[string]any); ok {
		if inner, ok := object[wrapper]; ok {
			return inner
		}
		return object
	}
	return value
}

// structured is what stands where a list, a map or a structure is due: nil for "" and null, the value of a JSON text.
func structured(value any) any {
	text, ok := value.(string)
	if !ok {
		return value
	}
	if text == "" {
		return nil
	}
	if start := strings.TrimLeft(text, " \t\r\n"); start == "" || start[0] != '[' && start[0] != '{' {
		return value
	}
	if parsed, err := ParseJSON([]byte(text)); err == nil {
		return parsed
	}
	return value
}
