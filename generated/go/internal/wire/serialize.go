package wire

import (
	"reflect"
	"sort"
	"strconv"
	"strings"
)

// Parameters are those of a request by their place on the wire.
type Parameters struct {
	Query []Pair
	Body  []Pair
}

// Serialize writes the members of a request, a struct, as they go on the wire. What is nil is absent; "" is sent, and an
// empty flat list or structure sends nothing. A GET has no body: all goes into its query.
func Serialize(request reflect.Value, method string) Parameters {
	var parameters Parameters
	for _, field := range Fields(request.Type()) {
		value := request.Field(field.Index)
		if isAbsent(value) {
			continue
		}
		target := &parameters.Query
		if field.InBody && method != "GET" {
			target = &parameters.Body
		}
		switch field.Encoding {
		case "json":
			*target = append(*target, Pair{field.Name, JSON(value)})
		case "comma":
			*target = append(*target, Pair{field.Name, joined(value)})
		default:
			*target = flatten(*target, field.Name, value)
		}
	}
	return parameters
}

// Flat writes the values of a map under their keys.
func Flat(values reflect.Value) []Pair {
	var pairs []Pair
	for _, key := range SortedKeys(values) {
		pairs = flatten(pairs, key.String(), values.MapIndex(key))
	}
	return pairs
}

// flatten adds Tag.1.Key and the like. Elements are counted from 1, without gaps for what is nil.
func flatten(pairs []Pair, name string, value reflect.Value) []Pair {
	if isAbsent(value) {
		return pairs
	}
	switch value.Kind() {
	case reflect.Pointer, reflect.Interface:
		return flatten(pairs, name, value.Elem())
	case reflect.Slice:
		count := 0
		for i := 0; i < value.Len(); i++ {
			if item := value.Index(i); !isAbsent(item) {
				count++
				pairs = flatten(pairs, name+"."+strconv.Itoa(count), item)
			}
		}
		return pairs
	case reflect.Map:
		for _, key := range SortedKeys(value) {
			pairs = flatten(pairs, name+"."+key.String(), value.MapIndex(key))
		}
		return pairs
	case reflect.Struct:
		for _, field := range Fields(value.Type()) {
			pairs = flatten(pairs, name+"."+field.Name, value.Field(field.Index))
		}
		return pairs
	}
	return append(pairs, Pair{name, Text(value)})
}

func joined(list reflect.Value) string {
	items := make([]string, list.Len())
	for i := range items {
		items[i] = Text(list.Index(i))
	}
	return strings.Join(items, ",")
}

// Text writes a single value; the services read no exponents.
func Text(value reflect.Value) string {
	switch value.Kind() {
	case reflect.Pointer, reflect.Interface:
		return Text(value.Elem())
	case reflect.Bool:
		return strconv.FormatBool(value.Bool())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.FormatInt(value.Int(), 10)
	case reflect.Float64:
		return strconv.FormatFloat(value.Float(), 'f', -1, 64)
	}
	return value.String()
}

// SortedKeys are the keys of a map with texts as keys, in the order of their bytes.
func SortedKeys(value reflect.Value) []reflect.Value {
	keys := value.MapKeys()
	sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
	return keys
}
