package slb_test

import (
	"context"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"slbsdk"
	"slbsdk/slb"
)

func deleteOne(client *slb.Client) error {
	request := &slb.DeleteLoadBalancerRequest{LoadBalancerId: slbsdk.Ptr("lb-1")}
	_, err := client.DeleteLoadBalancer(context.Background(), request)
	return err
}

func TestRequestWithoutConnectionIsUnsent(t *testing.T) {
	closed := newService(t, answer(200, "{}"))
	closed.Close()
	proxy, err := url.Parse(closed.URL)
	if err != nil {
		t.Fatal(err)
	}
	secure := httptest.NewUnstartedServer(answer(200, "{}"))
	// It would log the handshake.
	secure.Config.ErrorLog = log.New(io.Discard, "", 0)
	secure.StartTLS()
	defer secure.Close()
	for name, change := range map[string]func(*slbsdk.Options){
		"proxy that is not there": func(o *slbsdk.Options) {
			o.HTTPClient = &http.Client{Transport: &http.Transport{Proxy: http.ProxyURL(proxy)}}
		},
		"certificate of a stranger": func(o *slbsdk.Options) { o.Endpoint = secure.URL },
	} {
		err := deleteOne(closed.client(t, func(options *slbsdk.Options) {
			options.MaxAttempts = 2
			change(options)
		}))
		var found *slbsdk.NetworkError
		if !errors.As(err, &found) || found.Sent || found.Attempts != 2 {
			t.Errorf("%s: error %#v", name, err)
		}
	}
}

func TestHTTPClientThatTellsNothingMayHaveSentTheRequest(t *testing.T) {
	service := newService(t, answer(200, "{}"))
	lost := clientFunc(func(*http.Request) (*http.Response, error) { return nil, errors.New("lost") })
	err := deleteOne(service.client(t, func(options *slbsdk.Options) { options.HTTPClient = lost }))
	var found *slbsdk.NetworkError
	if !errors.As(err, &found) || !found.Sent || found.Attempts != 1 {
		t.Errorf("error %#v", err)
	}
}

func TestSlowHandshakeIsATimeoutOfTheConnection(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	service := newService(t, answer(200, "{}"))
	err = deleteOne(service.client(t, func(options *slbsdk.Options) {
		options.Endpoint = "https://" + listener.Addr().String()
		options.ConnectTimeout = 50 * time.Millisecond
		options.MaxAttempts = 1
	}))
	var found *slbsdk.TimeoutError
	if !errors.As(err, &found) || found.Kind != slbsdk.TimeoutConnect || found.Limit != 50*time.Millisecond {
		t.Errorf("error %#v", err)
	}
}

func TestCancelledCallIsNotSent(t *testing.T) {
	sent := 0
	deaf := clientFunc(func(*http.Request) (*http.Response, error) {
		sent++
		return nil, errors.New("lost")
	})
	client := newService(t, answer(200, "{}")).client(t, func(options *slbsdk.Options) { options.HTTPClient = deaf })
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := client.DescribeRegions(ctx, nil); !errors.Is(err, context.Canceled) || sent > 0 {
		t.Errorf("%d requests, error %v", sent, err)
	}
}

func TestConnectionsAreKeptAndShared(t *testing.T) {
	var opened int64
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, request *http.Request) {
		// Long enough for all goroutines of a round to have a request under way.
		time.Sleep(30 * time.Millisecond)
		answer(200, `{"RequestId":"R-1"}`)(w, request)
	}))
	server.Config.ConnState = func(_ net.Conn, state http.ConnState) {
		if state == http.StateNew {
			atomic.AddInt64(&opened, 1)
		}
	}
	server.Start()
	defer server.Close()
	service := &service{Server: server}
	for round := 0; round < 3; round++ {
		client := service.client(t, nil)
		var group sync.WaitGroup
		for i := 0; i < 10; i++ {
			group.Add(1)
			go func() {
				defer group.Done()
				if _, err := client.DescribeRegions(context.Background(), nil); err != nil {
					t.Error(err)
				}
			}()
		}
		group.Wait()
		// Connections are back a moment after their answers.
		time.Sleep(10 * time.Millisecond)
	}
	if opened > 15 {
		t.Errorf("%d connections for 10 goroutines", opened)
	}
}
