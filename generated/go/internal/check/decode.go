package check

import (
	"encoding/json"
	"math"
	"reflect"
	"strconv"
	"strings"

	"slbsdk/internal/near"
	"slbsdk/internal/wire"
)

// Decode fills a request, a pointer to a struct, with parameters in the form that JSON has. It returns the issues that a
// struct cannot have, unknown members and values of the wrong type, and where the latter are.
func Decode(params map[string]any, request any) (Issues, *Mistyped) {
	decoder := decoder{}
	mistyped := decoder.members("", reflect.ValueOf(params), reflect.ValueOf(request).Elem())
	return decoder.issues, mistyped
}

type decoder struct {
	issues Issues
}

// place is where a value stands.
type place struct {
	// path is from the request, local from the structure around it.
	path  string
	local string
	// name is what messages call the value.
	name     string
	mistyped *Mistyped
}

func (d *decoder) members(prefix string, object reflect.Value, target reflect.Value) *Mistyped {
	mistyped := &Mistyped{values: map[string]any{}, structures: map[string]*Mistyped{}}
	fields := wire.Fields(target.Type())
	keys := object.Type().Key()
	known := 0
	for _, field := range fields {
		value := object.MapIndex(reflect.ValueOf(field.Name).Convert(keys))
		if !value.IsValid() {
			continue
		}
		known++
		if value = plain(value); value.IsValid() {
			d.value(place{prefix + field.Name, field.Name, field.Name, mistyped}, value, target.Field(field.Index))
		}
	}
	if known < object.Len() {
		d.unknown(prefix, object, fields)
	}
	return mistyped
}

// unknown takes note of the keys that are no members.
func (d *decoder) unknown(prefix string, object reflect.Value, fields []wire.Field) {
	names := make([]string, len(fields))
	isKnown := make(map[string]bool, len(fields))
	for i, field := range fields {
		names[i] = field.Name
		isKnown[field.Name] = true
	}
	for _, key := range wire.SortedKeys(object) {
		name := key.String()
		if isKnown[name] {
			continue
		}
		message := name + " is not a parameter of this Action."
		if meant := near.Name(name, names); meant != "" {
			message += " Did you mean " + meant + "?"
		}
		d.issues.Error(prefix+name, "unknown", message)
	}
}

// plain is a value without interfaces and pointers around it; invalid for null.
func plain(value reflect.Value) reflect.Value {
	for value.IsValid() && (value.Kind() == reflect.Interface || value.Kind() == reflect.Pointer) {
		value = value.Elem()
	}
	return value
}

func (d *decoder) value(at place, value, target reflect.Value) {
	switch target.Kind() {
	case reflect.Pointer:
		filled := reflect.New(target.Type().Elem())
		d.value(at, value, filled.Elem())
		if !at.mistyped.has(at.local) {
			target.Set(filled)
		}
	case reflect.Slice:
		if d.isRight(at, value, value.Kind() == reflect.Slice, "a list") {
			d.list(at, value, target)
		}
	case reflect.Map:
		if d.isRight(at, value, isObject(value), "an object") {
			d.entries(at, value, target)
		}
	case reflect.Struct:
		if d.isRight(at, value, isObject(value), "an object") {
			at.mistyped.structures[at.local] = d.members(at.path+".", value, target)
		}
	case reflect.Bool:
		if d.isRight(at, value, value.Kind() == reflect.Bool, "true or false") {
			target.SetBool(value.Bool())
		}
	case reflect.String:
		if d.isRight(at, value, value.Kind() == reflect.String && value.Type() != jsonNumber, "a string") {
			target.SetString(value.String())
		}
	case reflect.Float64:
		number, ok := float(value)
		if d.isRight(at, value, ok, "a number") {
			target.SetFloat(number)
		}
	default:
		number, ok := float(value)
		isInteger := ok && number == math.Trunc(number) && math.Abs(number) < 1<<53 && !target.OverflowInt(int64(number))
		if d.isRight(at, value, isInteger, "an integer") {
			target.SetInt(int64(number))
		}
	}
}

// isRight takes note of a value of the wrong type.
func (d *decoder) isRight(at place, value reflect.Value, isRight bool, wanted string) bool {
	if !isRight {
		var raw any
		if value.IsValid() {
			raw = value.Interface()
		}
		at.mistyped.values[at.local] = raw
		d.issues.Error(at.path, "type", at.name+" must be "+wanted+".")
	}
	return isRight
}

func (d *decoder) list(at place, value, target reflect.Value) {
	target.Set(reflect.MakeSlice(target.Type(), value.Len(), value.Len()))
	for i := 0; i < value.Len(); i++ {
		inner := place{At(at.path, i), At(at.local, i), elementName(at.name), at.mistyped}
		d.value(inner, plain(value.Index(i)), target.Index(i))
	}
}

func (d *decoder) entries(at place, value, target reflect.Value) {
	target.Set(reflect.MakeMap(target.Type()))
	for _, key := range wire.SortedKeys(value) {
		inner := place{Entry(at.path, key.String()), Entry(at.local, key.String()), elementName(at.name), at.mistyped}
		element := reflect.New(target.Type().Elem()).Elem()
		d.value(inner, plain(value.MapIndex(key)), element)
		target.SetMapIndex(key, element)
	}
}

func elementName(name string) string {
	const words = "Each element of "
	if strings.HasPrefix(name, words) {
		return name
	}
	return words + name
}

func isObject(value reflect.Value) bool {
	return value.IsValid() && value.Kind() == reflect.Map && value.Type().Key().Kind() == reflect.String
}

var jsonNumber = reflect.TypeOf(json.Number(""))

// float is the number that a value is, however Go holds it.
func float(value reflect.Value) (float64, bool) {
	switch {
	case !value.IsValid():
		return 0, false
	case value.Type() == jsonNumber:
		number, err := strconv.ParseFloat(value.String(), 64)
		return number, err == nil
	case value.CanInt():
		return float64(value.Int()), true
	case value.CanUint():
		return float64(value.Uint()), true
	case value.CanFloat():
		return value.Float(), !math.IsNaN(value.Float()) && !math.IsInf(value.Float(), 0)
	}
	return 0, false
}
