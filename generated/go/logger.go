package slbsdk

import "time"

// LogLevel says how much an event matters.
type LogLevel string

const (
	// LogDebug is an attempt that ended the call, well or not.
	LogDebug LogLevel = "debug"
	// LogWarn is an attempt that failed and will be repeated, or an issue of a request that is sent all the same.
	LogWarn LogLevel = "warn"
)

// Logger receives events, without secrets and without the values of parameters. It is called from several goroutines.
type Logger interface {
	Log(event LogEvent)
}

// LoggerFunc is a function that receives events.
type LoggerFunc func(event LogEvent)

// Log calls the function.
func (f LoggerFunc) Log(event LogEvent) {
	f(event)
}

// LogEvent is what there is to say of an attempt or an issue; Message says all of it in a sentence.
type LogEvent struct {
	Level   LogLevel
	Message string
	Action  string
	// Attempt is 1 for the first attempt of a call, and 0 for an issue.
	Attempt  int
	Host     string
	Duration time.Duration
	// Status is the HTTP status, if there was an answer.
	Status    int
	RequestID string
	// Code is the error code of the service, or the kind of error if there was no answer.
	Code string
	// RetryDelay is the pause before the next attempt; WillRetry says whether there is one.
	RetryDelay time.Duration
	WillRetry  bool
}
