"""The client of Nlb.

Generated from spec/nlb. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..client import RpcClient
from .paginators import NlbPaginators
from .waiters import NlbWaiters

if TYPE_CHECKING:
    from .actions.create_listener import CreateListenerRequest, CreateListenerResponse
    from .actions.get_job_status import GetJobStatusRequest, GetJobStatusResponse
    from .actions.get_listener_attribute import (
        GetListenerAttributeRequest,
        GetListenerAttributeResponse,
    )
    from .actions.list_listeners import ListListenersRequest, ListListenersResponse

__all__ = ["NlbClient"]


class NlbClient(RpcClient):
    """Network Load Balancer, version 2022-04-30.

    Load balancing of TCP and UDP traffic: an instance stands in several zones, its listeners take
    connections on a port or a range of ports, end TLS where asked to, and pass the traffic to
    server groups. Many changes go on after the answer, as a job whose state GetJobStatus tells.

    Each Action is a method; its keyword arguments and the fields of its answer have the names that
    the API has. All methods raise the errors that `RpcClient.call` names.
    """

    @property
    def paginate(self) -> NlbPaginators:
        """The lists that come in pages: a method for each gives the items of all pages."""
        return NlbPaginators(self)

    @property
    def wait_until(self) -> NlbWaiters:
        """The states to wait for: a method for each asks until the state is reached."""
        return NlbWaiters(self)

    def create_listener(self, **params: Unpack[CreateListenerRequest]) -> CreateListenerResponse:
        """Add a TCP, UDP or TCPSSL listener to an instance.

        The listener takes connections on one port, or on all ports of a range when ListenerPort is
        0, and passes them to a server group. A TCPSSL listener ends TLS first and needs a server
        certificate. The answer comes before the listener is ready: it is Provisioning until the job
        is done, then Running.

        Args:
            LoadBalancerId (required): The id of the instance that gets the listener.
            ListenerProtocol (required): The protocol that the listener speaks with the clients.
            ListenerPort (required): The port of the instance that takes the traffic.
            StartPort: The first port of the range.
            EndPort: The last port of the range.
            ProxyProtocolV2Config: What the Proxy protocol tells the servers about the network that
                a connection comes from.
            Tag: The tags that the listener gets.
            ListenerDescription: The name of the listener.
            ServerGroupId: The server group that receives the traffic.
            IdleTimeout: How long a connection may stay idle: 10 to 900 for TCP and TCPSSL, 10 to 90
                for UDP.
            SecurityPolicyId: The TLS versions and cipher suites that the listener accepts.
            CertificateIds: The certificate that the listener shows to clients.
            CaEnabled: Whether clients must show a certificate too (mutual TLS).
            CaCertificateIds: The CA certificate that clients' certificates are checked against.
            AlpnEnabled: Whether the TLS handshake settles the application's protocol (ALPN).
            AlpnPolicy: The protocols that the listener offers in the TLS handshake, and their
                order.
            ProxyProtocolEnabled: Whether the Proxy protocol tells the servers the client's IP
                address.
            SecSensorEnabled: Whether the listener is monitored second by second.
            Cps: The most new connections that the listener takes in each zone, that is on each
                virtual IP address.
            Mss: The largest TCP segment.
            RegionId: The region of the instance.
            ClientToken: A token of your own, new for each intent and ASCII only, so that a
                repetition acts once.
            DryRun: Only check the request, for parameters and for limits of the service; nothing is
                changed.

        Returns:
            The answer, as `CreateListenerResponse` describes it.
            With `DryRun=True` only the `RequestId`: the service has checked the
            request, found nothing wrong with it, and changed nothing.

        Raises:
            ApiError: Among the codes that the service answers are:

                - `Conflict.Port`: Another listener of the instance has the port. Choose another
                  port, or change the listener that is there.
                - `IllegalParam.Port`: The ports of the range are wrong. Check StartPort and
                  EndPort.
                - `DuplicatedParam.listener`: There is a listener with a range of ports already, and
                  only one is allowed. Change or delete the listener that is there.
                - `IllegalParam.AnyPortListenerConflictWithNonAnyPortServerGroup`: The listener has
                  a range of ports, the server group does not forward all ports. Use a server group
                  with AnyPortEnabled, or a single port.
                - `IllegalParam.NonAnyPortListenerConflictWithAnyPortServerGroup`: The listener has
                  a single port, the server group forwards all ports. Use a server group without
                  AnyPortEnabled, or a range of ports.
                - `MissingParam.ServerGroupId`: The listener has no server group. Give
                  ServerGroupId.
                - `IllegalParam.ServerGroupId`: The server group cannot be used. Check
                  ServerGroupId.
                - `ResourceNotFound.serverGroup`: No such server group exists. Check ServerGroupId
                  and the region.
                - `Mismatch.Protocol`: The protocols of the listener and of the server group do not
                  go together. Use a server group whose protocol suits ListenerProtocol.
                - `Mismatch.VpcId`: Two of the resources, such as the instance and the server group,
                  are in different VPCs. Use a server group in the VPC of the instance.
                - `IllegalParam.PreserveClientIpSwitch`: A TCPSSL listener cannot use a server group
                  that preserves the clients' IP addresses. Turn that off for the server group, or
                  use another one.
                - `ResourceNotFound.loadBalancer`: No such instance exists. Check LoadBalancerId and
                  the region.
                - `IncorrectStatus.loadbalancer`: The instance cannot be changed in its present
                  state, for example during another operation. Call again once the other operation
                  is done.
                - `ResourceNotFound.VSwitch`: No such vSwitch exists. See which vSwitches the
                  instance lies in, and whether they are still there.
                - `MissingParam.Certificate`: A certificate is missing. Give CertificateIds.
                - `ResourceNotFound.Certificate`: No such server certificate exists. Check
                  CertificateIds.
                - `ResourceNotFound.CaCertificate`: No such CA certificate exists. Check
                  CaCertificateIds.
                - `IllegalParamSize.certificateIds`: CertificateIds or CaCertificateIds has more
                  than one id. Give one id, and give it once.
                - `ResourceNotEnough.CaCertificateApiCount`: There is no resource
                  CaCertificateApiCount left. Delete CA certificates that nothing uses, or ask for a
                  larger quota.
                - `IllegalParam.ListenerDescription`: The name of the listener is not allowed. Give
                  2 to 256 of the allowed characters.
                - `IllegalParam.IdleTimeout`: IdleTimeout is out of bounds. Give 10 to 900 seconds
                  for TCP and TCPSSL, 10 to 90 for UDP; if that fails for UDP too, at most 20.
                - `IllegalParam.MssConflictWithUdpAndGeneve`: Mss was given for a UDP or GENEVE
                  listener. Leave Mss out.
                - `OperationDenied.RegionNotSupportHDMonitor`: The region has no monitoring by the
                  second. Leave SecSensorEnabled out.
                - `ResourceNotFound.HdMonitorConfigNotExist`: The region has no storage for
                  monitoring by the second. Set it up with SetHdMonitorRegionConfig, or leave
                  SecSensorEnabled out.
                - `QuotaExceeded.%s`: A quota is used up; the message says how much of it. Ask for a
                  larger quota in the quota center, or delete what is not needed.
                - `QuotaExceeded.QuotaInsufficient`: The quota does not suffice; the message says
                  how much of it is used. Ask for a larger quota in the quota center.
                - `ResourceNotEnough.%s`: There is not enough left of a resource. Free some of the
                  resource that the code names, or ask for more.
                - `MissingParam.%s`: The parameter that the code names is missing. Give the
                  parameter.
                - `IllegalParam`: The parameter that the message names has a value that is not
                  allowed. Check the parameter.
                - `Forbidden.NoPermission`: The caller may not do this. Grant nlb:CreateListener on
                  the resources of the request.
                - `DryRunOperation`: The check asked for by DryRun found nothing wrong; nothing was
                  changed. Send the request without DryRun to make the change.

        Example:
            TCP on port 80:

            >>> nlb.create_listener(
            ...     LoadBalancerId="nlb-83ckzc8d4xlp8o2m7k",
            ...     ListenerProtocol="TCP",
            ...     ListenerPort=80,
            ...     ServerGroupId="sgp-ppdpc14gdm3x4o8q1n",
            ... )
            {
                "RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984",
                "ListenerId": "lsn-bp1bpn0kn908w4nbw2@80",
                "JobId": "72dcd26b-f12d-4c27-b3af-18f6aed5a3c1",
            }
        """
        from .actions.create_listener import ACTION

        return self.call(ACTION, params)

    def get_listener_attribute(
        self, **params: Unpack[GetListenerAttributeRequest]
    ) -> GetListenerAttributeResponse:
        """Show the settings and state of a listener.

        Returns everything that can be set on the listener, and its tags.

        No source says which fields are there for which protocol: what belongs to single protocols
        may be absent.

        Args:
            ListenerId (required): Identifies the listener; CreateListener returns it, and
                ListListeners lists it.
            RegionId: The region of the instance.
            ClientToken: A token of your own; a request that changes nothing needs none.
            DryRun: Only check the request, for parameters and for limits of the service; nothing is
                changed.

        Returns:
            The answer, as `GetListenerAttributeResponse` describes it.
            With `DryRun=True` only the `RequestId`: the service has checked the
            request, found nothing wrong with it, and changed nothing.

        Raises:
            ApiError: Among the codes that the service answers are:

                - `DryRunOperation`: The check asked for by DryRun found nothing wrong; nothing was
                  changed. Send the request without DryRun to make the change.

        Example:
            A TCP listener:

            >>> nlb.get_listener_attribute(
            ...     ListenerId="lsn-bp1bpn0kn908w4nbw2@80",
            ... )
            {
                "RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984",
                "ListenerId": "lsn-bp1bpn0kn908w4nbw2@80",
                "LoadBalancerId": "nlb-83ckzc8d4xlp8o2m7k",
                "RegionId": "cn-hangzhou",
                "ListenerStatus": "Running",
                "ListenerProtocol": "TCP",
                "ListenerPort": 80,
                "ListenerDescription": "tcp_80",
                "ServerGroupId": "sgp-ppdpc14gdm3x4o8q1n",
                "IdleTimeout": 900,
                "ProxyProtocolEnabled": False,
                "SecSensorEnabled": False,
                "Cps": 10000,
                "Mss": 0,
                "Tags": [{"TagKey": "team", "TagValue": "shop"}],
            }
        """
        from .actions.get_listener_attribute import ACTION

        return self.call(ACTION, params)

    def list_listeners(self, **params: Unpack[ListListenersRequest]) -> ListListenersResponse:
        """List the listeners of a region.

        Every parameter beside the region and the page is a filter. Without any, all listeners of
        the account in the region are listed.

        No source says which fields are there for which protocol: what belongs to single protocols
        may be absent.

        A tag's key and value are documented not to start with `acs:` or `aliyun`, nor to contain
        http:// or https://.

        Args:
            RegionId: The region whose listeners to list.
            ListenerIds: Only the listeners with these ids.
            LoadBalancerIds: Only the listeners of these instances.
            ListenerProtocol: Only the listeners with this protocol.
            SecSensorEnabled: Only the listeners whose monitoring is like this.
            Tag: Only the listeners with these tags.
            NextToken: The token of the page to return, as the page before it has it. Without one it
                is the first page.
            MaxResults: How many listeners a page has at most.

        Returns:
            The answer, as `ListListenersResponse` describes it.

        Example:
            The listeners of an instance:

            >>> nlb.list_listeners(
            ...     LoadBalancerIds=["nlb-83ckzc8d4xlp8o2m7k"],
            ... )
            {
                "RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984",
                "Listeners": [
                    {
                        "ListenerId": "lsn-bp1bpn0kn908w4nbw2@80",
                        "LoadBalancerId": "nlb-83ckzc8d4xlp8o2m7k",
                        "RegionId": "cn-hangzhou",
                        "ListenerStatus": "Running",
                        "ListenerProtocol": "TCP",
                        "ListenerPort": 80,
                        "ServerGroupId": "sgp-ppdpc14gdm3x4o8q1n",
                        "IdleTimeout": 900,
                    },
                ],
                "MaxResults": 20,
                "TotalCount": 1,
            }
        """
        from .actions.list_listeners import ACTION

        return self.call(ACTION, params)

    def get_job_status(self, **params: Unpack[GetJobStatusRequest]) -> GetJobStatusResponse:
        """Ask how far a job is.

        Actions that only start a job answer with its id. Why a job has failed is not told here.

        Args:
            JobId (required): The job to ask about, as the Action that started it returned it.
            ClientToken: A token of your own; a request that changes nothing needs none.

        Returns:
            The answer, as `GetJobStatusResponse` describes it.

        Example:
            A job that is done:

            >>> nlb.get_job_status(
            ...     JobId="72dcd26b-f12d-4c27-b3af-18f6aed5a3c1",
            ... )
            {"RequestId": "CEF72CEB-54B6-4AE8-B225-F876FF7BA984", "Status": "Succeeded"}
        """
        from .actions.get_job_status import ACTION

        return self.call(ACTION, params)
