// Code generated from spec/slb by slbgen. DO NOT EDIT.

package slb

import (
	"slbsdk"
	"slbsdk/internal/check"
)

// Validate looks for faults of parameters in the form that JSON has, and returns all of them, warnings too: those of the
// request's own Validate, and those that a struct cannot have: unknown members and values of the wrong type. The error is
// a *slbsdk.ConfigurationError for an Action that this package does not have.
func Validate(action string, params map[string]any) ([]slbsdk.Issue, error) {
	switch action {
	case "CreateLoadBalancer":
		return check.JSON(params, &CreateLoadBalancerRequest{}, (*CreateLoadBalancerRequest).validate), nil
	case "DeleteLoadBalancer":
		return check.JSON(params, &DeleteLoadBalancerRequest{}, (*DeleteLoadBalancerRequest).validate), nil
	case "DescribeLoadBalancerAttribute":
		return check.JSON(params, &DescribeLoadBalancerAttributeRequest{}, (*DescribeLoadBalancerAttributeRequest).validate), nil
	case "DescribeLoadBalancers":
		return check.JSON(params, &DescribeLoadBalancersRequest{}, (*DescribeLoadBalancersRequest).validate), nil
	case "ModifyLoadBalancerInstanceSpec":
		return check.JSON(params, &ModifyLoadBalancerInstanceSpecRequest{}, (*ModifyLoadBalancerInstanceSpecRequest).validate), nil
	case "SetLoadBalancerName":
		return check.JSON(params, &SetLoadBalancerNameRequest{}, (*SetLoadBalancerNameRequest).validate), nil
	case "SetLoadBalancerStatus":
		return check.JSON(params, &SetLoadBalancerStatusRequest{}, (*SetLoadBalancerStatusRequest).validate), nil
	case "DescribeRegions":
		return check.JSON(params, &DescribeRegionsRequest{}, (*DescribeRegionsRequest).validate), nil
	case "DescribeZones":
		return check.JSON(params, &DescribeZonesRequest{}, (*DescribeZonesRequest).validate), nil
	case "AddListenerWhiteListItem":
		return check.JSON(params, &AddListenerWhiteListItemRequest{}, (*AddListenerWhiteListItemRequest).validate), nil
	case "CreateLoadBalancerHTTPListener":
		return check.JSON(params, &CreateLoadBalancerHTTPListenerRequest{}, (*CreateLoadBalancerHTTPListenerRequest).validate), nil
	case "CreateLoadBalancerHTTPSListener":
		return check.JSON(params, &CreateLoadBalancerHTTPSListenerRequest{}, (*CreateLoadBalancerHTTPSListenerRequest).validate), nil
	case "CreateLoadBalancerTCPListener":
		return check.JSON(params, &CreateLoadBalancerTCPListenerRequest{}, (*CreateLoadBalancerTCPListenerRequest).validate), nil
	case "CreateLoadBalancerUDPListener":
		return check.JSON(params, &CreateLoadBalancerUDPListenerRequest{}, (*CreateLoadBalancerUDPListenerRequest).validate), nil
	case "DeleteLoadBalancerListener":
		return check.JSON(params, &DeleteLoadBalancerListenerRequest{}, (*DeleteLoadBalancerListenerRequest).validate), nil
	case "DescribeListenerAccessControlAttribute":
		return check.JSON(params, &DescribeListenerAccessControlAttributeRequest{}, (*DescribeListenerAccessControlAttributeRequest).validate), nil
	case "DescribeLoadBalancerHTTPListenerAttribute":
		return check.JSON(params, &DescribeLoadBalancerHTTPListenerAttributeRequest{}, (*DescribeLoadBalancerHTTPListenerAttributeRequest).validate), nil
	case "DescribeLoadBalancerHTTPSListenerAttribute":
		return check.JSON(params, &DescribeLoadBalancerHTTPSListenerAttributeRequest{}, (*DescribeLoadBalancerHTTPSListenerAttributeRequest).validate), nil
	case "DescribeLoadBalancerTCPListenerAttribute":
		return check.JSON(params, &DescribeLoadBalancerTCPListenerAttributeRequest{}, (*DescribeLoadBalancerTCPListenerAttributeRequest).validate), nil
	case "DescribeLoadBalancerUDPListenerAttribute":
		return check.JSON(params, &DescribeLoadBalancerUDPListenerAttributeRequest{}, (*DescribeLoadBalancerUDPListenerAttributeRequest).validate), nil
	case "RemoveListenerWhiteListItem":
		return check.JSON(params, &RemoveListenerWhiteListItemRequest{}, (*RemoveListenerWhiteListItemRequest).validate), nil
	case "SetListenerAccessControlStatus":
		return check.JSON(params, &SetListenerAccessControlStatusRequest{}, (*SetListenerAccessControlStatusRequest).validate), nil
	case "SetLoadBalancerHTTPListenerAttribute":
		return check.JSON(params, &SetLoadBalancerHTTPListenerAttributeRequest{}, (*SetLoadBalancerHTTPListenerAttributeRequest).validate), nil
	case "SetLoadBalancerHTTPSListenerAttribute":
		return check.JSON(params, &SetLoadBalancerHTTPSListenerAttributeRequest{}, (*SetLoadBalancerHTTPSListenerAttributeRequest).validate), nil
	case "SetLoadBalancerTCPListenerAttribute":
		return check.JSON(params, &SetLoadBalancerTCPListenerAttributeRequest{}, (*SetLoadBalancerTCPListenerAttributeRequest).validate), nil
	case "SetLoadBalancerUDPListenerAttribute":
		return check.JSON(params, &SetLoadBalancerUDPListenerAttributeRequest{}, (*SetLoadBalancerUDPListenerAttributeRequest).validate), nil
	case "StartLoadBalancerListener":
		return check.JSON(params, &StartLoadBalancerListenerRequest{}, (*StartLoadBalancerListenerRequest).validate), nil
	case "StopLoadBalancerListener":
		return check.JSON(params, &StopLoadBalancerListenerRequest{}, (*StopLoadBalancerListenerRequest).validate), nil
	case "CreateRules":
		return check.JSON(params, &CreateRulesRequest{}, (*CreateRulesRequest).validate), nil
	case "DeleteRules":
		return check.JSON(params, &DeleteRulesRequest{}, (*DeleteRulesRequest).validate), nil
	case "DescribeRuleAttribute":
		return check.JSON(params, &DescribeRuleAttributeRequest{}, (*DescribeRuleAttributeRequest).validate), nil
	case "DescribeRules":
		return check.JSON(params, &DescribeRulesRequest{}, (*DescribeRulesRequest).validate), nil
	case "SetRule":
		return check.JSON(params, &SetRuleRequest{}, (*SetRuleRequest).validate), nil
	case "AddBackendServers":
		return check.JSON(params, &AddBackendServersRequest{}, (*AddBackendServersRequest).validate), nil
	case "DescribeHealthStatus":
		return check.JSON(params, &DescribeHealthStatusRequest{}, (*DescribeHealthStatusRequest).validate), nil
	case "RemoveBackendServers":
		return check.JSON(params, &RemoveBackendServersRequest{}, (*RemoveBackendServersRequest).validate), nil
	case "SetBackendServers":
		return check.JSON(params, &SetBackendServersRequest{}, (*SetBackendServersRequest).validate), nil
	case "AddVServerGroupBackendServers":
		return check.JSON(params, &AddVServerGroupBackendServersRequest{}, (*AddVServerGroupBackendServersRequest).validate), nil
	case "CreateVServerGroup":
		return check.JSON(params, &CreateVServerGroupRequest{}, (*CreateVServerGroupRequest).validate), nil
	case "DeleteVServerGroup":
		return check.JSON(params, &DeleteVServerGroupRequest{}, (*DeleteVServerGroupRequest).validate), nil
	case "DescribeVServerGroupAttribute":
		return check.JSON(params, &DescribeVServerGroupAttributeRequest{}, (*DescribeVServerGroupAttributeRequest).validate), nil
	case "DescribeVServerGroups":
		return check.JSON(params, &DescribeVServerGroupsRequest{}, (*DescribeVServerGroupsRequest).validate), nil
	case "ModifyVServerGroupBackendServers":
		return check.JSON(params, &ModifyVServerGroupBackendServersRequest{}, (*ModifyVServerGroupBackendServersRequest).validate), nil
	case "RemoveVServerGroupBackendServers":
		return check.JSON(params, &RemoveVServerGroupBackendServersRequest{}, (*RemoveVServerGroupBackendServersRequest).validate), nil
	case "SetVServerGroupAttribute":
		return check.JSON(params, &SetVServerGroupAttributeRequest{}, (*SetVServerGroupAttributeRequest).validate), nil
	case "CreateMasterSlaveServerGroup":
		return check.JSON(params, &CreateMasterSlaveServerGroupRequest{}, (*CreateMasterSlaveServerGroupRequest).validate), nil
	case "DeleteMasterSlaveServerGroup":
		return check.JSON(params, &DeleteMasterSlaveServerGroupRequest{}, (*DeleteMasterSlaveServerGroupRequest).validate), nil
	case "DescribeMasterSlaveServerGroupAttribute":
		return check.JSON(params, &DescribeMasterSlaveServerGroupAttributeRequest{}, (*DescribeMasterSlaveServerGroupAttributeRequest).validate), nil
	case "DescribeMasterSlaveServerGroups":
		return check.JSON(params, &DescribeMasterSlaveServerGroupsRequest{}, (*DescribeMasterSlaveServerGroupsRequest).validate), nil
	case "DeleteCACertificate":
		return check.JSON(params, &DeleteCACertificateRequest{}, (*DeleteCACertificateRequest).validate), nil
	case "DeleteServerCertificate":
		return check.JSON(params, &DeleteServerCertificateRequest{}, (*DeleteServerCertificateRequest).validate), nil
	case "DescribeCACertificates":
		return check.JSON(params, &DescribeCACertificatesRequest{}, (*DescribeCACertificatesRequest).validate), nil
	case "DescribeServerCertificates":
		return check.JSON(params, &DescribeServerCertificatesRequest{}, (*DescribeServerCertificatesRequest).validate), nil
	case "SetCACertificateName":
		return check.JSON(params, &SetCACertificateNameRequest{}, (*SetCACertificateNameRequest).validate), nil
	case "SetServerCertificateName":
		return check.JSON(params, &SetServerCertificateNameRequest{}, (*SetServerCertificateNameRequest).validate), nil
	case "UploadCACertificate":
		return check.JSON(params, &UploadCACertificateRequest{}, (*UploadCACertificateRequest).validate), nil
	case "UploadServerCertificate":
		return check.JSON(params, &UploadServerCertificateRequest{}, (*UploadServerCertificateRequest).validate), nil
	case "AddTags":
		return check.JSON(params, &AddTagsRequest{}, (*AddTagsRequest).validate), nil
	case "DescribeTags":
		return check.JSON(params, &DescribeTagsRequest{}, (*DescribeTagsRequest).validate), nil
	case "RemoveTags":
		return check.JSON(params, &RemoveTagsRequest{}, (*RemoveTagsRequest).validate), nil
	}
	return nil, check.UnknownAction(action, actions)
}

var actions = []string{
	"CreateLoadBalancer",
	"DeleteLoadBalancer",
	"DescribeLoadBalancerAttribute",
	"DescribeLoadBalancers",
	"ModifyLoadBalancerInstanceSpec",
	"SetLoadBalancerName",
	"SetLoadBalancerStatus",
	"DescribeRegions",
	"DescribeZones",
	"AddListenerWhiteListItem",
	"CreateLoadBalancerHTTPListener",
	"CreateLoadBalancerHTTPSListener",
	"CreateLoadBalancerTCPListener",
	"CreateLoadBalancerUDPListener",
	"DeleteLoadBalancerListener",
	"DescribeListenerAccessControlAttribute",
	"DescribeLoadBalancerHTTPListenerAttribute",
	"DescribeLoadBalancerHTTPSListenerAttribute",
	"DescribeLoadBalancerTCPListenerAttribute",
	"DescribeLoadBalancerUDPListenerAttribute",
	"RemoveListenerWhiteListItem",
	"SetListenerAccessControlStatus",
	"SetLoadBalancerHTTPListenerAttribute",
	"SetLoadBalancerHTTPSListenerAttribute",
	"SetLoadBalancerTCPListenerAttribute",
	"SetLoadBalancerUDPListenerAttribute",
	"StartLoadBalancerListener",
	"StopLoadBalancerListener",
	"CreateRules",
	"DeleteRules",
	"DescribeRuleAttribute",
	"DescribeRules",
	"SetRule",
	"AddBackendServers",
	"DescribeHealthStatus",
	"RemoveBackendServers",
	"SetBackendServers",
	"AddVServerGroupBackendServers",
	"CreateVServerGroup",
	"DeleteVServerGroup",
	"DescribeVServerGroupAttribute",
	"DescribeVServerGroups",
	"ModifyVServerGroupBackendServers",
	"RemoveVServerGroupBackendServers",
	"SetVServerGroupAttribute",
	"CreateMasterSlaveServerGroup",
	"DeleteMasterSlaveServerGroup",
	"DescribeMasterSlaveServerGroupAttribute",
	"DescribeMasterSlaveServerGroups",
	"DeleteCACertificate",
	"DeleteServerCertificate",
	"DescribeCACertificates",
	"DescribeServerCertificates",
	"SetCACertificateName",
	"SetServerCertificateName",
	"UploadCACertificate",
	"UploadServerCertificate",
	"AddTags",
	"DescribeTags",
	"RemoveTags",
}
