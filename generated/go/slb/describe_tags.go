// Code generated from spec/slb/tag/DescribeTags.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DescribeTags lists tags and how many instances have them.
//
// Without conditions all tags of the region are listed. Conditions narrow the list, and all of them must hold: a key
// alone finds the tags with this key, a key with a value exactly that tag.
func (c *Client) DescribeTags(ctx context.Context, request *DescribeTagsRequest) (*DescribeTagsResponse, error) {
	return rpc.Call[DescribeTagsResponse](ctx, c.rpc, &describeTagsAction, request)
}

// DescribeTagsPages goes through the pages of DescribeTags.
func (c *Client) DescribeTagsPages(request *DescribeTagsRequest) *slbsdk.Pages[DescribeTagsResponse] {
	return rpc.PagesByNumber[DescribeTagsResponse](c.rpc, &describeTagsAction, request, rpc.ByNumber{
		Items: "TagSets",
		Page:  "PageNumber",
		Size:  "PageSize",
		Total: "TotalCount",
	})
}

var describeTagsAction = rpc.Action{
	API:  &api,
	Name: "DescribeTags",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// DescribeTagsRequest has the parameters of DescribeTags.
type DescribeTagsRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// Only tags of this instance.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// Only these tags.
	Tags []DescribeTagsRequestTag `json:"Tags,omitempty" encoding:"json"`
	// Whether each key is listed only once.
	//
	// The provider says no more than that the keys are distinct.
	DistinctKey *bool `json:"DistinctKey,omitempty"`
	// How many tags a page has at most.
	//
	// Value: at most 100.
	// Default: 50.
	PageSize *int `json:"PageSize,omitempty"`
	// Which page to return.
	//
	// Value: at least 1.
	// Default: 1.
	PageNumber *int `json:"PageNumber,omitempty"`
	// The id of the instance, in the guide's spelling.
	//
	// Deprecated: LoadBalancerID is deprecated; use LoadBalancerId.
	LoadBalancerID *string `json:"LoadBalancerID,omitempty"`
}

// DescribeTagsRequestTag is the type of Tags[] in a DescribeTagsRequest.
type DescribeTagsRequestTag struct {
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

// DescribeTagsResponse is the answer to DescribeTags.
type DescribeTagsResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The tags on this page.
	TagSets []DescribeTagsResponseTagSet `json:"TagSets,omitempty" wrapper:"TagSet"`
	// How many tags a page has at most.
	PageSize *int `json:"PageSize,omitempty"`
	// The number of this page.
	PageNumber *int `json:"PageNumber,omitempty"`
	// How many entries meet the conditions, over all pages.
	//
	// Both sources speak of instances, although the entries are tags.
	TotalCount *int `json:"TotalCount,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// DescribeTagsResponseTagSet is the type of TagSets[] in a DescribeTagsResponse.
type DescribeTagsResponseTagSet struct {
	// What the tag is about.
	TagKey *string `json:"TagKey,omitempty"`
	// What the tag says about it.
	TagValue *string `json:"TagValue,omitempty"`
	// How many instances have the tag.
	InstanceCount *int `json:"InstanceCount,omitempty"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DescribeTagsRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DescribeTagsRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	for i := range r.Tags {
		if !mistyped.HasElement("Tags", i) {
			issues.InElement("Tags", i, r.Tags[i].validate(mistyped.Element("Tags", i)))
		}
	}
	if r.PageSize != nil && *r.PageSize > 100 {
		issues.Error("PageSize", "range", "PageSize must be at most 100.")
	}
	if r.PageNumber != nil && *r.PageNumber < 1 {
		issues.Error("PageNumber", "range", "PageNumber must be at least 1.")
	}
	if r.LoadBalancerID != nil || mistyped.Has("LoadBalancerID") {
		issues.Warning("LoadBalancerID", "deprecated", "LoadBalancerID is deprecated; use LoadBalancerId.")
	}
	return issues
}

func (r *DescribeTagsRequestTag) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
