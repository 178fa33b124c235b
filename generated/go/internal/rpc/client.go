package rpc

import (
	"context"
	"net/http"
	"os"
	"runtime"
	"time"

	"slbsdk"
)

// Client calls Actions. It is safe for several goroutines at once.
type Client struct {
	options slbsdk.Options
	// retrieve gives credentials. It is a function since fmt shows what is inside of anything else, whatever its type.
	retrieve func(ctx context.Context) (slbsdk.Credentials, error)
	clock    clock
	budget   budget
}

// NewClient makes a client of options, of which it checks what can be checked without a call.
func NewClient(options slbsdk.Options) (*Client, error) {
	if options.Credentials == nil {
		options.Credentials = slbsdk.EnvironmentCredentials()
	}
	if options.Network == "" {
		options.Network = slbsdk.NetworkPublic
	}
	if options.Signer == "" {
		options.Signer = slbsdk.SignerV3
	}
	if options.Validation == "" {
		options.Validation = slbsdk.ValidationModeError
	}
	if options.UserAgent == "" {
		options.UserAgent = "slb-sdk/" + slbsdk.Version + " " + runtime.Version()
	}
	setDefault(&options.Timeout, time.Minute)
	setDefault(&options.AttemptTimeout, 30*time.Second)
	setDefault(&options.ConnectTimeout, 5*time.Second)
	setDefault(&options.MaxAttempts, 3)
	setDefault(&options.MaxResponseBytes, 16<<20)
	if err := check(options); err != nil {
		return nil, err
	}
	if options.HTTPClient != nil {
		// Its connections have a limit of their own.
		options.ConnectTimeout = 0
	}
	options.HTTPClient = httpClient(options)
	retrieve := options.Credentials.Retrieve
	options.Credentials = nil
	return &Client{options: options, retrieve: retrieve}, nil
}

func setDefault[T time.Duration | int | int64](option *T, standard T) {
	if *option == 0 {
		*option = standard
	}
}

// check looks for options that a mistyped value would turn off.
func check(options slbsdk.Options) error {
	switch options.Validation {
	case slbsdk.ValidationModeError, slbsdk.ValidationModeWarn, slbsdk.ValidationModeOff:
	default:
		return misconfigured("Validation must be one of error, warn and off")
	}
	switch options.Signer {
	case slbsdk.SignerV3, slbsdk.SignerV1:
	default:
		return misconfigured("Signer must be v3 or v1")
	}
	switch options.Network {
	case slbsdk.NetworkPublic, slbsdk.NetworkVPC:
	default:
		return misconfigured("Network must be public or vpc")
	}
	if options.Endpoint != "" {
		if _, err := parseEndpoint(options.Endpoint); err != nil {
			return err
		}
	}
	if options.MaxAttempts < 0 || options.MaxResponseBytes < 0 || options.ConnectTimeout < 0 {
		return misconfigured("MaxAttempts, MaxResponseBytes and ConnectTimeout must not be negative")
	}
	return nil
}

// httpClient is the caller's own or the default one. It follows no redirect, which would carry the signed request to a
// host that nobody chose.
func httpClient(options slbsdk.Options) slbsdk.HTTPClient {
	stay := func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	if options.HTTPClient == nil {
		return &http.Client{Transport: transportFor(options.ConnectTimeout), CheckRedirect: stay}
	}
	if client, ok := options.HTTPClient.(*http.Client); ok && client.CheckRedirect == nil {
		changed := *client
		changed.CheckRedirect = stay
		return &changed
	}
	return options.HTTPClient
}

// regionID is read at each call: the environment may be filled after the client is made.
func (c *Client) regionID() string {
	for _, id := range []string{c.options.RegionID, os.Getenv("ALIBABA_CLOUD_REGION_ID"), os.Getenv("ALIBABA_CLOUD_REGION")} {
		if id != "" {
			return id
		}
	}
	return ""
}

func (c *Client) log(event slbsdk.LogEvent) {
	if c.options.Logger != nil {
		c.options.Logger.Log(event)
	}
}
