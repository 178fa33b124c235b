// Code generated from spec/slb/certificate/DeleteCACertificate.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DeleteCACertificate deletes a CA certificate.
//
// Removes the certificate for good. One that is still in use, such as that of an HTTPS listener, cannot be deleted:
// take it off the listener first.
func (c *Client) DeleteCACertificate(ctx context.Context, request *DeleteCACertificateRequest) (*DeleteCACertificateResponse, error) {
	return rpc.Call[DeleteCACertificateResponse](ctx, c.rpc, &deleteCACertificateAction, request)
}

var deleteCACertificateAction = rpc.Action{
	API:  &api,
	Name: "DeleteCACertificate",
}

// DeleteCACertificateRequest has the parameters of DeleteCACertificate.
type DeleteCACertificateRequest struct {
	// The region that holds the certificate.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The CA certificate to delete.
	//
	// Required.
	CACertificateId *string `json:"CACertificateId,omitempty"`
}

// DeleteCACertificateResponse is the answer to DeleteCACertificate.
type DeleteCACertificateResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DeleteCACertificateRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DeleteCACertificateRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.CACertificateId == nil && !mistyped.Has("CACertificateId") {
		issues.Error("CACertificateId", "required", "CACertificateId is required.")
	}
	return issues
}
