// Code generated from spec/slb/certificate/UploadCACertificate.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// UploadCACertificate uploads a CA certificate.
//
// One call adds one certificate. An HTTPS listener that has a CA certificate asks its clients for certificates signed
// by that authority (mutual authentication). The certificate is kept in one region only.
func (c *Client) UploadCACertificate(ctx context.Context, request *UploadCACertificateRequest) (*UploadCACertificateResponse, error) {
	return rpc.Call[UploadCACertificateResponse](ctx, c.rpc, &uploadCACertificateAction, request)
}

var uploadCACertificateAction = rpc.Action{
	API:  &api,
	Name: "UploadCACertificate",
}

// UploadCACertificateRequest has the parameters of UploadCACertificate.
type UploadCACertificateRequest struct {
	// The region to keep the certificate in.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The CA certificate in PEM form.
	//
	// Required.
	CACertificate *string `json:"CACertificate,omitempty"`
	// A text to recognise the certificate by.
	//
	// SetCACertificateName takes 1 to 80 characters; for this Action no source gives a limit.
	CACertificateName *string `json:"CACertificateName,omitempty"`
	// The resource group to put the certificate in.
	ResourceGroupId *string `json:"ResourceGroupId,omitempty"`
	// Tags to attach to the new certificate.
	//
	// Value: at most 20 elements.
	Tag []UploadCACertificateRequestTag `json:"Tag,omitempty"`
}

// UploadCACertificateRequestTag is the type of Tag[] in a UploadCACertificateRequest.
type UploadCACertificateRequestTag struct {
	// The key of the tag.
	//
	// Value: from 1 to 128 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Key *string `json:"Key,omitempty"`
	// The value of the tag; it may be empty.
	//
	// Value: at most 128 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Value *string `json:"Value,omitempty"`
}

// UploadCACertificateResponse is the answer to UploadCACertificate.
type UploadCACertificateResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The id of the new CA certificate.
	CACertificateId *string `json:"CACertificateId,omitempty"`
	// A text to recognise the CA certificate by.
	CACertificateName *string `json:"CACertificateName,omitempty"`
	// The certificate's hash in pairs of hexadecimal digits, to compare with the certificate you hold.
	Fingerprint *string `json:"Fingerprint,omitempty"`
	// The common name in the certificate, for a server certificate its main domain.
	CommonName *string `json:"CommonName,omitempty"`
	// When the certificate was uploaded, in UTC.
	CreateTime *string `json:"CreateTime,omitempty"`
	// When the certificate was uploaded, counted from the start of 1970 in UTC.
	// Unit: milliseconds.
	CreateTimeStamp *int64 `json:"CreateTimeStamp,omitempty"`
	// When the certificate was uploaded, counted from the start of 1970 in UTC.
	// Unit: milliseconds.
	//
	// Deprecated: TimeStamp is deprecated; use CreateTimeStamp.
	TimeStamp *int64 `json:"TimeStamp,omitempty"`
	// When the certificate stops being valid, in UTC.
	ExpireTime *string `json:"ExpireTime,omitempty"`
	// When the certificate stops being valid, counted from the start of 1970 in UTC.
	// Unit: milliseconds.
	ExpireTimeStamp *int64 `json:"ExpireTimeStamp,omitempty"`
	// The resource group that the certificate belongs to.
	ResourceGroupId *string `json:"ResourceGroupId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *UploadCACertificateRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *UploadCACertificateRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.CACertificate == nil && !mistyped.Has("CACertificate") {
		issues.Error("CACertificate", "required", "CACertificate is required.")
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

func (r *UploadCACertificateRequestTag) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
