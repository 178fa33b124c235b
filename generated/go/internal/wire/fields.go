// Package wire writes requests and reads answers as the services have them.
package wire

import (
	"reflect"
	"strings"
	"sync"
)

// Field is a member of a request, of a response or of a structure, by its name on the wire.
type Field struct {
	// Index is that of the struct field.
	Index int
	Name  string
	// InBody puts a parameter into the form instead of the query.
	InBody bool
	// Encoding is that of a list, map or structure: "json", "comma", or "" for flat.
	Encoding string
	// Wrapper is the key around the elements of a response's list.
	Wrapper string
	// IsRegion says that the client fills in its region.
	IsRegion bool
	// IsToken keeps the service from doing twice what was asked for twice.
	IsToken bool
	// IsSecret says that nobody must see the value.
	IsSecret bool
}

var known sync.Map // of reflect.Type to []Field

// Fields lists the members of a struct. They have the tag `json` with their name, and where it is needed one of the tags
// `in:"body"`, `encoding:"json"`, `encoding:"comma"`, `wrapper:"Rule"`, `fill:"region"`, `fill:"token"` and `secret:"true"`.
func Fields(structure reflect.Type) []Field {
	if found, ok := known.Load(structure); ok {
		return found.([]Field)
	}
	var fields []Field
	for index := 0; index < structure.NumField(); index++ {
		tag := structure.Field(index).Tag
		name := strings.TrimSuffix(tag.Get("json"), ",omitempty")
		if name == "" || name == "-" {
			continue
		}
		field := Field{
			Index:    index,
			Name:     name,
			InBody:   tag.Get("in") == "body",
			Encoding: tag.Get("encoding"),
			Wrapper:  tag.Get("wrapper"),
			IsRegion: tag.Get("fill") == "region",
			IsToken:  tag.Get("fill") == "token",
			IsSecret: tag.Get("secret") == "true",
		}
		fields = append(fields, field)
	}
	known.Store(structure, fields)
	return fields
}

// FieldByName finds a member of a struct by its name on the wire; it is invalid when there is none.
func FieldByName(structure reflect.Value, name string) reflect.Value {
	for _, field := range Fields(structure.Type()) {
		if field.Name == name {
			return structure.Field(field.Index)
		}
	}
	return reflect.Value{}
}

// isAbsent says whether a member was not given: a nil pointer, slice or map.
func isAbsent(value reflect.Value) bool {
	switch value.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map, reflect.Interface:
		return value.IsNil()
	}
	return false
}
