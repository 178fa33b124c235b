// Code generated from spec/nlb/service.yaml by slbgen. DO NOT EDIT.

// Package nlb calls the API of Network Load Balancer (Nlb 2022-04-30).
//
// Load balancing of TCP and UDP traffic: an instance stands in several zones, its listeners take connections on a port
// or a range of ports, end TLS where asked to, and pass the traffic to server groups. Many changes go on after the
// answer, as a job whose state GetJobStatus tells.
//
// The names of parameters and fields are those of the provider's documentation. Members that are nil are not sent.
package nlb

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
	Product: "Nlb",
	Version: "2022-04-30",
	Regions: []string{
		"ap-northeast-1",
		"ap-northeast-2",
		"ap-south-1",
		"ap-southeast-1",
		"ap-southeast-3",
		"ap-southeast-5",
		"ap-southeast-6",
		"ap-southeast-7",
		"cn-beijing",
		"cn-beijing-finance-1",
		"cn-chengdu",
		"cn-fuzhou",
		"cn-guangzhou",
		"cn-hangzhou",
		"cn-heyuan",
		"cn-heyuan-acdr-1",
		"cn-hongkong",
		"cn-nanjing",
		"cn-qingdao",
		"cn-shanghai",
		"cn-shanghai-finance-1",
		"cn-shenzhen",
		"cn-shenzhen-finance-1",
		"cn-wuhan-lr",
		"cn-wulanchabu",
		"cn-zhangjiakou",
		"cn-zhengzhou-jva",
		"eu-central-1",
		"eu-west-1",
		"me-central-1",
		"me-east-1",
		"na-south-1",
		"us-east-1",
		"us-west-1",
	},
	Public: rpc.Hosts{
		Pattern: "nlb.{region}.aliyuncs.com",
	},
	VPC: rpc.Hosts{
		Pattern: "nlb-vpc.{region}.aliyuncs.com",
	},
	Errors: []rpc.ErrorFact{
		{Code: "Throttling", Retry: slbsdk.RetryBackoff},
		{Code: "Throttling.User", Retry: slbsdk.RetryBackoff},
		{Code: "Throttling.Api", Retry: slbsdk.RetryBackoff},
		{Code: "Throttling.Api.Risk", Retry: slbsdk.RetryBackoff},
		{Code: "Throttling.System", Retry: slbsdk.RetryBackoff},
		{Code: "Rejected.Throttling", Retry: slbsdk.RetryBackoff},
		{Code: "ServiceUnavailable", Retry: slbsdk.RetryLater},
		{Code: "SystemBusy", Retry: slbsdk.RetryLater},
		{Code: "Conflict.Lock", Retry: slbsdk.RetryLater},
		{Code: "OperationFailed.ResourceIsConfiguring", Retry: slbsdk.RetryLater},
		{Code: "IncorrectStatus.serverGroup", Retry: slbsdk.RetryLater},
		{Code: "ResourceInConfiguring.loadbalancer", Retry: slbsdk.RetryLater},
		{Code: "IncorrectStatus.Ipv6Gateway", Retry: slbsdk.RetryLater},
	},
}
