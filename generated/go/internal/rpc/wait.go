package rpc

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"time"

	"slbsdk"
	"slbsdk/internal/wire"
)

// Waiter is what is waited for, and how.
type Waiter struct {
	// Name is that of the method.
	Name string
	// Delay is the pause before the second request; it doubles before each further one, up to MaxDelay.
	Delay    time.Duration
	MaxDelay time.Duration
	// MaxAttempts is how many requests are sent at most.
	MaxAttempts int
	// Require are parameters that waiting needs, although the Action does not.
	Require []string
	// Success are states of which any is what is waited for.
	Success []WaiterState
	// Failure are states of which any is the end.
	Failure []WaiterState
}

// Wait asks until a state is reached, and returns the answer that shows it; nil where an error of the service shows it.
func Wait[Response any](ctx context.Context, client *Client, action *Action, request Request, waiter *Waiter, options slbsdk.WaitOptions) (*Response, error) {
	pause, longest, most, err := timing(waiter, options)
	if err != nil {
		return nil, err
	}
	request = clone(request)
	if err := complete(action, request, waiter.Require); err != nil {
		return nil, err
	}
	limit := options.Timeout
	if limit == 0 {
		limit = -1
	}
	within, cancel := withLimit(ctx, limit)
	defer cancel()
	var last *Response
	end := func(reason slbsdk.WaiterReason, made int, cause error) error {
		failed := &slbsdk.WaiterError{Waiter: waiter.Name, Action: action.Name, Reason: reason, Attempts: made, Cause: cause}
		if last != nil {
			failed.Seen = seen(waiter, reflect.ValueOf(last).Elem())
		}
		return failed
	}
	isOver := func() bool { return within.Err() != nil && ctx.Err() == nil }
	for made := 1; ; made++ {
		response, err := Call[Response](within, client, action, request)
		var problem *slbsdk.APIError
		if err != nil && !errors.As(err, &problem) {
			if isOver() {
				return nil, end(slbsdk.WaiterTimeout, made, nil)
			}
			return nil, err
		}
		if response != nil {
			last = response
		}
		switch {
		case anyReached(waiter.Success, response, problem):
			return response, nil
		case anyReached(waiter.Failure, response, problem):
			return nil, end(slbsdk.WaiterFailure, made, err)
		case problem != nil && !problem.Retryable():
			return nil, err
		case made >= most:
			return nil, end(slbsdk.WaiterAttempts, made, err)
		}
		if sleepErr := hostOf(ctx).Sleep(within, shorter(pause, longest)); sleepErr != nil {
			if isOver() {
				return nil, end(slbsdk.WaiterTimeout, made, err)
			}
			return nil, fmt.Errorf("%s: %w", waiter.Name, sleepErr)
		}
		pause = shorter(2*pause, longest)
	}
}

func timing(waiter *Waiter, options slbsdk.WaitOptions) (pause, longest time.Duration, most int, err error) {
	if options.Timeout < 0 || options.Delay < 0 || options.MaxDelay < 0 || options.MaxAttempts < 0 {
		return 0, 0, 0, misconfigured("Timeout, Delay, MaxDelay and MaxAttempts of WaitOptions must not be negative")
	}
	pause, longest, most = waiter.Delay, waiter.MaxDelay, waiter.MaxAttempts
	if options.Delay > 0 {
		pause = options.Delay
	}
	if options.MaxDelay > 0 {
		longest = options.MaxDelay
	}
	if options.MaxAttempts > 0 {
		most = options.MaxAttempts
	}
	return pause, longest, most, nil
}

// complete looks for parameters that waiting needs.
func complete(action *Action, request Request, required []string) error {
	var issues []slbsdk.Issue
	for _, name := range required {
		value := wire.FieldByName(reflect.ValueOf(request).Elem(), name)
		if !isEmpty(value) {
			continue
		}
		issues = append(issues, slbsdk.Issue{
			Path:     name,
			Rule:     "required",
			Severity: slbsdk.SeverityError,
			Message:  name + " is required.",
		})
	}
	if issues == nil {
		return nil
	}
	return &slbsdk.ValidationError{Action: action.Name, Issues: issues}
}
