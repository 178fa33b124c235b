package sign

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base64"

	"slbsdk"
	"slbsdk/internal/wire"
)

// V1 signs by HMAC-SHA1 (SignatureVersion 1.0): Action, version and signature are parameters of the query.
func V1(request Request, credentials slbsdk.Credentials, stamp Stamp) Signed {
	query := []wire.Pair{
		{Name: "Action", Value: request.Action},
		{Name: "Version", Value: request.Version},
		{Name: "Format", Value: "JSON"},
		{Name: "AccessKeyId", Value: credentials.AccessKeyID},
		{Name: "SignatureMethod", Value: "HMAC-SHA1"},
		{Name: "SignatureVersion", Value: "1.0"},
		{Name: "SignatureNonce", Value: stamp.Nonce},
		{Name: "Timestamp", Value: utc(stamp.Date)},
	}
	if credentials.SecurityToken != "" {
		query = append(query, wire.Pair{Name: "SecurityToken", Value: credentials.SecurityToken})
	}
	query = append(query, request.Query...)
	all := append(append([]wire.Pair{}, query...), request.Body...)
	signature := SignatureV1(request.Method, all, credentials.AccessKeySecret)
	signed := Signed{
		Query:   wire.CanonicalQuery(append(query, wire.Pair{Name: "Signature", Value: signature})),
		Body:    wire.CanonicalQuery(request.Body),
		Headers: map[string]string{},
	}
	if signed.Body != "" {
		signed.Headers["content-type"] = form
	}
	return signed
}

// SignatureV1 is the signature of all parameters of a request, those of query and form together.
func SignatureV1(method string, parameters []wire.Pair, secret string) string {
	mac := hmac.New(sha1.New, []byte(secret+"&"))
	mac.Write([]byte(method + "&%2F&" + wire.PercentEncode(wire.CanonicalQuery(parameters))))
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}
