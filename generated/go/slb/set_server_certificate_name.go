// Code generated from spec/slb/certificate/SetServerCertificateName.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// SetServerCertificateName renames a server certificate.
//
// Only the name changes; listeners refer to the certificate by its id and are not affected.
func (c *Client) SetServerCertificateName(ctx context.Context, request *SetServerCertificateNameRequest) (*SetServerCertificateNameResponse, error) {
	return rpc.Call[SetServerCertificateNameResponse](ctx, c.rpc, &setServerCertificateNameAction, request)
}

var setServerCertificateNameAction = rpc.Action{
	API:  &api,
	Name: "SetServerCertificateName",
}

// SetServerCertificateNameRequest has the parameters of SetServerCertificateName.
type SetServerCertificateNameRequest struct {
	// The region that holds the certificate.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The server certificate to rename.
	//
	// Required.
	ServerCertificateId *string `json:"ServerCertificateId,omitempty"`
	// The new name.
	//
	// Required.
	// Value: from 1 to 80 characters.
	//
	// Safe by both sources: an English letter, then letters, digits, periods, underscores and hyphens.
	ServerCertificateName *string `json:"ServerCertificateName,omitempty"`
}

// SetServerCertificateNameResponse is the answer to SetServerCertificateName.
type SetServerCertificateNameResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *SetServerCertificateNameRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *SetServerCertificateNameRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.ServerCertificateId == nil && !mistyped.Has("ServerCertificateId") {
		issues.Error("ServerCertificateId", "required", "ServerCertificateId is required.")
	}
	if r.ServerCertificateName == nil && !mistyped.Has("ServerCertificateName") {
		issues.Error("ServerCertificateName", "required", "ServerCertificateName is required.")
	}
	if r.ServerCertificateName != nil && !check.HasLength(*r.ServerCertificateName, 1, 80) {
		issues.Error("ServerCertificateName", "length", "ServerCertificateName must have from 1 to 80 characters.")
	}
	return issues
}
