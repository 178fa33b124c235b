// Package check has what the validators of requests share.
package check

import (
	"strconv"

	"slbsdk"
)

// Issues are the faults that a validator has found.
type Issues []slbsdk.Issue

// Error adds an issue that stops the request.
func (i *Issues) Error(path, rule, message string) {
	*i = append(*i, slbsdk.Issue{Path: path, Rule: rule, Severity: slbsdk.SeverityError, Message: message})
}

// Warning adds an issue that does not stop the request.
func (i *Issues) Warning(path, rule, message string) {
	*i = append(*i, slbsdk.Issue{Path: path, Rule: rule, Severity: slbsdk.SeverityWarning, Message: message})
}

// In adds the issues of a structure, whose paths begin at the structure.
func (i *Issues) In(path string, inner []slbsdk.Issue) {
	for _, issue := range inner {
		issue.Path = path + "." + issue.Path
		*i = append(*i, issue)
	}
}

// InElement adds the issues of a structure in a list.
func (i *Issues) InElement(path string, index int, inner []slbsdk.Issue) {
	if len(inner) > 0 {
		i.In(At(path, index), inner)
	}
}

// At is the path of an element: RuleList[0].
func At(path string, index int) string {
	return path + "[" + strconv.Itoa(index) + "]"
}

// Entry is the path of a value of a map: Labels.team.
func Entry(path, key string) string {
	return path + "." + key
}
