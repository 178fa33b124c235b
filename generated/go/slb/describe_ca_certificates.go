// Code generated from spec/slb/certificate/DescribeCACertificates.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DescribeCACertificates lists the CA certificates of a region.
//
// Returns all CA certificates of the region, or those that the given filters leave. The certificates' text is never
// returned.
func (c *Client) DescribeCACertificates(ctx context.Context, request *DescribeCACertificatesRequest) (*DescribeCACertificatesResponse, error) {
	return rpc.Call[DescribeCACertificatesResponse](ctx, c.rpc, &describeCACertificatesAction, request)
}

var describeCACertificatesAction = rpc.Action{
	API:  &api,
	Name: "DescribeCACertificates",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// DescribeCACertificatesRequest has the parameters of DescribeCACertificates.
type DescribeCACertificatesRequest struct {
	// The region to list.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// Return only the certificate with this id.
	CACertificateId *string `json:"CACertificateId,omitempty"`
	// Return only certificates of this resource group.
	ResourceGroupId *string `json:"ResourceGroupId,omitempty"`
	// Return only certificates with these tags.
	//
	// Value: at most 20 elements.
	Tag []DescribeCACertificatesRequestTag `json:"Tag,omitempty"`
}

// DescribeCACertificatesRequestTag is the type of Tag[] in a DescribeCACertificatesRequest.
type DescribeCACertificatesRequestTag struct {
	// The key of the tag.
	//
	// Value: from 1 to 128 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Key *string `json:"Key,omitempty"`
	// The value of the tag; it may be empty.
	//
	// Value: at most 128 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Value *string `json:"Value,omitempty"`
}

// DescribeCACertificatesResponse is the answer to DescribeCACertificates.
type DescribeCACertificatesResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The CA certificates that the request asks for.
	CACertificates []DescribeCACertificatesResponseCACertificate `json:"CACertificates,omitempty" wrapper:"CACertificate"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// DescribeCACertificatesResponseCACertificateTag is the type of CACertificates[].Tags[] in a
// DescribeCACertificatesResponse.
type DescribeCACertificatesResponseCACertificateTag struct {
	// What the tag is about.
	TagKey *string `json:"TagKey,omitempty"`
	// What the tag says about it.
	TagValue *string `json:"TagValue,omitempty"`
}

// DescribeCACertificatesResponseCACertificate is the type of CACertificates[] in a DescribeCACertificatesResponse.
type DescribeCACertificatesResponseCACertificate struct {
	// Identifies the CA certificate; uploading it returns this id.
	CACertificateId *string `json:"CACertificateId,omitempty"`
	// A text to recognise the CA certificate by.
	CACertificateName *string `json:"CACertificateName,omitempty"`
	// The region that holds the certificate.
	RegionId *string `json:"RegionId,omitempty"`
	// The certificate's hash in pairs of hexadecimal digits, to compare with the certificate you hold.
	Fingerprint *string `json:"Fingerprint,omitempty"`
	// The common name in the certificate, for a server certificate its main domain.
	CommonName *string `json:"CommonName,omitempty"`
	// When the certificate was uploaded, in UTC.
	CreateTime *string `json:"CreateTime,omitempty"`
	// When the certificate was uploaded, counted from the start of 1970 in UTC.
	// Unit: milliseconds.
	CreateTimeStamp *int64 `json:"CreateTimeStamp,omitempty"`
	// When the certificate stops being valid, in UTC.
	ExpireTime *string `json:"ExpireTime,omitempty"`
	// When the certificate stops being valid, counted from the start of 1970 in UTC.
	// Unit: milliseconds.
	ExpireTimeStamp *int64 `json:"ExpireTimeStamp,omitempty"`
	// The resource group that the certificate belongs to.
	ResourceGroupId *string `json:"ResourceGroupId,omitempty"`
	// The tags of the certificate.
	Tags []DescribeCACertificatesResponseCACertificateTag `json:"Tags,omitempty" wrapper:"Tag"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DescribeCACertificatesRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DescribeCACertificatesRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
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

func (r *DescribeCACertificatesRequestTag) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.Key != nil && !check.HasLength(*r.Key, 1, 128) {
		issues.Error("Key", "length", "Key must have from 1 to 128 characters.")
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
