// Code generated from spec/slb/service.yaml by slbgen. DO NOT EDIT.

// Package slb calls the API of Server Load Balancer (Slb 2014-05-15).
//
// Classic load balancing: an instance has a public or private address, listeners on its ports, and backend servers that
// the listeners send traffic to. Today the product is called Classic Load Balancer (CLB).
//
// The names of parameters and fields are those of the provider's documentation. Members that are nil are not sent.
package slb

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
	Product: "Slb",
	Version: "2014-05-15",
	Regions: []string{
		"ap-northeast-1",
		"ap-northeast-2",
		"ap-south-1",
		"ap-southeast-1",
		"ap-southeast-2",
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
		"cn-hangzhou-finance",
		"cn-heyuan",
		"cn-heyuan-acdr-1",
		"cn-hongkong",
		"cn-huhehaote",
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
		Pattern: "slb.{region}.aliyuncs.com",
		Single: []rpc.RegionHost{
			{Region: "cn-hangzhou", Host: "slb.aliyuncs.com"},
			{Region: "cn-hangzhou-finance", Host: "slb.aliyuncs.com"},
			{Region: "cn-shanghai-finance-1", Host: "slb.aliyuncs.com"},
			{Region: "cn-shenzhen-finance-1", Host: "slb.aliyuncs.com"},
		},
	},
	VPC: rpc.Hosts{
		Pattern: "slb-vpc.{region}.aliyuncs.com",
		Single: []rpc.RegionHost{
			{Region: "cn-hangzhou-finance", Host: ""},
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
		{Code: "SystemBusy", Retry: slbsdk.RetryLater},
		{Code: "OperationBusy", Retry: slbsdk.RetryLater},
		{Code: "ServiceIsConfiguring", Retry: slbsdk.RetryLater},
		{Code: "ServiceIsStopping", Retry: slbsdk.RetryLater},
		{Code: "BackendServer.configuring", Retry: slbsdk.RetryLater},
		{Code: "AclEntryProcessing", Retry: slbsdk.RetryLater},
	},
}
