// Package rpc calls Actions: it checks, signs and sends requests, repeats them, and decodes the answers. The packages of
// the single APIs are facts and types for it.
package rpc

import (
	"strings"

	"slbsdk"
)

// API is what every request to one API of the provider has in common.
type API struct {
	// Product is the product code, as the endpoint list has it: Slb.
	Product string
	Version string
	// Regions are those that the API is known to serve.
	Regions []string
	Public  Hosts
	VPC     Hosts
	// Errors are those that every Action can answer.
	Errors []ErrorFact
}

// Hosts say which host serves which region.
type Hosts struct {
	// Pattern has {region} in the place of the region's id; "" where only the regions in Single have a host.
	Pattern string
	// Single are the hosts of single regions.
	Single []RegionHost
}

// RegionHost is the host of one region; "" where there is none.
type RegionHost struct {
	Region string
	Host   string
}

func (h Hosts) of(region string) string {
	for _, single := range h.Single {
		if single.Region == region {
			return single.Host
		}
	}
	return strings.ReplaceAll(h.Pattern, "{region}", region)
}

// ErrorFact says when a request may be repeated that failed with a code, in which "%s" stands for any text.
type ErrorFact struct {
	Code  string
	Retry slbsdk.Retry
}

// Action is what a client needs to know of an Action, beside the types of its request and its response.
type Action struct {
	API  *API
	Name string
	// Method is the HTTP method; "" for POST.
	Method string
	// IsRead says that it changes nothing, so that it may be repeated at will.
	IsRead bool
	// DryRunCode is the error code that means that a dry run has found nothing wrong.
	DryRunCode string
	// Errors are known beside those of the API, and come before them.
	Errors []ErrorFact
}

func (a *Action) method() string {
	if a.Method == "" {
		return "POST"
	}
	return a.Method
}

// Request is a pointer to a struct with the parameters of an Action.
type Request interface {
	// Validate returns all issues, warnings too.
	Validate() []slbsdk.Issue
}
