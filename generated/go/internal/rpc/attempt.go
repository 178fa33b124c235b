package rpc

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"slbsdk"
	"slbsdk/internal/sign"
)

// outcome is how an attempt ended.
type outcome struct {
	answer map[string]any
	err    error
	// isFinal says that no repetition would change the error: there are no credentials, or the time is over.
	isFinal bool
	// ahead is how far the time of the signature was before the machine's.
	ahead     time.Duration
	status    int
	requestID string
	duration  time.Duration
}

// attempt signs and sends a request once.
func (c *call) attempt(ctx context.Context) outcome {
	options := &c.client.options
	credentials, err := retrieve(ctx, c.client.retrieve)
	if err == nil {
		// An HTTPClient may not look at the context, and what was given up must not be sent.
		err = ctx.Err()
	}
	if err != nil {
		return outcome{err: err, isFinal: true}
	}
	request := sign.Request{
		Method:     c.action.method(),
		Host:       c.endpoint.Host,
		Action:     c.action.Name,
		Version:    c.action.API.Version,
		Parameters: c.parameters,
	}
	ahead := c.client.clock.ahead()
	stamp := sign.Stamp{Date: c.host.Now().Add(ahead), Nonce: c.host.Nonce()}
	signed := sign.Sign(options.Signer, request, credentials, stamp)

	start := time.Now()
	within, cancel := withLimit(ctx, options.AttemptTimeout)
	defer cancel()
	response, text, err := c.send(within, signed)
	duration := time.Since(start)
	if err != nil {
		if ctx.Err() != nil {
			return outcome{err: ctx.Err(), isFinal: true}
		}
		if within.Err() != nil {
			err = &slbsdk.TimeoutError{Action: c.action.Name, Kind: slbsdk.TimeoutAttempt, Limit: options.AttemptTimeout}
		}
		return outcome{err: err, duration: duration}
	}
	c.client.clock.hear(response.Header.Get("Date"), c.host.Now())
	secrets := append(append([]string{}, c.secrets...), credentials.AccessKeySecret, credentials.AccessKeyID)
	if credentials.SecurityToken != "" {
		secrets = append(secrets, credentials.SecurityToken)
	}
	answer, err := readAnswer(c.action, response, text, secrets)
	return outcome{
		answer:    answer,
		err:       err,
		ahead:     ahead,
		status:    response.StatusCode,
		requestID: response.Header.Get("x-acs-request-id"),
		duration:  duration,
	}
}

// retrieve asks for credentials and checks that they can be sent.
func retrieve(ctx context.Context, provider slbsdk.CredentialsFunc) (slbsdk.Credentials, error) {
	found, err := provider(ctx)
	if err != nil {
		if ctx.Err() != nil {
			return found, ctx.Err()
		}
		var known *slbsdk.CredentialsError
		if errors.As(err, &known) {
			return found, known
		}
		// It may quote what it read, secrets included.
		message := fmt.Sprintf("the credentials provider failed (%T); its message is not shown", err)
		return found, &slbsdk.CredentialsError{Message: message}
	}
	switch {
	case found.AccessKeyID == "" || !isPrintable(found.AccessKeyID):
		return found, unusable("AccessKeyID")
	case found.AccessKeySecret == "" || !isPrintable(found.AccessKeySecret):
		return found, unusable("AccessKeySecret")
	case !isPrintable(found.SecurityToken):
		return found, unusable("SecurityToken")
	}
	return found, nil
}

func unusable(name string) error {
	message := "the " + name + " of the credentials is empty or holds a character that no key has"
	return &slbsdk.CredentialsError{Message: message}
}

func isPrintable(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return r < '!' || r > '~' }) < 0
}

// send sends a signed request and reads the whole answer, whatever its status.
func (c *call) send(ctx context.Context, signed sign.Signed) (*http.Response, []byte, error) {
	target := *c.endpoint
	target.RawQuery = signed.Query
	var body io.Reader
	if signed.Body != "" {
		body = strings.NewReader(signed.Body)
	}
	var connecting connecting
	request, err := http.NewRequestWithContext(connecting.follow(ctx), c.action.method(), target.String(), body)
	if err != nil {
		return nil, nil, c.networkError(err, signed, true)
	}
	request.Header.Set("Accept", "application/json")
	request.Header.Set("User-Agent", c.client.options.UserAgent)
	for name, value := range signed.Headers {
		request.Header.Set(name, value)
	}
	response, err := c.client.options.HTTPClient.Do(request)
	if err != nil {
		return nil, nil, c.networkError(err, signed, connecting.hasNone())
	}
	defer response.Body.Close()
	limit := c.client.options.MaxResponseBytes
	text, err := io.ReadAll(io.LimitReader(response.Body, limit+1))
	if err != nil {
		return nil, nil, c.networkError(err, signed, false)
	}
	if int64(len(text)) > limit {
		return nil, nil, &slbsdk.ResponseTooLargeError{Action: c.action.Name, Limit: limit}
	}
	return response, text, nil
}

// networkError is the error of an HTTP client without what it quotes of the request, which may be known to be unsent.
func (c *call) networkError(cause error, signed sign.Signed, isUnsent bool) error {
	var withURL *url.Error
	if errors.As(cause, &withURL) {
		cause = withURL.Err
	}
	var operation *net.OpError
	var lookup *net.DNSError
	if errors.As(cause, &lookup) || errors.As(cause, &operation) && operation.Op == "dial" {
		isUnsent = true
	}
	var timed interface{ Timeout() bool }
	limit := c.client.options.ConnectTimeout
	if limit > 0 && isUnsent && errors.As(cause, &timed) && timed.Timeout() {
		return &slbsdk.TimeoutError{Action: c.action.Name, Kind: slbsdk.TimeoutConnect, Limit: limit}
	}
	for _, part := range []string{signed.Query, signed.Body, signed.Headers["authorization"], signed.Headers["x-acs-security-token"]} {
		if part != "" && strings.Contains(cause.Error(), part) {
			cause = errors.New("not shown: it repeats the request")
		}
	}
	return &slbsdk.NetworkError{Action: c.action.Name, Host: c.endpoint.Host, Sent: !isUnsent, Cause: cause}
}
