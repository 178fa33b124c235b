package slb_test

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"slbsdk"
	"slbsdk/slb"
)

// ahead answers those requests that are signed with the time of its own clock, an hour before the machine's.
func ahead(w http.ResponseWriter, request *http.Request) {
	now := time.Now().Add(time.Hour).UTC()
	w.Header().Set("Date", now.Format(http.TimeFormat))
	date, err := time.Parse(time.RFC3339, request.Header.Get("x-acs-date"))
	if err != nil || now.Sub(date) > time.Minute {
		w.WriteHeader(http.StatusBadRequest)
		fmt.Fprint(w, `{"Code":"InvalidTimeStamp.Expired","Message":"The clock is wrong."}`)
		return
	}
	fmt.Fprint(w, `{"RequestId":"R-1"}`)
}

func TestClockIsCorrectedForAllWhoMeetTheError(t *testing.T) {
	var together sync.WaitGroup
	together.Add(5)
	var first int64
	client := newService(t, func(w http.ResponseWriter, request *http.Request) {
		if atomic.AddInt64(&first, 1) <= 5 {
			together.Done()
			together.Wait()
		}
		ahead(w, request)
	}).client(t, nil)
	var calls sync.WaitGroup
	for i := 0; i < 5; i++ {
		calls.Add(1)
		go func() {
			defer calls.Done()
			if err := deleteOne(client); err != nil {
				t.Error(err)
			}
		}()
	}
	calls.Wait()
}

func TestClockIsCorrectedOnce(t *testing.T) {
	service := newService(t, ahead)
	client := service.client(t, nil)
	request := &slb.DeleteLoadBalancerRequest{LoadBalancerId: slbsdk.Ptr("lb-1")}
	for call := 1; call <= 2; call++ {
		if _, err := client.DeleteLoadBalancer(context.Background(), request); err != nil {
			t.Fatal(err)
		}
	}
	if len(service.requests) != 3 {
		t.Errorf("%d requests", len(service.requests))
	}
}
