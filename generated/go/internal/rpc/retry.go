package rpc

import (
	"errors"
	"regexp"
	"strings"

	"slbsdk"
	"slbsdk/internal/codes"
)

// retryOf says when a request may be repeated that failed with a code: by what is known of the code, or by its looks.
// Codes that are written out say more than those that stand for several.
func retryOf(action *Action, status int, code string) slbsdk.Retry {
	for _, facts := range [][]ErrorFact{action.Errors, action.API.Errors} {
		for _, isOpen := range []bool{false, true} {
			for _, fact := range facts {
				if strings.Contains(fact.Code, "%s") == isOpen && codes.Match(fact.Code, code) {
					return fact.Retry
				}
			}
		}
	}
	return guess(status, code)
}

var (
	throttlingCode = regexp.MustCompile(`(?i)Throttling`)
	passingCode    = regexp.MustCompile(`(?i)^ServiceUnavailable|^SignatureNonceUsed$|Busy|Processing|Configuring|IsStopping|ListenerStatusNotSupport`)
	midwayCode     = regexp.MustCompile(`(?i)^ServiceUnavailable|Internal|Unknown|Timeout|NonceUsed`)
	clockCode      = regexp.MustCompile(`(?i)^(InvalidTimeStamp|IllegalTimestamp)`)
)

// guess tells what is throttled, busy, at work on an earlier change, or broken for the moment, whatever the Action.
func guess(status int, code string) slbsdk.Retry {
	if status == 429 || throttlingCode.MatchString(code) {
		return slbsdk.RetryBackoff
	}
	if status >= 500 && status != 501 || status == 408 || passingCode.MatchString(code) {
		return slbsdk.RetryLater
	}
	return slbsdk.RetryNever
}

// trouble is why a request is repeated: there were too many, something is busy, or something broke on the way.
type trouble int

const (
	hopeless trouble = iota
	throttled
	busy
	broken
)

// troubleOf is the trouble that a repetition may get over. It is hopeless, too, when the first request may have been
// carried out and a second one would do harm.
func troubleOf(err error, action *Action, isHarmless bool) trouble {
	var api *slbsdk.APIError
	var network *slbsdk.NetworkError
	var timeout *slbsdk.TimeoutError
	isUnsent, isLost := false, false
	switch {
	case errors.As(err, &api):
		isRefused := api.RetryAfter != nil || api.Status == 429 || isRefusal(action, api.Code)
		if api.Retry == slbsdk.RetryNever || !isHarmless && !isRefused {
			return hopeless
		}
		if api.Retry == slbsdk.RetryBackoff {
			return throttled
		}
		if isRefused {
			return busy
		}
		return broken
	case errors.As(err, &network):
		isUnsent, isLost = !network.Sent, true
	case errors.As(err, &timeout):
		isUnsent, isLost = timeout.Kind == slbsdk.TimeoutConnect, timeout.Kind == slbsdk.TimeoutAttempt
	}
	if isUnsent || isHarmless && isLost {
		return broken
	}
	return hopeless
}

// isRefusal says whether a code means that the service has not begun to work: it is known to pass whatever the HTTP
// status, and does not stand for a failure in the middle. A nonce that was used before means that the request arrived
// twice.
func isRefusal(action *Action, code string) bool {
	return retryOf(action, 400, code) != slbsdk.RetryNever && !midwayCode.MatchString(code)
}
