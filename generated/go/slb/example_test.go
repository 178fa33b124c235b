package slb_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"time"

	"slbsdk"
	"slbsdk/slb"
)

// local starts a service on this machine that gives one answer after the other, and a client for it.
func local(answers ...string) (*slb.Client, func()) {
	next := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, answers[next])
		next++
	}))
	client, err := slb.New(slbsdk.Options{
		RegionID:    "cn-hangzhou",
		Endpoint:    server.URL,
		Credentials: slbsdk.Credentials{AccessKeyID: "id", AccessKeySecret: "secret"},
	})
	if err != nil {
		panic(err)
	}
	return client, server.Close
}

func ExampleNew() {
	client, err := slb.New(slbsdk.Options{
		RegionID:    "cn-hangzhou",
		Credentials: slbsdk.EnvironmentCredentials(),
		Timeout:     20 * time.Second,
	})
	fmt.Println(client != nil, err)
	// Output: true <nil>
}

func ExampleClient_CreateLoadBalancer() {
	client, done := local(`{"RequestId":"R-1","LoadBalancerId":"lb-1"}`)
	defer done()

	response, err := client.CreateLoadBalancer(context.Background(), &slb.CreateLoadBalancerRequest{
		LoadBalancerName: slbsdk.Ptr("web"),
		AddressType:      slbsdk.Ptr(slb.AddressTypeInternet),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(*response.LoadBalancerId)
	// Output: lb-1
}

func ExampleClient_CreateLoadBalancer_error() {
	client, done := local(`{"RequestId":"R-1","Code":"OrderFailed","Message":"The balance is too low."}`)
	defer done()

	_, err := client.CreateLoadBalancer(context.Background(), &slb.CreateLoadBalancerRequest{})
	var failed *slbsdk.APIError
	if errors.As(err, &failed) {
		fmt.Println(failed.Code, failed.RequestID, failed.Retryable())
	}
	// Output: OrderFailed R-1 false
}

func ExampleClient_DescribeLoadBalancersPages() {
	client, done := local(
		`{"TotalCount":2,"PageSize":1,"LoadBalancers":{"LoadBalancer":[{"LoadBalancerId":"lb-1","LoadBalancerName":"web"}]}}`,
		`{"TotalCount":2,"PageSize":1,"LoadBalancers":{"LoadBalancer":[{"LoadBalancerId":"lb-2"}]}}`,
		`{"TotalCount":2,"PageSize":1,"LoadBalancers":{"LoadBalancer":[]}}`,
	)
	defer done()

	ctx := context.Background()
	pages := client.DescribeLoadBalancersPages(&slb.DescribeLoadBalancersRequest{PageSize: slbsdk.Ptr(1)})
	for pages.Next(ctx) {
		for _, loadBalancer := range pages.Page().LoadBalancers {
			fmt.Println(slbsdk.Value(loadBalancer.LoadBalancerId), slbsdk.Value(loadBalancer.LoadBalancerName))
		}
	}
	if err := pages.Err(); err != nil {
		fmt.Println(err)
	}
	// Output:
	// lb-1 web
	// lb-2
}

func ExampleClient_WaitUntilLoadBalancerActive() {
	client, done := local(
		`{"RequestId":"R-1","LoadBalancerStatus":"inactive"}`,
		`{"RequestId":"R-2","LoadBalancerStatus":"active"}`,
	)
	defer done()

	request := &slb.DescribeLoadBalancerAttributeRequest{LoadBalancerId: slbsdk.Ptr("lb-1")}
	options := slbsdk.WaitOptions{Delay: time.Millisecond, Timeout: time.Minute}
	response, err := client.WaitUntilLoadBalancerActive(context.Background(), request, options)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(*response.LoadBalancerStatus)
	// Output: active
}

func ExampleCreateRulesRequest_Validate() {
	request := &slb.CreateRulesRequest{
		LoadBalancerId: slbsdk.Ptr("lb-1"),
		ListenerPort:   slbsdk.Ptr(70000),
		RuleList:       []slb.CreateRulesRequestRule{{RuleName: slbsdk.Ptr("images"), VServerGroupId: slbsdk.Ptr("rsp-1")}},
	}
	for _, issue := range request.Validate() {
		fmt.Println(issue)
	}
	// Output:
	// ListenerPort: ListenerPort must be from 1 to 65535. (range)
	// RuleList[0].Domain: Give at least one of Domain and Url. (domain-or-url)
}

func ExampleValidate() {
	issues, err := slb.Validate("DeleteRules", map[string]any{"RuleIds": "rule-1", "RuleIdz": []any{}})
	fmt.Println(err)
	for _, issue := range issues {
		fmt.Println(issue.Path, issue.Rule)
	}
	// Output:
	// <nil>
	// RuleIds type
	// RuleIdz unknown
}
