// Code generated from spec/slb/region/DescribeRegions.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DescribeRegions lists the regions where instances can be created.
//
// Each region comes with the name people know it by and the host of its API. DescribeZones lists the zones of one.
func (c *Client) DescribeRegions(ctx context.Context, request *DescribeRegionsRequest) (*DescribeRegionsResponse, error) {
	return rpc.Call[DescribeRegionsResponse](ctx, c.rpc, &describeRegionsAction, request)
}

var describeRegionsAction = rpc.Action{
	API:  &api,
	Name: "DescribeRegions",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// DescribeRegionsRequest has the parameters of DescribeRegions.
type DescribeRegionsRequest struct {
	// A region. The client does not fill it in here, so that all regions are listed.
	//
	// No source says how it changes the answer.
	RegionId *string `json:"RegionId,omitempty"`
	// The language of the names in the response.
	AcceptLanguage *AcceptLanguage `json:"AcceptLanguage,omitempty"`
}

// DescribeRegionsResponse is the answer to DescribeRegions.
type DescribeRegionsResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The regions in which instances can be created.
	Regions []DescribeRegionsResponseRegion `json:"Regions,omitempty" wrapper:"Region"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// DescribeRegionsResponseRegion is the type of Regions[] in a DescribeRegionsResponse.
type DescribeRegionsResponseRegion struct {
	// The id of the region, as RegionId takes it.
	RegionId *string `json:"RegionId,omitempty"`
	// The region's name, for people.
	LocalName *string `json:"LocalName,omitempty"`
	// The host that serves the region's API.
	RegionEndpoint *string `json:"RegionEndpoint,omitempty"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DescribeRegionsRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DescribeRegionsRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.AcceptLanguage != nil && !check.OneOf(*r.AcceptLanguage, "zh-CN", "en-US", "ja") {
		issues.Error("AcceptLanguage", "enum", "AcceptLanguage must be \"zh-CN\", \"en-US\" or \"ja\".")
	}
	return issues
}
