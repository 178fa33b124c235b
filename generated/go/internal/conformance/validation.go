package main

import (
	"fmt"
	"reflect"
	"sort"
)

func runValidation(service service, vectors apiVectors, results *results) {
	for _, vector := range vectors.Validation {
		results.add(vectors.API+"/"+vector.ID, checkIssues(service, vector))
	}
}

func checkIssues(service service, vector validationVector) error {
	issues, err := service.validate(vector.Action, vector.Params)
	if err != nil {
		return err
	}
	found := make([]issueVector, len(issues))
	for i, issue := range issues {
		found[i] = issueVector{issue.Path, issue.Rule, string(issue.Severity)}
		if issue.Message == "" {
			return fmt.Errorf("the issue %v has no message", found[i])
		}
	}
	got, want := lines(found), lines(vector.Issues)
	if !reflect.DeepEqual(got, want) {
		return fmt.Errorf("the issues are %q, not %q", got, want)
	}
	return nil
}

func lines(issues []issueVector) []string {
	lines := make([]string, len(issues))
	for i, issue := range issues {
		lines[i] = fmt.Sprintf("%s %s %s", issue.Path, issue.Rule, issue.Severity)
	}
	sort.Strings(lines)
	return lines
}
