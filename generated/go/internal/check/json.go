package check

import (
	"slbsdk"
	"slbsdk/internal/near"
)

// JSON validates parameters in the form that JSON has. The request, which is empty, is filled with them.
func JSON[Request any](params map[string]any, request *Request, validate func(*Request, *Mistyped) []slbsdk.Issue) []slbsdk.Issue {
	issues, mistyped := Decode(params, request)
	return append(issues, validate(request, mistyped)...)
}

// UnknownAction is the error for an Action that an API does not have.
func UnknownAction(action string, actions []string) error {
	message := action + " is not an Action of this package"
	if meant := near.Name(action, actions); meant != "" {
		message += "; did you mean " + meant + "?"
	}
	return &slbsdk.ConfigurationError{Message: message}
}
