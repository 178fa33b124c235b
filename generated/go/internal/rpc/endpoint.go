package rpc

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"

	"slbsdk"
	"slbsdk/internal/near"
)

// region is the area and the name of a region; what ends in a single letter is a zone.
var region = regexp.MustCompile(`^([a-z]{2,3})-([a-z0-9-]*(?:[a-z]{2}|[0-9]))$`)

// endpoint is where the requests of an API go: what the client was given, else the host of its region.
func endpoint(api *API, options *slbsdk.Options, regionID string) (*url.URL, error) {
	if options.Endpoint != "" {
		return parseEndpoint(options.Endpoint)
	}
	host, err := regionalHost(api, options.Network, regionID)
	if err != nil {
		return nil, err
	}
	return parseEndpoint(host)
}

func regionalHost(api *API, network slbsdk.Network, regionID string) (string, error) {
	hosts := api.Public
	if network == slbsdk.NetworkVPC {
		hosts = api.VPC
	}
	if regionID == "" {
		if hosts.Pattern != "" && !strings.Contains(hosts.Pattern, "{region}") {
			return hosts.Pattern, nil
		}
		return "", misconfigured("%s needs a region: set RegionID, or ALIBABA_CLOUD_REGION_ID in the environment", api.Product)
	}
	// Anything else could lead the request, and its signature, to another host.
	if !region.MatchString(regionID) {
		return "", misconfigured(`%q is not a region id; one looks like "cn-hangzhou"`, regionID)
	}
	if meant := mistyped(regionID, api.Regions); meant != "" {
		return "", misconfigured("%s has no region %s (did you mean %s?); if it is new, set its host as Endpoint", api.Product, regionID, meant)
	}
	host := hosts.of(regionID)
	if host == "" {
		return "", misconfigured("%s has no VPC host in %s; if there is a new one, set it as Endpoint", api.Product, regionID)
	}
	return host, nil
}

var digits = regexp.MustCompile(`[0-9]`)

// mistyped is the region of the same area that a mistyped one was meant to be: hangzou is one letter away from hangzhou.
// One that differs in its number only, southeast-9, or in more may be newer than this module.
func mistyped(regionID string, regions []string) string {
	area, name, _ := strings.Cut(regionID, "-")
	wanted := digits.ReplaceAllString(name, "")
	var found, spellings []string
	for _, each := range regions {
		if strings.HasPrefix(each, area+"-") {
			found = append(found, each)
			spellings = append(spellings, digits.ReplaceAllString(each[len(area)+1:], ""))
		}
	}
	meant := near.Within(wanted, spellings, 1)
	if meant == wanted {
		return ""
	}
	for i, spelling := range spellings {
		if spelling == meant {
			return found[i]
		}
	}
	return ""
}

func parseEndpoint(text string) (*url.URL, error) {
	if !strings.Contains(text, "://") {
		text = "https://" + text
	}
	found, err := url.Parse(text)
	if err != nil || found.Scheme != "https" && found.Scheme != "http" || found.Hostname() == "" || found.User != nil ||
		strings.Trim(found.Path, "/") != "" || found.RawQuery != "" || found.Fragment != "" {
		// Not quoted: it may hold a password.
		return nil, misconfigured("the Endpoint must be a host or an http(s) URL without path, query and user")
	}
	host := strings.ToLower(found.Host)
	if port := map[string]string{"https": ":443", "http": ":80"}[found.Scheme]; strings.HasSuffix(host, port) {
		host = strings.TrimSuffix(host, port)
	}
	return &url.URL{Scheme: found.Scheme, Host: host, Path: "/"}, nil
}

func misconfigured(format string, values ...any) error {
	return &slbsdk.ConfigurationError{Message: fmt.Sprintf(format, values...)}
}
