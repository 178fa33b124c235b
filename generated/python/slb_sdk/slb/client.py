"""The client of Slb.

Generated from spec/slb. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..client import RpcClient
from .paginators import SlbPaginators
from .waiters import SlbWaiters

if TYPE_CHECKING:
    from .actions.add_backend_servers import AddBackendServersRequest, AddBackendServersResponse
    from .actions.add_listener_white_list_item import (
        AddListenerWhiteListItemRequest,
        AddListenerWhiteListItemResponse,
    )
    from .actions.add_tags import AddTagsRequest, AddTagsResponse
    from .actions.add_vserver_group_backend_servers import (
        AddVServerGroupBackendServersRequest,
        AddVServerGroupBackendServersResponse,
    )
    from .actions.create_load_balancer import CreateLoadBalancerRequest, CreateLoadBalancerResponse
    from .actions.create_load_balancer_http_listener import (
        CreateLoadBalancerHTTPListenerRequest,
        CreateLoadBalancerHTTPListenerResponse,
    )
    from .actions.create_load_balancer_https_listener import (
        CreateLoadBalancerHTTPSListenerRequest,
        CreateLoadBalancerHTTPSListenerResponse,
    )
    from .actions.create_load_balancer_tcp_listener import (
        CreateLoadBalancerTCPListenerRequest,
        CreateLoadBalancerTCPListenerResponse,
    )
    from .actions.create_load_balancer_udp_listener import (
        CreateLoadBalancerUDPListenerRequest,
        CreateLoadBalancerUDPListenerResponse,
    )
    from .actions.create_master_slave_server_group import (
        CreateMasterSlaveServerGroupRequest,
        CreateMasterSlaveServerGroupResponse,
    )
    from .actions.create_rules import CreateRulesRequest, CreateRulesResponse
    from .actions.create_vserver_group import CreateVServerGroupRequest, CreateVServerGroupResponse
    from .actions.delete_ca_certificate import (
        DeleteCACertificateRequest,
        DeleteCACertificateResponse,
    )
    from .actions.delete_load_balancer import DeleteLoadBalancerRequest, DeleteLoadBalancerResponse
    from .actions.delete_load_balancer_listener import (
        DeleteLoadBalancerListenerRequest,
        DeleteLoadBalancerListenerResponse,
    )
    from .actions.delete_master_slave_server_group import (
        DeleteMasterSlaveServerGroupRequest,
        DeleteMasterSlaveServerGroupResponse,
    )
    from .actions.delete_rules import DeleteRulesRequest, DeleteRulesResponse
    from .actions.delete_server_certificate import (
        DeleteServerCertificateRequest,
        DeleteServerCertificateResponse,
    )
    from .actions.delete_vserver_group import DeleteVServerGroupRequest, DeleteVServerGroupResponse
    from .actions.describe_ca_certificates import (
        DescribeCACertificatesRequest,
        DescribeCACertificatesResponse,
    )
    from .actions.describe_health_status import (
        DescribeHealthStatusRequest,
        DescribeHealthStatusResponse,
    )
    from .actions.describe_listener_access_control_attribute import (
        DescribeListenerAccessControlAttributeRequest,
        DescribeListenerAccessControlAttributeResponse,
    )
    from .actions.describe_load_balancer_attribute import (
        DescribeLoadBalancerAttributeRequest,
        DescribeLoadBalancerAttributeResponse,
    )
    from .actions.describe_load_balancer_http_listener_attribute import (
        DescribeLoadBalancerHTTPListenerAttributeRequest,
        DescribeLoadBalancerHTTPListenerAttributeResponse,
    )
    from .actions.describe_load_balancer_https_listener_attribute import (
        DescribeLoadBalancerHTTPSListenerAttributeRequest,
        DescribeLoadBalancerHTTPSListenerAttributeResponse,
    )
    from .actions.describe_load_balancer_tcp_listener_attribute import (
        DescribeLoadBalancerTCPListenerAttributeRequest,
        DescribeLoadBalancerTCPListenerAttributeResponse,
    )
    from .actions.describe_load_balancer_udp_listener_attribute import (
        DescribeLoadBalancerUDPListenerAttributeRequest,
        DescribeLoadBalancerUDPListenerAttributeResponse,
    )
    from .actions.describe_load_balancers import (
        DescribeLoadBalancersRequest,
        DescribeLoadBalancersResponse,
    )
    from .actions.describe_master_slave_server_group_attribute import (
        DescribeMasterSlaveServerGroupAttributeRequest,
        DescribeMasterSlaveServerGroupAttributeResponse,
    )
    from .actions.describe_master_slave_server_groups import (
        DescribeMasterSlaveServerGroupsRequest,
        DescribeMasterSlaveServerGroupsResponse,
    )
    from .actions.describe_regions import DescribeRegionsRequest, DescribeRegionsResponse
    from .actions.describe_rule_attribute import (
        DescribeRuleAttributeRequest,
        DescribeRuleAttributeResponse,
    )
    from .actions.describe_rules import DescribeRulesRequest, DescribeRulesResponse
    from .actions.describe_server_certificates import (
        DescribeServerCertificatesRequest,
        DescribeServerCertificatesResponse,
    )
    from .actions.describe_tags import DescribeTagsRequest, DescribeTagsResponse
    from .actions.describe_vserver_group_attribute import (
        DescribeVServerGroupAttributeRequest,
        DescribeVServerGroupAttributeResponse,
    )
    from .actions.describe_vserver_groups import (
        DescribeVServerGroupsRequest,
        DescribeVServerGroupsResponse,
    )
    from .actions.describe_zones import DescribeZonesRequest, DescribeZonesResponse
    from .actions.modify_load_balancer_instance_spec import (
        ModifyLoadBalancerInstanceSpecRequest,
        ModifyLoadBalancerInstanceSpecResponse,
    )
    from .actions.modify_vserver_group_backend_servers import (
        ModifyVServerGroupBackendServersRequest,
        ModifyVServerGroupBackendServersResponse,
    )
    from .actions.remove_backend_servers import (
        RemoveBackendServersRequest,
        RemoveBackendServersResponse,
    )
    from .actions.remove_listener_white_list_item import (
        RemoveListenerWhiteListItemRequest,
        RemoveListenerWhiteListItemResponse,
    )
    from .actions.remove_tags import RemoveTagsRequest, RemoveTagsResponse
    from .actions.remove_vserver_group_backend_servers import (
        RemoveVServerGroupBackendServersRequest,
        RemoveVServerGroupBackendServersResponse,
    )
    from .actions.set_backend_servers import SetBackendServersRequest, SetBackendServersResponse
    from .actions.set_ca_certificate_name import (
        SetCACertificateNameRequest,
        SetCACertificateNameResponse,
    )
    from .actions.set_listener_access_control_status import (
        SetListenerAccessControlStatusRequest,
        SetListenerAccessControlStatusResponse,
    )
    from .actions.set_load_balancer_http_listener_attribute import (
        SetLoadBalancerHTTPListenerAttributeRequest,
        SetLoadBalancerHTTPListenerAttributeResponse,
    )
    from .actions.set_load_balancer_https_listener_attribute import (
        SetLoadBalancerHTTPSListenerAttributeRequest,
        SetLoadBalancerHTTPSListenerAttributeResponse,
    )
    from .actions.set_load_balancer_name import (
        SetLoadBalancerNameRequest,
        SetLoadBalancerNameResponse,
    )
    from .actions.set_load_balancer_status import (
        SetLoadBalancerStatusRequest,
        SetLoadBalancerStatusResponse,
    )
    from .actions.set_load_balancer_tcp_listener_attribute import (
        SetLoadBalancerTCPListenerAttributeRequest,
        SetLoadBalancerTCPListenerAttributeResponse,
    )
    from .actions.set_load_balancer_udp_listener_attribute import (
        SetLoadBalancerUDPListenerAttributeRequest,
        SetLoadBalancerUDPListenerAttributeResponse,
    )
    from .actions.set_rule import SetRuleRequest, SetRuleResponse
    from .actions.set_server_certificate_name import (
        SetServerCertificateNameRequest,
        SetServerCertificateNameResponse,
    )
    from .actions.set_vserver_group_attribute import (
        SetVServerGroupAttributeRequest,
        SetVServerGroupAttributeResponse,
    )
    from .actions.start_load_balancer_listener import (
        StartLoadBalancerListenerRequest,
        StartLoadBalancerListenerResponse,
    )
    from .actions.stop_load_balancer_listener import (
        StopLoadBalancerListenerRequest,
        StopLoadBalancerListenerResponse,
    )
    from .actions.upload_ca_certificate import (
        UploadCACertificateRequest,
        UploadCACertificateResponse,
    )
    from .actions.upload_server_certificate import (
        UploadServerCertificateRequest,
        UploadServerCertificateResponse,
    )

__all__ = ["SlbClient"]


class SlbClient(RpcClient):
    """Server Load Balancer, version 2014-05-15.

    Classic load balancing: an instance has a public or private address, listeners on its ports, and
    backend servers that the listeners send traffic to. Today the product is called Classic Load
    Balancer (CLB).

    Each Action is a method; its keyword arguments and the fields of its answer have the names that
    the API has. All methods raise the errors that `RpcClient.call` names.
    """

    @property
    def paginate(self) -> SlbPaginators:
        """The lists that come in pages: a method for each gives the items of all pages."""
        return SlbPaginators(self)

    @property
    def wait_until(self) -> SlbWaiters:
        """The states to wait for: a method for each asks until the state is reached."""
        return SlbWaiters(self)

    def create_load_balancer(
        self, **params: Unpack[CreateLoadBalancerRequest]
    ) -> CreateLoadBalancerResponse:
        """Create an instance.

        The new instance gets its address at once and is active, but has neither listeners nor
        backend servers yet. A subscription order that is not paid automatically creates no instance
        until it is paid.

        Deleting the instance with DeleteLoadBalancer is refused as long as DeleteProtection is on.

        Args:
            RegionId: The region to create the instance in.
            LoadBalancerName: The name of the instance. The service makes one up if there is none.
            AddressType: Whether the instance is reached from the internet or from a private
                network.
            VpcId: The VPC to create the instance in.
            VSwitchId: The vSwitch to create a private instance in. The instance's address comes
                from its address block.
            Address: The private address that the instance shall have.
            AddressIPVersion: The IP version of the instance's address.
            LoadBalancerSpec: The guaranteed performance of the instance. Regions differ in the
                classes they offer.
            InstanceChargeType: How a pay-as-you-go instance itself is billed. Used on the China
                site only.
            InternetChargeType: How the traffic of an internet-facing instance is billed.
            Bandwidth: The peak bandwidth of an internet-facing instance that is billed by
                bandwidth.
            MasterZoneId: The primary zone; it carries the traffic as long as it works.
                DescribeZones lists the zones.
            SlaveZoneId: The secondary zone; it takes over while the primary one fails.
                DescribeZones lists those of each zone.
            DeleteProtection: Whether to protect the instance from being deleted.
            ModificationProtectionStatus: Whether to protect the instance from changes in the
                console.
            ModificationProtectionReason: Why the instance is protected from changes in the console.
            ResourceGroupId: The resource group to put the instance in.
            Tag: Keys and values to attach to the instance.
            ClientToken: A unique value that makes a repeated request safe. A repetition with the
                same value creates nothing.
            PayType: Whether the instance is paid as you go or in advance.
            PricingCycle: What Duration counts for a subscription.
            Duration: How long a subscription lasts, in the unit that PricingCycle names.
            AutoPay: Whether the order of a subscription is paid at once. Otherwise it waits in the
                console for payment.

        Returns:
            The answer, as `CreateLoadBalancerResponse` describes it.

        Raises:
            ApiError: Among the codes that the service answers are:

                - `MissingParam.TagKey`: A tag has no key. Give every tag a Key.
                - `InvalidParam.TagKey`: The key of a tag is empty or too long, or has a forbidden
                  beginning or part. Give 1 to 64 characters that start with neither aliyun nor acs:
                  and contain no http:// or https://.
                - `InvalidParam.TagValue`: The value of a tag is too long, or has a forbidden
                  beginning or part. Give up to 128 characters that start with neither aliyun nor
                  acs: and contain no http:// or https://.
                - `SizeLimitExceeded.Tag`: There are too many tags. Give at most 20 tags.
                - `OperationFailed.TokenIsProcessing`: An earlier request with the same ClientToken
                  is still being worked on. Call again shortly with the same ClientToken; another
                  one could create a second instance.

        Example:
            An internet-facing instance:

            >>> slb.create_load_balancer(
            ...     LoadBalancerName="web-frontend",
            ...     AddressType="internet",
            ...     InternetChargeType="paybytraffic",
            ...     LoadBalancerSpec="slb.s1.small",
            ...     MasterZoneId="cn-hangzhou-b",
            ...     SlaveZoneId="cn-hangzhou-d",
            ...     ClientToken="593B0448-D13E-4C56-AC0D-FDF0FDE0E9A3",
            ... )
            {
                "RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710",
                "LoadBalancerId": "lb-bp1b6c719dfa08ex4m2k7",
                "LoadBalancerName": "web-frontend",
                "Address": "42.250.6.36",
                "AddressIPVersion": "ipv4",
                "NetworkType": "classic",
                "VpcId": "",
                "VSwitchId": "",
                "ResourceGroupId": "rg-acfntierof5q2nq",
            }
        """
        from .actions.create_load_balancer import ACTION

        return self.call(ACTION, params)

    def delete_load_balancer(
        self, **params: Unpack[DeleteLoadBalancerRequest]
    ) -> DeleteLoadBalancerResponse:
        """Delete a pay-as-you-go instance.

        The instance's listeners and tags go with it. The service refuses subscription instances and
        instances that are protected from being deleted.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The instance to delete.

        Returns:
            The answer, as `DeleteLoadBalancerResponse` describes it.

        Example:
            Delete an instance:

            >>> slb.delete_load_balancer(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984"}
        """
        from .actions.delete_load_balancer import ACTION

        return self.call(ACTION, params)

    def describe_load_balancer_attribute(
        self, **params: Unpack[DescribeLoadBalancerAttributeRequest]
    ) -> DescribeLoadBalancerAttributeResponse:
        """Get the details of an instance.

        Tells the state, address, zones and billing of one instance, the ports it listens on, and
        its default backend servers. The servers of a VServer group are in
        DescribeVServerGroupAttribute.

        ListenerPorts holds bare numbers, not structures.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance.
            MasterZoneId: The zone that carries the traffic as long as it works.
            SlaveZoneId: The zone that takes over while the primary zone fails.

        Returns:
            The answer, as `DescribeLoadBalancerAttributeResponse` describes it.

        Example:
            An instance with two TCP listeners:

            >>> slb.describe_load_balancer_attribute(
            ...     LoadBalancerId="lb-1ud4syvk9wlwd0gav09uy",
            ... )
            {
                "RequestId": "3205F12B-DF50-4615-9F5E-7D40D52CD74F",
                "LoadBalancerId": "lb-1ud4syvk9wlwd0gav09uy",
                "LoadBalancerName": "a8b30bdf00d4111e8a60900163e10659",
                "LoadBalancerStatus": "active",
                "Address": "101.37.225.8",
                "AddressType": "internet",
                "NetworkType": "classic",
                "VpcId": "",
                "VSwitchId": "",
                "RegionId": "cn-hangzhou-dg-a01",
                "RegionIdAlias": "cn-hangzhou",
                "MasterZoneId": "cn-hangzhou-b",
                "SlaveZoneId": "cn-hangzhou-d",
                "Bandwidth": 5120,
                "InternetChargeType": "paybytraffic",
                "PayType": "PayOnDemand",
                "CreateTime": "2018-02-09T02:35:33Z",
                "CreateTimeStamp": 1518143733000,
                "EndTime": "2999-09-08T16:00:00Z",
                "EndTimeStamp": 32493801600000,
                "ResourceGroupId": "rg-acfntierof5q2nq",
                "ListenerPorts": [443, 80],
                "ListenerPortsAndProtocol": [
                    {"ListenerPort": 443, "ListenerProtocol": "tcp"},
                    {"ListenerPort": 80, "ListenerProtocol": "tcp"},
                ],
                "ListenerPortsAndProtocal": [
                    {"ListenerPort": 443, "ListenerProtocal": "tcp"},
                    {"ListenerPort": 80, "ListenerProtocal": "tcp"},
                ],
                "BackendServers": [{"ServerId": "i-bp17pmfcz39l7qf3hex4", "Weight": 100}],
            }
        """
        from .actions.describe_load_balancer_attribute import ACTION

        return self.call(ACTION, params)

    def describe_load_balancers(
        self, **params: Unpack[DescribeLoadBalancersRequest]
    ) -> DescribeLoadBalancersResponse:
        """List the instances of a region.

        Every parameter beside the region and the page is a filter. Without any, all instances of
        the account in the region are listed. An instance's listeners and backend servers are in
        DescribeLoadBalancerAttribute.

        Tag and Tags filter alike; Tags is the older form.

        Args:
            RegionId: The region whose instances to list.
            LoadBalancerId: Only the instances with these ids.
            LoadBalancerName: Only the instances with these names.
            LoadBalancerStatus: Only the instances in this state.
            AddressType: Only the instances that are reached this way, from the internet or
                privately.
            AddressIPVersion: Only the instances with this IP version.
            Address: Only the instance with this address.
            NetworkType: Only the private instances in this kind of network.
            VpcId: Only the instances in this VPC.
            VSwitchId: Only the instances in this vSwitch.
            VswitchId: Only the instances in this vSwitch.
            MasterZoneId: Only the instances with this primary zone.
            SlaveZoneId: Only the instances with this secondary zone. The finance cloud has no
                secondary zones.
            InternetChargeType: Only the instances whose internet traffic is billed this way.
            PayType: Only the instances that are paid this way.
            ServerId: Only the instances that have this backend server.
            ServerIntranetAddress: Only the instances that have a backend server with one of these
                private addresses.
            ResourceGroupId: Only the instances in this resource group.
            Tag: Only the instances with these tags.
            Tags: Only the instances with these tags. Tag is the newer way to say it.
            PageNumber: The page to return, counted from 1.
            PageSize: The number of instances on a page.

        Returns:
            The answer, as `DescribeLoadBalancersResponse` describes it.

        Example:
            Two instances by their ids:

            >>> slb.describe_load_balancers(
            ...     LoadBalancerId=["lb-bp1b6c719dfa08ex4m2k7", "lb-bp14zi0n66zpg6ohffzaa"],
            ...     PageNumber=1,
            ...     PageSize=50,
            ... )
            {
                "RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710",
                "PageNumber": 1,
                "PageSize": 50,
                "TotalCount": 2,
                "LoadBalancers": [
                    {
                        "LoadBalancerId": "lb-bp1b6c719dfa08ex4m2k7",
                        "LoadBalancerName": "web-frontend",
                        "LoadBalancerStatus": "active",
                        "Address": "42.250.6.36",
                        "AddressType": "internet",
                        "AddressIPVersion": "ipv4",
                        "NetworkType": "classic",
                        "VpcId": "",
                        "VSwitchId": "",
                        "RegionId": "cn-hangzhou",
                        "RegionIdAlias": "cn-hangzhou",
                        "MasterZoneId": "cn-hangzhou-b",
                        "SlaveZoneId": "cn-hangzhou-d",
                        "LoadBalancerSpec": "slb.s1.small",
                        "Bandwidth": 5120,
                        "InternetChargeType": "4",
                        "InternetChargeTypeAlias": "paybytraffic",
                        "PayType": "PayOnDemand",
                        "DeleteProtection": "off",
                        "CreateTime": "2018-02-09T02:35:33Z",
                        "CreateTimeStamp": 1518143733000,
                    },
                    {
                        "LoadBalancerId": "lb-bp14zi0n66zpg6ohffzaa",
                        "LoadBalancerName": "orders-internal",
                        "LoadBalancerStatus": "active",
                        "Address": "192.168.10.20",
                        "AddressType": "intranet",
                        "AddressIPVersion": "ipv4",
                        "NetworkType": "vpc",
                        "VpcId": "vpc-25dvzy9f9",
                        "VSwitchId": "vsw-255ecrwq4",
                        "RegionId": "cn-hangzhou",
                        "RegionIdAlias": "cn-hangzhou",
                        "MasterZoneId": "cn-hangzhou-b",
                        "SlaveZoneId": "cn-hangzhou-d",
                        "LoadBalancerSpec": "slb.s2.small",
                        "PayType": "PayOnDemand",
                        "DeleteProtection": "on",
                        "ModificationProtectionStatus": "ConsoleProtection",
                        "ModificationProtectionReason": "Managed instance",
                        "Tags": [
                            {"TagKey": "team", "TagValue": "shop"},
                            {"TagKey": "stage", "TagValue": "production"},
                        ],
                        "CreateTime": "2018-02-10T08:00:00Z",
                        "CreateTimeStamp": 1518249600000,
                    },
                ],
            }
        """
        from .actions.describe_load_balancers import ACTION

        return self.call(ACTION, params)

    def modify_load_balancer_instance_spec(
        self, **params: Unpack[ModifyLoadBalancerInstanceSpecRequest]
    ) -> ModifyLoadBalancerInstanceSpecResponse:
        """Change the performance class of an instance.

        For instances billed by performance class; one billed by usage has none to change. Moving a
        shared-performance instance to a class may interrupt its traffic for 10 to 30 seconds, so do
        it at a quiet hour.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance.
            LoadBalancerSpec (required): The class to change to.
            AutoPay: Whether the order is paid at once. Otherwise it waits in the console for
                payment.

        Returns:
            The answer, as `ModifyLoadBalancerInstanceSpecResponse` describes it.

        Example:
            Move an instance to a larger class:

            >>> slb.modify_load_balancer_instance_spec(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     LoadBalancerSpec="slb.s2.small",
            ... )
            {"RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710"}
        """
        from .actions.modify_load_balancer_instance_spec import ACTION

        return self.call(ACTION, params)

    def set_load_balancer_name(
        self, **params: Unpack[SetLoadBalancerNameRequest]
    ) -> SetLoadBalancerNameResponse:
        """Rename an instance.

        The new name replaces the old one; the id, the address and everything else stay as they are.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance.
            LoadBalancerName (required): The new name.

        Returns:
            The answer, as `SetLoadBalancerNameResponse` describes it.

        Example:
            Rename an instance:

            >>> slb.set_load_balancer_name(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     LoadBalancerName="web-blue",
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984"}
        """
        from .actions.set_load_balancer_name import ACTION

        return self.call(ACTION, params)

    def set_load_balancer_status(
        self, **params: Unpack[SetLoadBalancerStatusRequest]
    ) -> SetLoadBalancerStatusResponse:
        """Start or stop an instance.

        A new instance is active. Stopping it keeps all its listeners from forwarding traffic,
        without changing or deleting them. An instance whose listeners have all been deleted becomes
        inactive by itself.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance.
            LoadBalancerStatus (required): The state to bring the instance to.

        Returns:
            The answer, as `SetLoadBalancerStatusResponse` describes it.

        Example:
            Stop an instance:

            >>> slb.set_load_balancer_status(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     LoadBalancerStatus="inactive",
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984"}
        """
        from .actions.set_load_balancer_status import ACTION

        return self.call(ACTION, params)

    def describe_regions(self, **params: Unpack[DescribeRegionsRequest]) -> DescribeRegionsResponse:
        """List the regions where instances can be created.

        Each region comes with the name people know it by and the host of its API. DescribeZones
        lists the zones of one.

        Args:
            RegionId: A region. The client does not fill it in here, so that all regions are listed.
            AcceptLanguage: The language of the names in the response.

        Returns:
            The answer, as `DescribeRegionsResponse` describes it.

        Example:
            The regions with English names:

            >>> slb.describe_regions(
            ...     AcceptLanguage="en-US",
            ... )
            {
                "RequestId": "1651FBB6-4FBF-49FF-A9F5-DF5D696C7EC6",
                "Regions": [
                    {
                        "RegionId": "cn-hangzhou",
                        "LocalName": "China (Hangzhou)",
                        "RegionEndpoint": "slb.aliyuncs.com",
                    },
                    {
                        "RegionId": "cn-beijing",
                        "LocalName": "China (Beijing)",
                        "RegionEndpoint": "slb.aliyuncs.com",
                    },
                    {
                        "RegionId": "ap-southeast-3",
                        "LocalName": "Malaysia (Kuala Lumpur)",
                        "RegionEndpoint": "slb.ap-southeast-3.aliyuncs.com",
                    },
                ],
            }
        """
        from .actions.describe_regions import ACTION

        return self.call(ACTION, params)

    def describe_zones(self, **params: Unpack[DescribeZonesRequest]) -> DescribeZonesResponse:
        """List the zones of a region.

        Lists the zones that an instance can have as its primary one and, for each, those that can
        be its secondary one. Take a pair of them for MasterZoneId and SlaveZoneId of
        CreateLoadBalancer.

        Args:
            RegionId: The region whose zones to list.
            AcceptLanguage: The language of the names in the response.

        Returns:
            The answer, as `DescribeZonesResponse` describes it.

        Example:
            The zones of the client's region:

            >>> slb.describe_zones()
            {
                "RequestId": "42FBCFB4-D6EF-4A69-A306-46EC5B156AE4",
                "Zones": [
                    {
                        "ZoneId": "cn-hangzhou-b",
                        "LocalName": "China North 1 Zone B",
                        "SlaveZones": [
                            {"ZoneId": "cn-hangzhou-d", "LocalName": "China North 1 Zone D"},
                        ],
                    },
                    {
                        "ZoneId": "cn-hangzhou-f",
                        "LocalName": "China North 1 Zone F",
                        "SlaveZones": [
                            {"ZoneId": "cn-hangzhou-e", "LocalName": "China North 1 Zone E"},
                        ],
                    },
                ],
            }
        """
        from .actions.describe_zones import ACTION

        return self.call(ACTION, params)

    def add_listener_white_list_item(
        self, **params: Unpack[AddListenerWhiteListItemRequest]
    ) -> AddListenerWhiteListItemResponse:
        """Put addresses on the whitelist of a listener.

        The addresses come on top of those already there. They matter only while the whitelist is
        turned on with SetListenerAccessControlStatus.

        0.0.0.0 and 0.0.0.0/0 are refused. To let in everybody, turn the whitelist off:
        SetListenerAccessControlStatus with AccessControlStatus close.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that has the listener.
            ListenerPort (required): The listener's frontend port.
            ListenerProtocol: The listener's protocol, to tell it from a listener of another
                protocol on the same port.
            SourceItems (required): The addresses and CIDR blocks to put on the whitelist.

        Returns:
            The answer, as `AddListenerWhiteListItemResponse` describes it.

        Example:
            One address and one block:

            >>> slb.add_listener_white_list_item(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=80,
            ...     SourceItems=["203.0.113.8", "198.51.100.0/24"],
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984"}
        """
        from .actions.add_listener_white_list_item import ACTION

        return self.call(ACTION, params)

    def create_load_balancer_http_listener(
        self, **params: Unpack[CreateLoadBalancerHTTPListenerRequest]
    ) -> CreateLoadBalancerHTTPListenerResponse:
        """Add an HTTP listener to an instance.

        The listener takes HTTP requests on a port of the instance and passes them to a VServer
        group or to one port of the instance's backend servers, or it redirects them to an HTTPS
        listener of the instance. A new listener is stopped: it takes no traffic until
        StartLoadBalancerListener has started it.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that gets the listener.
            ListenerPort (required): The port of the instance that takes the HTTP requests.
            Bandwidth: The peak bandwidth of the listener.
            Scheduler: How requests are distributed over the servers.
            StickySession: Whether all requests of a client go to the same server.
            StickySessionType: Whose cookie marks the session.
            CookieTimeout: How long the cookie that the listener inserts stays valid.
            Cookie: The cookie of the servers that the listener overwrites.
            HealthCheck (required): Whether the servers are probed; those that fail get no requests.
            HealthCheckMethod: The HTTP method of the probe.
            HealthCheckDomain: The Host header of the probe. `$_ip`, like no value, stands for each
                server's private IP address.
            HealthCheckURI: The path that the probe asks for; it starts with a slash.
            HealthCheckConnectPort: The backend port that is probed.
            HealthyThreshold: How many good probes in a row make a failed server healthy.
            UnhealthyThreshold: How many bad probes in a row make a healthy server fail.
            HealthCheckTimeout: How long a probe waits for its answer; a server that answers later
                has failed the probe.
            HealthCheckInterval: The time from one probe to the next.
            HealthCheckHttpCode: The classes of HTTP status codes that count as healthy.
            XForwardedFor: Whether the X-Forwarded-For header tells the servers the client's IP
                address.
            XForwardedFor_SLBIP: Whether the SLB-IP header tells the servers the address of the
                instance that the client called.
            XForwardedFor_SLBID: Whether the SLB-ID header tells the servers the id of the instance.
            XForwardedFor_proto: Whether the X-Forwarded-Proto header tells the servers the protocol
                of the listener.
            XForwardedFor_SLBPORT: Whether the XForwardedFor_SLBPORT header tells the servers the
                port of the listener.
            XForwardedFor_ClientSrcPort: Whether the XForwardedFor_ClientSrcPort header tells the
                servers the client's port.
            IdleTimeout: How long a connection may stay idle before the listener closes it; the next
                request opens another.
            RequestTimeout: How long the listener waits for a server before it answers the client
                with HTTP 504.
            AclStatus: Whether an access control list decides who reaches the listener.
            AclType: What the access control list means.
            AclId: The access control list that the listener uses.
            Tag: The tags of the new listener.
            BackendServerPort: The port of the instance's backend servers; not needed with a VServer
                group or a redirect.
            VServerGroupId: The VServer group that receives the requests.
            Description: The name of the listener, shown in the console.
            ListenerForward: Whether the listener redirects every request to HTTPS instead of
                passing it on.
            ForwardPort: The port of the HTTPS listener that requests are redirected to.
            Gzip: Whether responses of certain file types are compressed.

        Returns:
            The answer, as `CreateLoadBalancerHTTPListenerResponse` describes it.

        Example:
            A web site on a VServer group, with health check and sessions:

            >>> slb.create_load_balancer_http_listener(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=80,
            ...     Bandwidth=-1,
            ...     VServerGroupId="rsp-cige6j5e7p",
            ...     Description="web_80",
            ...     StickySession="on",
            ...     StickySessionType="insert",
            ...     CookieTimeout=500,
            ...     HealthCheck="on",
            ...     HealthCheckDomain="$_ip",
            ...     HealthCheckURI="/test/index.html",
            ...     HealthCheckConnectPort=8080,
            ...     HealthyThreshold=4,
            ...     UnhealthyThreshold=4,
            ...     HealthCheckTimeout=5,
            ...     HealthCheckInterval=2,
            ...     HealthCheckHttpCode=["http_2xx", "http_3xx"],
            ...     Tag=[{"Key": "team", "Value": "web"}],
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984"}
        """
        from .actions.create_load_balancer_http_listener import ACTION

        return self.call(ACTION, params)

    def create_load_balancer_https_listener(
        self, **params: Unpack[CreateLoadBalancerHTTPSListenerRequest]
    ) -> CreateLoadBalancerHTTPSListenerResponse:
        """Add an HTTPS listener to an instance.

        The listener ends TLS on a port of the instance and passes the requests to a VServer group
        or to one port of the instance's backend servers. The certificates have to be uploaded
        first, with UploadServerCertificate and, for mutual TLS, UploadCACertificate. A new listener
        is stopped: it takes no traffic until StartLoadBalancerListener has started it.

        The error codes are those of the reference page of this Action; no such list of its sister
        Actions is at hand.

        Some of them name parameters that no Action takes: CertificateBindingType,
        HealthCheckHttpVersion, ServerCertificates and XForwardedFor_ClientCertSubjectDNAlias.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that gets the listener.
            ListenerPort (required): The port of the instance that takes the HTTPS requests.
            Bandwidth (required): The peak bandwidth of the listener.
            ServerCertificateId: The certificate that the listener shows to clients.
            CACertificateId: The CA certificate that clients' certificates are checked against;
                giving one turns on mutual TLS.
            EnableHttp2: Whether clients may use HTTP/2.
            TLSCipherPolicy: The TLS versions and cipher suites that the listener accepts.
            Scheduler: How requests are distributed over the servers.
            StickySession: Whether all requests of a client go to the same server.
            StickySessionType: Whose cookie marks the session.
            CookieTimeout: How long the cookie that the listener inserts stays valid.
            Cookie: The cookie of the servers that the listener overwrites.
            HealthCheck (required): Whether the servers are probed; those that fail get no requests.
            HealthCheckMethod: The HTTP method of the probe.
            HealthCheckDomain: The Host header of the probe. `$_ip`, like no value, stands for each
                server's private IP address.
            HealthCheckURI: The path that the probe asks for; it starts with a slash.
            HealthCheckConnectPort: The backend port that is probed.
            HealthyThreshold: How many good probes in a row make a failed server healthy.
            UnhealthyThreshold: How many bad probes in a row make a healthy server fail.
            HealthCheckTimeout: How long a probe waits for its answer; a server that answers later
                has failed the probe.
            HealthCheckInterval: The time from one probe to the next.
            HealthCheckHttpCode: The classes of HTTP status codes that count as healthy.
            XForwardedFor: Whether the X-Forwarded-For header tells the servers the client's IP
                address.
            XForwardedFor_SLBIP: Whether the SLB-IP header tells the servers the address of the
                instance that the client called.
            XForwardedFor_SLBID: Whether the SLB-ID header tells the servers the id of the instance.
            XForwardedFor_proto: Whether the X-Forwarded-Proto header tells the servers the protocol
                of the listener.
            XForwardedFor_SLBPORT: Whether the XForwardedFor_SLBPORT header tells the servers the
                port of the listener.
            XForwardedFor_ClientSrcPort: Whether the XForwardedFor_ClientSrcPort header tells the
                servers the client's port.
            IdleTimeout: How long a connection may stay idle before the listener closes it; the next
                request opens another.
            RequestTimeout: How long the listener waits for a server before it answers the client
                with HTTP 504.
            AclStatus: Whether an access control list decides who reaches the listener.
            AclType: What the access control list means.
            AclId: The access control list that the listener uses.
            Tag: The tags of the new listener.
            BackendServerPort: The port of the instance's backend servers; not needed with a VServer
                group.
            VServerGroupId: The VServer group that receives the requests.
            Description: The name of the listener, shown in the console.
            Gzip: Whether responses of certain file types are compressed.

        Returns:
            The answer, as `CreateLoadBalancerHTTPSListenerResponse` describes it.

        Raises:
            ApiError: Among the codes that the service answers are:

                - `ListenerProcessing`: An earlier change of the listener is still under way. Call
                  again shortly.
                - `TLSPolicyConfiguring`: The TLS policy is still being set up or changed. Call
                  again shortly.
                - `InvalidParameter.ListenerPortConflict`: Another listener of the instance has the
                  port. Choose another port, or change the listener that is there.
                - `InvalidParameter.IdleTimeout`: IdleTimeout is shorter or longer than the service
                  allows. Give 1 to 60 seconds.
                - `InvalidParameter.RequestTimeout`: RequestTimeout is shorter or longer than the
                  service allows. Give 1 to 180 seconds.
                - `InvalidParameter.RegionNotSupport`: A parameter is not available in this region.
                  Leave out the parameter that the message names, or use another region.
                - `InvalidParameter.SpecNotSupport`: A parameter is not available on shared
                  instances. Leave out the parameter that the message names, or use an instance with
                  a specification of its own.
                - `SPEC_NOT_SUPPORT_PARAMETER`: A feature is not available on shared instances. Do
                  without the feature, or use an instance with a specification of its own.
                - `InvalidParameter.VServerGroupId`: VServerGroupId names a master-slave server
                  group, which HTTP and HTTPS listeners cannot use. Give the id of a VServer group.
                - `OperationUnsupported.CreateLoadBalancerLayer7Listener`: The instance can have no
                  HTTP or HTTPS listeners. Use another instance, or a TCP listener.
                - `LbNotSupportTcpssl`: The request asks for a TCP SSL listener, and the instance
                  can have none. Use an instance that can have TCP SSL listeners.
                - `LbSupportTcpsslOnly`: The instance can have TCP SSL listeners only. Use an
                  instance that can have HTTPS listeners.
                - `Mismatch.SlbSpecTypeAndListenerProtocol`: The instance's specification does not
                  go with the listener's protocol. Use an instance with a specification that allows
                  HTTPS listeners.
                - `ListenerForwardNotSupport`: IPv6 instances have no X-Forwarded-For header. Turn
                  XForwardedFor off, or use an IPv4 instance.
                - `ListenerNotSupportRule`: The request asks for a forwarding rule, and the listener
                  can have none. Leave the rule out, or create a listener that can have rules.
                - `ResourceNotAvailible.HttpsListener`: The zone has no resources left for the
                  listener. Use an instance in another zone.
                - `OperationFailed.InsufficientResources`: The instance has no resources left for
                  this. Use another instance.
                - `CertificateNotExist`: No certificate has the id that was given. Check the id and
                  the region; upload the certificate first.
                - `ResourceNotFound.Certificate`: A certificate that the request names was not
                  found. Check ServerCertificateId, CACertificateId and the region.
                - `Certkey.Forbidden`: The certificate belongs to another account. Give a
                  certificate of your own account.
                - `CertificateTypeMismatched`: A CA certificate was given as server certificate, or
                  the other way round. Give a server certificate as ServerCertificateId and a CA
                  certificate as CACertificateId.
                - `MissingParam.ServerCertificates`: The listener has no server certificate. Give
                  ServerCertificateId.
                - `TooManyCertificates`: More than one certificate was given. Give one certificate.
                - `TooManyCertificates.ServerCertificates`: More than one server certificate was
                  given. Give one id as ServerCertificateId.
                - `InvalidParamSize.ServerCertificates`: The list of server certificates has too few
                  or too many elements. Give one id as ServerCertificateId.
                - `InvalidParam.CertificateBindingType`: CertificateBindingType has a value that is
                  not allowed. Leave the parameter out; no document has it in a request.
                - `CnCertificateNotSupport`: The listener cannot use a certificate of the kind that
                  the service calls cn; no document explains the word. Use another certificate.
                - `InvalidTLSPolicyId.NotExist`: No TLS policy has the name or id in
                  TLSCipherPolicy. Give one of the named policies, or an id that
                  ListTLSCipherPolicies returns.
                - `TLSCipherPolicyVipRelationOverLimit`: Too many listeners use the TLS policy.
                  Choose another TLSCipherPolicy, or take the policy off a listener that can do
                  without.
                - `AclNotExist`: No access control list has the id in AclId. Check AclId and the
                  region; DescribeAccessControlLists lists those there are.
                - `IpVersionConflict`: The instance and the access control list have different IP
                  versions. Give an access control list with the IP version of the instance.
                - `Duplicated.AclEntry`: The access control list has the same entry twice. Take one
                  of the two entries off the list.
                - `AclListenerOverLimit`: Too many listeners use the access control list. Use
                  another list, or take this one off a listener; the number of listeners is limited.
                - `QuotaLimitExceeds.AclListenerOverLimit`: Too many listeners use the access
                  control list. Use another list, or take this one off a listener; the number of
                  listeners is limited.
                - `QuotaLimitExceeds.AclAttachedToListener`: The account's quota of listeners that
                  use one access control list is reached. Use another list, or ask for a higher
                  quota.
                - `QuotaLimitExceeds.TotalAclEntry`: The account's quota of entries in access
                  control lists is reached. Take entries off the lists, or ask for a higher quota.
                - `MissingParam.HealthCheckDomain`: Health checks over HTTP 1.1 need a domain, and
                  the request has none. Give HealthCheckDomain.
                - `InvalidParameter.HealthCheckHttpVersion`: HealthCheckHttpVersion has a value that
                  is not allowed. Leave the parameter out; no document has it in a request.
                - `ParamDuplicateError`: The header name in XForwardedFor_ClientCertSubjectDNAlias
                  is used already. Choose another name, or leave the parameter out; no document has
                  it in a request.
                - `MissingParam.TagKey`: A tag has no key. Give every tag a Key.
                - `InvalidParam.TagKey`: The key of a tag is empty or too long, or has a forbidden
                  beginning or part. Give 1 to 64 characters that start with neither aliyun nor acs:
                  and contain no http:// or https://.
                - `InvalidParam.TagValue`: The value of a tag is empty or too long, or has a
                  forbidden beginning or part. Give 1 to 128 characters that start with neither
                  aliyun nor acs: and contain no http:// or https://.
                - `SizeLimitExceeded.Tag`: There are too many tags. Give at most 20 tags.

        Example:
            A site with TLS 1.2 and HTTP/2 on a VServer group:

            >>> slb.create_load_balancer_https_listener(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=443,
            ...     Bandwidth=-1,
            ...     VServerGroupId="rsp-cige6j5e7p",
            ...     Description="web_443",
            ...     ServerCertificateId="idkp-123-cn-test-01",
            ...     TLSCipherPolicy="tls_cipher_policy_1_2",
            ...     EnableHttp2="on",
            ...     StickySession="off",
            ...     HealthCheck="on",
            ...     HealthCheckURI="/test/index.html",
            ...     HealthyThreshold=4,
            ...     UnhealthyThreshold=4,
            ...     HealthCheckTimeout=5,
            ...     HealthCheckInterval=2,
            ...     XForwardedFor_proto="on",
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984"}
        """
        from .actions.create_load_balancer_https_listener import ACTION

        return self.call(ACTION, params)

    def create_load_balancer_tcp_listener(
        self, **params: Unpack[CreateLoadBalancerTCPListenerRequest]
    ) -> CreateLoadBalancerTCPListenerResponse:
        """Add a TCP listener to an instance.

        The listener takes TCP connections on a port of the instance and passes them to a VServer
        group, to a master-slave server group or to one port of the instance's backend servers. A
        new listener is stopped: it takes no traffic until StartLoadBalancerListener has started it.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that gets the listener.
            ListenerPort (required): The port of the instance that takes the TCP connections.
            Bandwidth (required): The peak bandwidth of the listener.
            VServerGroupId: The VServer group that receives the traffic.
            MasterSlaveServerGroupId: The master-slave server group that receives the traffic.
            BackendServerPort: The port of the instance's backend servers; not needed with a group,
                whose servers have ports.
            Scheduler: How connections are distributed over the servers.
            EstablishedTimeout: How long an established connection may stay idle before it is
                dropped.
            PersistenceTimeout: How long connections from one client address go to the same server;
                0 turns session persistence off.
            ConnectionDrain: Whether open connections to a server that is removed or fails may go on
                for a while.
            ConnectionDrainTimeout: How long they may go on.
            HealthCheckSwitch: Whether the servers are probed; those that fail get no traffic.
            HealthCheckConnectPort: The backend port that is probed. Without it, the port in
                BackendServerPort is.
            HealthyThreshold: How many good probes in a row make a failed server healthy.
            UnhealthyThreshold: How many bad probes in a row make a healthy server fail.
            HealthCheckConnectTimeout: How long a probe waits for its answer; a server that answers
                later has failed the probe.
            HealthCheckType: How the servers are probed.
            HealthCheckDomain: The Host header of the probe. `$_ip`, like no value, stands for each
                server's private IP address.
            HealthCheckURI: The path that the probe asks for; it starts with a slash.
            HealthCheckHttpCode: The classes of HTTP status codes that count as healthy.
            HealthCheckTimeout: How long a probe waits for its answer; a server that answers later
                has failed the probe.
            healthCheckInterval: The time from one probe to the next.
            HealthCheckInterval: The guide's spelling of healthCheckInterval.
            ProxyProtocolV2Enabled: Whether the Proxy protocol tells the servers the client's IP
                address; they have to understand it.
            AclStatus: Whether an access control list decides who reaches the listener.
            AclType: What the access control list means.
            AclId: The access control list that the listener uses.
            Tag: The tags of the new listener.
            Description: The name of the listener, shown in the console.

        Returns:
            The answer, as `CreateLoadBalancerTCPListenerResponse` describes it.

        Example:
            A service on a VServer group, probed by connecting:

            >>> slb.create_load_balancer_tcp_listener(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=3306,
            ...     Bandwidth=-1,
            ...     VServerGroupId="rsp-cige6j5e7p",
            ...     Description="tcp_3306",
            ...     EstablishedTimeout=500,
            ...     PersistenceTimeout=0,
            ...     HealthCheckType="tcp",
            ...     HealthCheckConnectTimeout=5,
            ...     healthCheckInterval=2,
            ...     HealthyThreshold=4,
            ...     UnhealthyThreshold=4,
            ...     ConnectionDrain="on",
            ...     ConnectionDrainTimeout=300,
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984"}
        """
        from .actions.create_load_balancer_tcp_listener import ACTION

        return self.call(ACTION, params)

    def create_load_balancer_udp_listener(
        self, **params: Unpack[CreateLoadBalancerUDPListenerRequest]
    ) -> CreateLoadBalancerUDPListenerResponse:
        """Add a UDP listener to an instance.

        The listener takes UDP packets on a port of the instance and passes them to a VServer group,
        to a master-slave server group or to one port of the instance's backend servers. The servers
        see the client's own address, except on instances of the classic network. A new listener is
        stopped: it takes no traffic until StartLoadBalancerListener has started it.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that gets the listener.
            ListenerPort (required): The port of the instance that takes the UDP packets.
            Bandwidth (required): The peak bandwidth of the listener.
            VServerGroupId: The VServer group that receives the traffic.
            MasterSlaveServerGroupId: The master-slave server group that receives the traffic.
            BackendServerPort: The port of the instance's backend servers; not needed with a group,
                whose servers have ports.
            Scheduler: How traffic is distributed over the servers.
            HealthCheckSwitch: Whether the servers are probed; those that fail get no traffic.
            HealthCheckConnectPort: The backend port that is probed. Without it, the port in
                BackendServerPort is.
            HealthyThreshold: How many good probes in a row make a failed server healthy.
            UnhealthyThreshold: How many bad probes in a row make a healthy server fail.
            HealthCheckConnectTimeout: How long a probe waits for its answer; a server that answers
                later has failed the probe.
            healthCheckReq: The text that the probe sends, in letters and digits.
            healthCheckExp: The answer that the probe expects, in letters and digits.
            HealthCheckReq: The guide's spelling of healthCheckReq.
            HealthCheckExp: The guide's spelling of healthCheckExp.
            healthCheckInterval: The time from one probe to the next.
            HealthCheckInterval: The guide's spelling of healthCheckInterval.
            ProxyProtocolV2Enabled: Whether the Proxy protocol tells the servers the client's IP
                address; they have to understand it.
            AclStatus: Whether an access control list decides who reaches the listener.
            AclType: What the access control list means.
            AclId: The access control list that the listener uses.
            Tag: The tags of the new listener.
            Description: The name of the listener, shown in the console.

        Returns:
            The answer, as `CreateLoadBalancerUDPListenerResponse` describes it.

        Example:
            Name servers in a VServer group:

            >>> slb.create_load_balancer_udp_listener(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=53,
            ...     Bandwidth=-1,
            ...     VServerGroupId="rsp-cige6j5e7p",
            ...     Description="udp_53",
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984"}
        """
        from .actions.create_load_balancer_udp_listener import ACTION

        return self.call(ACTION, params)

    def delete_load_balancer_listener(
        self, **params: Unpack[DeleteLoadBalancerListenerRequest]
    ) -> DeleteLoadBalancerListenerResponse:
        """Delete a listener.

        The listener must be running or stopped; one that is just changing its state cannot be
        deleted. Its port then takes no more traffic, and its settings are lost.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that has the listener.
            ListenerPort (required): The listener's frontend port.
            ListenerProtocol: The listener's protocol, to tell it from a listener of another
                protocol on the same port.

        Returns:
            The answer, as `DeleteLoadBalancerListenerResponse` describes it.

        Example:
            The only listener of a port:

            >>> slb.delete_load_balancer_listener(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=80,
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984"}
        """
        from .actions.delete_load_balancer_listener import ACTION

        return self.call(ACTION, params)

    def describe_listener_access_control_attribute(
        self, **params: Unpack[DescribeListenerAccessControlAttributeRequest]
    ) -> DescribeListenerAccessControlAttributeResponse:
        """Show the whitelist of a listener.

        Says whether the whitelist is turned on and which addresses are on it.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that has the listener.
            ListenerPort (required): The listener's frontend port.
            ListenerProtocol: The listener's protocol, to tell it from a listener of another
                protocol on the same port.

        Returns:
            The answer, as `DescribeListenerAccessControlAttributeResponse` describes it.

        Example:
            A whitelist that is turned on:

            >>> slb.describe_listener_access_control_attribute(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=80,
            ... )
            {
                "RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710",
                "AccessControlStatus": "open_white_list",
                "SourceItems": "203.0.113.8,198.51.100.0/24",
            }
        """
        from .actions.describe_listener_access_control_attribute import ACTION

        return self.call(ACTION, params)

    def describe_load_balancer_http_listener_attribute(
        self, **params: Unpack[DescribeLoadBalancerHTTPListenerAttributeRequest]
    ) -> DescribeLoadBalancerHTTPListenerAttributeResponse:
        """Show the settings and state of an HTTP listener.

        Returns the listener's state with all its settings, its forwarding rules and its tags.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that has the listener.
            ListenerPort (required): The listener's frontend port.

        Returns:
            The answer, as `DescribeLoadBalancerHTTPListenerAttributeResponse` describes it.

        Example:
            A listener with rules and a health check:

            >>> slb.describe_load_balancer_http_listener_attribute(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=80,
            ... )
            {
                "RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710",
                "LoadBalancerId": "lb-bp1b6c719dfa08ex4m2k7",
                "ListenerPort": 80,
                "Description": "HTTP_80",
                "Status": "running",
                "Bandwidth": -1,
                "VServerGroupId": "rsp-cige6j5e7p",
                "Scheduler": "wrr",
                "ListenerForward": "off",
                "XForwardedFor": "on",
                "XForwardedFor_SLBIP": "off",
                "XForwardedFor_SLBID": "off",
                "XForwardedFor_proto": "on",
                "XForwardedFor_SLBPORT": "off",
                "XForwardedFor_ClientSrcPort": "off",
                "StickySession": "on",
                "StickySessionType": "insert",
                "CookieTimeout": 500,
                "Gzip": "on",
                "IdleTimeout": 15,
                "RequestTimeout": 60,
                "SecurityStatus": "on",
                "HealthCheck": "on",
                "HealthCheckMethod": "get",
                "HealthCheckDomain": "www.example.com",
                "HealthCheckURI": "/test/index.html",
                "HealthCheckHttpCode": "http_2xx,http_3xx",
                "HealthCheckConnectPort": 8080,
                "HealthCheckTimeout": 3,
                "HealthCheckInterval": 5,
                "HealthyThreshold": 4,
                "UnhealthyThreshold": 4,
                "AclStatus": "on",
                "AclType": "white",
                "AclId": "acl-uf60jwfi1x2k",
                "AclIds": ["acl-uf60jwfi1x2k"],
                "Rules": [
                    {
                        "RuleId": "rule-3ejhktkaeu",
                        "RuleName": "images",
                        "Domain": "www.example.com",
                        "Url": "/images",
                        "VServerGroupId": "rsp-6cejjzlld7",
                    },
                ],
                "Tags": [{"TagKey": "env", "TagValue": "production"}],
            }
        """
        from .actions.describe_load_balancer_http_listener_attribute import ACTION

        return self.call(ACTION, params)

    def describe_load_balancer_https_listener_attribute(
        self, **params: Unpack[DescribeLoadBalancerHTTPSListenerAttributeRequest]
    ) -> DescribeLoadBalancerHTTPSListenerAttributeResponse:
        """Show the settings and state of an HTTPS listener.

        Returns the listener's state with all its settings, its certificates, its TLS policy, its
        forwarding rules and its tags.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that has the listener.
            ListenerPort (required): The listener's frontend port.

        Returns:
            The answer, as `DescribeLoadBalancerHTTPSListenerAttributeResponse` describes it.

        Example:
            A listener with an additional domain:

            >>> slb.describe_load_balancer_https_listener_attribute(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=443,
            ... )
            {
                "RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710",
                "LoadBalancerId": "lb-bp1b6c719dfa08ex4m2k7",
                "ListenerPort": 443,
                "Description": "HTTPS_443",
                "Status": "stopped",
                "Bandwidth": 10,
                "BackendServerPort": 8080,
                "Scheduler": "wrr",
                "ServerCertificateId": "idkp-123-cn-test-01",
                "TLSCipherPolicy": "tls_cipher_policy_1_2_strict",
                "EnableHttp2": "on",
                "DomainExtensions": [
                    {
                        "DomainExtensionId": "de-bp1rp7ta19x4",
                        "Domain": "shop.example.com",
                        "ServerCertificateId": "idkp-345-cn-test-03",
                    },
                ],
                "XForwardedFor": "on",
                "XForwardedFor_SLBIP": "off",
                "XForwardedFor_SLBID": "off",
                "XForwardedFor_proto": "on",
                "XForwardedFor_SLBPORT": "off",
                "XForwardedFor_ClientSrcPort": "off",
                "XForwardedFor_ClientCertSubjectDN": "off",
                "XForwardedFor_ClientCertIssuerDN": "off",
                "XForwardedFor_ClientCertFingerprint": "off",
                "XForwardedFor_ClientCertClientVerify": "off",
                "StickySession": "on",
                "StickySessionType": "server",
                "Cookie": "testCookie",
                "Gzip": "on",
                "IdleTimeout": 23,
                "RequestTimeout": 43,
                "SecurityStatus": "on",
                "HealthCheck": "on",
                "HealthCheckMethod": "head",
                "HealthCheckURI": "/test/index.html",
                "HealthCheckHttpCode": "http_2xx",
                "HealthCheckConnectPort": 8080,
                "HealthCheckTimeout": 3,
                "HealthCheckInterval": 5,
                "HealthyThreshold": 4,
                "UnhealthyThreshold": 4,
                "AclStatus": "off",
                "AclIds": [],
                "Rules": [],
                "Tags": [],
            }
        """
        from .actions.describe_load_balancer_https_listener_attribute import ACTION

        return self.call(ACTION, params)

    def describe_load_balancer_tcp_listener_attribute(
        self, **params: Unpack[DescribeLoadBalancerTCPListenerAttributeRequest]
    ) -> DescribeLoadBalancerTCPListenerAttributeResponse:
        """Show the settings and state of a TCP listener.

        Returns the listener's state with all its settings and its tags.

        While the health check's timeout is shorter than HealthCheckInterval, the interval serves as
        the timeout (guide 4869-4875, 5001-5007).

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that has the listener.
            ListenerPort (required): The listener's frontend port.

        Returns:
            The answer, as `DescribeLoadBalancerTCPListenerAttributeResponse` describes it.

        Example:
            A listener with HTTP health checks:

            >>> slb.describe_load_balancer_tcp_listener_attribute(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=443,
            ... )
            {
                "RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710",
                "LoadBalancerId": "lb-bp1b6c719dfa08ex4m2k7",
                "ListenerPort": 443,
                "Description": "TCP_443",
                "Status": "stopped",
                "Bandwidth": -1,
                "BackendServerPort": 443,
                "Scheduler": "wrr",
                "EstablishedTimeout": 500,
                "PersistenceTimeout": 0,
                "ProxyProtocolV2Enabled": False,
                "SynProxy": "disable",
                "ConnectionDrain": "on",
                "ConnectionDrainTimeout": 300,
                "HealthCheck": "on",
                "HealthCheckType": "http",
                "HealthCheckDomain": "www.example.com",
                "HealthCheckURI": "/test/index.html",
                "HealthCheckHttpCode": "http_2xx",
                "HealthCheckConnectPort": 8080,
                "HealthCheckConnectTimeout": 100,
                "HealthCheckInterval": 5,
                "HealthyThreshold": 4,
                "UnhealthyThreshold": 4,
                "AclStatus": "off",
                "AclIds": [],
                "Tags": [],
            }
        """
        from .actions.describe_load_balancer_tcp_listener_attribute import ACTION

        return self.call(ACTION, params)

    def describe_load_balancer_udp_listener_attribute(
        self, **params: Unpack[DescribeLoadBalancerUDPListenerAttributeRequest]
    ) -> DescribeLoadBalancerUDPListenerAttributeResponse:
        """Show the settings and state of a UDP listener.

        Returns the listener's state with all its settings and its tags.

        While the health check's timeout is shorter than HealthCheckInterval, the interval serves as
        the timeout (guide 4869-4875, 5001-5007).

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that has the listener.
            ListenerPort (required): The listener's frontend port.

        Returns:
            The answer, as `DescribeLoadBalancerUDPListenerAttributeResponse` describes it.

        Example:
            A DNS listener:

            >>> slb.describe_load_balancer_udp_listener_attribute(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=53,
            ... )
            {
                "RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710",
                "LoadBalancerId": "lb-bp1b6c719dfa08ex4m2k7",
                "ListenerPort": 53,
                "Description": "dns",
                "Status": "stopped",
                "Bandwidth": -1,
                "BackendServerPort": 53,
                "Scheduler": "wrr",
                "ProxyProtocolV2Enabled": False,
                "HealthCheck": "on",
                "HealthCheckReq": "hello",
                "HealthCheckExp": "ok",
                "HealthCheckConnectPort": 53,
                "HealthCheckConnectTimeout": 100,
                "HealthCheckInterval": 5,
                "HealthyThreshold": 4,
                "UnhealthyThreshold": 4,
                "AclStatus": "off",
                "AclIds": [],
                "Tags": [],
            }
        """
        from .actions.describe_load_balancer_udp_listener_attribute import ACTION

        return self.call(ACTION, params)

    def remove_listener_white_list_item(
        self, **params: Unpack[RemoveListenerWhiteListItemRequest]
    ) -> RemoveListenerWhiteListItemResponse:
        """Take addresses off the whitelist of a listener.

        The other addresses stay. Once the last one is gone while the whitelist is turned on, the
        listener passes nothing on.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that has the listener.
            ListenerPort (required): The listener's frontend port.
            ListenerProtocol: The listener's protocol, to tell it from a listener of another
                protocol on the same port.
            SourceItems (required): The addresses and CIDR blocks to take off the whitelist.

        Returns:
            The answer, as `RemoveListenerWhiteListItemResponse` describes it.

        Example:
            One address and one block:

            >>> slb.remove_listener_white_list_item(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=80,
            ...     SourceItems=["203.0.113.8", "198.51.100.0/24"],
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984"}
        """
        from .actions.remove_listener_white_list_item import ACTION

        return self.call(ACTION, params)

    def set_listener_access_control_status(
        self, **params: Unpack[SetListenerAccessControlStatusRequest]
    ) -> SetListenerAccessControlStatusResponse:
        """Turn the whitelist of a listener on or off.

        While the whitelist is on, only the addresses on it reach the listener. Put them there with
        AddListenerWhiteListItem before you turn it on: with an empty whitelist the listener passes
        nothing on.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that has the listener.
            ListenerPort (required): The listener's frontend port.
            ListenerProtocol: The listener's protocol, to tell it from a listener of another
                protocol on the same port.
            AccessControlStatus (required): Whether to turn the whitelist on or off.

        Returns:
            The answer, as `SetListenerAccessControlStatusResponse` describes it.

        Example:
            Let in only the whitelist:

            >>> slb.set_listener_access_control_status(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=80,
            ...     AccessControlStatus="open_white_list",
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984"}
        """
        from .actions.set_listener_access_control_status import ACTION

        return self.call(ACTION, params)

    def set_load_balancer_http_listener_attribute(
        self, **params: Unpack[SetLoadBalancerHTTPListenerAttributeRequest]
    ) -> SetLoadBalancerHTTPListenerAttributeResponse:
        """Change an HTTP listener.

        Changes scheduling, sessions, health check, headers, timeouts, access control or bandwidth
        of a listener, or gives it another VServer group. Its port and protocol stay as they are.

        What an absent parameter does is not stated; take it to stay as it is, and read the listener
        back to be sure.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that has the listener.
            ListenerPort (required): The port of the instance that takes the HTTP requests.
            Bandwidth: The peak bandwidth of the listener.
            VServerGroup: Whether the listener sends its traffic to the VServer group in
                VServerGroupId.
            DryRun: Only check the request and leave the listener as it is.
            BackendServerPort: The port on which the backend servers take the traffic.
            Scheduler: How requests are distributed over the servers.
            StickySession: Whether all requests of a client go to the same server.
            StickySessionType: Whose cookie marks the session.
            CookieTimeout: How long the cookie that the listener inserts stays valid.
            Cookie: The cookie of the servers that the listener overwrites.
            HealthCheck: Whether the servers are probed; those that fail get no requests.
            HealthCheckMethod: The HTTP method of the probe.
            HealthCheckDomain: The Host header of the probe. `$_ip`, like no value, stands for each
                server's private IP address.
            HealthCheckURI: The path that the probe asks for; it starts with a slash.
            HealthCheckConnectPort: The backend port that is probed.
            HealthyThreshold: How many good probes in a row make a failed server healthy.
            UnhealthyThreshold: How many bad probes in a row make a healthy server fail.
            HealthCheckTimeout: How long a probe waits for its answer; a server that answers later
                has failed the probe.
            HealthCheckInterval: The time from one probe to the next.
            HealthCheckHttpCode: The classes of HTTP status codes that count as healthy.
            XForwardedFor: Whether the X-Forwarded-For header tells the servers the client's IP
                address.
            XForwardedFor_SLBIP: Whether the SLB-IP header tells the servers the address of the
                instance that the client called.
            XForwardedFor_SLBID: Whether the SLB-ID header tells the servers the id of the instance.
            XForwardedFor_proto: Whether the X-Forwarded-Proto header tells the servers the protocol
                of the listener.
            XForwardedFor_SLBPORT: Whether the XForwardedFor_SLBPORT header tells the servers the
                port of the listener.
            XForwardedFor_ClientSrcPort: Whether the XForwardedFor_ClientSrcPort header tells the
                servers the client's port.
            IdleTimeout: How long a connection may stay idle before the listener closes it; the next
                request opens another.
            RequestTimeout: How long the listener waits for a server before it answers the client
                with HTTP 504.
            AclStatus: Whether an access control list decides who reaches the listener.
            AclType: What the access control list means.
            AclId: The access control list that the listener uses.
            VServerGroupId: The VServer group that receives the requests.
            Description: The name of the listener, shown in the console.
            Gzip: Whether responses of certain file types are compressed.

        Returns:
            The answer, as `SetLoadBalancerHTTPListenerAttributeResponse` describes it.
            With `DryRun=True` only the `RequestId`: the service has checked the
            request, found nothing wrong with it, and changed nothing.

        Raises:
            ApiError: Among the codes that the service answers are:

                - `DryRunOperation`: The check asked for by DryRun has passed; nothing was changed.
                  Send the request without DryRun to make the change.
                - `OperationFailed.ListenerStatusNotSupport`: The listener is in a state that allows
                  no change of it for the moment. Call again once the listener has settled.

        Example:
            Stricter health check and sessions by the servers' own cookie:

            >>> slb.set_load_balancer_http_listener_attribute(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=80,
            ...     StickySession="on",
            ...     StickySessionType="server",
            ...     Cookie="testCookie",
            ...     HealthCheck="on",
            ...     HealthCheckURI="/test/index.html",
            ...     HealthyThreshold=4,
            ...     UnhealthyThreshold=2,
            ...     HealthCheckTimeout=5,
            ...     HealthCheckInterval=5,
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984"}
        """
        from .actions.set_load_balancer_http_listener_attribute import ACTION

        return self.call(ACTION, params)

    def set_load_balancer_https_listener_attribute(
        self, **params: Unpack[SetLoadBalancerHTTPSListenerAttributeRequest]
    ) -> SetLoadBalancerHTTPSListenerAttributeResponse:
        """Change an HTTPS listener.

        Changes certificates, TLS, scheduling, sessions, health check, headers, timeouts, access
        control or bandwidth of a listener, or gives it another VServer group. Its port and protocol
        stay as they are. A new certificate has to be uploaded first.

        What an absent parameter does is not stated; take it to stay as it is, and read the listener
        back to be sure.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that has the listener.
            ListenerPort (required): The port of the instance that takes the HTTPS requests.
            Bandwidth: The peak bandwidth of the listener.
            VServerGroup: Whether the listener sends its traffic to the VServer group in
                VServerGroupId.
            DryRun: Only check the request and leave the listener as it is.
            BackendServerPort: The port on which the backend servers take the traffic.
            ServerCertificateId: The certificate that the listener shows to clients.
            CACertificateId: The CA certificate that clients' certificates are checked against;
                giving one turns on mutual TLS.
            EnableHttp2: Whether clients may use HTTP/2.
            TLSCipherPolicy: The TLS versions and cipher suites that the listener accepts.
            Scheduler: How requests are distributed over the servers.
            StickySession: Whether all requests of a client go to the same server.
            StickySessionType: Whose cookie marks the session.
            CookieTimeout: How long the cookie that the listener inserts stays valid.
            Cookie: The cookie of the servers that the listener overwrites.
            HealthCheck: Whether the servers are probed; those that fail get no requests.
            HealthCheckMethod: The HTTP method of the probe.
            HealthCheckDomain: The Host header of the probe. `$_ip`, like no value, stands for each
                server's private IP address.
            HealthCheckURI: The path that the probe asks for; it starts with a slash.
            HealthCheckConnectPort: The backend port that is probed.
            HealthyThreshold: How many good probes in a row make a failed server healthy.
            UnhealthyThreshold: How many bad probes in a row make a healthy server fail.
            HealthCheckTimeout: How long a probe waits for its answer; a server that answers later
                has failed the probe.
            HealthCheckInterval: The time from one probe to the next.
            HealthCheckHttpCode: The classes of HTTP status codes that count as healthy.
            XForwardedFor: Whether the X-Forwarded-For header tells the servers the client's IP
                address.
            XForwardedFor_SLBIP: Whether the SLB-IP header tells the servers the address of the
                instance that the client called.
            XForwardedFor_SLBID: Whether the SLB-ID header tells the servers the id of the instance.
            XForwardedFor_proto: Whether the X-Forwarded-Proto header tells the servers the protocol
                of the listener.
            XForwardedFor_SLBPORT: Whether the XForwardedFor_SLBPORT header tells the servers the
                port of the listener.
            XForwardedFor_ClientSrcPort: Whether the XForwardedFor_ClientSrcPort header tells the
                servers the client's port.
            IdleTimeout: How long a connection may stay idle before the listener closes it; the next
                request opens another.
            RequestTimeout: How long the listener waits for a server before it answers the client
                with HTTP 504.
            AclStatus: Whether an access control list decides who reaches the listener.
            AclType: What the access control list means.
            AclId: The access control list that the listener uses.
            VServerGroupId: The VServer group that receives the requests.
            Description: The name of the listener, shown in the console.
            Gzip: Whether responses of certain file types are compressed.

        Returns:
            The answer, as `SetLoadBalancerHTTPSListenerAttributeResponse` describes it.
            With `DryRun=True` only the `RequestId`: the service has checked the
            request, found nothing wrong with it, and changed nothing.

        Raises:
            ApiError: Among the codes that the service answers are:

                - `DryRunOperation`: The check asked for by DryRun has passed; nothing was changed.
                  Send the request without DryRun to make the change.
                - `OperationFailed.ListenerStatusNotSupport`: The listener is in a state that allows
                  no change of it for the moment. Call again once the listener has settled.

        Example:
            Replace the certificate and ask for TLS 1.2:

            >>> slb.set_load_balancer_https_listener_attribute(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=443,
            ...     ServerCertificateId="idkp-123-cn-test-02",
            ...     TLSCipherPolicy="tls_cipher_policy_1_2_strict",
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984"}
        """
        from .actions.set_load_balancer_https_listener_attribute import ACTION

        return self.call(ACTION, params)

    def set_load_balancer_tcp_listener_attribute(
        self, **params: Unpack[SetLoadBalancerTCPListenerAttributeRequest]
    ) -> SetLoadBalancerTCPListenerAttributeResponse:
        """Change a TCP listener.

        Changes scheduling, timeouts, health check, connection draining, access control or bandwidth
        of a listener, or gives it another server group. Its port and protocol stay as they are.

        Scheduling cannot be changed from wrr or rr to sch or tch, nor from one hash to another.

        What an absent parameter does is not stated; take it to stay as it is, and read the listener
        back to be sure.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that has the listener.
            ListenerPort (required): The port of the instance that takes the TCP connections.
            Bandwidth: The peak bandwidth of the listener.
            VServerGroup: Whether the listener sends its traffic to the VServer group in
                VServerGroupId.
            DryRun: Only check the request and leave the listener as it is.
            BackendServerPort: The port on which the backend servers take the traffic.
            VServerGroupId: The VServer group that receives the traffic.
            MasterSlaveServerGroupId: The master-slave server group that receives the traffic.
            MasterSlaveServerGroup: Whether the listener sends its traffic to the master-slave
                server group in MasterSlaveServerGroupId.
            Scheduler: How connections are distributed over the servers.
            EstablishedTimeout: How long an established connection may stay idle before it is
                dropped.
            PersistenceTimeout: How long connections from one client address go to the same server;
                0 turns session persistence off.
            ConnectionDrain: Whether open connections to a server that is removed or fails may go on
                for a while.
            ConnectionDrainTimeout: How long they may go on.
            HealthCheckSwitch: Whether the servers are probed; those that fail get no traffic.
            HealthCheckConnectPort: The backend port that is probed. Without it, the port in
                BackendServerPort is.
            HealthyThreshold: How many good probes in a row make a failed server healthy.
            UnhealthyThreshold: How many bad probes in a row make a healthy server fail.
            HealthCheckConnectTimeout: How long a probe waits for its answer; a server that answers
                later has failed the probe.
            HealthCheckType: How the servers are probed.
            HealthCheckDomain: The Host header of the probe. `$_ip`, like no value, stands for each
                server's private IP address.
            HealthCheckURI: The path that the probe asks for; it starts with a slash.
            HealthCheckHttpCode: The classes of HTTP status codes that count as healthy.
            HealthCheckTimeout: How long a probe waits for its answer; a server that answers later
                has failed the probe.
            HealthCheckInterval: The time from one probe to the next.
            ProxyProtocolV2Enabled: Whether the Proxy protocol tells the servers the client's IP
                address; they have to understand it.
            AclStatus: Whether an access control list decides who reaches the listener.
            AclType: What the access control list means.
            AclId: The access control list that the listener uses.
            Description: The name of the listener, shown in the console.
            SynProxy: Whether the instance protects the servers from floods of half-open
                connections.

        Returns:
            The answer, as `SetLoadBalancerTCPListenerAttributeResponse` describes it.
            With `DryRun=True` only the `RequestId`: the service has checked the
            request, found nothing wrong with it, and changed nothing.

        Raises:
            ApiError: Among the codes that the service answers are:

                - `DryRunOperation`: The check asked for by DryRun has passed; nothing was changed.
                  Send the request without DryRun to make the change.
                - `OperationFailed.ListenerStatusNotSupport`: The listener is in a state that allows
                  no change of it for the moment. Call again once the listener has settled.

        Example:
            Send the connections to another VServer group:

            >>> slb.set_load_balancer_tcp_listener_attribute(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=443,
            ...     VServerGroup="on",
            ...     VServerGroupId="rsp-cige6j5e7p",
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984"}
        """
        from .actions.set_load_balancer_tcp_listener_attribute import ACTION

        return self.call(ACTION, params)

    def set_load_balancer_udp_listener_attribute(
        self, **params: Unpack[SetLoadBalancerUDPListenerAttributeRequest]
    ) -> SetLoadBalancerUDPListenerAttributeResponse:
        """Change a UDP listener.

        Changes scheduling, health check, access control or bandwidth of a listener, or gives it
        another server group. Its port and protocol stay as they are.

        Scheduling cannot be changed from wrr or rr to sch, tch or qch, nor the other way round.

        What an absent parameter does is not stated; take it to stay as it is, and read the listener
        back to be sure.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that has the listener.
            ListenerPort (required): The port of the instance that takes the UDP packets.
            Bandwidth: The peak bandwidth of the listener.
            VServerGroup: Whether the listener sends its traffic to the VServer group in
                VServerGroupId.
            DryRun: Only check the request and leave the listener as it is.
            BackendServerPort: The port on which the backend servers take the traffic.
            VServerGroupId: The VServer group that receives the traffic.
            MasterSlaveServerGroupId: The master-slave server group that receives the traffic.
            MasterSlaveServerGroup: Whether the listener sends its traffic to the master-slave
                server group in MasterSlaveServerGroupId.
            Scheduler: How traffic is distributed over the servers.
            HealthCheckSwitch: Whether the servers are probed; those that fail get no traffic.
            HealthCheckConnectPort: The backend port that is probed. Without it, the port in
                BackendServerPort is.
            HealthyThreshold: How many good probes in a row make a failed server healthy.
            UnhealthyThreshold: How many bad probes in a row make a healthy server fail.
            HealthCheckConnectTimeout: How long a probe waits for its answer; a server that answers
                later has failed the probe.
            healthCheckReq: The text that the probe sends, in letters and digits.
            healthCheckExp: The answer that the probe expects, in letters and digits.
            HealthCheckReq: The guide's spelling of healthCheckReq.
            HealthCheckExp: The guide's spelling of healthCheckExp.
            HealthCheckInterval: The time from one probe to the next.
            ProxyProtocolV2Enabled: Whether the Proxy protocol tells the servers the client's IP
                address; they have to understand it.
            AclStatus: Whether an access control list decides who reaches the listener.
            AclType: What the access control list means.
            AclId: The access control list that the listener uses.
            Description: The name of the listener, shown in the console.

        Returns:
            The answer, as `SetLoadBalancerUDPListenerAttributeResponse` describes it.
            With `DryRun=True` only the `RequestId`: the service has checked the
            request, found nothing wrong with it, and changed nothing.

        Raises:
            ApiError: Among the codes that the service answers are:

                - `DryRunOperation`: The check asked for by DryRun has passed; nothing was changed.
                  Send the request without DryRun to make the change.
                - `OperationFailed.ListenerStatusNotSupport`: The listener is in a state that allows
                  no change of it for the moment. Call again once the listener has settled.

        Example:
            Probe with a text and expect its answer:

            >>> slb.set_load_balancer_udp_listener_attribute(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=53,
            ...     healthCheckReq="hello",
            ...     healthCheckExp="ok",
            ...     HealthCheckConnectTimeout=10,
            ...     HealthCheckInterval=5,
            ...     HealthyThreshold=4,
            ...     UnhealthyThreshold=4,
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984"}
        """
        from .actions.set_load_balancer_udp_listener_attribute import ACTION

        return self.call(ACTION, params)

    def start_load_balancer_listener(
        self, **params: Unpack[StartLoadBalancerListenerRequest]
    ) -> StartLoadBalancerListenerResponse:
        """Start a stopped listener.

        The listener begins to take traffic and to pass it to its servers. It must be stopped, as
        every new listener is. The call fails while the instance is locked.

        The guide says that the instance must be stopped (2911); it is the listener that must be.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that has the listener.
            ListenerPort (required): The listener's frontend port.
            ListenerProtocol: The listener's protocol, to tell it from a listener of another
                protocol on the same port.

        Returns:
            The answer, as `StartLoadBalancerListenerResponse` describes it.

        Example:
            Start the listener on port 80:

            >>> slb.start_load_balancer_listener(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=80,
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984"}
        """
        from .actions.start_load_balancer_listener import ACTION

        return self.call(ACTION, params)

    def stop_load_balancer_listener(
        self, **params: Unpack[StopLoadBalancerListenerRequest]
    ) -> StopLoadBalancerListenerResponse:
        """Stop a running listener.

        The listener must be running. It turns to `stopping`, then to `stopped`, and takes no more
        traffic; its settings stay. The call fails while the instance is locked.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that has the listener.
            ListenerPort (required): The listener's frontend port.
            ListenerProtocol: The listener's protocol, to tell it from a listener of another
                protocol on the same port.

        Returns:
            The answer, as `StopLoadBalancerListenerResponse` describes it.

        Example:
            Stop the listener on port 80:

            >>> slb.stop_load_balancer_listener(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=80,
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984"}
        """
        from .actions.stop_load_balancer_listener import ACTION

        return self.call(ACTION, params)

    def create_rules(self, **params: Unpack[CreateRulesRequest]) -> CreateRulesResponse:
        """Add forwarding rules to an HTTP or HTTPS listener.

        A rule sends the requests for one domain, one URL path or both to a VServer group. Requests
        that no rule matches go to the listener's own backend servers. A new rule follows the
        listener's scheduling, session persistence and health check; SetRule gives it its own.

        A domain may be a wildcard such as *.example.com. An exact domain goes before a wildcard,
        the longest path first.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance.
            ListenerPort (required): The listener's frontend port.
            RuleList (required): The rules to add.
            DryRun: Only check the request; nothing is changed.
            ListenerProtocol: The listener's protocol, to tell it from a listener of another
                protocol on the same port.

        Returns:
            The answer, as `CreateRulesResponse` describes it.
            With `DryRun=True` only the `RequestId`: the service has checked the
            request, found nothing wrong with it, and changed nothing.

        Raises:
            ApiError: Among the codes that the service answers are:

                - `DryRunOperation`: The check asked for by DryRun has passed; nothing was changed.
                  Send the request without DryRun to make the change.
                - `OperationFailed.ListenerStatusNotSupport`: The listener is in a state that allows
                  no change of its rules for the moment. Call again once the listener has settled.

        Example:
            Images and cache on separate groups:

            >>> slb.create_rules(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=80,
            ...     RuleList=[
            ...             {
            ...                 "RuleName": "images",
            ...                 "Domain": "www.example.com",
            ...                 "Url": "/images",
            ...                 "VServerGroupId": "rsp-cige6j5e7p",
            ...             },
            ...             {
            ...                 "RuleName": "cache",
            ...                 "Domain": "www.example.com",
            ...                 "Url": "/cache",
            ...                 "VServerGroupId": "rsp-6cejjzlld7",
            ...             },
            ...         ],
            ... )
            {
                "RequestId": "9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C",
                "Rules": [
                    {"RuleId": "rule-3ejhktkaeu", "RuleName": "images"},
                    {"RuleId": "rule-tybqi6qkp8", "RuleName": "cache"},
                ],
            }
        """
        from .actions.create_rules import ACTION

        return self.call(ACTION, params)

    def delete_rules(self, **params: Unpack[DeleteRulesRequest]) -> DeleteRulesResponse:
        """Delete forwarding rules.

        The requests that a rule took go to another rule that matches them, or to the listener's own
        backend servers. The VServer groups of the rules stay.

        Args:
            RegionId: The region of the instance.
            RuleIds (required): The ids of the rules to delete.

        Returns:
            The answer, as `DeleteRulesResponse` describes it.

        Raises:
            ApiError: Among the codes that the service answers are:

                - `OperationFailed.ListenerStatusNotSupport`: The listener is in a state that allows
                  no change of its rules for the moment. Call again once the listener has settled.

        Example:
            Delete two rules:

            >>> slb.delete_rules(
            ...     RuleIds=["rule-tybqi6qkp8", "rule-3ejhktkaeu"],
            ... )
            {"RequestId": "9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C"}
        """
        from .actions.delete_rules import ACTION

        return self.call(ACTION, params)

    def describe_rule_attribute(
        self, **params: Unpack[DescribeRuleAttributeRequest]
    ) -> DescribeRuleAttributeResponse:
        """Get one forwarding rule with all its settings.

        Tells what the rule matches, which VServer group gets the requests, and whether the rule
        follows its listener.

        While ListenerSync is on, the listener's scheduling, session persistence and health check
        apply.

        Args:
            RegionId: The region of the instance.
            RuleId (required): The id of the forwarding rule.

        Returns:
            The answer, as `DescribeRuleAttributeResponse` describes it.

        Example:
            A rule with settings of its own:

            >>> slb.describe_rule_attribute(
            ...     RuleId="rule-3ejhktkaeu",
            ... )
            {
                "RequestId": "9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C",
                "RuleId": "rule-3ejhktkaeu",
                "RuleName": "images",
                "LoadBalancerId": "lb-bp1b6c719dfa08ex4m2k7",
                "ListenerPort": 80,
                "Domain": "www.example.com",
                "Url": "/images",
                "VServerGroupId": "rsp-cige6j5e7p",
                "ListenerSync": "off",
                "Scheduler": "wrr",
                "StickySession": "on",
                "StickySessionType": "insert",
                "CookieTimeout": 3600,
                "HealthCheck": "on",
                "HealthCheckURI": "/health",
                "HealthCheckConnectPort": 80,
                "HealthCheckHttpCode": "http_2xx,http_3xx",
                "HealthCheckInterval": 2,
                "HealthCheckTimeout": 5,
                "HealthyThreshold": 3,
                "UnhealthyThreshold": 3,
            }
        """
        from .actions.describe_rule_attribute import ACTION

        return self.call(ACTION, params)

    def describe_rules(self, **params: Unpack[DescribeRulesRequest]) -> DescribeRulesResponse:
        """List the forwarding rules of a listener with their settings.

        All rules come in one answer; there are no pages.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance.
            ListenerPort (required): The listener's frontend port.
            ListenerProtocol: The listener's protocol, to tell it from a listener of another
                protocol on the same port.

        Returns:
            The answer, as `DescribeRulesResponse` describes it.

        Example:
            The rules of port 80:

            >>> slb.describe_rules(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=80,
            ... )
            {
                "RequestId": "9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C",
                "Rules": [
                    {
                        "RuleId": "rule-3ejhktkaeu",
                        "RuleName": "images",
                        "Domain": "www.example.com",
                        "Url": "/images",
                        "VServerGroupId": "rsp-cige6j5e7p",
                        "ListenerSync": "on",
                    },
                    {
                        "RuleId": "rule-tybqi6qkp8",
                        "RuleName": "cache",
                        "Domain": "www.example.com",
                        "Url": "/cache",
                        "VServerGroupId": "rsp-6cejjzlld7",
                        "ListenerSync": "on",
                    },
                ],
            }
        """
        from .actions.describe_rules import ACTION

        return self.call(ACTION, params)

    def set_rule(self, **params: Unpack[SetRuleRequest]) -> SetRuleResponse:
        """Change a forwarding rule.

        Sends the rule's requests to another VServer group, renames the rule, or changes whether it
        follows the listener's scheduling, session persistence and health check. With ListenerSync
        off the rule has settings of its own, which are then given in the same call. Domain and path
        of a rule cannot be changed.

        Args:
            RegionId: The region of the instance.
            RuleId (required): The id of the forwarding rule.
            VServerGroupId: The VServer group that is to receive the requests.
            RuleName: The new name of the rule, unique within its listener.
            ListenerSync: Whether the rule follows the settings of its listener.
            Scheduler: How requests are spread over the servers of the group.
            StickySession: Whether the requests of one client go to the same server, by means of a
                cookie.
            StickySessionType: How the cookie that ties a client to a server comes about.
            CookieTimeout: How long the inserted cookie is valid.
            Cookie: The name of the cookie that the servers set.
            HealthCheck: Whether the servers of the group are checked.
            HealthCheckDomain: The Host header of the probe. `$_ip`, like no value, stands for each
                server's private IP address.
            HealthCheckURI: The path that check requests ask for.
            HealthCheckConnectPort: The backend port that is probed.
            HealthCheckHttpCode: The classes of HTTP status codes that count as healthy.
            HealthCheckInterval: The time from one probe to the next.
            HealthCheckTimeout: How long a probe waits for its answer; a server that answers later
                has failed the probe.
            HealthyThreshold: Checks in a row that must succeed before a failed server gets requests
                again.
            UnhealthyThreshold: Checks in a row that must fail before a server gets no more
                requests.
            DryRun: Only check the request; nothing is changed.

        Returns:
            The answer, as `SetRuleResponse` describes it.
            With `DryRun=True` only the `RequestId`: the service has checked the
            request, found nothing wrong with it, and changed nothing.

        Raises:
            ApiError: Among the codes that the service answers are:

                - `DryRunOperation`: The check asked for by DryRun has passed; nothing was changed.
                  Send the request without DryRun to make the change.
                - `OperationFailed.ListenerStatusNotSupport`: The listener is in a state that allows
                  no change of its rules for the moment. Call again once the listener has settled.

        Example:
            Send the requests to another group:

            >>> slb.set_rule(
            ...     RuleId="rule-3ejhktkaeu",
            ...     VServerGroupId="rsp-cige6j5e7p",
            ... )
            {"RequestId": "9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C"}
        """
        from .actions.set_rule import ACTION

        return self.call(ACTION, params)

    def add_backend_servers(
        self, **params: Unpack[AddBackendServersRequest]
    ) -> AddBackendServersResponse:
        """Add servers to the default servers of an instance.

        Listeners without a server group of their own send traffic to the default servers, on the
        listener's backend port. The servers must be running.

        The guide says that a server which is already there is passed over without an error (5412);
        the service's reference page of today says that it is an error, and that only a server
        repeated within one call is passed over.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance.
            BackendServers: The servers to add.

        Returns:
            The answer, as `AddBackendServersResponse` describes it.

        Example:
            Add two ECS instances:

            >>> slb.add_backend_servers(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     BackendServers=[
            ...             {"ServerId": "i-bp1f9kdprbgy9uiu4u5w", "Weight": 100},
            ...             {
            ...                 "ServerId": "i-bp1fq61enf4loa5i2k9q",
            ...                 "Weight": 50,
            ...                 "Description": "web-2",
            ...             },
            ...         ],
            ... )
            {
                "RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710",
                "LoadBalancerId": "lb-bp1b6c719dfa08ex4m2k7",
                "BackendServers": [
                    {"ServerId": "i-bp1f9kdprbgy9uiu4u5w", "Weight": 100, "Type": "ecs"},
                    {
                        "ServerId": "i-bp1fq61enf4loa5i2k9q",
                        "Weight": 50,
                        "Description": "web-2",
                        "Type": "ecs",
                    },
                ],
            }
        """
        from .actions.add_backend_servers import ACTION

        return self.call(ACTION, params)

    def describe_health_status(
        self, **params: Unpack[DescribeHealthStatusRequest]
    ) -> DescribeHealthStatusResponse:
        """Get the health of the servers behind the listeners of an instance.

        One entry for each server and listener: of one listener when its port is given, of all
        listeners otherwise.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance.
            ListenerPort: The frontend port of the listener; without it all listeners are reported.
            ListenerProtocol: The protocol of the listener, to tell it from another one on the same
                port.

        Returns:
            The answer, as `DescribeHealthStatusResponse` describes it.

        Example:
            The servers behind port 80:

            >>> slb.describe_health_status(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     ListenerPort=80,
            ... )
            {
                "RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710",
                "BackendServers": [
                    {
                        "ServerId": "i-bp1f9kdprbgy9uiu4u5w",
                        "ServerIp": "192.168.0.10",
                        "Port": 8080,
                        "ListenerPort": 80,
                        "Protocol": "http",
                        "ServerHealthStatus": "normal",
                    },
                    {
                        "ServerId": "i-bp1fq61enf4loa5i2k9q",
                        "ServerIp": "192.168.0.11",
                        "Port": 8080,
                        "ListenerPort": 80,
                        "Protocol": "http",
                        "ServerHealthStatus": "abnormal",
                    },
                ],
            }
        """
        from .actions.describe_health_status import ACTION

        return self.call(ACTION, params)

    def remove_backend_servers(
        self, **params: Unpack[RemoveBackendServersRequest]
    ) -> RemoveBackendServersResponse:
        """Remove servers from the default servers of an instance.

        The servers get no more requests of the listeners that use the default servers; they keep
        running. A server that is not among the default servers causes no error.

        The guide's example sends the ids as plain strings; this spec has objects only.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance.
            BackendServers (required): The servers to remove.

        Returns:
            The answer, as `RemoveBackendServersResponse` describes it.

        Example:
            Remove two ECS instances:

            >>> slb.remove_backend_servers(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     BackendServers=[
            ...             {"ServerId": "i-bp1f9kdprbgy9uiu4u5w"},
            ...             {"ServerId": "i-bp1fq61enf4loa5i2k9q"},
            ...         ],
            ... )
            {
                "RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710",
                "LoadBalancerId": "lb-bp1b6c719dfa08ex4m2k7",
                "BackendServers": [
                    {"ServerId": "i-bp1h4b7xq2ndz8vty6cs", "Weight": 100, "Type": "ecs"},
                ],
            }
        """
        from .actions.remove_backend_servers import ACTION

        return self.call(ACTION, params)

    def set_backend_servers(
        self, **params: Unpack[SetBackendServersRequest]
    ) -> SetBackendServersResponse:
        """Change the weights of default servers.

        A server of weight 0 stays among the default servers but gets no requests; a higher weight
        brings more of them.

        Both sources copied the text on adding from AddBackendServers; the Action changes servers
        that are there already.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance.
            BackendServers: The servers to change with their new weights.

        Returns:
            The answer, as `SetBackendServersResponse` describes it.

        Example:
            Take two servers out of service:

            >>> slb.set_backend_servers(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     BackendServers=[
            ...             {"ServerId": "i-bp1f9kdprbgy9uiu4u5w", "Weight": 0},
            ...             {"ServerId": "i-bp1fq61enf4loa5i2k9q", "Weight": 0},
            ...         ],
            ... )
            {
                "RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710",
                "LoadBalancerId": "lb-bp1b6c719dfa08ex4m2k7",
                "BackendServers": [
                    {"ServerId": "i-bp1f9kdprbgy9uiu4u5w", "Weight": 0, "Type": "ecs"},
                    {"ServerId": "i-bp1fq61enf4loa5i2k9q", "Weight": 0, "Type": "ecs"},
                ],
            }
        """
        from .actions.set_backend_servers import ACTION

        return self.call(ACTION, params)

    def add_vserver_group_backend_servers(
        self, **params: Unpack[AddVServerGroupBackendServersRequest]
    ) -> AddVServerGroupBackendServersResponse:
        """Add servers to a VServer group.

        The servers join those that are already in the group. Only servers that are running can be
        added, at most 20 in a call.

        Args:
            RegionId: The region of the instance.
            VServerGroupId (required): The id of the group that gets the servers.
            BackendServers (required): The servers to add.

        Returns:
            The answer, as `AddVServerGroupBackendServersResponse` describes it.

        Raises:
            ApiError: Among the codes that the service answers are:

                - `VServerGroupProcessing`: An earlier change of the same group has not taken effect
                  yet. Call again shortly; change a group's servers in one call instead of several
                  at a time.

        Example:
            Add an ECS instance:

            >>> slb.add_vserver_group_backend_servers(
            ...     VServerGroupId="rsp-cige6j5e7p",
            ...     BackendServers=[
            ...             {
            ...                 "ServerId": "i-bp1f9kdprbgy9uiu4u5y",
            ...                 "Port": 70,
            ...                 "Weight": 100,
            ...                 "Description": "test-112",
            ...             },
            ...         ],
            ... )
            {
                "RequestId": "9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C",
                "VServerGroupId": "rsp-cige6j5e7p",
                "BackendServers": [
                    {
                        "ServerId": "i-bp1f9kdprbgy9uiu4u5w",
                        "Port": 80,
                        "Weight": 100,
                        "Type": "ecs",
                    },
                    {
                        "ServerId": "i-bp1f9kdprbgy9uiu4u5y",
                        "Port": 70,
                        "Weight": 100,
                        "Type": "ecs",
                        "Description": "test-112",
                    },
                ],
            }
        """
        from .actions.add_vserver_group_backend_servers import ACTION

        return self.call(ACTION, params)

    def create_vserver_group(
        self, **params: Unpack[CreateVServerGroupRequest]
    ) -> CreateVServerGroupResponse:
        """Create a VServer group, with or without servers.

        A VServer group is a set of servers and ports of one instance that listeners and forwarding
        rules can send traffic to. Without BackendServers the group is empty;
        AddVServerGroupBackendServers fills it later. Only servers that are running can be added, at
        most 20 in a call.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that gets the group.
            VServerGroupName: A text to recognise the group by.
            Tag: Tags for the new group.
            BackendServers: The first servers of the group.

        Returns:
            The answer, as `CreateVServerGroupResponse` describes it.

        Example:
            Two ECS instances:

            >>> slb.create_vserver_group(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     VServerGroupName="Group1",
            ...     BackendServers=[
            ...             {"ServerId": "i-bp1f9kdprbgy9uiu4u5w", "Port": 80, "Weight": 100},
            ...             {"ServerId": "i-bp1f9kdprbgy9uiu4u5x", "Port": 90, "Weight": 50},
            ...         ],
            ... )
            {
                "RequestId": "9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C",
                "VServerGroupId": "rsp-cige6j5e7p",
                "BackendServers": [
                    {
                        "ServerId": "i-bp1f9kdprbgy9uiu4u5w",
                        "Port": 80,
                        "Weight": 100,
                        "Type": "ecs",
                    },
                    {
                        "ServerId": "i-bp1f9kdprbgy9uiu4u5x",
                        "Port": 90,
                        "Weight": 50,
                        "Type": "ecs",
                    },
                ],
            }
        """
        from .actions.create_vserver_group import ACTION

        return self.call(ACTION, params)

    def delete_vserver_group(
        self, **params: Unpack[DeleteVServerGroupRequest]
    ) -> DeleteVServerGroupResponse:
        """Delete a VServer group.

        The group and its list of servers are gone; the servers themselves stay. A group in use
        cannot be deleted: take it off its listeners and forwarding rules first.

        Args:
            RegionId: The region of the instance.
            VServerGroupId (required): The id of the group to delete.

        Returns:
            The answer, as `DeleteVServerGroupResponse` describes it.

        Raises:
            ApiError: Among the codes that the service answers are:

                - `VServerGroupProcessing`: An earlier change of the same group has not taken effect
                  yet. Call again shortly; change a group's servers in one call instead of several
                  at a time.

        Example:
            Delete a group that nothing uses:

            >>> slb.delete_vserver_group(
            ...     VServerGroupId="rsp-cige6j5e7p",
            ... )
            {"RequestId": "9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C"}
        """
        from .actions.delete_vserver_group import ACTION

        return self.call(ACTION, params)

    def describe_vserver_group_attribute(
        self, **params: Unpack[DescribeVServerGroupAttributeRequest]
    ) -> DescribeVServerGroupAttributeResponse:
        """Show a VServer group with its servers.

        Gives the name of the group and each of its servers with port and weight.

        Args:
            RegionId: The region of the instance.
            VServerGroupId (required): The id of the group to show.

        Returns:
            The answer, as `DescribeVServerGroupAttributeResponse` describes it.

        Example:
            A group of two servers:

            >>> slb.describe_vserver_group_attribute(
            ...     VServerGroupId="rsp-cige6j5e7p",
            ... )
            {
                "RequestId": "9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C",
                "VServerGroupId": "rsp-cige6j5e7p",
                "VServerGroupName": "Group1",
                "LoadBalancerId": "lb-bp1b6c719dfa08ex4m2k7",
                "CreateTime": "2022-08-31T02:49:05Z",
                "BackendServers": [
                    {
                        "ServerId": "i-bp1f9kdprbgy9uiu4u5w",
                        "Port": 80,
                        "Weight": 100,
                        "Type": "ecs",
                        "Description": "test-112",
                    },
                    {
                        "ServerId": "eni-bp1d4ya2xjgulz09mqfc",
                        "Port": 90,
                        "Weight": 100,
                        "Type": "eni",
                        "ServerIp": "192.168.0.10",
                    },
                ],
                "Tags": [{"TagKey": "env", "TagValue": "production"}],
            }
        """
        from .actions.describe_vserver_group_attribute import ACTION

        return self.call(ACTION, params)

    def describe_vserver_groups(
        self, **params: Unpack[DescribeVServerGroupsRequest]
    ) -> DescribeVServerGroupsResponse:
        """List the VServer groups of an instance.

        Gives the id and name of each group, and on request the listeners and forwarding rules that
        use it. The servers of a group come from DescribeVServerGroupAttribute.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance whose groups are listed.
            IncludeListener: Whether AssociatedObjects lists the listeners that use the group.
            IncludeRule: Whether AssociatedObjects lists the forwarding rules that use the group.
            Description: Only the group of this name.
            Tag: Only groups with these tags.

        Returns:
            The answer, as `DescribeVServerGroupsResponse` describes it.

        Example:
            All groups of an instance:

            >>> slb.describe_vserver_groups(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ... )
            {
                "RequestId": "9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C",
                "VServerGroups": [
                    {
                        "VServerGroupId": "rsp-cige6j5e7p",
                        "VServerGroupName": "Group1",
                        "ServerCount": 0,
                        "CreateTime": "2022-08-31T01:49:05Z",
                    },
                    {
                        "VServerGroupId": "rsp-6cejjzlld7",
                        "VServerGroupName": "Group2",
                        "ServerCount": 1,
                        "CreateTime": "2022-08-31T02:49:05Z",
                    },
                    {
                        "VServerGroupId": "rsp-0bfucwuotx",
                        "VServerGroupName": "Group3",
                        "ServerCount": 2,
                        "CreateTime": "2022-08-31T03:49:05Z",
                    },
                ],
            }
        """
        from .actions.describe_vserver_groups import ACTION

        return self.call(ACTION, params)

    def modify_vserver_group_backend_servers(
        self, **params: Unpack[ModifyVServerGroupBackendServersRequest]
    ) -> ModifyVServerGroupBackendServersResponse:
        """Replace servers of a VServer group by others.

        The servers in OldBackendServers leave the group, those in NewBackendServers join it; the
        others stay. Weights alone are changed with SetVServerGroupAttribute. Only servers that are
        running can be added.

        Whether NewBackendServers alone adds servers is not said; equal counts are demanded only
        beside OldBackendServers.

        Args:
            RegionId: The region of the instance.
            VServerGroupId (required): The id of the group to change.
            OldBackendServers: The servers that leave the group, each by its id and port.
            NewBackendServers: The servers that join the group.

        Returns:
            The answer, as `ModifyVServerGroupBackendServersResponse` describes it.

        Raises:
            ApiError: Among the codes that the service answers are:

                - `VServerGroupProcessing`: An earlier change of the same group has not taken effect
                  yet. Call again shortly; change a group's servers in one call instead of several
                  at a time.

        Example:
            Two servers for two others:

            >>> slb.modify_vserver_group_backend_servers(
            ...     VServerGroupId="rsp-cige6j5e7p",
            ...     OldBackendServers=[
            ...             {"ServerId": "i-bp1f9kdprbgy9uiu4u5w", "Port": 80},
            ...             {"ServerId": "i-bp1f9kdprbgy9uiu4u5x", "Port": 90},
            ...         ],
            ...     NewBackendServers=[
            ...             {"ServerId": "i-bp1f9kdprbgy9uiu4u5y", "Port": 8080, "Weight": 100},
            ...             {"ServerId": "i-bp1f9kdprbgy9uiu4u5z", "Port": 70, "Weight": 100},
            ...         ],
            ... )
            {
                "RequestId": "9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C",
                "VServerGroupId": "rsp-cige6j5e7p",
                "BackendServers": [
                    {
                        "ServerId": "i-bp1f9kdprbgy9uiu4u5y",
                        "Port": 8080,
                        "Weight": 100,
                        "Type": "ecs",
                    },
                    {
                        "ServerId": "i-bp1f9kdprbgy9uiu4u5z",
                        "Port": 70,
                        "Weight": 100,
                        "Type": "ecs",
                    },
                ],
            }
        """
        from .actions.modify_vserver_group_backend_servers import ACTION

        return self.call(ACTION, params)

    def remove_vserver_group_backend_servers(
        self, **params: Unpack[RemoveVServerGroupBackendServersRequest]
    ) -> RemoveVServerGroupBackendServersResponse:
        """Take servers out of a VServer group.

        The servers get no more traffic through this group; they themselves keep running and can be
        added again. A server that is not in the group is passed over without an error.

        Args:
            RegionId: The region of the instance.
            VServerGroupId (required): The id of the group that loses the servers.
            BackendServers (required): The servers that leave the group, each by its id and port.

        Returns:
            The answer, as `RemoveVServerGroupBackendServersResponse` describes it.

        Raises:
            ApiError: Among the codes that the service answers are:

                - `VServerGroupProcessing`: An earlier change of the same group has not taken effect
                  yet. Call again shortly; change a group's servers in one call instead of several
                  at a time.

        Example:
            Remove two servers:

            >>> slb.remove_vserver_group_backend_servers(
            ...     VServerGroupId="rsp-cige6j5e7p",
            ...     BackendServers=[
            ...             {"ServerId": "i-bp1f9kdprbgy9uiu4u5x", "Port": 80},
            ...             {"ServerId": "i-bp1f9kdprbgy9uiu4u5y", "Port": 90},
            ...         ],
            ... )
            {
                "RequestId": "9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C",
                "VServerGroupId": "rsp-cige6j5e7p",
                "BackendServers": [
                    {
                        "ServerId": "i-bp1f9kdprbgy9uiu4u5w",
                        "Port": 80,
                        "Weight": 100,
                        "Type": "ecs",
                    },
                ],
            }
        """
        from .actions.remove_vserver_group_backend_servers import ACTION

        return self.call(ACTION, params)

    def set_vserver_group_attribute(
        self, **params: Unpack[SetVServerGroupAttributeRequest]
    ) -> SetVServerGroupAttributeResponse:
        """Rename a VServer group or change the weights of its servers.

        A parameter that is left out changes nothing. Servers are neither added nor replaced here:
        AddVServerGroupBackendServers and ModifyVServerGroupBackendServers do that.

        Give every listed server its Weight: both sources name 100 for one left out, not the present
        weight.

        The guide shows no response; the wrapper of BackendServers is the provider's.

        Args:
            RegionId: The region of the instance.
            VServerGroupId (required): The id of the group to change.
            VServerGroupName: The new name of the group.
            BackendServers: Servers of the group, each with the weight it shall have.

        Returns:
            The answer, as `SetVServerGroupAttributeResponse` describes it.

        Raises:
            ApiError: Among the codes that the service answers are:

                - `VServerGroupProcessing`: An earlier change of the same group has not taken effect
                  yet. Call again shortly; change a group's servers in one call instead of several
                  at a time.

        Example:
            Take one server out of the traffic:

            >>> slb.set_vserver_group_attribute(
            ...     VServerGroupId="rsp-cige6j5e7p",
            ...     BackendServers=[
            ...             {"ServerId": "i-bp1f9kdprbgy9uiu4u5x", "Port": 90, "Weight": 0},
            ...         ],
            ... )
            {
                "RequestId": "9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C",
                "VServerGroupId": "rsp-cige6j5e7p",
                "VServerGroupName": "Group1",
                "BackendServers": [
                    {
                        "ServerId": "i-bp1f9kdprbgy9uiu4u5w",
                        "Port": 80,
                        "Weight": 100,
                        "Type": "ecs",
                    },
                    {
                        "ServerId": "i-bp1f9kdprbgy9uiu4u5x",
                        "Port": 90,
                        "Weight": 0,
                        "Type": "ecs",
                    },
                ],
            }
        """
        from .actions.set_vserver_group_attribute import ACTION

        return self.call(ACTION, params)

    def create_master_slave_server_group(
        self, **params: Unpack[CreateMasterSlaveServerGroupRequest]
    ) -> CreateMasterSlaveServerGroupResponse:
        """Create a pair of servers of which one stands by for the other.

        The group consists of two servers: the master receives the traffic, the slave takes over
        when the master fails. TCP and UDP listeners of the instance can send their traffic to the
        group, by the id in the response. There is no Action that changes a group; to replace a
        server, create another group.

        Leaving ServerType out for both servers would make two masters; say which server is which.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The instance that the group belongs to.
            MasterSlaveServerGroupName: A text to recognise the group by.
            MasterSlaveBackendServers: The two servers, one as master and one as slave.
            Tag: Tags to attach to the new group.

        Returns:
            The answer, as `CreateMasterSlaveServerGroupResponse` describes it.

        Example:
            A master and its slave:

            >>> slb.create_master_slave_server_group(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     MasterSlaveServerGroupName="Group1",
            ...     MasterSlaveBackendServers=[
            ...             {
            ...                 "ServerId": "i-bp1f9kdprbgy9uiu4u5w",
            ...                 "Port": 80,
            ...                 "Weight": 100,
            ...                 "ServerType": "Master",
            ...             },
            ...             {
            ...                 "ServerId": "i-bp1fq61enf4loa5i3ksc",
            ...                 "Port": 90,
            ...                 "Weight": 100,
            ...                 "ServerType": "Slave",
            ...             },
            ...         ],
            ... )
            {
                "RequestId": "9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C",
                "MasterSlaveServerGroupId": "rsp-0bfucwu7sx",
                "MasterSlaveBackendServers": [
                    {
                        "ServerId": "i-bp1f9kdprbgy9uiu4u5w",
                        "Port": 80,
                        "Weight": 100,
                        "ServerType": "Master",
                        "Type": "ecs",
                    },
                    {
                        "ServerId": "i-bp1fq61enf4loa5i3ksc",
                        "Port": 90,
                        "Weight": 100,
                        "ServerType": "Slave",
                        "Type": "ecs",
                    },
                ],
            }
        """
        from .actions.create_master_slave_server_group import ACTION

        return self.call(ACTION, params)

    def delete_master_slave_server_group(
        self, **params: Unpack[DeleteMasterSlaveServerGroupRequest]
    ) -> DeleteMasterSlaveServerGroupResponse:
        """Delete a master-slave server group.

        Removes the group; the servers themselves go on running. A group that is still in use by a
        listener cannot be deleted: give the listener another group or delete it first.

        Args:
            RegionId: The region of the group's instance.
            MasterSlaveServerGroupId (required): The group to delete.

        Returns:
            The answer, as `DeleteMasterSlaveServerGroupResponse` describes it.

        Example:
            Delete a group that no listener uses:

            >>> slb.delete_master_slave_server_group(
            ...     MasterSlaveServerGroupId="rsp-0bfucwu7sx",
            ... )
            {"RequestId": "9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C"}
        """
        from .actions.delete_master_slave_server_group import ACTION

        return self.call(ACTION, params)

    def describe_master_slave_server_group_attribute(
        self, **params: Unpack[DescribeMasterSlaveServerGroupAttributeRequest]
    ) -> DescribeMasterSlaveServerGroupAttributeResponse:
        """Get one master-slave server group with its servers.

        Returns the group's name and its two servers with their ports, weights and roles.

        Args:
            RegionId: The region of the group's instance.
            MasterSlaveServerGroupId (required): Identifies the pair of servers.

        Returns:
            The answer, as `DescribeMasterSlaveServerGroupAttributeResponse` describes it.

        Example:
            One group:

            >>> slb.describe_master_slave_server_group_attribute(
            ...     MasterSlaveServerGroupId="rsp-0bfucwu7sx",
            ... )
            {
                "RequestId": "9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C",
                "MasterSlaveServerGroupId": "rsp-0bfucwu7sx",
                "MasterSlaveServerGroupName": "Group1",
                "LoadBalancerId": "lb-bp1b6c719dfa08ex4m2k7",
                "CreateTime": "2022-12-02T02:49:05Z",
                "MasterSlaveBackendServers": [
                    {
                        "ServerId": "i-bp1f9kdprbgy9uiu4u5w",
                        "Port": 80,
                        "Weight": 100,
                        "ServerType": "Master",
                        "Type": "ecs",
                        "Description": "web-1",
                    },
                    {
                        "ServerId": "i-bp1fq61enf4loa5i3ksc",
                        "Port": 90,
                        "Weight": 100,
                        "ServerType": "Slave",
                        "Type": "ecs",
                        "Description": "web-2",
                    },
                ],
                "Tags": [{"TagKey": "env", "TagValue": "test"}],
            }
        """
        from .actions.describe_master_slave_server_group_attribute import ACTION

        return self.call(ACTION, params)

    def describe_master_slave_server_groups(
        self, **params: Unpack[DescribeMasterSlaveServerGroupsRequest]
    ) -> DescribeMasterSlaveServerGroupsResponse:
        """List the master-slave server groups of an instance.

        Returns the groups with their names, and on request the listeners that use them. The servers
        of a group come with DescribeMasterSlaveServerGroupAttribute.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The instance whose groups to list.
            Description: Return only groups with this description.
            IncludeListener: Whether to return the listeners that use each group, in
                AssociatedObjects.
            Tag: Return only groups with these tags.

        Returns:
            The answer, as `DescribeMasterSlaveServerGroupsResponse` describes it.

        Example:
            The groups of an instance:

            >>> slb.describe_master_slave_server_groups(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ... )
            {
                "RequestId": "9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C",
                "MasterSlaveServerGroups": [
                    {
                        "MasterSlaveServerGroupId": "rsp-cige6j5e7p",
                        "MasterSlaveServerGroupName": "Group1",
                        "CreateTime": "2022-12-02T02:49:05Z",
                        "Tags": [{"TagKey": "env", "TagValue": "test"}],
                    },
                    {
                        "MasterSlaveServerGroupId": "rsp-6cejjzlld7",
                        "MasterSlaveServerGroupName": "Group2",
                        "CreateTime": "2022-12-05T08:12:30Z",
                        "Tags": [],
                    },
                ],
            }
        """
        from .actions.describe_master_slave_server_groups import ACTION

        return self.call(ACTION, params)

    def delete_ca_certificate(
        self, **params: Unpack[DeleteCACertificateRequest]
    ) -> DeleteCACertificateResponse:
        """Delete a CA certificate.

        Removes the certificate for good. One that is still in use, such as that of an HTTPS
        listener, cannot be deleted: take it off the listener first.

        Args:
            RegionId: The region that holds the certificate.
            CACertificateId (required): The CA certificate to delete.

        Returns:
            The answer, as `DeleteCACertificateResponse` describes it.

        Example:
            Delete a CA certificate that no listener uses:

            >>> slb.delete_ca_certificate(
            ...     CACertificateId="1231579085529123_15c73d77203_-986300114_-2110544408",
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984"}
        """
        from .actions.delete_ca_certificate import ACTION

        return self.call(ACTION, params)

    def delete_server_certificate(
        self, **params: Unpack[DeleteServerCertificateRequest]
    ) -> DeleteServerCertificateResponse:
        """Delete a server certificate.

        Removes the certificate and its private key for good. One that is still in use, such as that
        of an HTTPS listener, cannot be deleted: give the listener another certificate first.

        Args:
            RegionId: The region that holds the certificate.
            ServerCertificateId (required): The server certificate to delete.

        Returns:
            The answer, as `DeleteServerCertificateResponse` describes it.

        Example:
            Delete a certificate that no listener uses:

            >>> slb.delete_server_certificate(
            ...     ServerCertificateId="1231579085529123_15dbf701d56_-417255761_616629763",
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984"}
        """
        from .actions.delete_server_certificate import ACTION

        return self.call(ACTION, params)

    def describe_ca_certificates(
        self, **params: Unpack[DescribeCACertificatesRequest]
    ) -> DescribeCACertificatesResponse:
        """List the CA certificates of a region.

        Returns all CA certificates of the region, or those that the given filters leave. The
        certificates' text is never returned.

        Args:
            RegionId: The region to list.
            CACertificateId: Return only the certificate with this id.
            ResourceGroupId: Return only certificates of this resource group.
            Tag: Return only certificates with these tags.

        Returns:
            The answer, as `DescribeCACertificatesResponse` describes it.

        Example:
            All CA certificates of a region:

            >>> slb.describe_ca_certificates()
            {
                "RequestId": "27E45AAA-1AAA-40B4-A039-526CC196A7F0",
                "CACertificates": [
                    {
                        "CACertificateId": "1231579085529123_15c73d77203_-986300114_-2110544408",
                        "CACertificateName": "CA1",
                        "RegionId": "cn-hangzhou",
                        "Fingerprint": "0d:f6:9e:ed:c2:6d:df:06:ac:af:82:fb:17:1b:5b:08:39:b3:d9:d0",
                        "CommonName": "Example Root CA",
                        "CreateTime": "2017-06-04T16:01:58Z",
                        "CreateTimeStamp": 1496592118000,
                        "ExpireTime": "2027-06-04T16:01:58Z",
                        "ExpireTimeStamp": 1812124918000,
                        "ResourceGroupId": "rg-acfmxazb4ph6aiy",
                        "Tags": [{"TagKey": "env", "TagValue": "test"}],
                    },
                ],
            }
        """
        from .actions.describe_ca_certificates import ACTION

        return self.call(ACTION, params)

    def describe_server_certificates(
        self, **params: Unpack[DescribeServerCertificatesRequest]
    ) -> DescribeServerCertificatesResponse:
        """List the server certificates of a region.

        Returns all server certificates of the region, or those that the given filters leave. The
        certificates' text and private keys are never returned.

        Args:
            RegionId: The region to list.
            ServerCertificateId: Return only the certificate with this id.
            ResourceGroupId: Return only certificates of this resource group.
            Tag: Return only certificates with these tags.

        Returns:
            The answer, as `DescribeServerCertificatesResponse` describes it.

        Example:
            All server certificates of a region:

            >>> slb.describe_server_certificates()
            {
                "RequestId": "6E8FAFB0-7262-492A-B7C2-B421FD4ADBFC",
                "ServerCertificates": [
                    {
                        "ServerCertificateId": "1231579085529123_15dbf701d56_-417255761_616629763",
                        "ServerCertificateName": "cert-1502087065310",
                        "Fingerprint": "7c:32:e8:0c:9e:a9:f8:c9:4c:9b:af:cf:bb:57:ef:60:80:2a:97:ae",
                        "CommonName": "www.example.com",
                        "SubjectAlternativeNames": ["www.example.com", "img.example.com"],
                        "CreateTime": "2017-08-08T01:23:02Z",
                        "CreateTimeStamp": 1502155382000,
                        "ExpireTime": "2018-08-08T23:59:59Z",
                        "ExpireTimeStamp": 1533772799000,
                        "RegionId": "cn-hangzhou",
                        "ResourceGroupId": "rg-acfmxazb4ph6aiy",
                        "IsAliCloudCertificate": 0,
                        "AliCloudCertificateId": "",
                        "AliCloudCertificateName": "",
                        "Tags": [{"TagKey": "env", "TagValue": "test"}],
                    },
                    {
                        "ServerCertificateId": "1231579085529123_166f8204689_1714763408_709981430",
                        "ServerCertificateName": "mycert02",
                        "Fingerprint": "cd:90:1b:7b:49:4d:1d:90:f6:01:de:9a:81:7d:31:a7:38:1d:84:8d",
                        "CommonName": "www.example.com",
                        "SubjectAlternativeNames": ["www.example.com"],
                        "CreateTime": "2018-11-08T03:10:44Z",
                        "CreateTimeStamp": 1541646644000,
                        "ExpireTime": "2019-11-08T23:59:59Z",
                        "ExpireTimeStamp": 1573257599000,
                        "RegionId": "cn-hangzhou",
                        "ResourceGroupId": "rg-acfmxazb4ph6aiy",
                        "IsAliCloudCertificate": 1,
                        "AliCloudCertificateId": "7751234",
                        "AliCloudCertificateName": "cloudcertificate",
                        "Tags": [],
                    },
                ],
            }
        """
        from .actions.describe_server_certificates import ACTION

        return self.call(ACTION, params)

    def set_ca_certificate_name(
        self, **params: Unpack[SetCACertificateNameRequest]
    ) -> SetCACertificateNameResponse:
        """Rename a CA certificate.

        Only the name changes; listeners refer to the certificate by its id and are not affected.

        Args:
            RegionId: The region that holds the certificate.
            CACertificateId (required): The CA certificate to rename.
            CACertificateName (required): The new name.

        Returns:
            The answer, as `SetCACertificateNameResponse` describes it.

        Example:
            Rename a CA certificate:

            >>> slb.set_ca_certificate_name(
            ...     CACertificateId="1231579085529123_15c73d77203_-986300114_-2110544408",
            ...     CACertificateName="mycacert02",
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FE7BA984"}
        """
        from .actions.set_ca_certificate_name import ACTION

        return self.call(ACTION, params)

    def set_server_certificate_name(
        self, **params: Unpack[SetServerCertificateNameRequest]
    ) -> SetServerCertificateNameResponse:
        """Rename a server certificate.

        Only the name changes; listeners refer to the certificate by its id and are not affected.

        Args:
            RegionId: The region that holds the certificate.
            ServerCertificateId (required): The server certificate to rename.
            ServerCertificateName (required): The new name.

        Returns:
            The answer, as `SetServerCertificateNameResponse` describes it.

        Example:
            Rename a certificate:

            >>> slb.set_server_certificate_name(
            ...     ServerCertificateId="1231579085529123_15dbf701d56_-417255761_616629763",
            ...     ServerCertificateName="mycert02",
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FE7BA984"}
        """
        from .actions.set_server_certificate_name import ACTION

        return self.call(ACTION, params)

    def upload_ca_certificate(
        self, **params: Unpack[UploadCACertificateRequest]
    ) -> UploadCACertificateResponse:
        """Upload a CA certificate.

        One call adds one certificate. An HTTPS listener that has a CA certificate asks its clients
        for certificates signed by that authority (mutual authentication). The certificate is kept
        in one region only.

        Args:
            RegionId: The region to keep the certificate in.
            CACertificate (required): The CA certificate in PEM form.
            CACertificateName: A text to recognise the certificate by.
            ResourceGroupId: The resource group to put the certificate in.
            Tag: Tags to attach to the new certificate.

        Returns:
            The answer, as `UploadCACertificateResponse` describes it.

        Example:
            Upload the certificate of an authority:

            >>> slb.upload_ca_certificate(
            ...     CACertificate="-----BEGIN CERTIFICATE----- PLACEHOLDER -----END CERTIFICATE-----",
            ...     CACertificateName="mycacert01",
            ... )
            {
                "RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710",
                "CACertificateId": "1231579085529123_15c73d77203_-986300114_-2110544408",
                "CACertificateName": "mycacert01",
                "Fingerprint": "0d:f6:9e:ed:c2:6d:df:06:ac:af:82:fb:17:1b:5b:08:39:b3:d9:d0",
                "CommonName": "Example Root CA",
                "CreateTime": "2017-06-04T16:01:58Z",
                "CreateTimeStamp": 1496592118000,
                "ExpireTime": "2027-06-04T16:01:58Z",
                "ExpireTimeStamp": 1812124918000,
                "ResourceGroupId": "rg-acfmxazb4ph6aiy",
            }
        """
        from .actions.upload_ca_certificate import ACTION

        return self.call(ACTION, params)

    def upload_server_certificate(
        self, **params: Unpack[UploadServerCertificateRequest]
    ) -> UploadServerCertificateResponse:
        """Upload a server certificate, or take one over from Alibaba Cloud's certificate service.

        Either gives the certificate and its private key as PEM text, or names a certificate that
        Alibaba Cloud's certificate service holds. One call adds one certificate: certificate and
        key are stored together or not at all. HTTPS listeners refer to the certificate by the id in
        the response. It is kept in one region only.

        Neither source says what a certificate of Alibaba Cloud's service needs beside its id. The
        service's reference page of today asks for its id, name and region, and for certificate and
        key when the certificate is not of that service.

        The service takes the private key from the query; keep it out of the logs of anything
        between you and the service.

        The response describes the new certificate only, although the sources' prose speaks of all
        certificates.

        Args:
            RegionId: The region to keep the certificate in.
            ServerCertificate: The certificate in PEM form.
            PrivateKey: The certificate's private key in PEM form.
            ServerCertificateName: A text to recognise the certificate by.
            AliCloudCertificateId: The certificate to take over from Alibaba Cloud's certificate
                service, by the id it has there.
            AliCloudCertificateName: The name that the certificate has in Alibaba Cloud's
                certificate service.
            AliCloudCertificateRegionId: The region in which Alibaba Cloud's certificate service
                holds the certificate to take over.
            ResourceGroupId: The resource group to put the certificate in.
            Tag: Tags to attach to the new certificate.

        Returns:
            The answer, as `UploadServerCertificateResponse` describes it.

        Example:
            Upload a certificate and its key:

            >>> slb.upload_server_certificate(
            ...     ServerCertificate="-----BEGIN CERTIFICATE-----\\nMIIBszCCAVmgAwIBAgIUPlaceholder+Only/NotACertificate0wCgYIKoZI=\\n-----END CERTIFICATE-----\\n",
            ...     PrivateKey="-----BEGIN PRIVATE KEY-----\\nMIGHAgEAPlaceholder+Only/NotAKey==\\n-----END PRIVATE KEY-----\\n",
            ...     ServerCertificateName="mycert01",
            ...     Tag=[{"Key": "env", "Value": "test"}],
            ... )
            {
                "RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710",
                "ServerCertificateId": "1231579085529123_15dbf701d56_-417255761_616629763",
                "ServerCertificateName": "mycert01",
                "Fingerprint": "7c:32:e8:0c:9e:a9:f8:c9:4c:9b:af:cf:bb:57:ef:60:80:2a:97:ae",
                "CommonName": "www.example.com",
                "SubjectAlternativeNames": ["www.example.com", "img.example.com"],
                "CreateTime": "2017-08-08T01:23:02Z",
                "CreateTimeStamp": 1502155382000,
                "ExpireTime": "2018-08-08T23:59:59Z",
                "ExpireTimeStamp": 1533772799000,
                "RegionId": "cn-hangzhou",
                "ResourceGroupId": "rg-acfmxazb4ph6aiy",
                "IsAliCloudCertificate": 0,
                "AliCloudCertificateId": "",
                "AliCloudCertificateName": "",
            }
        """
        from .actions.upload_server_certificate import ACTION

        return self.call(ACTION, params)

    def add_tags(self, **params: Unpack[AddTagsRequest]) -> AddTagsResponse:
        """Attach tags to an instance.

        A tag whose key the instance already has replaces the old value. At most five tags are added
        in a call, and an instance has at most ten.

        How many tags the instance has already cannot be seen in the request; the limit of ten is
        the service's to check.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that gets the tags.
            Tags (required): The tags to attach.
            LoadBalancerID: The id of the instance, in the guide's spelling.

        Returns:
            The answer, as `AddTagsResponse` describes it.

        Example:
            Two tags:

            >>> slb.add_tags(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     Tags=[
            ...             {"TagKey": "env", "TagValue": "production"},
            ...             {"TagKey": "team", "TagValue": "shop"},
            ...         ],
            ... )
            {"RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710"}
        """
        from .actions.add_tags import ACTION

        return self.call(ACTION, params)

    def describe_tags(self, **params: Unpack[DescribeTagsRequest]) -> DescribeTagsResponse:
        """List tags and how many instances have them.

        Without conditions all tags of the region are listed. Conditions narrow the list, and all of
        them must hold: a key alone finds the tags with this key, a key with a value exactly that
        tag.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId: Only tags of this instance.
            Tags: Only these tags.
            DistinctKey: Whether each key is listed only once.
            PageSize: How many tags a page has at most.
            PageNumber: Which page to return.
            LoadBalancerID: The id of the instance, in the guide's spelling.

        Returns:
            The answer, as `DescribeTagsResponse` describes it.

        Example:
            Tags of one instance:

            >>> slb.describe_tags(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ... )
            {
                "RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710",
                "TagSets": [{"TagKey": "env", "TagValue": "production", "InstanceCount": 10}],
                "PageSize": 50,
                "PageNumber": 1,
                "TotalCount": 1,
            }
        """
        from .actions.describe_tags import ACTION

        return self.call(ACTION, params)

    def remove_tags(self, **params: Unpack[RemoveTagsRequest]) -> RemoveTagsResponse:
        """Take tags off an instance.

        A tag is taken off when it meets all conditions given: its instance, its key and, where
        given, its value.

        Args:
            RegionId: The region of the instance.
            LoadBalancerId (required): The id of the instance that loses the tags.
            Tags (required): The tags to take off.
            LoadBalancerID: The id of the instance, in the guide's spelling.

        Returns:
            The answer, as `RemoveTagsResponse` describes it.

        Example:
            Two tags:

            >>> slb.remove_tags(
            ...     LoadBalancerId="lb-bp1b6c719dfa08ex4m2k7",
            ...     Tags=[
            ...             {"TagKey": "env", "TagValue": "production"},
            ...             {"TagKey": "team", "TagValue": "shop"},
            ...         ],
            ... )
            {"RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710"}
        """
        from .actions.remove_tags import ACTION

        return self.call(ACTION, params)
