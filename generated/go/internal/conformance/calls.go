package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"time"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// answer is what the service says in a vector.
type answer struct {
	status  int
	headers map[string]string
	body    string
}

// scripted answers one request after the other, the last answer again and again, and keeps the requests.
type scripted struct {
	answers  []answer
	requests []sent
}

type sent struct {
	request *http.Request
	body    string
}

// Do keeps the request and gives the next answer.
func (s *scripted) Do(request *http.Request) (*http.Response, error) {
	body := ""
	if request.Body != nil {
		text, err := io.ReadAll(request.Body)
		if err != nil {
			return nil, err
		}
		body = string(text)
	}
	if len(s.answers) == 0 {
		return nil, errors.New("there is no answer")
	}
	next := len(s.requests)
	if next >= len(s.answers) {
		next = len(s.answers) - 1
	}
	s.requests = append(s.requests, sent{request, body})
	response := &http.Response{
		StatusCode: s.answers[next].status,
		Header:     http.Header{},
		Body:       io.NopCloser(bytes.NewReader([]byte(s.answers[next].body))),
		Request:    request,
	}
	for name, value := range s.answers[next].headers {
		response.Header.Set(name, value)
	}
	return response, nil
}

// caller calls methods of a client by their names, with the clock of the vectors.
type caller struct {
	client reflect.Value
	ctx    context.Context
	// delays are the pauses that were asked for.
	delays []time.Duration
}

func newCaller(service service, facts clientFacts, signer slbsdk.Signer, securityToken string, http *scripted) (*caller, error) {
	client, err := service.client(slbsdk.Options{
		RegionID:    facts.RegionID,
		Endpoint:    facts.Host,
		Signer:      signer,
		Validation:  slbsdk.ValidationModeOff,
		MaxAttempts: 1,
		HTTPClient:  http,
		Credentials: slbsdk.Credentials{
			AccessKeyID:     facts.AccessKeyID,
			AccessKeySecret: facts.AccessKeySecret,
			SecurityToken:   securityToken,
		},
	})
	if err != nil {
		return nil, err
	}
	caller := &caller{client: reflect.ValueOf(client)}
	caller.ctx = rpc.WithHost(context.Background(), &rpc.Host{
		Now:    func() time.Time { return facts.Date },
		Random: func() float64 { return 0.5 },
		Nonce:  func() string { return facts.Nonce },
		Sleep: func(_ context.Context, delay time.Duration) error {
			caller.delays = append(caller.delays, delay)
			return nil
		},
	})
	return caller, nil
}

// method finds a method whose argument at an index is a request, and the request filled with parameters.
func (c *caller) method(name string, index int, params params) (method, request reflect.Value, err error) {
	method = c.client.MethodByName(name)
	if !method.IsValid() {
		return method, request, fmt.Errorf("the client has no method %s", name)
	}
	request = reflect.New(method.Type().In(index).Elem())
	if issues, _ := check.Decode(params, request.Interface()); len(issues) > 0 {
		return method, request, fmt.Errorf("the parameters do not fit: %v", issues)
	}
	return method, request, nil
}

// call calls an Action; the result is a pointer to its response.
func (c *caller) call(action string, params params) (reflect.Value, error) {
	method, request, err := c.method(action, 1, params)
	if err != nil {
		return reflect.Value{}, err
	}
	results := method.Call([]reflect.Value{reflect.ValueOf(c.ctx), request})
	return results[0], errorOf(results[1])
}

func errorOf(value reflect.Value) error {
	err, _ := value.Interface().(error)
	return err
}
