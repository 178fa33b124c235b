package slb_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"slbsdk"
	"slbsdk/slb"
)

const secret = "secret-of-the-test/+="

// service answers one request after the other, the last answer again and again, and keeps the requests.
type service struct {
	*httptest.Server
	mutex    sync.Mutex
	requests []*http.Request
}

func newService(t *testing.T, answers ...http.HandlerFunc) *service {
	t.Helper()
	found := &service{}
	found.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, request *http.Request) {
		found.mutex.Lock()
		next := len(found.requests)
		if next >= len(answers) {
			next = len(answers) - 1
		}
		found.requests = append(found.requests, request)
		found.mutex.Unlock()
		answers[next](w, request)
	}))
	t.Cleanup(found.Close)
	return found
}

func (s *service) client(t *testing.T, change func(*slbsdk.Options)) *slb.Client {
	t.Helper()
	options := slbsdk.Options{
		RegionID:    "cn-hangzhou",
		Endpoint:    s.URL,
		Credentials: slbsdk.Credentials{AccessKeyID: "id-of-the-test", AccessKeySecret: secret},
	}
	if change != nil {
		change(&options)
	}
	client, err := slb.New(options)
	if err != nil {
		t.Fatal(err)
	}
	return client
}

func answer(status int, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		fmt.Fprint(w, body)
	}
}

// clientFunc is an HTTP client that is not of package net/http.
type clientFunc func(request *http.Request) (*http.Response, error)

func (f clientFunc) Do(request *http.Request) (*http.Response, error) {
	return f(request)
}

// hang answers when the client has gone.
func hang(_ http.ResponseWriter, request *http.Request) {
	<-request.Context().Done()
}

const created = `{"RequestId":"R-2","LoadBalancerId":"lb-1"}`

func TestThrottledRequestIsSentAgain(t *testing.T) {
	throttled := func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("x-acs-retry-after", "1")
		w.WriteHeader(http.StatusBadRequest)
		fmt.Fprint(w, `{"RequestId":"R-1","Code":"Throttling.User","Message":"Too many requests."}`)
	}
	service := newService(t, throttled, answer(200, created))
	var events []slbsdk.LogEvent
	client := service.client(t, func(options *slbsdk.Options) {
		options.Logger = slbsdk.LoggerFunc(func(event slbsdk.LogEvent) { events = append(events, event) })
	})
	response, err := client.CreateLoadBalancer(context.Background(), &slb.CreateLoadBalancerRequest{
		LoadBalancerSpec: slbsdk.Ptr(slb.LoadBalancerSpecSlbS1Small),
	})
	if err != nil {
		t.Fatal(err)
	}
	if *response.LoadBalancerId != "lb-1" {
		t.Errorf("response %v", *response.LoadBalancerId)
	}
	if len(service.requests) != 2 {
		t.Fatalf("%d requests", len(service.requests))
	}
	first, second := service.requests[0].URL.Query(), service.requests[1].URL.Query()
	if first.Get("ClientToken") == "" || first.Get("ClientToken") != second.Get("ClientToken") {
		t.Errorf("tokens %q and %q", first.Get("ClientToken"), second.Get("ClientToken"))
	}
	if first.Get("RegionId") != "cn-hangzhou" {
		t.Errorf("region %q", first.Get("RegionId"))
	}
	nonce := "X-Acs-Signature-Nonce"
	if service.requests[0].Header.Get(nonce) == service.requests[1].Header.Get(nonce) {
		t.Error("the nonce was used twice")
	}
	if len(events) != 2 || events[0].Level != slbsdk.LogWarn || events[0].Code != "Throttling.User" || events[0].RequestID != "R-1" || events[1].RequestID != "R-2" {
		t.Errorf("events %+v", events)
	}
}

func TestWriteThatMayHaveBeenDoneIsNotSentAgain(t *testing.T) {
	service := newService(t, answer(500, `{"RequestId":"R-1","Code":"InternalError","Message":"Broken."}`))
	client := service.client(t, nil)
	_, err := client.DeleteLoadBalancer(context.Background(), &slb.DeleteLoadBalancerRequest{LoadBalancerId: slbsdk.Ptr("lb-1")})
	var found *slbsdk.APIError
	if !errors.As(err, &found) {
		t.Fatalf("error %v", err)
	}
	if found.Code != "InternalError" || found.Status != 500 || found.RequestID != "R-1" || found.Attempts != 1 || !found.Retryable() {
		t.Errorf("error %+v", found)
	}
	if !slbsdk.IsAPIError(err, "Other", "Internal%s") || slbsdk.IsAPIError(err, "Other") {
		t.Error("IsAPIError goes by another code")
	}
	if len(service.requests) != 1 {
		t.Errorf("%d requests", len(service.requests))
	}
}

func TestReadIsSentAgainAfterAttemptTimeout(t *testing.T) {
	service := newService(t, hang, answer(200, `{"RequestId":"R-2","Regions":{"Region":[{"RegionId":"cn-hangzhou"}]}}`))
	client := service.client(t, func(options *slbsdk.Options) { options.AttemptTimeout = 50 * time.Millisecond })
	response, err := client.DescribeRegions(context.Background(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(response.Regions) != 1 || *response.Regions[0].RegionId != "cn-hangzhou" {
		t.Errorf("regions %v", response.Regions)
	}
}

func TestTotalTimeout(t *testing.T) {
	client := newService(t, hang).client(t, func(options *slbsdk.Options) { options.Timeout = 50 * time.Millisecond })
	_, err := client.DescribeRegions(context.Background(), nil)
	var found *slbsdk.TimeoutError
	if !errors.As(err, &found) || found.Kind != slbsdk.TimeoutTotal || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %#v", err)
	}
}

func TestContextEndsTheCall(t *testing.T) {
	client := newService(t, hang).client(t, nil)
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(20*time.Millisecond, cancel)
	if _, err := client.DescribeRegions(ctx, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
	ctx, cancel = context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	_, err := client.DescribeRegions(ctx, nil)
	var timeout *slbsdk.TimeoutError
	if !errors.Is(err, context.DeadlineExceeded) || errors.As(err, &timeout) {
		t.Errorf("error %#v", err)
	}
}

func TestContextEndsThePauseBetweenAttempts(t *testing.T) {
	service := newService(t, answer(429, `{"Code":"Throttling","Message":"Too many requests."}`))
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(50*time.Millisecond, cancel)
	start := time.Now()
	if _, err := service.client(t, nil).DescribeRegions(ctx, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
	if time.Since(start) > 400*time.Millisecond {
		t.Errorf("it took %v", time.Since(start))
	}
}

func TestInvalidRequestIsNotSent(t *testing.T) {
	service := newService(t, answer(200, "{}"))
	_, err := service.client(t, nil).CreateRules(context.Background(), &slb.CreateRulesRequest{
		LoadBalancerId: slbsdk.Ptr("lb-1"),
		ListenerPort:   slbsdk.Ptr(80),
		RuleList:       []slb.CreateRulesRequestRule{{RuleName: slbsdk.Ptr("images"), VServerGroupId: slbsdk.Ptr("rsp-1")}},
	})
	var found *slbsdk.ValidationError
	if !errors.As(err, &found) || len(found.Issues) != 1 || found.Issues[0].Path != "RuleList[0].Domain" {
		t.Errorf("error %v", err)
	}
	if len(service.requests) != 0 {
		t.Errorf("%d requests", len(service.requests))
	}
}

func TestUnreachableServiceHasNotSeenTheRequest(t *testing.T) {
	service := newService(t, answer(200, "{}"))
	service.Close()
	client := service.client(t, func(options *slbsdk.Options) { options.MaxAttempts = 1 })
	_, err := client.DeleteLoadBalancer(context.Background(), &slb.DeleteLoadBalancerRequest{LoadBalancerId: slbsdk.Ptr("lb-1")})
	var found *slbsdk.NetworkError
	if !errors.As(err, &found) || found.Sent || errors.Unwrap(err) == nil {
		t.Errorf("error %#v", err)
	}
	if strings.Contains(err.Error(), "lb-1") {
		t.Errorf("the error shows the request: %v", err)
	}
}

func TestRedirectIsNotFollowed(t *testing.T) {
	service := newService(t, func(w http.ResponseWriter, request *http.Request) {
		http.Redirect(w, request, "/elsewhere", http.StatusFound)
	})
	for name, own := range map[string]slbsdk.HTTPClient{"default": nil, "own": &http.Client{}} {
		client := service.client(t, func(options *slbsdk.Options) { options.HTTPClient = own })
		_, err := client.DescribeRegions(context.Background(), nil)
		var found *slbsdk.APIError
		if !errors.As(err, &found) || found.Status != http.StatusFound || found.Code != slbsdk.UnexpectedResponse {
			t.Errorf("%s client: error %v", name, err)
		}
	}
}

func TestTooLargeResponse(t *testing.T) {
	service := newService(t, answer(200, `{"RequestId":"`+strings.Repeat("R", 100)+`"}`))
	client := service.client(t, func(options *slbsdk.Options) { options.MaxResponseBytes = 50 })
	_, err := client.DescribeRegions(context.Background(), nil)
	var found *slbsdk.ResponseTooLargeError
	if !errors.As(err, &found) || found.Limit != 50 {
		t.Errorf("error %v", err)
	}
}

func TestHugeErrorPageIsDescribedAtOnce(t *testing.T) {
	page := strings.Repeat("<p>a signature of nobody and many words</p>\n", 1<<18)
	client := newService(t, answer(500, page)).client(t, func(options *slbsdk.Options) { options.MaxAttempts = 1 })
	start := time.Now()
	_, err := client.DescribeRegions(context.Background(), nil)
	if !slbsdk.IsAPIError(err, slbsdk.UnexpectedResponse) || len(err.Error()) > 400 {
		t.Errorf("error %.400v", err)
	}
	// Looking for secrets in all of its 11 MB would take some seconds.
	if time.Since(start) > time.Second {
		t.Errorf("it took %v", time.Since(start))
	}
}
