// Code generated from spec/slb/certificate/DescribeServerCertificates.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DescribeServerCertificates lists the server certificates of a region.
//
// Returns all server certificates of the region, or those that the given filters leave. The certificates' text and
// private keys are never returned.
func (c *Client) DescribeServerCertificates(ctx context.Context, request *DescribeServerCertificatesRequest) (*DescribeServerCertificatesResponse, error) {
	return rpc.Call[DescribeServerCertificatesResponse](ctx, c.rpc, &describeServerCertificatesAction, request)
}

var describeServerCertificatesAction = rpc.Action{
	API:  &api,
	Name: "DescribeServerCertificates",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// DescribeServerCertificatesRequest has the parameters of DescribeServerCertificates.
type DescribeServerCertificatesRequest struct {
	// The region to list.
	//
	// The client fills in its own region.
	//
	// Needed at endpoints that serve several regions, such as slb.aliyuncs.com.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// Return only the certificate with this id.
	ServerCertificateId *string `json:"ServerCertificateId,omitempty"`
	// Return only certificates of this resource group.
	ResourceGroupId *string `json:"ResourceGroupId,omitempty"`
	// Return only certificates with these tags.
	//
	// Value: at most 20 elements.
	Tag []DescribeServerCertificatesRequestTag `json:"Tag,omitempty"`
}

// DescribeServerCertificatesRequestTag is the type of Tag[] in a DescribeServerCertificatesRequest.
type DescribeServerCertificatesRequestTag struct {
	// The key of the tag.
	//
	// Value: from 1 to 128 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Key *string `json:"Key,omitempty"`
	// The value of the tag; it may be empty.
	//
	// Value: at most 128 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Value *string `json:"Value,omitempty"`
}

// DescribeServerCertificatesResponse is the answer to DescribeServerCertificates.
type DescribeServerCertificatesResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The server certificates that the request asks for.
	ServerCertificates []DescribeServerCertificatesResponseServerCertificate `json:"ServerCertificates,omitempty" wrapper:"ServerCertificate"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// DescribeServerCertificatesResponseServerCertificateTag is the type of ServerCertificates[].Tags[] in a
// DescribeServerCertificatesResponse.
type DescribeServerCertificatesResponseServerCertificateTag struct {
	// What the tag is about.
	TagKey *string `json:"TagKey,omitempty"`
	// What the tag says about it.
	TagValue *string `json:"TagValue,omitempty"`
}

// DescribeServerCertificatesResponseServerCertificate is the type of ServerCertificates[] in a
// DescribeServerCertificatesResponse.
type DescribeServerCertificatesResponseServerCertificate struct {
	// Identifies the server certificate; uploading it returns this id.
	ServerCertificateId *string `json:"ServerCertificateId,omitempty"`
	// A text to recognise the server certificate by.
	ServerCertificateName *string `json:"ServerCertificateName,omitempty"`
	// The certificate's hash in pairs of hexadecimal digits, to compare with the certificate you hold.
	Fingerprint *string `json:"Fingerprint,omitempty"`
	// The common name in the certificate, for a server certificate its main domain.
	CommonName *string `json:"CommonName,omitempty"`
	// The further domains that the certificate is valid for.
	SubjectAlternativeNames []string `json:"SubjectAlternativeNames,omitempty" wrapper:"SubjectAlternativeName"`
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
	// The region that holds the certificate.
	RegionId *string `json:"RegionId,omitempty"`
	// Another id of the region that holds the certificate.
	//
	// Deprecated: RegionIdAlias is deprecated; use RegionId.
	RegionIdAlias *string `json:"RegionIdAlias,omitempty"`
	// The resource group that the certificate belongs to.
	ResourceGroupId *string `json:"ResourceGroupId,omitempty"`
	// Where the certificate came from.
	IsAliCloudCertificate *AliCloudCertificateMark `json:"IsAliCloudCertificate,omitempty"`
	// The id that the certificate has in Alibaba Cloud's certificate service.
	//
	// Empty or "0" for a certificate that was uploaded as text.
	AliCloudCertificateId *string `json:"AliCloudCertificateId,omitempty"`
	// The name that the certificate has in Alibaba Cloud's certificate service.
	//
	// Empty for a certificate that was uploaded as text.
	AliCloudCertificateName *string `json:"AliCloudCertificateName,omitempty"`
	// The tags of the certificate.
	Tags []DescribeServerCertificatesResponseServerCertificateTag `json:"Tags,omitempty" wrapper:"Tag"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DescribeServerCertificatesRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DescribeServerCertificatesRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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

func (r *DescribeServerCertificatesRequestTag) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
