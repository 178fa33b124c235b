package main

import (
	"fmt"
	"net/url"

	"slbsdk"
)

func runRequests(service service, vectors apiVectors, results *results) {
	for _, vector := range vectors.Requests {
		id := vectors.API + "/" + vector.ID
		results.add(id+"/v3", checkRequest(service, vectors.Client, vector, slbsdk.SignerV3, vector.V3))
		results.add(id+"/v1", checkRequest(service, vectors.Client, vector, slbsdk.SignerV1, vector.V1))
	}
}

// checkRequest compares what is sent; it holds the signature, and so all that was signed.
func checkRequest(service service, facts clientFacts, vector requestVector, signer slbsdk.Signer, want signedWith) error {
	http := &scripted{answers: []answer{{status: 200, body: "{}"}}}
	caller, err := newCaller(service, facts, signer, vector.SecurityToken, http)
	if err != nil {
		return err
	}
	if _, err := caller.call(vector.Action, vector.Params); err != nil {
		return err
	}
	if len(http.requests) != 1 {
		return fmt.Errorf("%d requests", len(http.requests))
	}
	got := http.requests[0]
	for _, compared := range [][3]string{
		{"method", got.request.Method, vector.Method},
		{"host", got.request.URL.Host, facts.Host},
		{"target", target(got.request.URL), want.Target},
		{"body", got.body, want.Body},
		{"authorization", got.request.Header.Get("Authorization"), want.Authorization},
		{"token", got.request.Header.Get("x-acs-security-token"), tokenHeader(signer, vector)},
	} {
		if compared[1] != compared[2] {
			return fmt.Errorf("%s is %q, not %q", compared[0], compared[1], compared[2])
		}
	}
	return nil
}

func target(address *url.URL) string {
	if address.RawQuery == "" {
		return "/"
	}
	return "/?" + address.RawQuery
}

func tokenHeader(signer slbsdk.Signer, vector requestVector) string {
	if signer == slbsdk.SignerV1 {
		return ""
	}
	return vector.SecurityToken
}
