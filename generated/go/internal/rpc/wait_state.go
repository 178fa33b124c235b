package rpc

import (
	"reflect"
	"strings"

	"slbsdk"
	"slbsdk/internal/codes"
	"slbsdk/internal/wire"
)

// WaiterState is what an answer, or an error of the service, must be like for a state to be reached.
type WaiterState struct {
	// Fields have these values.
	Fields []WaiterField
	// Every is the list whose elements all have the fields, Some one of which at least one element has; an empty one has
	// none. Without them the answer itself has them.
	Every string
	Some  string
	// Absent is a field that is absent or empty as well.
	Absent string
	// Error is the code of an error, in which "%s" stands for any text; nothing else is given then.
	Error string
}

// WaiterField is a field by its path, Config.Status, with values of which it equals one: strings, numbers or bools.
type WaiterField struct {
	Path   string
	Values []any
}

func anyReached[Response any](states []WaiterState, response *Response, problem *slbsdk.APIError) bool {
	for _, state := range states {
		if state.Error != "" || problem != nil {
			if state.Error != "" && problem != nil && codes.Match(state.Error, problem.Code) {
				return true
			}
		} else if isReached(state, reflect.ValueOf(response).Elem()) {
			return true
		}
	}
	return false
}

func isReached(state WaiterState, response reflect.Value) bool {
	if state.Absent != "" && !isEmpty(valueAt(response, state.Absent)) {
		return false
	}
	switch {
	case state.Every != "":
		list := valueAt(response, state.Every)
		for i := 0; i < length(list); i++ {
			if !hasFields(list.Index(i), state.Fields) {
				return false
			}
		}
		return length(list) > 0
	case state.Some != "":
		list := valueAt(response, state.Some)
		for i := 0; i < length(list); i++ {
			if hasFields(list.Index(i), state.Fields) {
				return true
			}
		}
		return false
	}
	return hasFields(response, state.Fields)
}

func hasFields(structure reflect.Value, fields []WaiterField) bool {
	for _, field := range fields {
		if !isOneOf(valueAt(structure, field.Path), field.Values) {
			return false
		}
	}
	return true
}

// isOneOf compares by text: a number is an int in Values, and in a response whatever its field has.
func isOneOf(value reflect.Value, values []any) bool {
	if !value.IsValid() {
		return false
	}
	for _, each := range values {
		if wire.Text(value) == wire.Text(reflect.ValueOf(each)) {
			return true
		}
	}
	return false
}

// valueAt is the field at a path of structures; it is invalid where one of them is absent.
func valueAt(structure reflect.Value, path string) reflect.Value {
	name, rest, isNested := strings.Cut(path, ".")
	value := wire.FieldByName(structure, name)
	if value.IsValid() && value.Kind() == reflect.Pointer {
		value = value.Elem()
	}
	if !isNested || !value.IsValid() {
		return value
	}
	return valueAt(value, rest)
}

func isEmpty(value reflect.Value) bool {
	if value.IsValid() && value.Kind() == reflect.Pointer {
		value = value.Elem()
	}
	if !value.IsValid() {
		return true
	}
	switch value.Kind() {
	case reflect.String, reflect.Slice, reflect.Map:
		return value.Len() == 0
	}
	return false
}

func length(list reflect.Value) int {
	if !list.IsValid() || list.Kind() != reflect.Slice {
		return 0
	}
	return list.Len()
}

// plain is a value as a string, an int64, a float64 or a bool; nil if there is none.
func plain(value reflect.Value) any {
	switch {
	case !value.IsValid():
		return nil
	case value.Kind() == reflect.String:
		return value.String()
	case value.CanInt():
		return value.Int()
	case value.Kind() == reflect.Bool:
		return value.Bool()
	}
	return value.Interface()
}

// seen are the fields that tell the states.
func seen(waiter *Waiter, response reflect.Value) []slbsdk.SeenField {
	var fields []slbsdk.SeenField
	told := map[string]bool{}
	for _, state := range append(append([]WaiterState{}, waiter.Success...), waiter.Failure...) {
		list := state.Every + state.Some
		for _, field := range state.Fields {
			found := slbsdk.SeenField{Path: field.Path}
			if list == "" {
				found.Value = plain(valueAt(response, field.Path))
			} else {
				found.Path = list + "[]." + field.Path
				found.Value = column(valueAt(response, list), field.Path)
			}
			if !told[found.Path] {
				told[found.Path] = true
				fields = append(fields, found)
			}
		}
	}
	return fields
}

func column(list reflect.Value, path string) []any {
	values := []any{}
	for i := 0; i < length(list); i++ {
		values = append(values, plain(valueAt(list.Index(i), path)))
	}
	return values
}
