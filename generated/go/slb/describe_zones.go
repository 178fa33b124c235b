// Code generated from spec/slb/region/DescribeZones.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DescribeZones lists the zones of a region.
//
// Lists the zones that an instance can have as its primary one and, for each, those that can be its secondary one. Take
// a pair of them for MasterZoneId and SlaveZoneId of CreateLoadBalancer.
func (c *Client) DescribeZones(ctx context.Context, request *DescribeZonesRequest) (*DescribeZonesResponse, error) {
	return rpc.Call[DescribeZonesResponse](ctx, c.rpc, &describeZonesAction, request)
}

var describeZonesAction = rpc.Action{
	API:  &api,
	Name: "DescribeZones",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// DescribeZonesRequest has the parameters of DescribeZones.
type DescribeZonesRequest struct {
	// The region whose zones to list.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The language of the names in the response.
	//
	// The values are those of DescribeRegions; no source gives any here.
	AcceptLanguage *AcceptLanguage `json:"AcceptLanguage,omitempty"`
}

// DescribeZonesResponse is the answer to DescribeZones.
type DescribeZonesResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The zones that can be the primary one.
	Zones []DescribeZonesResponseZone `json:"Zones,omitempty" wrapper:"Zone"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// DescribeZonesResponseZoneSlaveZone is the type of Zones[].SlaveZones[] in a DescribeZonesResponse.
type DescribeZonesResponseZoneSlaveZone struct {
	// The id of the secondary zone.
	ZoneId *string `json:"ZoneId,omitempty"`
	// The zone's name, for people.
	LocalName *string `json:"LocalName,omitempty"`
}

// DescribeZonesResponseZone is the type of Zones[] in a DescribeZonesResponse.
type DescribeZonesResponseZone struct {
	// The id of the primary zone.
	ZoneId *string `json:"ZoneId,omitempty"`
	// The zone's name, for people.
	LocalName *string `json:"LocalName,omitempty"`
	// The zones that can be the secondary one beside it.
	SlaveZones []DescribeZonesResponseZoneSlaveZone `json:"SlaveZones,omitempty" wrapper:"SlaveZone"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DescribeZonesRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DescribeZonesRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	return issues
}
