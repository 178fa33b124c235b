// Code generated from spec/slb/vserver-group/DescribeVServerGroups.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DescribeVServerGroups lists the VServer groups of an instance.
//
// Gives the id and name of each group, and on request the listeners and forwarding rules that use it. The servers of a
// group come from DescribeVServerGroupAttribute.
func (c *Client) DescribeVServerGroups(ctx context.Context, request *DescribeVServerGroupsRequest) (*DescribeVServerGroupsResponse, error) {
	return rpc.Call[DescribeVServerGroupsResponse](ctx, c.rpc, &describeVServerGroupsAction, request)
}

var describeVServerGroupsAction = rpc.Action{
	API:  &api,
	Name: "DescribeVServerGroups",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// DescribeVServerGroupsRequest has the parameters of DescribeVServerGroups.
type DescribeVServerGroupsRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance whose groups are listed.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// Whether AssociatedObjects lists the listeners that use the group.
	//
	// Default: false.
	IncludeListener *bool `json:"IncludeListener,omitempty"`
	// Whether AssociatedObjects lists the forwarding rules that use the group.
	//
	// Default: false.
	IncludeRule *bool `json:"IncludeRule,omitempty"`
	// Only the group of this name.
	//
	// The provider describes it as the name of the group and says no more.
	Description *string `json:"Description,omitempty"`
	// Only groups with these tags.
	//
	// Value: at most 20 elements.
	Tag []DescribeVServerGroupsRequestTag `json:"Tag,omitempty"`
}

// DescribeVServerGroupsRequestTag is the type of Tag[] in a DescribeVServerGroupsRequest.
type DescribeVServerGroupsRequestTag struct {
	// The key of the tag.
	//
	// Value: from 1 to 64 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Key *string `json:"Key,omitempty"`
	// The value of the tag; it may be empty.
	//
	// Value: at most 128 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Value *string `json:"Value,omitempty"`
}

// DescribeVServerGroupsResponse is the answer to DescribeVServerGroups.
type DescribeVServerGroupsResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The groups of the instance.
	VServerGroups []DescribeVServerGroupsResponseVServerGroup `json:"VServerGroups,omitempty" wrapper:"VServerGroup"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// DescribeVServerGroupsResponseVServerGroupAssociatedObjectsListener is the type of
// VServerGroups[].AssociatedObjects.Listeners[] in a DescribeVServerGroupsResponse.
type DescribeVServerGroupsResponseVServerGroupAssociatedObjectsListener struct {
	// The listener's frontend port.
	Port *int `json:"Port,omitempty"`
	// The protocol that the listener speaks with the clients.
	Protocol *ListenerProtocol `json:"Protocol,omitempty"`
}

// DescribeVServerGroupsResponseVServerGroupAssociatedObjectsRule is the type of
// VServerGroups[].AssociatedObjects.Rules[] in a DescribeVServerGroupsResponse.
type DescribeVServerGroupsResponseVServerGroupAssociatedObjectsRule struct {
	// The id of the forwarding rule.
	RuleId *string `json:"RuleId,omitempty"`
	// What the rule is called, unique within its listener.
	RuleName *string `json:"RuleName,omitempty"`
	// The domain of the requests that the rule takes.
	Domain *string `json:"Domain,omitempty"`
	// The path of the requests that the rule takes.
	Url *string `json:"Url,omitempty"`
}

// DescribeVServerGroupsResponseVServerGroupAssociatedObjects is the type of VServerGroups[].AssociatedObjects in a
// DescribeVServerGroupsResponse.
type DescribeVServerGroupsResponseVServerGroupAssociatedObjects struct {
	// The listeners that use the group; filled with IncludeListener only.
	Listeners []DescribeVServerGroupsResponseVServerGroupAssociatedObjectsListener `json:"Listeners,omitempty" wrapper:"Listener"`
	// The forwarding rules that use the group; filled with IncludeRule only.
	Rules []DescribeVServerGroupsResponseVServerGroupAssociatedObjectsRule `json:"Rules,omitempty" wrapper:"Rule"`
}

// DescribeVServerGroupsResponseVServerGroupTag is the type of VServerGroups[].Tags[] in a
// DescribeVServerGroupsResponse.
type DescribeVServerGroupsResponseVServerGroupTag struct {
	// What the tag is about.
	TagKey *string `json:"TagKey,omitempty"`
	// What the tag says about it.
	TagValue *string `json:"TagValue,omitempty"`
}

// DescribeVServerGroupsResponseVServerGroup is the type of VServerGroups[] in a DescribeVServerGroupsResponse.
type DescribeVServerGroupsResponseVServerGroup struct {
	// The id of the VServer group.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
	// A text to recognise the group by.
	//
	// Letters, digits, hyphens, slashes, periods and underscores are documented.
	VServerGroupName *string `json:"VServerGroupName,omitempty"`
	// How many servers the group has.
	ServerCount *int64 `json:"ServerCount,omitempty"`
	// When the group was created.
	CreateTime *string `json:"CreateTime,omitempty"`
	// What uses the group.
	AssociatedObjects *DescribeVServerGroupsResponseVServerGroupAssociatedObjects `json:"AssociatedObjects,omitempty"`
	// The tags of the group.
	Tags []DescribeVServerGroupsResponseVServerGroupTag `json:"Tags,omitempty" wrapper:"Tag"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DescribeVServerGroupsRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DescribeVServerGroupsRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.LoadBalancerId == nil && !mistyped.Has("LoadBalancerId") {
		issues.Error("LoadBalancerId", "required", "LoadBalancerId is required.")
	}
	if len(r.Tag) > 20 {
		issues.Error("Tag", "size", "Tag must have at most 20 elements.")
	}
	for i := range r.Tag {
		if !mistyped.HasElement("Tag", i) {
			issues.InElement("Tag", i, r.Tag[i].validate(mistyped.Element("Tag", i)))
		}
	}
	return issues
}

func (r *DescribeVServerGroupsRequestTag) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.Key != nil && !check.HasLength(*r.Key, 1, 64) {
		issues.Error("Key", "length", "Key must have from 1 to 64 characters.")
	}
	if r.Key != nil && (check.HasPrefix(*r.Key, "aliyun", "acs:") || check.Contains(*r.Key, "http://", "https://")) {
		issues.Error("Key", "not", "Key must not start with \"aliyun\" or \"acs:\" or contain \"http://\" or \"https://\".")
	}
	if r.Value != nil && !check.HasLength(*r.Value, 0, 128) {
		issues.Error("Value", "length", "Value must have at most 128 characters.")
	}
	if r.Value != nil && (check.HasPrefix(*r.Value, "aliyun", "acs:") || check.Contains(*r.Value, "http://", "https://")) {
		issues.Error("Value", "not", "Value must not start with \"aliyun\" or \"acs:\" or contain \"http://\" or \"https://\".")
	}
	return issues
}
