package rpc

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"slbsdk"
)

// logAttempt tells the logger of an attempt.
func (c *call) logAttempt(outcome outcome, delay time.Duration, willRetry bool) {
	if c.client.options.Logger == nil {
		return
	}
	event := slbsdk.LogEvent{
		Level:      slbsdk.LogDebug,
		Action:     c.action.Name,
		Attempt:    c.made,
		Host:       c.endpoint.Host,
		Duration:   outcome.duration,
		Status:     outcome.status,
		RequestID:  outcome.requestID,
		Code:       errorCode(outcome.err),
		RetryDelay: delay,
		WillRetry:  willRetry,
	}
	var api *slbsdk.APIError
	if id, ok := outcome.answer["RequestId"].(string); ok {
		event.RequestID = id
	} else if errors.As(outcome.err, &api) && api.RequestID != "" {
		event.RequestID = api.RequestID
	}
	var words []string
	if event.Status != 0 {
		words = append(words, fmt.Sprintf("HTTP %d", event.Status))
	}
	if event.Code != "" {
		words = append(words, event.Code)
	}
	next := ""
	if willRetry {
		event.Level = slbsdk.LogWarn
		next = fmt.Sprintf("; again in %v", delay)
	}
	event.Message = fmt.Sprintf("%s: %s from %s after %v%s",
		event.Action, strings.Join(words, " "), event.Host, event.Duration.Round(time.Millisecond), next)
	c.client.log(event)
}

// errorCode is the code of the service, or the kind of error if there was no answer.
func errorCode(err error) string {
	var api *slbsdk.APIError
	switch {
	case err == nil:
		return ""
	case errors.As(err, &api):
		return api.Code
	}
	return strings.TrimPrefix(fmt.Sprintf("%T", err), "*slbsdk.")
}
