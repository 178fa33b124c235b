// Code generated from spec/nlb by slbgen. DO NOT EDIT.

package nlb

import (
	"slbsdk"
	"slbsdk/internal/check"
)

// Validate looks for faults of parameters in the form that JSON has, and returns all of them, warnings too: those of the
// request's own Validate, and those that a struct cannot have: unknown members and values of the wrong type. The error is
// a *slbsdk.ConfigurationError for an Action that this package does not have.
func Validate(action string, params map[string]any) ([]slbsdk.Issue, error) {
	switch action {
	case "CreateListener":
		return check.JSON(params, &CreateListenerRequest{}, (*CreateListenerRequest).validate), nil
	case "GetListenerAttribute":
		return check.JSON(params, &GetListenerAttributeRequest{}, (*GetListenerAttributeRequest).validate), nil
	case "ListListeners":
		return check.JSON(params, &ListListenersRequest{}, (*ListListenersRequest).validate), nil
	case "GetJobStatus":
		return check.JSON(params, &GetJobStatusRequest{}, (*GetJobStatusRequest).validate), nil
	}
	return nil, check.UnknownAction(action, actions)
}

var actions = []string{
	"CreateListener",
	"GetListenerAttribute",
	"ListListeners",
	"GetJobStatus",
}
