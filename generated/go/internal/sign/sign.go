// Package sign signs requests in the two ways of the provider's RPC style.
package sign

import (
	"time"

	"slbsdk"
	"slbsdk/internal/wire"
)

// Request is a request before it is signed.
type Request struct {
	Method  string
	Host    string
	Action  string
	Version string
	wire.Parameters
}

// Stamp makes each attempt at a request a different one.
type Stamp struct {
	Date time.Time
	// Nonce is never used twice.
	Nonce string
}

// Signed is a request as it is sent to the path "/".
type Signed struct {
	Query string
	Body  string
	// Headers are those of the signature, by their names in lower case, without the host.
	Headers map[string]string
}

const form = "application/x-www-form-urlencoded"

// Sign signs by one of the signatures.
func Sign(signer slbsdk.Signer, request Request, credentials slbsdk.Credentials, stamp Stamp) Signed {
	if signer == slbsdk.SignerV1 {
		return V1(request, credentials, stamp)
	}
	return V3(request, credentials, stamp)
}

// utc writes a point in time as the provider does, without fractions of a second.
func utc(date time.Time) string {
	return date.UTC().Format("2006-01-02T15:04:05Z")
}
