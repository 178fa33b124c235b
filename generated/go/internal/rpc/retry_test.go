package rpc

import (
	"testing"
	"time"

	"slbsdk"
)

var someAPI = API{Errors: []ErrorFact{{"Throttling", slbsdk.RetryBackoff}, {"Known.%s", slbsdk.RetryLater}}}

func TestRetryOf(t *testing.T) {
	action := &Action{API: &someAPI, Errors: []ErrorFact{
		{"Known.%s.Not", slbsdk.RetryNever},
		{"Known.This", slbsdk.RetryBackoff},
		{"ServerBusy", slbsdk.RetryNever},
	}}
	for _, test := range []struct {
		code   string
		status int
		want   slbsdk.Retry
	}{
		{"Known.This", 400, slbsdk.RetryBackoff},
		{"Known.This.Not", 400, slbsdk.RetryNever},
		{"Known.Other", 400, slbsdk.RetryLater},
		{"ServerBusy", 503, slbsdk.RetryNever},
		{"Unknown", 400, slbsdk.RetryNever},
		{"Unknown", 503, slbsdk.RetryLater},
		{"Unknown", 501, slbsdk.RetryNever},
		{"Unknown", 429, slbsdk.RetryBackoff},
		{"rejected.throttling", 400, slbsdk.RetryBackoff},
		{"VipIsConfiguring", 400, slbsdk.RetryLater},
	} {
		if got := retryOf(action, test.status, test.code); got != test.want {
			t.Errorf("%s with %d: %s", test.code, test.status, got)
		}
	}
}

func TestTroubleOf(t *testing.T) {
	action := &Action{API: &someAPI}
	hint := time.Second
	for name, test := range map[string]struct {
		err        error
		isHarmless bool
		want       trouble
	}{
		"too many":                    {&slbsdk.APIError{Code: "Throttling", Status: 400, Retry: slbsdk.RetryBackoff}, false, throttled},
		"refused":                     {&slbsdk.APIError{Code: "SystemBusy", Status: 400, Retry: slbsdk.RetryLater}, false, busy},
		"hinted":                      {&slbsdk.APIError{Code: "A", Status: 503, Retry: slbsdk.RetryLater, RetryAfter: &hint}, false, busy},
		"broken write":                {&slbsdk.APIError{Code: "InternalError", Status: 500, Retry: slbsdk.RetryLater}, false, hopeless},
		"broken read":                 {&slbsdk.APIError{Code: "InternalError", Status: 500, Retry: slbsdk.RetryLater}, true, broken},
		"wrong":                       {&slbsdk.APIError{Code: "A", Status: 400, Retry: slbsdk.RetryNever}, true, hopeless},
		"nonce used, a write":         {&slbsdk.APIError{Code: "SignatureNonceUsed", Status: 400, Retry: slbsdk.RetryLater}, false, hopeless},
		"no connection":               {&slbsdk.NetworkError{}, false, broken},
		"connection lost, a write":    {&slbsdk.NetworkError{Sent: true}, false, hopeless},
		"connection lost, a read":     {&slbsdk.NetworkError{Sent: true}, true, broken},
		"no connection in time":       {&slbsdk.TimeoutError{Kind: slbsdk.TimeoutConnect}, false, broken},
		"no answer in time, a write":  {&slbsdk.TimeoutError{Kind: slbsdk.TimeoutAttempt}, false, hopeless},
		"no answer in time, a read":   {&slbsdk.TimeoutError{Kind: slbsdk.TimeoutAttempt}, true, broken},
		"the time of the call is out": {&slbsdk.TimeoutError{Kind: slbsdk.TimeoutTotal}, true, hopeless},
		"too large":                   {&slbsdk.ResponseTooLargeError{}, true, hopeless},
	} {
		if got := troubleOf(test.err, action, test.isHarmless); got != test.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestBackoff(t *testing.T) {
	hint, longHint := 3*time.Second, time.Hour
	for name, test := range map[string]struct {
		got, want time.Duration
	}{
		"first, at most":           {backoff(busy, 1, nil, 1), time.Second},
		"third, at most":           {backoff(busy, 3, nil, 1), 4 * time.Second},
		"many, at most":            {backoff(busy, 100, nil, 1), 20 * time.Second},
		"busy, at least":           {backoff(busy, 3, nil, 0), 0},
		"too many, at least":       {backoff(throttled, 3, nil, 0), 2 * time.Second},
		"broken, at most":          {backoff(broken, 2, nil, 1), 400 * time.Millisecond},
		"as the service says":      {backoff(throttled, 1, &hint, 1), 3 * time.Second},
		"as the service never may": {backoff(throttled, 1, &longHint, 1), time.Minute},
	} {
		if test.got != test.want {
			t.Errorf("%s: %v", name, test.got)
		}
	}
}

func TestBudgetEndsAndRecovers(t *testing.T) {
	var purse budget
	retries := 0
	for purse.take(false) > 0 {
		retries++
	}
	if retries != 100 {
		t.Errorf("%d retries", retries)
	}
	purse.give(5)
	if purse.take(true) != 0 || purse.take(false) != 5 {
		t.Error("a retry after a timeout costs twice as much")
	}
	for i := 0; i < 1000; i++ {
		purse.give(1)
	}
	if purse.spent != 0 {
		t.Errorf("spent %d", purse.spent)
	}
}

func TestRedact(t *testing.T) {
	for text, want := range map[string]string{
		"key se/cret+ here":             "key *** here",
		"key se%2Fcret%2B here":         "key ***%2B here",
		"key se%252Fcret here":          "key *** here",
		"a=1&Signature=abc%3D&b=2":      "a=1&Signature=***&b=2",
		"StringToSign is: POST&%2F&abc": "StringToSign …",
		"nothing":                       "nothing",
	} {
		if got := redact(text, []string{"se/cret+"}); got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}
