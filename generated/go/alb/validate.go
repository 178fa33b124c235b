// Code generated from spec/alb by slbgen. DO NOT EDIT.

package alb

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
	case "ListAsynJobs":
		return check.JSON(params, &ListAsynJobsRequest{}, (*ListAsynJobsRequest).validate), nil
	}
	return nil, check.UnknownAction(action, actions)
}

var actions = []string{
	"CreateListener",
	"GetListenerAttribute",
	"ListListeners",
	"ListAsynJobs",
}
