// Code generated from spec/slb/certificate/SetCACertificateName.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// SetCACertificateName renames a CA certificate.
//
// Only the name changes; listeners refer to the certificate by its id and are not affected.
func (c *Client) SetCACertificateName(ctx context.Context, request *SetCACertificateNameRequest) (*SetCACertificateNameResponse, error) {
	return rpc.Call[SetCACertificateNameResponse](ctx, c.rpc, &setCACertificateNameAction, request)
}

var setCACertificateNameAction = rpc.Action{
	API:  &api,
	Name: "SetCACertificateName",
}

// SetCACertificateNameRequest has the parameters of SetCACertificateName.
type SetCACertificateNameRequest struct {
	// The region that holds the certificate.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The CA certificate to rename.
	//
	// Required.
	CACertificateId *string `json:"CACertificateId,omitempty"`
	// The new name.
	//
	// Required.
	// Value: from 1 to 80 characters.
	//
	// It starts with a letter, Chinese ones included, followed by letters, digits, periods, underscores and hyphens.
	CACertificateName *string `json:"CACertificateName,omitempty"`
}

// SetCACertificateNameResponse is the answer to SetCACertificateName.
type SetCACertificateNameResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *SetCACertificateNameRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *SetCACertificateNameRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.CACertificateId == nil && !mistyped.Has("CACertificateId") {
		issues.Error("CACertificateId", "required", "CACertificateId is required.")
	}
	if r.CACertificateName == nil && !mistyped.Has("CACertificateName") {
		issues.Error("CACertificateName", "required", "CACertificateName is required.")
	}
	if r.CACertificateName != nil && !check.HasLength(*r.CACertificateName, 1, 80) {
		issues.Error("CACertificateName", "length", "CACertificateName must have from 1 to 80 characters.")
	}
	return issues
}
