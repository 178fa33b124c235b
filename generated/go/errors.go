package slbsdk

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"slbsdk/internal/codes"
)

// Retry says when the same request may succeed that failed.
type Retry string

const (
	// RetryNever means that the request has to be changed first.
	RetryNever Retry = "never"
	// RetryLater means that something is busy or broken for the moment.
	RetryLater Retry = "later"
	// RetryBackoff means that there were too many requests: wait, and wait longer each time.
	RetryBackoff Retry = "backoff"
)

// UnexpectedResponse is the Code of an APIError whose answer holds none: a proxy's page, a broken body.
const UnexpectedResponse = "UnexpectedResponse"

// APIError is an error that the service, or something between it and the client, answered with.
type APIError struct {
	Action string
	// Code is the service's error code, or UnexpectedResponse.
	Code string
	// Message is the service's own.
	Message string
	// Status is the HTTP status.
	Status    int
	RequestID string
	HostID    string
	// Recommend is a page of the provider about this error.
	Recommend string
	// Retry says when the same request may succeed. It may have been carried out all the same: repeat a write with care.
	Retry Retry
	// RetryAfter is how long to wait before that, if the service says so.
	RetryAfter *time.Duration
	// Attempts is how often the request was sent.
	Attempts int
}

func (e *APIError) Error() string {
	id := ""
	if e.RequestID != "" {
		id = ", request " + e.RequestID
	}
	return fmt.Sprintf("%s: %s: %s (HTTP %d%s)", e.Action, e.Code, e.Message, e.Status, id)
}

// Retryable says whether the same request may succeed later.
func (e *APIError) Retryable() bool {
	return e.Retry != RetryNever
}

// IsAPIError says whether an error is, or wraps, an APIError with one of the codes, or with any code if none are given.
// In a code "%s" stands for any text: IsAPIError(err, "QuotaExceeded.%s").
func IsAPIError(err error, code ...string) bool {
	var found *APIError
	if !errors.As(err, &found) {
		return false
	}
	for _, each := range code {
		if codes.Match(each, found.Code) {
			return true
		}
	}
	return len(code) == 0
}

// ValidationError is returned for a request that breaks rules of its Action. Nothing was sent.
type ValidationError struct {
	Action string
	// Issues are all issues, warnings included; the message lists the errors.
	Issues []Issue
}

func (e *ValidationError) Error() string {
	lines := []string{e.Action + ": the request is not valid"}
	for _, issue := range e.Issues {
		if issue.Severity == SeverityError {
			lines = append(lines, issue.String())
		}
	}
	return strings.Join(lines, "\n")
}

// NetworkError means that no complete answer came back: no connection, or it broke.
type NetworkError struct {
	Action string
	Host   string
	// Sent is false when the service has not seen the request; else it is unknown whether it did its work.
	Sent     bool
	Attempts int
	// Cause is the error of the HTTP client, without the URL.
	Cause error
}

func (e *NetworkError) Error() string {
	return fmt.Sprintf("%s: no answer from %s: %v", e.Action, e.Host, e.Cause)
}

// Unwrap returns the cause.
func (e *NetworkError) Unwrap() error {
	return e.Cause
}

// TimeoutKind says which limit was passed.
type TimeoutKind string

const (
	// TimeoutConnect is the limit of opening a connection: the service has not seen the request.
	TimeoutConnect TimeoutKind = "connect"
	// TimeoutAttempt is the limit of one attempt.
	TimeoutAttempt TimeoutKind = "attempt"
	// TimeoutTotal is the limit of the call as a whole.
	TimeoutTotal TimeoutKind = "total"
)

// TimeoutError means that a call did not end in the time that the options give it. Whether the service did its work is
// unknown, unless Kind is TimeoutConnect. It is a context.DeadlineExceeded to errors.Is.
type TimeoutError struct {
	Action string
	Kind   TimeoutKind
	// Limit is the time that was passed.
	Limit    time.Duration
	Attempts int
}

func (e *TimeoutError) Error() string {
	lack := "complete answer"
	switch e.Kind {
	case TimeoutConnect:
		lack = "connection"
	case TimeoutAttempt:
		lack = "complete answer to an attempt"
	}
	return fmt.Sprintf("%s: no %s within %v", e.Action, lack, e.Limit)
}

// Timeout is true, as net.Error has it.
func (e *TimeoutError) Timeout() bool {
	return true
}

// Is says that the error is a context.DeadlineExceeded as well.
func (e *TimeoutError) Is(target error) bool {
	return target == context.DeadlineExceeded
}

// ResponseTooLargeError means that an answer is larger than MaxResponseBytes and was not read to its end. The service
// has done its work.
type ResponseTooLargeError struct {
	Action string
	// Limit is in bytes.
	Limit    int64
	Attempts int
}

func (e *ResponseTooLargeError) Error() string {
	return fmt.Sprintf("%s: the answer has more than %d bytes", e.Action, e.Limit)
}

// ConfigurationError means that the client lacks something or was given something impossible; the message says what to
// set. Nothing was sent.
type ConfigurationError struct {
	Message string
}

func (e *ConfigurationError) Error() string {
	return e.Message
}

// CredentialsError means that there are no usable credentials; the message never quotes any. Nothing was sent.
type CredentialsError struct {
	Message string
}

func (e *CredentialsError) Error() string {
	return e.Message
}

// PaginatorError means that the service answered with a page that it has answered with before, so that there would be
// no end.
type PaginatorError struct {
	Action  string
	Message string
}

func (e *PaginatorError) Error() string {
	return e.Action + ": " + e.Message
}
