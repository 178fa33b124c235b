package main

import (
	"errors"
	"fmt"
	"reflect"

	"slbsdk"
	"slbsdk/internal/wire"
)

func runResponses(service service, vectors apiVectors, results *results) {
	for _, vector := range vectors.Responses {
		results.add(vectors.API+"/"+vector.ID, checkResponse(service, vectors.Client, vector))
	}
}

func checkResponse(service service, facts clientFacts, vector responseVector) error {
	http := &scripted{answers: []answer{{vector.Status, vector.Headers, vector.Body}}}
	caller, err := newCaller(service, facts, slbsdk.SignerV3, "", http)
	if err != nil {
		return err
	}
	response, err := caller.call(vector.Action, vector.Params)
	if vector.Error != nil {
		return checkError(err, *vector.Error)
	}
	if err != nil {
		return err
	}
	return checkResult(response, vector.Result)
}

func checkError(err error, want errorVector) error {
	var api *slbsdk.APIError
	if !errors.As(err, &api) {
		return fmt.Errorf("the error is %v", err)
	}
	got := errorVector{Code: api.Code, Status: api.Status, Retry: string(api.Retry)}
	if api.RequestID != "" {
		got.RequestID = &api.RequestID
	}
	if api.RetryAfter != nil {
		milliseconds := api.RetryAfter.Milliseconds()
		got.RetryAfter = &milliseconds
	}
	if want.Message != nil {
		got.Message = &api.Message
	}
	if !reflect.DeepEqual(got, want) {
		return fmt.Errorf("the error is %s, not %s", plainText(got), plainText(want))
	}
	return nil
}

// checkResult compares a response with JSON.
func checkResult(response reflect.Value, want []byte) error {
	parsed, err := wire.ParseJSON([]byte(wire.JSON(response)))
	if err != nil {
		return err
	}
	got := parsed.(map[string]any)
	for name, value := range response.Elem().FieldByName("Extra").Interface().(map[string]any) {
		got[name] = value
	}
	wanted, err := wire.ParseJSON(want)
	if err != nil {
		return err
	}
	if !reflect.DeepEqual(any(got), wanted) {
		return fmt.Errorf("the response is %v, not %v", got, wanted)
	}
	return nil
}
