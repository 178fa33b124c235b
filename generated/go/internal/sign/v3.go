package sign

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"sort"
	"strings"

	"slbsdk"
	"slbsdk/internal/wire"
)

// V3 signs by ACS3-HMAC-SHA256: Action, version and signature are headers.
func V3(request Request, credentials slbsdk.Credentials, stamp Stamp) Signed {
	query := wire.CanonicalQuery(request.Query)
	body := wire.CanonicalQuery(request.Body)
	bodyHash := sha256Hex(body)
	headers := map[string]string{
		"host":                  request.Host,
		"x-acs-action":          request.Action,
		"x-acs-content-sha256":  bodyHash,
		"x-acs-date":            utc(stamp.Date),
		"x-acs-signature-nonce": stamp.Nonce,
		"x-acs-version":         request.Version,
	}
	if body != "" {
		headers["content-type"] = form
	}
	if credentials.SecurityToken != "" {
		headers["x-acs-security-token"] = credentials.SecurityToken
	}
	names := make([]string, 0, len(headers))
	for name := range headers {
		names = append(names, name)
	}
	sort.Strings(names)
	list := strings.Join(names, ";")
	var block strings.Builder
	for _, name := range names {
		block.WriteString(name + ":" + headers[name] + "\n")
	}
	canonical := strings.Join([]string{request.Method, "/", query, block.String(), list, bodyHash}, "\n")
	mac := hmac.New(sha256.New, []byte(credentials.AccessKeySecret))
	mac.Write([]byte("ACS3-HMAC-SHA256\n" + sha256Hex(canonical)))
	delete(headers, "host")
	headers["authorization"] = "ACS3-HMAC-SHA256 Credential=" + credentials.AccessKeyID +
		",SignedHeaders=" + list + ",Signature=" + hex.EncodeToString(mac.Sum(nil))
	return Signed{Query: query, Body: body, Headers: headers}
}

func sha256Hex(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}
