package main

import (
	"errors"
	"fmt"
	"reflect"
	"strings"

	"slbsdk"
)

func runWaiters(service service, vectors apiVectors, results *results) {
	for _, vector := range vectors.Waiters {
		results.add(vectors.API+"/"+vector.ID, checkWait(service, vectors.Client, vector))
	}
}

func checkWait(service service, facts clientFacts, vector waiterVector) error {
	http := &scripted{}
	for _, exchange := range vector.Exchanges {
		http.answers = append(http.answers, answer{status: exchange.Status, body: string(exchange.Body)})
	}
	caller, err := newCaller(service, facts, slbsdk.SignerV3, "", http)
	if err != nil {
		return err
	}
	method, request, err := caller.method(methodName(vector.Waiter), 1, vector.Params)
	if err != nil {
		return err
	}
	arguments := []reflect.Value{reflect.ValueOf(caller.ctx), request, reflect.ValueOf(slbsdk.WaitOptions{})}
	if got := outcome(errorOf(method.Call(arguments)[1])); got != vector.Outcome {
		return fmt.Errorf("the outcome is %s, not %s", got, vector.Outcome)
	}
	delays := []float64{}
	for _, delay := range caller.delays {
		delays = append(delays, delay.Seconds())
	}
	if !reflect.DeepEqual(delays, vector.Delays) {
		return fmt.Errorf("the pauses are %v, not %v", delays, vector.Delays)
	}
	return nil
}

// methodName of load-balancer-active is WaitUntilLoadBalancerActive.
func methodName(waiter string) string {
	name := "WaitUntil"
	for _, word := range strings.Split(waiter, "-") {
		name += strings.ToUpper(word[:1]) + word[1:]
	}
	return name
}

func outcome(err error) string {
	var failed *slbsdk.WaiterError
	switch {
	case err == nil:
		return "success"
	case errors.As(err, &failed):
		return string(failed.Reason)
	}
	return "error"
}
