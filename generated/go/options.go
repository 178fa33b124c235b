package slbsdk

import (
	"net/http"
	"time"
)

// Version is the version of this module; the User-Agent header names it.
const Version = "0.1.0"

// Options say how a client works. Everything is optional: what is missing comes from the environment or has a default.
type Options struct {
	// RegionID is a region such as cn-hangzhou. It decides the host, and is sent as RegionId by Actions that have one.
	// Default: the environment variables ALIBABA_CLOUD_REGION_ID and ALIBABA_CLOUD_REGION.
	RegionID string

	// Endpoint is used instead of the region's own host: a host, or a URL such as http://127.0.0.1:8080.
	Endpoint string

	// Network chooses between the hosts of a region. Default: NetworkPublic.
	Network Network

	// Credentials are asked for before every attempt. Default: EnvironmentCredentials.
	Credentials CredentialsProvider

	// Signer is the signature of the requests. Default: SignerV3.
	Signer Signer

	// Timeout limits a call as a whole, with all its attempts and pauses; negative for no limit. Default: 60 s.
	// A deadline of the call's context holds as well.
	Timeout time.Duration

	// AttemptTimeout limits each attempt, from sending to the end of the answer; negative for no limit. Default: 30 s.
	AttemptTimeout time.Duration

	// ConnectTimeout limits the opening of a connection, and TLS once more; without effect when HTTPClient is set. Default: 5 s.
	ConnectTimeout time.Duration

	// MaxAttempts says how often a request is sent at most, where sending it again can do no harm; 1 for no repetition.
	// Default: 3.
	MaxAttempts int

	// Validation says what happens to requests that break the rules of their Action. Default: ValidationModeError.
	Validation ValidationMode

	// HTTPClient carries requests and answers. Default: an http.Client that follows no redirect and goes through the proxy
	// that the environment names (HTTPS_PROXY, NO_PROXY). Clients with the same ConnectTimeout share its connections.
	HTTPClient HTTPClient

	// MaxResponseBytes limits the size of an answer. Default: 16 MiB.
	MaxResponseBytes int64

	// Logger is told of each attempt, and of the issues of requests that are sent all the same. Default: none.
	Logger Logger

	// UserAgent is the User-Agent header. Default: slb-sdk/<version> <Go version>.
	UserAgent string
}

// HTTPClient sends a request and gives its answer; *http.Client is one. It should follow no redirect, which would carry
// the signed request to another host. The client takes care of that for an *http.Client without a CheckRedirect.
type HTTPClient interface {
	Do(request *http.Request) (*http.Response, error)
}

// Network chooses between the hosts that a region has.
type Network string

const (
	// NetworkPublic is the host that everybody reaches.
	NetworkPublic Network = "public"
	// NetworkVPC is the host inside of the region's VPCs.
	NetworkVPC Network = "vpc"
)

// Signer is a way to sign requests.
type Signer string

const (
	// SignerV3 signs by ACS3-HMAC-SHA256, in headers.
	SignerV3 Signer = "v3"
	// SignerV1 signs by HMAC-SHA1, in the query.
	SignerV1 Signer = "v1"
)

// ValidationMode says what happens to a request that breaks the rules of its Action.
type ValidationMode string

const (
	// ValidationModeError sends no request that has an issue of severity error: the call returns a *ValidationError.
	ValidationModeError ValidationMode = "error"
	// ValidationModeWarn sends it, and tells the Logger, or the standard log where there is none.
	ValidationModeWarn ValidationMode = "warn"
	// ValidationModeOff does not look for issues.
	ValidationModeOff ValidationMode = "off"
)

// WaitOptions say how a waiter waits. What is zero is as the waiter's own documentation says.
type WaitOptions struct {
	// Timeout limits the whole wait. Default: none but the number of requests.
	Timeout time.Duration
	// Delay is the pause before the second request; it doubles before each further one.
	Delay time.Duration
	// MaxDelay is the longest pause between two requests.
	MaxDelay time.Duration
	// MaxAttempts is how many requests are sent at most.
	MaxAttempts int
}

// Ptr returns a pointer to a value, for the members of requests: slbsdk.Ptr(80), slbsdk.Ptr(slb.AddressTypeInternet).
func Ptr[T any](value T) *T {
	return &value
}

// Value returns what a field of a response points to, and the zero value for nil: a service may leave out any field.
func Value[T any](field *T) T {
	if field == nil {
		var zero T
		return zero
	}
	return *field
}
