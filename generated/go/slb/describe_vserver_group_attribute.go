// Code generated from spec/slb/vserver-group/DescribeVServerGroupAttribute.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DescribeVServerGroupAttribute shows a VServer group with its servers.
//
// Gives the name of the group and each of its servers with port and weight.
func (c *Client) DescribeVServerGroupAttribute(ctx context.Context, request *DescribeVServerGroupAttributeRequest) (*DescribeVServerGroupAttributeResponse, error) {
	return rpc.Call[DescribeVServerGroupAttributeResponse](ctx, c.rpc, &describeVServerGroupAttributeAction, request)
}

var describeVServerGroupAttributeAction = rpc.Action{
	API:  &api,
	Name: "DescribeVServerGroupAttribute",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// DescribeVServerGroupAttributeRequest has the parameters of DescribeVServerGroupAttribute.
type DescribeVServerGroupAttributeRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the group to show.
	//
	// Required.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
}

// DescribeVServerGroupAttributeResponse is the answer to DescribeVServerGroupAttribute.
type DescribeVServerGroupAttributeResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The id of the VServer group.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
	// A text to recognise the group by.
	//
	// Letters, digits, hyphens, slashes, periods and underscores are documented.
	VServerGroupName *string `json:"VServerGroupName,omitempty"`
	// The id of the instance that has the group.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// When it was created, in UTC.
	//
	// The provider speaks of the creation of the instance; beside the group's fields that may be a mistake.
	CreateTime *string `json:"CreateTime,omitempty"`
	// The servers of the group.
	BackendServers []DescribeVServerGroupAttributeResponseBackendServer `json:"BackendServers,omitempty" wrapper:"BackendServer"`
	// The tags of the group.
	Tags []DescribeVServerGroupAttributeResponseTag `json:"Tags,omitempty" wrapper:"Tag"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// DescribeVServerGroupAttributeResponseBackendServer is the type of BackendServers[] in a
// DescribeVServerGroupAttributeResponse.
type DescribeVServerGroupAttributeResponseBackendServer struct {
	// The id of the server; today an ECS instance, a network interface or a container instance.
	ServerId *string `json:"ServerId,omitempty"`
	// The port on which the server receives the traffic.
	Port *int `json:"Port,omitempty"`
	// How much of the traffic the server gets compared with the other servers; 0 gives it none.
	Weight *int `json:"Weight,omitempty"`
	// The remark about the server.
	Description *string `json:"Description,omitempty"`
	// What kind of server the id stands for.
	Type *BackendServerType `json:"Type,omitempty"`
	// The address that receives the traffic.
	//
	// Meant for network interfaces and container instances; the texts of AddBackendServers and CreateVServerGroup name ECS
	// instances too.
	ServerIp *string `json:"ServerIp,omitempty"`
}

// DescribeVServerGroupAttributeResponseTag is the type of Tags[] in a DescribeVServerGroupAttributeResponse.
type DescribeVServerGroupAttributeResponseTag struct {
	// What the tag is about.
	TagKey *string `json:"TagKey,omitempty"`
	// What the tag says about it.
	TagValue *string `json:"TagValue,omitempty"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DescribeVServerGroupAttributeRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DescribeVServerGroupAttributeRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.VServerGroupId == nil && !mistyped.Has("VServerGroupId") {
		issues.Error("VServerGroupId", "required", "VServerGroupId is required.")
	}
	return issues
}
