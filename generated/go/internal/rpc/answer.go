package rpc

import (
	"encoding/json"
	"fmt"
	"net/http"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"time"

	"slbsdk"
	"slbsdk/internal/wire"
)

const (
	// longestText: more of an error's text is of no use to anybody.
	longestText = 2000
	// longestSearch is what is searched for secrets and for fields; to search megabytes takes seconds.
	longestSearch = 20_000
)

var (
	// successCode is what an answer without error can have as its Code.
	successCode = regexp.MustCompile(`(?i)^(0|2\d\d|ok|success)$`)
	xmlField    = regexp.MustCompile(`<(\w+)>([^<]*)</`)
	pageTitle   = regexp.MustCompile(`(?i)<title[^>]*>([^<]*)`)
	anyTag      = regexp.MustCompile(`<[^>]*>`)
	anyQuery    = regexp.MustCompile(`\?\S+`)
)

// readAnswer is the JSON object of a successful answer; every other one is an error. The answer to a dry run that found
// nothing wrong is an error on the wire and a success here.
func readAnswer(action *Action, response *http.Response, text []byte, secrets []string) (map[string]any, error) {
	parsed, _ := wire.ParseJSON(text)
	body, isObject := parsed.(map[string]any)
	status := response.StatusCode
	if status >= 200 && status < 300 && isObject && isSuccess(body) {
		return body, nil
	}
	show := func(words string) string { return start(redact(start(words, longestSearch), secrets), longestText) }
	fields := errorFields(body, string(text))
	requestID := show(first(fields["requestid"], response.Header.Get("x-acs-request-id")))
	code := first(fields["code"], slbsdk.UnexpectedResponse)
	if code == action.DryRunCode {
		if requestID == "" {
			return map[string]any{}, nil
		}
		return map[string]any{"RequestId": requestID}, nil
	}
	message := show(fields["message"])
	if message == "" {
		message = description(status, show(string(text)))
	}
	retryStatus, retryAfter := status, retryAfter(response.Header.Get("x-acs-retry-after"))
	if retryAfter != nil {
		// The service gives a time only to those that it sends away because there are too many.
		retryStatus = http.StatusTooManyRequests
	}
	return nil, &slbsdk.APIError{
		Action:     action.Name,
		Code:       start(redact(start(code, longestSearch), long(secrets)), longestText),
		Message:    message,
		Status:     status,
		RequestID:  requestID,
		HostID:     show(fields["hostid"]),
		Recommend:  show(fields["recommend"]),
		Retry:      retryOf(action, retryStatus, code),
		RetryAfter: retryAfter,
	}
}

// isSuccess: some Actions tell of an error by fields of an answer whose HTTP status is 200.
func isSuccess(body map[string]any) bool {
	code, ok := body["Code"]
	if !ok {
		code = body["code"]
	}
	success, ok := body["Success"]
	if !ok {
		success = body["success"]
	}
	return given(code) == "" || successCode.MatchString(given(code)) || fmt.Sprint(success) == "true"
}

// given is the text of a string or a number, "" for everything else.
func given(value any) string {
	switch value := value.(type) {
	case string:
		return value
	case json.Number:
		return value.String()
	}
	return ""
}

// errorFields are the fields of an error body by their names in lower case; gateways differ in case, codes may be
// numbers, and some answers are XML.
func errorFields(body map[string]any, text string) map[string]string {
	fields := map[string]string{}
	if body == nil && strings.Contains(text, "<Error>") {
		for _, match := range xmlField.FindAllStringSubmatch(start(text, longestSearch), -1) {
			add(fields, match[1], strings.ReplaceAll(match[2], "&amp;", "&"))
		}
	}
	names := make([]string, 0, len(body))
	for name := range body {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		add(fields, name, given(body[name]))
	}
	return fields
}

// add keeps the first of two fields that differ in case only.
func add(fields map[string]string, name, value string) {
	name = strings.ToLower(name)
	if fields[name] == "" {
		fields[name] = value
	}
}

func retryAfter(header string) *time.Duration {
	milliseconds, err := strconv.ParseUint(header, 10, 32)
	if err != nil {
		return nil
	}
	delay := time.Duration(milliseconds) * time.Millisecond
	return &delay
}

// description says what came instead of an error with a message: the title of a proxy's page, or the beginning of the
// body, without queries: a proxy may repeat the URL, and with it the parameters.
func description(status int, text string) string {
	if strings.TrimSpace(text) == "" {
		return fmt.Sprintf("HTTP %d with an empty body", status)
	}
	words := anyTag.ReplaceAllString(text, " ")
	if title := pageTitle.FindStringSubmatch(text); title != nil {
		words = title[1]
	}
	words = strings.Join(strings.Fields(anyQuery.ReplaceAllString(words, "?…")), " ")
	if words == "" {
		return fmt.Sprintf("HTTP %d with an unexpected body", status)
	}
	return fmt.Sprintf("HTTP %d with an unexpected body: %s", status, start(words, 200))
}

// long are the secrets that cannot stand in a code by chance: programs go by the code.
func long(secrets []string) []string {
	var found []string
	for _, secret := range secrets {
		if len(secret) > 7 {
			found = append(found, secret)
		}
	}
	return found
}

func first(texts ...string) string {
	for _, text := range texts {
		if text != "" {
			return text
		}
	}
	return ""
}

// start is the beginning of a text, of so many bytes at most.
func start(text string, most int) string {
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most], "")
}
