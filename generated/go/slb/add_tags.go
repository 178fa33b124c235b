// Code generated from spec/slb/tag/AddTags.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// AddTags attaches tags to an instance.
//
// A tag whose key the instance already has replaces the old value. At most five tags are added in a call, and an
// instance has at most ten.
//
// How many tags the instance has already cannot be seen in the request; the limit of ten is the service's to check.
func (c *Client) AddTags(ctx context.Context, request *AddTagsRequest) (*AddTagsResponse, error) {
	return rpc.Call[AddTagsResponse](ctx, c.rpc, &addTagsAction, request)
}

var addTagsAction = rpc.Action{
	API:  &api,
	Name: "AddTags",
}

// AddTagsRequest has the parameters of AddTags.
//
// Over several parameters the service has these rules:
//
//   - unique-tag-key: No two elements of Tags may have the same TagKey. An instance has each key only once.
type AddTagsRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance that gets the tags.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The tags to attach.
	//
	// Required.
	// Value: from 1 to 5 elements.
	Tags []AddTagsRequestTag `json:"Tags,omitempty" encoding:"json"`
	// The id of the instance, in the guide's spelling.
	//
	// Deprecated: LoadBalancerID is deprecated; use LoadBalancerId.
	LoadBalancerID *string `json:"LoadBalancerID,omitempty"`
}

// AddTagsRequestTag is the type of Tags[] in a AddTagsRequest.
type AddTagsRequestTag struct {
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

// AddTagsResponse is the answer to AddTags.
type AddTagsResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *AddTagsRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *AddTagsRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.LoadBalancerId == nil && !mistyped.Has("LoadBalancerId") && !check.Given(r, mistyped, "LoadBalancerID") {
		issues.Error("LoadBalancerId", "required", "LoadBalancerId is required.")
	}
	if r.Tags == nil && !mistyped.Has("Tags") {
		issues.Error("Tags", "required", "Tags is required.")
	}
	if r.Tags != nil && (len(r.Tags) < 1 || len(r.Tags) > 5) {
		issues.Error("Tags", "size", "Tags must have from 1 to 5 elements.")
	}
	for i := range r.Tags {
		if !mistyped.HasElement("Tags", i) {
			issues.InElement("Tags", i, r.Tags[i].validate(mistyped.Element("Tags", i)))
		}
	}
	if r.LoadBalancerID != nil || mistyped.Has("LoadBalancerID") {
		issues.Warning("LoadBalancerID", "deprecated", "LoadBalancerID is deprecated; use LoadBalancerId.")
	}
	uniqueTagKey := check.Seen{}
	for i := range r.Tags {
		r, mistyped := &r.Tags[i], mistyped.Element("Tags", i)
		if uniqueTagKey.Repeats(check.Key(r, mistyped, "TagKey")) {
			issues.Warning(check.At("Tags", i), "unique-tag-key", "No two elements of Tags may have the same TagKey. An instance has each key only once.")
		}
	}
	return issues
}

func (r *AddTagsRequestTag) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
