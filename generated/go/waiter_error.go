package slbsdk

import (
	"fmt"
	"strings"
)

// WaiterReason says why a wait ended without what was waited for.
type WaiterReason string

const (
	// WaiterFailure means that it cannot be reached any more.
	WaiterFailure WaiterReason = "failure"
	// WaiterAttempts means that it was asked for often enough.
	WaiterAttempts WaiterReason = "attempts"
	// WaiterTimeout means that it was not reached in time.
	WaiterTimeout WaiterReason = "timeout"
)

// WaiterError means that what was waited for did not come.
type WaiterError struct {
	// Waiter is the name of the method: WaitUntilLoadBalancerActive.
	Waiter string
	Action string
	Reason WaiterReason
	// Attempts is how many requests were sent.
	Attempts int
	// Seen are the fields that tell the state, as they were last.
	Seen []SeenField
	// Cause is the last error of the service, if the last request ended with one.
	Cause error
}

// SeenField is a field of an answer that tells a state.
type SeenField struct {
	// Path is LoadBalancerStatus or, for a field of all elements of a list, Jobs[].Status.
	Path string
	// Value is a string, a number, a bool, a list of those, or nil where the field was absent.
	Value any
}

// longestValue is how much of a value a message shows: a list may have a value for each of hundreds of elements.
const longestValue = 200

// String is the path and the beginning of the value: "LoadBalancerStatus locked".
func (f SeenField) String() string {
	if f.Value == nil {
		return f.Path + " absent"
	}
	text := fmt.Sprint(f.Value)
	if len(text) > longestValue {
		text = strings.ToValidUTF8(text[:longestValue], "") + "…"
	}
	return f.Path + " " + text
}

func (e *WaiterError) Error() string {
	outcome := map[WaiterReason]string{
		WaiterFailure:  "will not be reached",
		WaiterAttempts: "was not reached",
		WaiterTimeout:  "was not reached in time",
	}[e.Reason]
	times := "1 request"
	if e.Attempts != 1 {
		times = fmt.Sprintf("%d requests", e.Attempts)
	}
	last := ""
	if e.Cause != nil {
		last = "; last seen: " + e.Cause.Error()
	} else if len(e.Seen) > 0 {
		fields := make([]string, len(e.Seen))
		for i, field := range e.Seen {
			fields[i] = field.String()
		}
		last = "; last seen: " + strings.Join(fields, ", ")
	}
	return fmt.Sprintf("%s %s (%s)%s", e.Waiter, outcome, times, last)
}

// Unwrap returns the cause.
func (e *WaiterError) Unwrap() error {
	return e.Cause
}
