// Code generated from spec/slb/certificate/UploadServerCertificate.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// UploadServerCertificate uploads a server certificate, or takes one over from Alibaba Cloud's certificate service.
//
// Either gives the certificate and its private key as PEM text, or names a certificate that Alibaba Cloud's certificate
// service holds. One call adds one certificate: certificate and key are stored together or not at all. HTTPS listeners
// refer to the certificate by the id in the response. It is kept in one region only.
//
// Neither source says what a certificate of Alibaba Cloud's service needs beside its id. The service's reference page
// of today asks for its id, name and region, and for certificate and key when the certificate is not of that service.
//
// The service takes the private key from the query; keep it out of the logs of anything between you and the service.
//
// The response describes the new certificate only, although the sources' prose speaks of all certificates.
func (c *Client) UploadServerCertificate(ctx context.Context, request *UploadServerCertificateRequest) (*UploadServerCertificateResponse, error) {
	return rpc.Call[UploadServerCertificateResponse](ctx, c.rpc, &uploadServerCertificateAction, request)
}

var uploadServerCertificateAction = rpc.Action{
	API:  &api,
	Name: "UploadServerCertificate",
}

// UploadServerCertificateRequest has the parameters of UploadServerCertificate.
//
// Over several parameters the service has these rules:
//
//   - certificate-and-key: ServerCertificate and PrivateKey are required unless AliCloudCertificateId is given. Without
//     the id of an Alibaba Cloud certificate the certificate and its key must be uploaded.
//   - ali-cloud-certificate: AliCloudCertificateName and AliCloudCertificateRegionId are required when
//     AliCloudCertificateId is given. The service's reference page wants id, name and region of an Alibaba Cloud
//     certificate together.
type UploadServerCertificateRequest struct {
	// The region to keep the certificate in.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The certificate in PEM form.
	ServerCertificate *string `json:"ServerCertificate,omitempty"`
	// The certificate's private key in PEM form.
	PrivateKey *string `json:"PrivateKey,omitempty" secret:"true"`
	// A text to recognise the certificate by.
	//
	// Value: from 1 to 80 characters.
	//
	// Documented today: an English letter, then letters, digits, periods, underscores and hyphens.
	ServerCertificateName *string `json:"ServerCertificateName,omitempty"`
	// The certificate to take over from Alibaba Cloud's certificate service, by the id it has there.
	AliCloudCertificateId *string `json:"AliCloudCertificateId,omitempty"`
	// The name that the certificate has in Alibaba Cloud's certificate service.
	AliCloudCertificateName *string `json:"AliCloudCertificateName,omitempty"`
	// The region in which Alibaba Cloud's certificate service holds the certificate to take over.
	AliCloudCertificateRegionId *string `json:"AliCloudCertificateRegionId,omitempty"`
	// The resource group to put the certificate in.
	ResourceGroupId *string `json:"ResourceGroupId,omitempty"`
	// Tags to attach to the new certificate.
	//
	// Value: at most 20 elements.
	Tag []UploadServerCertificateRequestTag `json:"Tag,omitempty"`
}

// UploadServerCertificateRequestTag is the type of Tag[] in a UploadServerCertificateRequest.
type UploadServerCertificateRequestTag struct {
	// The key of the tag.
	//
	// Value: from 1 to 128 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Key *string `json:"Key,omitempty"`
	// The value of the tag; it may be empty.
	//
	// Value: at most 128 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Value *string `json:"Value,omitempty"`
}

// UploadServerCertificateResponse is the answer to UploadServerCertificate.
type UploadServerCertificateResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The id of the new server certificate.
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
	// The resource group that the certificate belongs to.
	ResourceGroupId *string `json:"ResourceGroupId,omitempty"`
	// Where the certificate came from.
	IsAliCloudCertificate *AliCloudCertificateMark `json:"IsAliCloudCertificate,omitempty"`
	// The id that the certificate has in Alibaba Cloud's certificate service.
	AliCloudCertificateId *string `json:"AliCloudCertificateId,omitempty"`
	// The name that the certificate has in Alibaba Cloud's certificate service.
	AliCloudCertificateName *string `json:"AliCloudCertificateName,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *UploadServerCertificateRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *UploadServerCertificateRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.ServerCertificateName != nil && !check.HasLength(*r.ServerCertificateName, 1, 80) {
		issues.Error("ServerCertificateName", "length", "ServerCertificateName must have from 1 to 80 characters.")
	}
	if len(r.Tag) > 20 {
		issues.Error("Tag", "size", "Tag must have at most 20 elements.")
	}
	for i := range r.Tag {
		if !mistyped.HasElement("Tag", i) {
			issues.InElement("Tag", i, r.Tag[i].validate(mistyped.Element("Tag", i)))
		}
	}
	if r.AliCloudCertificateId == nil && !mistyped.Has("AliCloudCertificateId") {
		if r.ServerCertificate == nil && !mistyped.Has("ServerCertificate") {
			issues.Error("ServerCertificate", "certificate-and-key", "ServerCertificate is required unless AliCloudCertificateId is given. Without the id of an Alibaba Cloud certificate the certificate and its key must be uploaded.")
		}
		if r.PrivateKey == nil && !mistyped.Has("PrivateKey") {
			issues.Error("PrivateKey", "certificate-and-key", "PrivateKey is required unless AliCloudCertificateId is given. Without the id of an Alibaba Cloud certificate the certificate and its key must be uploaded.")
		}
	}
	if r.AliCloudCertificateId != nil || mistyped.Has("AliCloudCertificateId") {
		if r.AliCloudCertificateName == nil && !mistyped.Has("AliCloudCertificateName") {
			issues.Warning("AliCloudCertificateName", "ali-cloud-certificate", "AliCloudCertificateName is required when AliCloudCertificateId is given. The service's reference page wants id, name and region of an Alibaba Cloud certificate together.")
		}
		if r.AliCloudCertificateRegionId == nil && !mistyped.Has("AliCloudCertificateRegionId") {
			issues.Warning("AliCloudCertificateRegionId", "ali-cloud-certificate", "AliCloudCertificateRegionId is required when AliCloudCertificateId is given. The service's reference page wants id, name and region of an Alibaba Cloud certificate together.")
		}
	}
	return issues
}

func (r *UploadServerCertificateRequestTag) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
