package slbsdk

// Severity says whether an issue stops a request.
type Severity string

const (
	// SeverityError stops the request: the service would refuse it.
	SeverityError Severity = "error"
	// SeverityWarning does not: the service accepts the request, though not with the effect that it seems to have.
	SeverityWarning Severity = "warning"
)

// Issue is one fault of a request, found before it is sent.
type Issue struct {
	// Path says where: ListenerPort, RuleList[0].Domain. It is empty for the request as a whole.
	Path string
	// Rule is what is broken: required, type, range, …, or the id of a rule in the documentation of the Action.
	Rule     string
	Severity Severity
	// Message says what is wrong and what to do about it.
	Message string
}

// String is one line about the issue: "RuleList[0].Domain: … (pattern)".
func (i Issue) String() string {
	line := i.Message + " (" + i.Rule + ")"
	if i.Path == "" {
		return line
	}
	return i.Path + ": " + line
}
