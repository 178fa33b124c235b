// Command conformance runs the module over the vectors that all ports of the spec share. Its argument is their folder. It
// prints a line of JSON: how many passed, and which failed.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"

	"slbsdk"
)

// service is an API as the vectors need it.
type service struct {
	client   func(options slbsdk.Options) (any, error)
	validate func(action string, params map[string]any) ([]slbsdk.Issue, error)
}

// results are the vectors that were run.
type results struct {
	Language string   `json:"language"`
	Passed   int      `json:"passed"`
	Failed   []string `json:"failed"`
	// reasons go to the standard error, for people.
	reasons []string
}

// add takes note of a vector: of what was wrong, or of nil.
func (r *results) add(id string, problem error) {
	if problem == nil {
		r.Passed++
		return
	}
	r.Failed = append(r.Failed, id)
	r.reasons = append(r.reasons, id+": "+problem.Error())
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: conformance <folder of the vectors>")
		os.Exit(2)
	}
	results := results{Language: "Go", Failed: []string{}}
	if err := run(os.Args[1], &results); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	for _, reason := range results.reasons {
		fmt.Fprintln(os.Stderr, reason)
	}
	_ = json.NewEncoder(os.Stdout).Encode(results)
}

func run(folder string, results *results) error {
	var encoding encodingVectors
	if err := read(filepath.Join(folder, "encoding.json"), &encoding); err != nil {
		return err
	}
	runEncoding(encoding, results)
	names := make([]string, 0, len(services))
	for name := range services {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		var vectors apiVectors
		if err := read(filepath.Join(folder, name+".json"), &vectors); err != nil {
			return err
		}
		runRequests(services[name], vectors, results)
		runValidation(services[name], vectors, results)
		runResponses(services[name], vectors, results)
		runPagination(services[name], vectors, results)
		runWaiters(services[name], vectors, results)
	}
	return nil
}

func read(path string, target any) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, target); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
