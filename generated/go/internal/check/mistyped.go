package check

import (
	"reflect"
	"strconv"

	"slbsdk/internal/wire"
)

// Mistyped are the members of a structure that were given with a value of the wrong type. A struct cannot hold them, yet
// they count as given. All methods are for nil too: nothing is mistyped in a request that was made as a struct.
type Mistyped struct {
	// values are by the path from the structure: Port, RuleList[0].
	values map[string]any
	// structures are those inside, by the same paths.
	structures map[string]*Mistyped
}

// Has says whether the member at a path was given with a value of the wrong type.
func (m *Mistyped) Has(path string) bool {
	return m != nil && m.has(path)
}

func (m *Mistyped) has(path string) bool {
	_, ok := m.values[path]
	return ok
}

// HasElement is Has for an element of a list.
func (m *Mistyped) HasElement(path string, index int) bool {
	return m != nil && m.has(At(path, index))
}

// In is what is mistyped in a structure.
func (m *Mistyped) In(path string) *Mistyped {
	if m == nil {
		return nil
	}
	return m.structures[path]
}

// Element is what is mistyped in a structure in a list.
func (m *Mistyped) Element(path string, index int) *Mistyped {
	if m == nil {
		return nil
	}
	return m.structures[At(path, index)]
}

// holder is what is mistyped in the structure around the member at a path, and the member's own name.
func (m *Mistyped) holder(path []string) (*Mistyped, string) {
	last := len(path) - 1
	for _, step := range path[:last] {
		m = m.In(step)
	}
	return m, path[last]
}

func (m *Mistyped) value(path string) (any, bool) {
	if m == nil {
		return nil, false
	}
	value, ok := m.values[path]
	return value, ok
}

func (m *Mistyped) number(path string) (float64, bool) {
	if m == nil {
		return 0, false
	}
	return float(reflect.ValueOf(m.values[path]))
}

// mistypedKey is the key of an element by a value of the wrong type; only single values have one.
func mistypedKey(raw any) string {
	value := reflect.ValueOf(raw)
	if number, ok := float(value); ok {
		return key(strconv.FormatFloat(number, 'f', -1, 64))
	}
	if value.Kind() == reflect.String || value.Kind() == reflect.Bool {
		return key(wire.Text(value))
	}
	return noKey
}

func key(text string) string {
	return strconv.Itoa(len(text)) + ":" + text
}
