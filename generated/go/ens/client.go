// Code generated from spec/ens/service.yaml by slbgen. DO NOT EDIT.

// Package ens calls the API of Edge Load Balancer (Ens 2017-11-10).
//
// The load-balancing part of Edge Node Service (ENS): an Edge Load Balancer (ELB) instance is created in an edge node,
// has listeners on its ports, and passes their traffic to ENS instances and network interfaces.
//
// The names of parameters and fields are those of the provider's documentation. Members that are nil are not sent.
package ens

import (
	"slbsdk"
	"slbsdk/internal/rpc"
)

// Client calls the Actions of the API. It is safe for several goroutines at once.
type Client struct {
	rpc *rpc.Client
}

// New makes a client. The error is a *slbsdk.ConfigurationError.
func New(options slbsdk.Options) (*Client, error) {
	client, err := rpc.NewClient(options)
	if err != nil {
		return nil, err
	}
	return &Client{rpc: client}, nil
}

var api = rpc.API{
	Product: "Ens",
	Version: "2017-11-10",
	Regions: []string{
		"ap-southeast-1",
		"cn-beijing",
		"cn-chengdu",
		"cn-hangzhou",
		"cn-heyuan",
		"cn-shanghai",
		"cn-wulanchabu",
		"cn-zhangjiakou",
	},
	Public: rpc.Hosts{
		Pattern: "ens.aliyuncs.com",
		Single: []rpc.RegionHost{
			{Region: "ap-southeast-1", Host: "ens.ap-southeast-1.aliyuncs.com"},
		},
	},
	VPC: rpc.Hosts{
		Single: []rpc.RegionHost{
			{Region: "ap-southeast-1", Host: "ens-vpc.ap-southeast-1.aliyuncs.com"},
			{Region: "cn-shanghai", Host: "ens.vpc-proxy.aliyuncs.com"},
			{Region: "cn-zhangjiakou", Host: "ens-vpc.cn-zhangjiakou.aliyuncs.com"},
		},
	},
	Errors: []rpc.ErrorFact{
		{Code: "Throttling", Retry: slbsdk.RetryBackoff},
		{Code: "Throttling.User", Retry: slbsdk.RetryBackoff},
		{Code: "Throttling.Api", Retry: slbsdk.RetryBackoff},
		{Code: "Throttling.Api.Risk", Retry: slbsdk.RetryBackoff},
		{Code: "Throttling.System", Retry: slbsdk.RetryBackoff},
		{Code: "Rejected.Throttling", Retry: slbsdk.RetryBackoff},
		{Code: "ServiceUnavailable", Retry: slbsdk.RetryLater},
	},
}
