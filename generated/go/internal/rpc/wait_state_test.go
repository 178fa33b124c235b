package rpc

import (
	"reflect"
	"testing"
)

func TestStatesByValuesOfEveryType(t *testing.T) {
	type mode string
	response := struct {
		Mode  *mode    `json:"Mode"`
		Count *int     `json:"Count"`
		Long  *int64   `json:"Long"`
		Ratio *float64 `json:"Ratio"`
		Done  *bool    `json:"Done"`
		None  *string  `json:"None"`
	}{Mode: new(mode), Count: new(int), Long: new(int64), Ratio: new(float64), Done: new(bool)}
	*response.Mode, *response.Count, *response.Long, *response.Ratio = "on", 2, 3, 4
	for path, values := range map[string]struct {
		right, wrong any
	}{
		"Mode":  {"on", "off"},
		"Count": {2, 3},
		"Long":  {3, 2},
		"Ratio": {4, 4.5},
		"Done":  {false, true},
	} {
		for value, want := range map[any]bool{values.right: true, values.wrong: false} {
			state := WaiterState{Fields: []WaiterField{{Path: path, Values: []any{value}}}}
			if got := isReached(state, reflect.ValueOf(response)); got != want {
				t.Errorf("%s %v: %v", path, value, got)
			}
		}
	}
	if isReached(WaiterState{Fields: []WaiterField{{Path: "None", Values: []any{""}}}}, reflect.ValueOf(response)) {
		t.Error("a field that is absent has a value")
	}
}
