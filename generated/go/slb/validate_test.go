package slb_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"slbsdk"
	"slbsdk/slb"
)

// httpListener is a request as an application makes it: the one that the benchmark of the TypeScript port checks.
func httpListener() *slb.CreateLoadBalancerHTTPListenerRequest {
	return &slb.CreateLoadBalancerHTTPListenerRequest{
		RegionId:               slbsdk.Ptr("cn-hangzhou"),
		LoadBalancerId:         slbsdk.Ptr("lb-bp1b6c719dfa08ex4m2k7"),
		ListenerPort:           slbsdk.Ptr(80),
		Bandwidth:              slbsdk.Ptr(-1),
		VServerGroupId:         slbsdk.Ptr("rsp-cige6j5e7p"),
		Description:            slbsdk.Ptr("web_80"),
		StickySession:          slbsdk.Ptr(slb.OnOffOn),
		StickySessionType:      slbsdk.Ptr(slb.StickySessionTypeInsert),
		CookieTimeout:          slbsdk.Ptr(500),
		HealthCheck:            slbsdk.Ptr(slb.OnOffOn),
		HealthCheckURI:         slbsdk.Ptr("/test/index.html"),
		HealthCheckDomain:      slbsdk.Ptr("www.example.com"),
		HealthCheckConnectPort: slbsdk.Ptr(8080),
		HealthyThreshold:       slbsdk.Ptr(4),
		UnhealthyThreshold:     slbsdk.Ptr(4),
		HealthCheckTimeout:     slbsdk.Ptr(5),
		HealthCheckInterval:    slbsdk.Ptr(2),
		HealthCheckHttpCode:    []slb.HealthCheckHttpCode{"http_2xx", "http_3xx"},
		XForwardedFor:          slbsdk.Ptr(slb.OnOffOn),
		AclStatus:              slbsdk.Ptr(slb.OnOffOn),
		AclType:                slbsdk.Ptr(slb.CreateLoadBalancerHTTPListenerAclTypeWhite),
		AclId:                  slbsdk.Ptr("acl-bp1l0kk4gxce43kze"),
		Tag:                    []slb.CreateLoadBalancerHTTPListenerRequestTag{{Key: slbsdk.Ptr("team"), Value: slbsdk.Ptr("web")}},
	}
}

func TestValidRequestCostsNoMemory(t *testing.T) {
	request := httpListener()
	if issues := request.Validate(); len(issues) > 0 {
		t.Fatalf("issues: %v", issues)
	}
	if allocations := testing.AllocsPerRun(100, func() { request.Validate() }); allocations > 0 {
		t.Errorf("%v allocations", allocations)
	}
}

func TestTypedAndJSONRequestsHaveTheSameIssues(t *testing.T) {
	request := httpListener()
	request.ListenerPort = slbsdk.Ptr(70000)
	request.CookieTimeout = nil
	text, err := json.Marshal(request)
	if err != nil {
		t.Fatal(err)
	}
	var params map[string]any
	if err := json.Unmarshal(text, &params); err != nil {
		t.Fatal(err)
	}
	fromJSON, err := slb.Validate("CreateLoadBalancerHTTPListener", params)
	if err != nil {
		t.Fatal(err)
	}
	typed := request.Validate()
	if len(typed) != 2 || len(fromJSON) != 2 || typed[0] != fromJSON[0] || typed[1] != fromJSON[1] {
		t.Errorf("typed %v, JSON %v", typed, fromJSON)
	}
}

func TestIssuesOfJSONAlwaysComeInTheSameOrder(t *testing.T) {
	params := map[string]any{"b": 1, "a": 1, "c": 1, "ListenerPort": "80", "LoadBalancerId": 1, "RuleList": []any{}}
	var first string
	for i := 0; i < 20; i++ {
		issues, err := slb.Validate("CreateRules", params)
		if err != nil {
			t.Fatal(err)
		}
		text := fmt.Sprint(issues)
		if first == "" {
			first = text
		}
		if text != first {
			t.Fatalf("%s, and before that %s", text, first)
		}
	}
}

func BenchmarkValidate(b *testing.B) {
	request := httpListener()
	b.ReportAllocs()
	for i := 0; i < b.N; i++ {
		if issues := request.Validate(); issues != nil {
			b.Fatal(issues)
		}
	}
}

func BenchmarkValidateJSON(b *testing.B) {
	text, err := json.Marshal(httpListener())
	if err != nil {
		b.Fatal(err)
	}
	var params map[string]any
	if err := json.Unmarshal(text, &params); err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for i := 0; i < b.N; i++ {
		if issues, err := slb.Validate("CreateLoadBalancerHTTPListener", params); issues != nil || err != nil {
			b.Fatal(issues, err)
		}
	}
}
