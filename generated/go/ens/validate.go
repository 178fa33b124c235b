// Code generated from spec/ens by slbgen. DO NOT EDIT.

package ens

import (
	"slbsdk"
	"slbsdk/internal/check"
)

// Validate looks for faults of parameters in the form that JSON has, and returns all of them, warnings too: those of the
// request's own Validate, and those that a struct cannot have: unknown members and values of the wrong type. The error is
// a *slbsdk.ConfigurationError for an Action that this package does not have.
func Validate(action string, params map[string]any) ([]slbsdk.Issue, error) {
	switch action {
	case "CreateLoadBalancerHTTPSListener":
		return check.JSON(params, &CreateLoadBalancerHTTPSListenerRequest{}, (*CreateLoadBalancerHTTPSListenerRequest).validate), nil
	}
	return nil, check.UnknownAction(action, actions)
}

var actions = []string{
	"CreateLoadBalancerHTTPSListener",
}
