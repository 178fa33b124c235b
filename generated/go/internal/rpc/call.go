package rpc

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/url"
	"reflect"
	"time"

	"slbsdk"
	"slbsdk/internal/wire"
)

// Call checks, sends and decodes one request, again if need be. The request is never changed; nil is one without
// parameters. The error is one of package slbsdk, or that of the context behind the name of the Action.
func Call[Response any](ctx context.Context, client *Client, action *Action, request Request) (*Response, error) {
	response := new(Response)
	if err := client.call(ctx, action, request, reflect.ValueOf(response).Elem()); err != nil {
		return nil, err
	}
	return response, nil
}

// call is what all attempts at one request have in common.
type call struct {
	client     *Client
	action     *Action
	host       *Host
	parameters wire.Parameters
	endpoint   *url.URL
	// secrets are values of parameters that must not show in an error.
	secrets []string
	// isHarmless says that a second request does no harm, even if the first was carried out.
	isHarmless bool
	// made is how many attempts there were.
	made int
}

func (c *Client) call(ctx context.Context, action *Action, request Request, response reflect.Value) error {
	host := hostOf(ctx)
	regionID := c.regionID()
	filled, hasToken := c.fill(request, regionID, host)
	if err := c.validate(action, filled.Interface().(Request)); err != nil {
		return err
	}
	address, err := endpoint(action.API, &c.options, regionID)
	if err != nil {
		return err
	}
	call := &call{
		client:     c,
		action:     action,
		host:       host,
		parameters: wire.Serialize(filled.Elem(), action.method()),
		endpoint:   address,
		secrets:    secretsOf(filled.Elem()),
		isHarmless: action.IsRead || hasToken,
	}
	answer, err := call.limited(ctx)
	if err != nil {
		return counted(err, call.made)
	}
	rest := wire.Decode(answer, response)
	response.FieldByName("Extra").Set(reflect.ValueOf(rest))
	return nil
}

// fill copies a request and adds what the client knows: its region, and a token that makes the request safe to repeat.
func (c *Client) fill(request Request, regionID string, host *Host) (filled reflect.Value, hasToken bool) {
	given := reflect.ValueOf(request)
	filled = reflect.New(given.Type().Elem())
	if !given.IsNil() {
		filled.Elem().Set(given.Elem())
	}
	for _, field := range wire.Fields(filled.Elem().Type()) {
		member := filled.Elem().Field(field.Index)
		if field.IsRegion && member.IsNil() && regionID != "" {
			member.Set(reflect.ValueOf(&regionID))
		}
		if field.IsToken && member.IsNil() && c.options.MaxAttempts > 1 {
			token := host.Nonce()
			member.Set(reflect.ValueOf(&token))
		}
		hasToken = hasToken || field.IsToken && !member.IsNil() && member.Elem().String() != ""
	}
	return filled, hasToken
}

func (c *Client) validate(action *Action, request Request) error {
	mode := c.options.Validation
	if mode == slbsdk.ValidationModeOff {
		return nil
	}
	issues := request.Validate()
	for _, issue := range issues {
		if mode == slbsdk.ValidationModeError && issue.Severity == slbsdk.SeverityError {
			return &slbsdk.ValidationError{Action: action.Name, Issues: issues}
		}
	}
	for _, issue := range issues {
		message := action.Name + ": " + issue.String()
		if mode == slbsdk.ValidationModeWarn && c.options.Logger == nil {
			log.Print(message)
		}
		c.log(slbsdk.LogEvent{Level: slbsdk.LogWarn, Message: message, Action: action.Name})
	}
	return nil
}

// limited makes the attempts within the time of the call.
func (c *call) limited(ctx context.Context) (map[string]any, error) {
	limit := c.client.options.Timeout
	within, cancel := withLimit(ctx, limit)
	defer cancel()
	answer, err := c.attempts(within)
	switch {
	case err == nil || !errors.Is(err, within.Err()):
		return answer, err
	case ctx.Err() != nil:
		return nil, fmt.Errorf("%s: %w", c.action.Name, ctx.Err())
	}
	return nil, &slbsdk.TimeoutError{Action: c.action.Name, Kind: slbsdk.TimeoutTotal, Limit: limit}
}

// withLimit is a context that ends after a time; a negative one has no end.
func withLimit(ctx context.Context, limit time.Duration) (context.Context, context.CancelFunc) {
	if limit < 0 {
		return context.WithCancel(ctx)
	}
	return context.WithTimeout(ctx, limit)
}

// attempts makes attempts at a call, with pauses between them, until one succeeds or no further one is of use. When the
// context is done its error is returned as it is.
func (c *call) attempts(ctx context.Context) (map[string]any, error) {
	for cost := 1; ; {
		c.made++
		outcome := c.attempt(ctx)
		if outcome.isFinal {
			return nil, outcome.err
		}
		delay, paid := time.Duration(0), 0
		if outcome.err != nil {
			var willRetry bool
			if delay, willRetry = c.delayAfter(ctx, outcome); willRetry {
				var timeout *slbsdk.TimeoutError
				paid = c.client.budget.take(errors.As(outcome.err, &timeout))
			}
		}
		c.logAttempt(outcome, delay, paid > 0)
		if outcome.err == nil {
			c.client.budget.give(cost)
			return outcome.answer, nil
		}
		if paid == 0 {
			return nil, outcome.err
		}
		cost = paid
		if err := c.host.Sleep(ctx, delay); err != nil {
			return nil, err
		}
	}
}

// delayAfter is the pause before the next attempt; false when there should be none, or when it would be too late.
func (c *call) delayAfter(ctx context.Context, outcome outcome) (delay time.Duration, willRetry bool) {
	err := outcome.err
	var hint *time.Duration
	var api *slbsdk.APIError
	trouble := hopeless
	if errors.As(err, &api) {
		hint = api.RetryAfter
	}
	// Later requests profit even if there is no further attempt at this one.
	if api != nil && clockCode.MatchString(api.Code) && c.client.clock.correct(outcome.ahead) {
		trouble, hint = broken, new(time.Duration)
	} else {
		trouble = troubleOf(err, c.action, c.isHarmless)
	}
	if trouble == hopeless || c.made >= c.client.options.MaxAttempts {
		return 0, false
	}
	delay = backoff(trouble, c.made, hint, c.host.Random())
	if end, ok := ctx.Deadline(); ok && !time.Now().Add(delay).Before(end) {
		return 0, false
	}
	return delay, true
}

// counted tells an error how many attempts there were.
func counted(err error, attempts int) error {
	switch err := err.(type) {
	case *slbsdk.APIError:
		err.Attempts = attempts
	case *slbsdk.NetworkError:
		err.Attempts = attempts
	case *slbsdk.TimeoutError:
		err.Attempts = attempts
	case *slbsdk.ResponseTooLargeError:
		err.Attempts = attempts
	}
	return err
}
