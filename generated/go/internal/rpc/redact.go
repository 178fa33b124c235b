package rpc

import (
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"slbsdk/internal/wire"
)

// other is what may stand in an echo for a character that is no letter or digit: itself, or one of its encodings.
const other = `(?:[^a-zA-Z0-9]|%(?:25)*[0-9a-fA-F]{2}|&#?\w+;|\\[nrt]|\\u[0-9a-fA-F]{4})`

var (
	stringToSign = regexp.MustCompile(`(?is)((?:string ?to ?sign|canonical ?request)\b).*`)
	anySignature = regexp.MustCompile(`(?i)(Signature(?:=|%3D))[\w%.~+/-]+`)
	notWord      = regexp.MustCompile(`[^a-zA-Z0-9]+`)
	atBothEnds   = regexp.MustCompile(`^[^a-zA-Z0-9]+|[^a-zA-Z0-9]+$`)
)

// longestRepeat is the most that a regular expression can count to.
const longestRepeat = 1000

// redact takes out of a text that came from outside what must not reach a log: the given secrets, however they are
// encoded, signatures, and the string to sign, which repeats the whole request.
func redact(text string, secrets []string) string {
	text = stringToSign.ReplaceAllString(text, "$1 …")
	text = anySignature.ReplaceAllString(text, "$1***")
	for _, secret := range secrets {
		text = strings.ReplaceAll(text, secret, "***")
		pattern := notWord.ReplaceAllStringFunc(atBothEnds.ReplaceAllString(secret, ""), func(others string) string {
			most := 3 * len(others)
			if most > longestRepeat {
				most = longestRepeat
			}
			return other + "{0," + strconv.Itoa(most) + "}"
		})
		if pattern == "" {
			continue
		}
		if found, err := regexp.Compile("(?i)" + pattern); err == nil {
			text = found.ReplaceAllString(text, "***")
		}
	}
	return text
}

// secretsOf are the texts of all parameters that nobody must see; of a text with several lines each long line as well.
func secretsOf(structure reflect.Value) []string {
	var secrets []string
	for _, field := range wire.Fields(structure.Type()) {
		collectSecrets(&secrets, structure.Field(field.Index), field.IsSecret)
	}
	return secrets
}

func collectSecrets(secrets *[]string, value reflect.Value, isMeant bool) {
	switch value.Kind() {
	case reflect.Pointer:
		if !value.IsNil() {
			collectSecrets(secrets, value.Elem(), isMeant)
		}
	case reflect.Struct:
		for _, field := range wire.Fields(value.Type()) {
			collectSecrets(secrets, value.Field(field.Index), isMeant || field.IsSecret)
		}
	case reflect.Slice:
		for i := 0; i < value.Len(); i++ {
			collectSecrets(secrets, value.Index(i), isMeant)
		}
	case reflect.Map:
		for _, key := range value.MapKeys() {
			collectSecrets(secrets, value.MapIndex(key), isMeant)
		}
	default:
		text := ""
		if isMeant {
			text = wire.Text(value)
		}
		if text == "" {
			return
		}
		*secrets = append(*secrets, text)
		for _, line := range strings.Fields(text) {
			if len(line) > 15 {
				*secrets = append(*secrets, line)
			}
		}
	}
}
