// Code generated from spec/slb/rule/DeleteRules.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DeleteRules deletes forwarding rules.
//
// The requests that a rule took go to another rule that matches them, or to the listener's own backend servers. The
// VServer groups of the rules stay.
//
// Errors that the documentation names, beside those that every Action has:
//
//   - OperationFailed.ListenerStatusNotSupport: The listener is in a state that allows no change of its rules for the
//     moment. Call again once the listener has settled.
func (c *Client) DeleteRules(ctx context.Context, request *DeleteRulesRequest) (*DeleteRulesResponse, error) {
	return rpc.Call[DeleteRulesResponse](ctx, c.rpc, &deleteRulesAction, request)
}

var deleteRulesAction = rpc.Action{
	API:  &api,
	Name: "DeleteRules",
	Errors: []rpc.ErrorFact{
		{Code: "OperationFailed.ListenerStatusNotSupport", Retry: slbsdk.RetryLater},
	},
}

// DeleteRulesRequest has the parameters of DeleteRules.
type DeleteRulesRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The ids of the rules to delete.
	//
	// Required.
	// Value: from 1 to 10 elements.
	RuleIds []string `json:"RuleIds,omitempty" encoding:"json"`
}

// DeleteRulesResponse is the answer to DeleteRules.
type DeleteRulesResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DeleteRulesRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DeleteRulesRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.RuleIds == nil && !mistyped.Has("RuleIds") {
		issues.Error("RuleIds", "required", "RuleIds is required.")
	}
	if r.RuleIds != nil && (len(r.RuleIds) < 1 || len(r.RuleIds) > 10) {
		issues.Error("RuleIds", "size", "RuleIds must have from 1 to 10 elements.")
	}
	return issues
}
