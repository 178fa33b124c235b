// Code generated from spec/slb/tag/RemoveTags.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// RemoveTags takes tags off an instance.
//
// A tag is taken off when it meets all conditions given: its instance, its key and, where given, its value.
func (c *Client) RemoveTags(ctx context.Context, request *RemoveTagsRequest) (*RemoveTagsResponse, error) {
	return rpc.Call[RemoveTagsResponse](ctx, c.rpc, &removeTagsAction, request)
}

var removeTagsAction = rpc.Action{
	API:  &api,
	Name: "RemoveTags",
}

// RemoveTagsRequest has the parameters of RemoveTags.
type RemoveTagsRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance that loses the tags.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The tags to take off.
	//
	// Required.
	Tags []RemoveTagsRequestTag `json:"Tags,omitempty" encoding:"json"`
	// The id of the instance, in the guide's spelling.
	//
	// Deprecated: LoadBalancerID is deprecated; use LoadBalancerId.
	LoadBalancerID *string `json:"LoadBalancerID,omitempty"`
}

// RemoveTagsRequestTag is the type of Tags[] in a RemoveTagsRequest.
type RemoveTagsRequestTag struct {
	// What the tag is about.
	//
	// Required.
	// Value: from 1 to 64 characters; must not start with "aliyun".
	TagKey *string `json:"TagKey,omitempty"`
	// What the tag says about it.
	//
	// Value: at most 128 characters; must not start with "aliyun".
	TagValue *string `json:"TagValue,omitempty"`
}

// RemoveTagsResponse is the answer to RemoveTags.
type RemoveTagsResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *RemoveTagsRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *RemoveTagsRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.LoadBalancerId == nil && !mistyped.Has("LoadBalancerId") && !check.Given(r, mistyped, "LoadBalancerID") {
		issues.Error("LoadBalancerId", "required", "LoadBalancerId is required.")
	}
	if r.Tags == nil && !mistyped.Has("Tags") {
		issues.Error("Tags", "required", "Tags is required.")
	}
	for i := range r.Tags {
		if !mistyped.HasElement("Tags", i) {
			issues.InElement("Tags", i, r.Tags[i].validate(mistyped.Element("Tags", i)))
		}
	}
	if r.LoadBalancerID != nil || mistyped.Has("LoadBalancerID") {
		issues.Warning("LoadBalancerID", "deprecated", "LoadBalancerID is deprecated; use LoadBalancerId.")
	}
	return issues
}

func (r *RemoveTagsRequestTag) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.TagKey == nil && !mistyped.Has("TagKey") {
		issues.Error("TagKey", "required", "TagKey is required.")
	}
	if r.TagKey != nil && !check.HasLength(*r.TagKey, 1, 64) {
		issues.Error("TagKey", "length", "TagKey must have from 1 to 64 characters.")
	}
	if r.TagKey != nil && check.HasPrefix(*r.TagKey, "aliyun") {
		issues.Error("TagKey", "not", "TagKey must not start with \"aliyun\".")
	}
	if r.TagValue != nil && !check.HasLength(*r.TagValue, 0, 128) {
		issues.Error("TagValue", "length", "TagValue must have at most 128 characters.")
	}
	if r.TagValue != nil && check.HasPrefix(*r.TagValue, "aliyun") {
		issues.Error("TagValue", "not", "TagValue must not start with \"aliyun\".")
	}
	return issues
}
