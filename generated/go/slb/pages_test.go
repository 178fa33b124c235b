package slb_test

import (
	"context"
	"fmt"
	"net/http"
	"testing"

	"slbsdk"
	"slbsdk/slb"
)

// fiveInstances answers with pages of two of five instances.
func fiveInstances(size string) http.HandlerFunc {
	return func(w http.ResponseWriter, request *http.Request) {
		items := map[string]string{
			"1": `{"LoadBalancerId":"lb-1"},{"LoadBalancerId":"lb-2"}`,
			"2": `{"LoadBalancerId":"lb-3"},{"LoadBalancerId":"lb-4"}`,
			"3": `{"LoadBalancerId":"lb-5"}`,
		}[request.URL.Query().Get("PageNumber")]
		fmt.Fprintf(w, `{"TotalCount":5,%s"LoadBalancers":{"LoadBalancer":[%s]}}`, size, items)
	}
}

func TestPagesThatBeginAtAShortLastPage(t *testing.T) {
	for name, test := range map[string]struct {
		// size is what the answer says of it.
		size     string
		request  slb.DescribeLoadBalancersRequest
		requests int
	}{
		"size in the answer":  {`"PageSize":2,`, slb.DescribeLoadBalancersRequest{}, 1},
		"size in the request": {"", slb.DescribeLoadBalancersRequest{PageSize: slbsdk.Ptr(2)}, 1},
		// Nothing says that the page is not full, so that there may be one more.
		"no size": {"", slb.DescribeLoadBalancersRequest{}, 2},
	} {
		service := newService(t, fiveInstances(test.size))
		test.request.PageNumber = slbsdk.Ptr(3)
		pages := service.client(t, nil).DescribeLoadBalancersPages(&test.request)
		var ids []string
		for pages.Next(context.Background()) {
			for _, item := range pages.Page().LoadBalancers {
				ids = append(ids, *item.LoadBalancerId)
			}
		}
		if pages.Err() != nil || fmt.Sprint(ids) != "[lb-5]" || len(service.requests) != test.requests {
			t.Errorf("%s: %v, %d requests, error %v", name, ids, len(service.requests), pages.Err())
		}
	}
}
