package main

import (
	"encoding/json"
	"fmt"
	"reflect"
	"sort"
	"strconv"
	"strings"
	"time"

	"slbsdk"
	"slbsdk/internal/sign"
	"slbsdk/internal/wire"
)

// encodingVectors are those that belong to no API.
type encodingVectors struct {
	Percent []struct {
		Text    string `json:"text"`
		Encoded string `json:"encoded"`
	} `json:"percent"`
	Flat []struct {
		ID     string `json:"id"`
		Params params `json:"params"`
		Pairs  pairs  `json:"pairs"`
	} `json:"flat"`
	Signatures []signatureVector `json:"signatures"`
}

type signatureVector struct {
	ID              string    `json:"id"`
	Signer          string    `json:"signer"`
	Method          string    `json:"method"`
	Host            string    `json:"host"`
	Action          string    `json:"action"`
	Version         string    `json:"version"`
	Query           pairs     `json:"query"`
	Body            pairs     `json:"body"`
	Parameters      pairs     `json:"parameters"`
	AccessKeyID     string    `json:"accessKeyId"`
	AccessKeySecret string    `json:"accessKeySecret"`
	Date            time.Time `json:"date"`
	Nonce           string    `json:"nonce"`
	Signature       string    `json:"signature"`
}

func runEncoding(vectors encodingVectors, results *results) {
	for i, vector := range vectors.Percent {
		got := wire.PercentEncode(vector.Text)
		results.add("encoding/percent-"+strconv.Itoa(i+1), differs(got, vector.Encoded))
	}
	for _, vector := range vectors.Flat {
		got := wire.Flat(reflect.ValueOf(map[string]any(vector.Params)))
		sort.Slice(got, func(i, j int) bool { return got[i].Name < got[j].Name })
		results.add("encoding/"+vector.ID, differs(plainText(got), plainText([]wire.Pair(vector.Pairs))))
	}
	for _, vector := range vectors.Signatures {
		results.add("encoding/"+vector.ID, differs(signatureOf(vector), vector.Signature))
	}
}

func signatureOf(vector signatureVector) string {
	if vector.Signer == "v1" {
		return sign.SignatureV1(vector.Method, vector.Parameters, vector.AccessKeySecret)
	}
	request := sign.Request{
		Method:     vector.Method,
		Host:       vector.Host,
		Action:     vector.Action,
		Version:    vector.Version,
		Parameters: wire.Parameters{Query: vector.Query, Body: vector.Body},
	}
	credentials := slbsdk.Credentials{AccessKeyID: vector.AccessKeyID, AccessKeySecret: vector.AccessKeySecret}
	signed := sign.V3(request, credentials, sign.Stamp{Date: vector.Date, Nonce: vector.Nonce})
	_, signature, _ := strings.Cut(signed.Headers["authorization"], "Signature=")
	return signature
}

func differs(got, want string) error {
	if got != want {
		return fmt.Errorf("%s, not %s", got, want)
	}
	return nil
}

// plainText is a value as JSON, for comparing and for people.
func plainText(value any) string {
	text, _ := json.Marshal(value)
	if string(text) == "null" {
		return "[]"
	}
	return string(text)
}
