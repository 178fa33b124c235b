"""The client of Alb.

Generated from spec/alb. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..client import RpcClient
from .paginators import AlbPaginators
from .waiters import AlbWaiters

if TYPE_CHECKING:
    from .actions.create_listener import CreateListenerRequest, CreateListenerResponse
    from .actions.get_listener_attribute import (
        GetListenerAttributeRequest,
        GetListenerAttributeResponse,
    )
    from .actions.list_asyn_jobs import ListAsynJobsRequest, ListAsynJobsResponse
    from .actions.list_listeners import ListListenersRequest, ListListenersResponse

__all__ = ["AlbClient"]


class AlbClient(RpcClient):
    """Application Load Balancer, version 2020-06-16.

    Load balancing of HTTP, HTTPS and QUIC traffic: an instance (ALB) has listeners on its ports,
    and each listener passes its requests on to groups of servers.

    Each Action is a method; its keyword arguments and the fields of its answer have the names that
    the API has. All methods raise the errors that `RpcClient.call` names.
    """

    @property
    def paginate(self) -> AlbPaginators:
        """The lists that come in pages: a method for each gives the items of all pages."""
        return AlbPaginators(self)

    @property
    def wait_until(self) -> AlbWaiters:
        """The states to wait for: a method for each asks until the state is reached."""
        return AlbWaiters(self)

    def create_listener(self, **params: Unpack[CreateListenerRequest]) -> CreateListenerResponse:
        """Add a listener to an instance.

        The listener takes HTTP, HTTPS or QUIC requests on a port of the instance and passes them on
        to server groups. The call returns before the listener is there. GetListenerAttribute shows
        its state: Provisioning while it is being created, Running once it takes requests.

        The request has no RegionId; the endpoint decides the region.

        No source says which condition keys a RAM policy may use.

        The documents allow 20 forward actions without saying whether that counts the elements of
        DefaultActions or the server groups of one; both lists have a warning above 20 and no firm
        end.

        Args:
            LoadBalancerId (required): The id of the instance that gets the listener.
            ListenerProtocol (required): The protocol that clients speak to the listener.
            ListenerPort (required): The port of the instance that takes the requests.
            ListenerDescription: The name of the listener.
            DefaultActions (required): What happens to the requests that no forwarding rule of the
                listener matches.
            GzipEnabled: Whether responses of certain file types are compressed with Gzip.
            QuicConfig: Whether clients of an HTTPS listener may go over to QUIC, and which listener
                serves them then.
            Tag: Keys and values to attach to the listener.
            ClientToken: A unique text of ASCII characters; a request with it can be repeated
                safely.
            DryRun: Whether the request is only checked.
            RequestTimeout: How long a server may take to respond. After that the client gets an
                HTTP 504.
            IdleTimeout: How long a connection may stay without a request before it is closed.
            Certificates: The default server certificate that the listener shows to clients.
            SecurityPolicyId: The security policy, which says what TLS versions and cipher suites
                clients may use.
            Http2Enabled: Whether clients may use HTTP/2.
            CaEnabled: Whether mutual TLS is on, so that clients have to show a certificate too.
            CaCertificates: The CA certificate that clients' certificates are checked against.
            XForwardedForConfig: The headers that tell the servers about the client, its certificate
                and the listener.

        Returns:
            The answer, as `CreateListenerResponse` describes it.
            With `DryRun=True` only the `RequestId`: the service has checked the
            request, found nothing wrong with it, and changed nothing.

        Raises:
            ApiError: Among the codes that the service answers are:

                - `InvalidParameter`: A parameter is wrong; the message does not say which one.
                  Check all parameters.
                - `IncorrectStatus.LoadBalancer`: The status of the instance does not allow this,
                  mostly because of a change that is under way. Call again once
                  GetLoadBalancerAttribute shows the instance as Active.
                - `IncorrectBusinessStatus.LoadBalancer`: The business status of the instance does
                  not allow this. Call again; if it goes on, see whether GetLoadBalancerAttribute
                  shows the business status as Abnormal.
                - `ResourceAlreadyExist.Listener`: The instance has this listener already. Choose
                  another port, or update the listener that is there.
                - `ResourceAlreadyAssociated.Listener`: A listener that the request names, such as
                  the QUIC listener, is associated already. Give a QUIC listener that is associated
                  with no other listener.
                - `OperationDenied.CrossLoadBalancerQUICListener`: The QUIC listener belongs to
                  another instance. Give a QUIC listener of the same instance.
                - `OperationDenied.ServerGroupProtocolNotSupport`: The listener cannot send requests
                  to a server group with that protocol. Choose a server group with another protocol.
                - `OperationDenied.GRPCServerGroup`: The listener cannot send requests to a gRPC
                  server group. Choose a server group with another protocol.
                - `OperationDenied.CACertificateCorrupted`: The CA certificate is damaged. Upload
                  the CA certificate again and give its new id.
                - `Mismatch.VpcId`: The instance and the server group are in different VPCs. Choose
                  a server group in the VPC of the instance.
                - `Mismatch.LoadBalancerEditionAndConnectionDrain`: The server group drains
                  connections, which the edition of the instance does not offer. Turn connection
                  draining off in the server group, or change the edition of the instance.
                - `Mismatch.LoadBalancerEditionAndSlowStartEnable`: The server group starts new
                  servers slowly, which the edition of the instance does not offer. Turn slow start
                  off in the server group, or change the edition of the instance.
                - `ResourceQuotaExceeded.LoadBalancerListenersNum`: The instance has as many
                  listeners as it may have. Delete a listener, or ask for a higher quota.
                - `ResourceQuotaExceeded.SecurityPolicyAttachedNum`: The security policy is used by
                  as many listeners as may use it. Choose another security policy.
                - `ResourceQuotaExceeded.ServerGroupAttachedNum`: The server group is used as many
                  times as it may be used. Choose another server group, or ask for a higher quota.
                - `ResourceQuotaExceeded.LoadBalancerServersNum`: The instance has as many servers
                  as it may have. Choose a server group with fewer servers, or ask for a higher
                  quota.
                - `ResourceQuotaExceeded.ServerAddedNum`: A server is added as many times as it may
                  be added. Choose a server group without that server, or ask for a higher quota.
                - `Forbidden.LoadBalancer`: The caller may not use this instance. Check the RAM
                  policy and the id.
                - `Forbidden.Listener`: The caller may not use the listener that the request names.
                  Check the RAM policy and the id.
                - `Forbidden.SecurityPolicy`: The caller may not use this security policy. Check the
                  RAM policy and the id.
                - `ResourceNotFound.LoadBalancer`: No such instance exists. Check LoadBalancerId and
                  the region.
                - `ResourceNotFound.ServerGroup`: No such server group exists. Check each
                  ServerGroupId and the region.
                - `ResourceNotFound.SecurityPolicy`: No such security policy exists. Check
                  SecurityPolicyId.
                - `ResourceNotFound.Listener`: No such listener exists. Check QuicListenerId.
                - `ResourceNotFound.Certificate`: No such certificate exists. Check each
                  CertificateId and the region.

        Example:
            An HTTP listener with what is needed and nothing more:

            >>> alb.create_listener(
            ...     LoadBalancerId="alb-n5qw04uq8vavfe3k7d",
            ...     ListenerProtocol="HTTP",
            ...     ListenerPort=80,
            ...     DefaultActions=[
            ...             {
            ...                 "Type": "ForwardGroup",
            ...                 "ForwardGroupConfig": {
            ...                     "ServerGroupTuples": [
            ...                         {"ServerGroupId": "sgp-8ilqs4axp6w2t5h1zr"},
            ...                     ],
            ...                 },
            ...             },
            ...         ],
            ... )
            {
                "ListenerId": "lsn-o4u54y73wq7b1x9m2c",
                "JobId": "72dcd26b-f12d-4c27-b3af-18f6aed5f3d1",
                "RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984",
            }
        """
        from .actions.create_listener import ACTION

        return self.call(ACTION, params)

    def get_listener_attribute(
        self, **params: Unpack[GetListenerAttributeRequest]
    ) -> GetListenerAttributeResponse:
        """Show the settings and state of a listener.

        Returns everything that can be set on the listener, its certificates, access control lists
        and tags.

        The sources hardly say which fields are there for which protocol: what belongs to single
        protocols may be absent.

        Args:
            ListenerId (required): Identifies the listener; CreateListener returns it, and
                ListListeners lists it.

        Returns:
            The answer, as `GetListenerAttributeResponse` describes it.

        Example:
            An HTTP listener:

            >>> alb.get_listener_attribute(
            ...     ListenerId="lsn-o4u54y73wq7b1x9m2c",
            ... )
            {
                "RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710",
                "ListenerId": "lsn-o4u54y73wq7b1x9m2c",
                "LoadBalancerId": "alb-n5qw04uq8vavfe3k7d",
                "ListenerStatus": "Running",
                "ListenerProtocol": "HTTP",
                "ListenerPort": 80,
                "ListenerDescription": "web_80",
                "DefaultActions": [
                    {
                        "Type": "ForwardGroup",
                        "ForwardGroupConfig": {
                            "ServerGroupTuples": [
                                {"ServerGroupId": "sgp-8ilqs4axp6w2t5h1zr"},
                            ],
                        },
                    },
                ],
                "IdleTimeout": 15,
                "RequestTimeout": 60,
                "GzipEnabled": True,
                "XForwardedForConfig": {
                    "XForwardedForEnabled": True,
                    "XForwardedForProcessingMode": "append",
                    "XForwardedForProtoEnabled": True,
                },
                "LogConfig": {"AccessLogRecordCustomizedHeadersEnabled": False},
                "Tags": [{"Key": "env", "Value": "production"}],
            }
        """
        from .actions.get_listener_attribute import ACTION

        return self.call(ACTION, params)

    def list_listeners(self, **params: Unpack[ListListenersRequest]) -> ListListenersResponse:
        """List the listeners of a region.

        Every parameter beside the page is a filter. Without any, all listeners of the account in
        the region are listed. Certificates and access control lists are in GetListenerAttribute.

        The sources hardly say which fields are there for which protocol: what belongs to single
        protocols may be absent.

        A tag's key and value are documented not to start with `acs:` or `aliyun`, nor to contain
        http:// or https://.

        Args:
            ListenerIds: Only the listeners with these ids.
            LoadBalancerIds: Only the listeners of these instances.
            ListenerProtocol: Only the listeners with this protocol.
            Tag: Only the listeners with these tags.
            NextToken: The token of the page to return, as the page before it has it. Without one it
                is the first page.
            MaxResults: How many listeners a page has at most.

        Returns:
            The answer, as `ListListenersResponse` describes it.

        Example:
            The HTTPS listeners of an instance:

            >>> alb.list_listeners(
            ...     LoadBalancerIds=["alb-n5qw04uq8vavfe3k7d"],
            ...     ListenerProtocol="HTTPS",
            ... )
            {
                "RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710",
                "Listeners": [
                    {
                        "ListenerId": "lsn-bq2n8w7k1c4x0v5m3z",
                        "LoadBalancerId": "alb-n5qw04uq8vavfe3k7d",
                        "ListenerStatus": "Running",
                        "ListenerProtocol": "HTTPS",
                        "ListenerPort": 443,
                        "ListenerDescription": "web_443",
                        "DefaultActions": [
                            {
                                "Type": "ForwardGroup",
                                "ForwardGroupConfig": {
                                    "ServerGroupTuples": [
                                        {"ServerGroupId": "sgp-8ilqs4axp6w2t5h1zr"},
                                    ],
                                },
                            },
                        ],
                        "IdleTimeout": 15,
                        "RequestTimeout": 60,
                        "GzipEnabled": True,
                        "Http2Enabled": True,
                        "SecurityPolicyId": "tls_cipher_policy_1_2",
                        "QuicConfig": {
                            "QuicUpgradeEnabled": True,
                            "QuicListenerId": "lsn-q7d3s9f2h6j8l1p4r5",
                        },
                    },
                ],
                "MaxResults": 20,
                "TotalCount": 1,
            }
        """
        from .actions.list_listeners import ACTION

        return self.call(ACTION, params)

    def list_asyn_jobs(self, **params: Unpack[ListAsynJobsRequest]) -> ListAsynJobsResponse:
        """List jobs and how far they are.

        Many Actions only start a job and answer with its id. Ask for it by JobIds; the other
        parameters are filters as well.

        Args:
            JobIds: Only the jobs with these ids.
            ApiName: Only the jobs that this Action started.
            ResourceType: Only the jobs on resources of this kind.
            ResourceIds: Only the jobs on these resources.
            BeginTime: Only the jobs that started at this time or later, counted from the beginning
                of 1970 in UTC.
            EndTime: Only the jobs that ended by this time, counted from the beginning of 1970 in
                UTC.
            NextToken: The token of the page to return, as the page before it has it. Without one it
                is the first page.
            MaxResults: How many jobs a page has at most.

        Returns:
            The answer, as `ListAsynJobsResponse` describes it.

        Example:
            A job that is done:

            >>> alb.list_asyn_jobs(
            ...     JobIds=["72dcd26b-f12d-4c27-b3af-18f6aed5f3d1"],
            ... )
            {
                "RequestId": "365F4154-92F6-4AE4-92F8-7FF34B540710",
                "Jobs": [
                    {
                        "Id": "72dcd26b-f12d-4c27-b3af-18f6aed5f3d1",
                        "Status": "Succeeded",
                        "ApiName": "CreateListener",
                        "OperateType": "Create",
                        "ResourceType": "listener",
                        "ResourceId": "lsn-o4u54y73wq7b1x9m2c",
                        "CreateTime": 1622740920000,
                        "ModifyTime": 1622740935000,
                    },
                ],
                "MaxResults": 20,
                "TotalCount": 1,
            }
        """
        from .actions.list_asyn_jobs import ACTION

        return self.call(ACTION, params)
