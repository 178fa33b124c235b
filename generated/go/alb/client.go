// Code generated from spec/alb/service.yaml by slbgen. DO NOT EDIT.

// Package alb calls the API of Application Load Balancer (Alb 2020-06-16).
//
// Load balancing of HTTP, HTTPS and QUIC traffic: an instance (ALB) has listeners on its ports, and each listener
// passes its requests on to groups of servers.
//
// The names of parameters and fields are those of the provider's documentation. Members that are nil are not sent.
package alb

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
	Product: "Alb",
	Version: "2020-06-16",
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
		"us-southeast-1",
		"us-west-1",
	},
	Public: rpc.Hosts{
		Pattern: "alb.{region}.aliyuncs.com",
		Single: []rpc.RegionHost{
			{Region: "cn-hangzhou-finance", Host: "alb.cn-hangzhou.aliyuncs.com"},
		},
	},
	VPC: rpc.Hosts{
		Pattern: "alb-vpc.{region}.aliyuncs.com",
		Single: []rpc.RegionHost{
			{Region: "cn-hangzhou-finance", Host: ""},
		},
	},
	Errors: []rpc.ErrorFact{
		{Code: "DryRunOperation", Retry: slbsdk.RetryNever},
		{Code: "Throttling", Retry: slbsdk.RetryBackoff},
		{Code: "Throttling.User", Retry: slbsdk.RetryBackoff},
		{Code: "Throttling.Api", Retry: slbsdk.RetryBackoff},
		{Code: "Throttling.Api.Risk", Retry: slbsdk.RetryBackoff},
		{Code: "Throttling.System", Retry: slbsdk.RetryBackoff},
		{Code: "Rejected.Throttling", Retry: slbsdk.RetryBackoff},
		{Code: "ServiceUnavailable", Retry: slbsdk.RetryLater},
		{Code: "SystemBusy", Retry: slbsdk.RetryLater},
		{Code: "IdempotenceProcessing", Retry: slbsdk.RetryLater},
		{Code: "IdempotentParameterMismatch", Retry: slbsdk.RetryNever},
		{Code: "IncorrectStatus.Listener", Retry: slbsdk.RetryLater},
		{Code: "IncorrectStatus.Acl", Retry: slbsdk.RetryLater},
		{Code: "IncorrectStatus.HealthCheckTemplate", Retry: slbsdk.RetryLater},
		{Code: "IncorrectStatus.Rule", Retry: slbsdk.RetryLater},
		{Code: "IncorrectStatus.SecurityPolicy", Retry: slbsdk.RetryLater},
		{Code: "IncorrectStatus.ServerGroup", Retry: slbsdk.RetryLater},
		{Code: "Conflict.Acl", Retry: slbsdk.RetryLater},
		{Code: "ResourceInConfiguring.Listener", Retry: slbsdk.RetryLater},
		{Code: "VipStatusNotSupport", Retry: slbsdk.RetryLater},
		{Code: "OperationFailed.ResourceGroupStatusCheckFail", Retry: slbsdk.RetryLater},
		{Code: "LockFailed", Retry: slbsdk.RetryLater},
		{Code: "-21013", Retry: slbsdk.RetryLater},
		{Code: "-21020", Retry: slbsdk.RetryLater},
		{Code: "-22001", Retry: slbsdk.RetryLater},
		{Code: "-22031", Retry: slbsdk.RetryLater},
	},
}
