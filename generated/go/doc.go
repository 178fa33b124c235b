// Package slbsdk is what the packages of the single APIs have in common: options, credentials, errors and issues. The
// clients are in packages slb, alb, nlb and ens:
//
//	client, err := slb.New(slbsdk.Options{RegionID: "cn-hangzhou"})
//	if err != nil {
//		return err
//	}
//	response, err := client.CreateLoadBalancer(ctx, &slb.CreateLoadBalancerRequest{
//		LoadBalancerName: slbsdk.Ptr("web"),
//	})
//
// # Requests and responses
//
// Members of requests and fields of responses have the names of the provider's documentation. Single values and
// structures are pointers, and nil is what is not given; Ptr makes a pointer of a value, and Value a value of a pointer
// that may be nil. An empty list is given: it is sent as far as the wire has a form for it.
//
// A request is checked before it is sent, by the rules that the documentation has for it; a method Validate of each
// request does that alone. Nothing is sent when a rule is broken.
//
// # Errors
//
// All errors are pointers to the types of this package, for errors.As, but for that of a context that is done, which is
// wrapped. An *APIError is the service's own and says when the same request may succeed.
//
// # Repetition
//
// A request that failed for a passing reason is sent again, up to Options.MaxAttempts, where this can do no harm: reads,
// requests with a token that the service knows them by, and those that the service has refused before it began. Each
// client has a budget for that, so that an outage does not multiply its requests.
package slbsdk
