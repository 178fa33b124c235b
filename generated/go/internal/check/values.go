package check

import (
	"math"
	"reflect"
	"strings"
	"unicode/utf8"

	"slbsdk/internal/wire"
)

// Is says whether a member is given and equals one of some values.
func Is[T comparable](member *T, values ...T) bool {
	return member != nil && OneOf(*member, values...)
}

// OneOf says whether a value equals one of some values.
func OneOf[T comparable](value T, values ...T) bool {
	for _, each := range values {
		if value == each {
			return true
		}
	}
	return false
}

// NoLimit is the upper bound of what has none.
const NoLimit = math.MaxInt

// HasLength says whether a text has from min to max characters (code points).
func HasLength[T ~string](text T, min, max int) bool {
	length := utf8.RuneCountInString(string(text))
	return length >= min && length <= max
}

// Number is a member as a number for comparisons and limits; ok is false when it is not given. A number with a fraction
// in the place of an integer, which only JSON can have, takes part as well.
func Number[T ~int | int64 | float64](member *T, mistyped *Mistyped, name string) (number float64, ok bool) {
	if member != nil {
		return float64(*member), true
	}
	return mistyped.number(name)
}

// NumberAt is Number for a member inside of structures.
func NumberAt(structure any, mistyped *Mistyped, path ...string) (number float64, ok bool) {
	value := at(structure, path)
	switch {
	case !value.IsValid():
		holder, name := mistyped.holder(path)
		return holder.number(name)
	case value.CanInt():
		return float64(value.Int()), true
	}
	return value.Float(), true
}

// HasPrefix says whether a text begins with one of some texts.
func HasPrefix[T ~string](text T, prefixes ...string) bool {
	for _, prefix := range prefixes {
		if strings.HasPrefix(string(text), prefix) {
			return true
		}
	}
	return false
}

// Contains says whether one of some texts is in a text.
func Contains[T ~string](text T, parts ...string) bool {
	for _, part := range parts {
		if strings.Contains(string(text), part) {
			return true
		}
	}
	return false
}

// Given says whether the member at a path is given, by its names on the wire.
func Given(structure any, mistyped *Mistyped, path ...string) bool {
	if at(structure, path).IsValid() {
		return true
	}
	holder, name := mistyped.holder(path)
	return holder.Has(name)
}

// AllButFirst are the indices of the conditions that hold, but for the first of them.
func AllButFirst(conditions ...bool) []int {
	var found []int
	holds := false
	for i, condition := range conditions {
		if condition && holds {
			found = append(found, i)
		}
		holds = holds || condition
	}
	return found
}

// Missing are the indices of the conditions that do not hold, if at least one does.
func Missing(conditions ...bool) []int {
	var found []int
	holds := false
	for i, condition := range conditions {
		if !condition {
			found = append(found, i)
		}
		holds = holds || condition
	}
	if !holds {
		return nil
	}
	return found
}

// Odd is the index of the first list that is not as long as the first one that is given; -1 if all are. The length of a
// list that is not given is -1.
func Odd(lengths ...int) int {
	first := -1
	for i, length := range lengths {
		if first < 0 {
			first = length
		}
		if length >= 0 && length != first {
			return i
		}
	}
	return -1
}

// Len is the length of the list at a path of a structure; -1 when it is not given.
func Len(structure any, path ...string) int {
	list := at(structure, path)
	if !list.IsValid() || list.Kind() != reflect.Slice || list.IsNil() {
		return -1
	}
	return list.Len()
}

// Seen are the keys of the elements of a list so far.
type Seen map[string]bool

// Repeats says whether an earlier element had the same keys. Elements without any key repeat nothing.
func (s Seen) Repeats(keys ...string) bool {
	isKeyed := false
	for _, key := range keys {
		if key == noKey {
			return false
		}
		isKeyed = isKeyed || key != ""
	}
	key := strings.Join(keys, "\n")
	if !isKeyed || s[key] {
		return isKeyed
	}
	s[key] = true
	return false
}

// noKey stands for a member with a value that is no text, number or boolean.
const noKey = "none"

// Key is what elements of a list are compared by: the text of the member at a path as it is sent, after its length; ""
// when it is not given.
func Key(structure any, mistyped *Mistyped, path ...string) string {
	holder, name := mistyped.holder(path)
	if raw, ok := holder.value(name); ok {
		return mistypedKey(raw)
	}
	value := at(structure, path)
	switch {
	case !value.IsValid():
		return ""
	case value.Kind() == reflect.Slice || value.Kind() == reflect.Map || value.Kind() == reflect.Struct:
		return noKey
	}
	return key(wire.Text(value))
}

// at is the value at a path of a structure; invalid when it is not given.
func at(structure any, path []string) reflect.Value {
	value := reflect.ValueOf(structure)
	for _, step := range path {
		value = reflect.Indirect(value)
		if !value.IsValid() {
			return value
		}
		value = wire.FieldByName(value, step)
	}
	if value.Kind() == reflect.Pointer || value.Kind() == reflect.Slice || value.Kind() == reflect.Map {
		if value.IsNil() {
			return reflect.Value{}
		}
	}
	return reflect.Indirect(value)
}
