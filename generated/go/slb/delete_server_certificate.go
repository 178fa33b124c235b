// Code generated from spec/slb/certificate/DeleteServerCertificate.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DeleteServerCertificate deletes a server certificate.
//
// Removes the certificate and its private key for good. One that is still in use, such as that of an HTTPS listener,
// cannot be deleted: give the listener another certificate first.
func (c *Client) DeleteServerCertificate(ctx context.Context, request *DeleteServerCertificateRequest) (*DeleteServerCertificateResponse, error) {
	return rpc.Call[DeleteServerCertificateResponse](ctx, c.rpc, &deleteServerCertificateAction, request)
}

var deleteServerCertificateAction = rpc.Action{
	API:  &api,
	Name: "DeleteServerCertificate",
}

// DeleteServerCertificateRequest has the parameters of DeleteServerCertificate.
type DeleteServerCertificateRequest struct {
	// The region that holds the certificate.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The server certificate to delete.
	//
	// Required.
	ServerCertificateId *string `json:"ServerCertificateId,omitempty"`
}

// DeleteServerCertificateResponse is the answer to DeleteServerCertificate.
type DeleteServerCertificateResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DeleteServerCertificateRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DeleteServerCertificateRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.ServerCertificateId == nil && !mistyped.Has("ServerCertificateId") {
		issues.Error("ServerCertificateId", "required", "ServerCertificateId is required.")
	}
	return issues
}
