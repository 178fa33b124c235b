"""The client of Ens.

Generated from spec/ens. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..client import RpcClient

if TYPE_CHECKING:
    from .actions.create_load_balancer_https_listener import (
        CreateLoadBalancerHTTPSListenerRequest,
        CreateLoadBalancerHTTPSListenerResponse,
    )

__all__ = ["EnsClient"]


class EnsClient(RpcClient):
    """Edge Load Balancer, version 2017-11-10.

    The load-balancing part of Edge Node Service (ENS): an Edge Load Balancer (ELB) instance is
    created in an edge node, has listeners on its ports, and passes their traffic to ENS instances
    and network interfaces.

    Each Action is a method; its keyword arguments and the fields of its answer have the names that
    the API has. All methods raise the errors that `RpcClient.call` names.
    """

    def create_load_balancer_https_listener(
        self, **params: Unpack[CreateLoadBalancerHTTPSListenerRequest]
    ) -> CreateLoadBalancerHTTPSListenerResponse:
        """Add an HTTPS listener to an Edge Load Balancer instance.

        The listener ends TLS on a port of the instance and passes the requests to the instance's
        backend servers. DescribeLoadBalancerHTTPSListenerAttribute returns its settings and tells
        whether it is running or stopped.

        The Terraform provider finds a new HTTP listener of ELB stopped until
        StartLoadBalancerListener has started it; no document says whether an HTTPS listener starts
        by itself.

        At most 100 calls a second for each account and 10 a second for each user.

        No Action of ELB takes StickySession, and SetLoadBalancerHTTPSListenerAttribute changes
        neither the cookies nor BackendServerPort nor the redirection.

        Beside IncorrectInstanceStatus the reference page speaks of a disk that is being reset,
        which no load balancer has; so the code is not marked as one to try again.

        Args:
            LoadBalancerId (required): The id of the instance that gets the listener.
            ListenerPort (required): The port of the instance that takes the requests; 443 is
                advised for HTTPS.
            ServerCertificateId (required): The certificate that the listener shows to clients.
            BackendServerPort: The port of the backend servers that requests are passed to.
            ListenerForward: Whether HTTP requests are redirected to HTTPS.
            ForwardPort: The port of the listener that redirected requests go to.
            Description: A name or remark that tells the listener from others.
            Scheduler: How requests are distributed over the servers.
            StickySessionType: Whose cookie keeps the requests of a client on one server.
            CookieTimeout: How long the cookie that the listener inserts stays valid.
            Cookie: The cookie of the servers that the listener overwrites.
            IdleTimeout: How long a connection may stay idle before the listener closes it; the next
                request opens another.
            RequestTimeout: How long the listener waits for a server before it answers the client
                with HTTP 504.
            HealthCheck (required): Whether the servers are probed; those that fail get no requests.
            HealthCheckDomain: The domain name that the probe asks for.
            HealthCheckURI: The path that the probe asks for; it starts with a slash.
            HealthyThreshold: How many good probes in a row make a failed server healthy.
            UnhealthyThreshold: How many bad probes in a row make a healthy server fail.
            HealthCheckTimeout: How long a probe waits for its answer; a server that answers later
                has failed the probe.
            HealthCheckConnectPort: The backend port that is probed; without it BackendServerPort
                is.
            HealthCheckInterval: The time from one probe to the next.
            HealthCheckHttpCode: The class of HTTP status codes that counts as healthy.
            HealthCheckMethod: The HTTP method of the probe.

        Returns:
            The answer, as `CreateLoadBalancerHTTPSListenerResponse` describes it.

        Raises:
            ApiError: Among the codes that the service answers are:

                - `Invalid%s`: A parameter is wrong; the code and the message name it. Correct the
                  parameter that the message names.
                - `Missing%s`: A parameter is missing; the code and the message name it. Give the
                  parameter that the message names.
                - `InvalidParameter.%s`: The value of a parameter is not allowed; the code and the
                  message name the parameter. Correct the parameter that the message names.
                - `LoadBalancerNotFound`: No instance has this LoadBalancerId. Check LoadBalancerId,
                  and that the instance belongs to this account.
                - `ServerCertificateNotFound`: No certificate has this ServerCertificateId. Check
                  ServerCertificateId; the certificate has to be there before the listener.
                - `IncorrectInstanceStatus`: The instance is in a status that does not allow this.
                  Look at the status with DescribeLoadBalancerAttribute, and call again once it has
                  changed.
                - `ListenerAlreadyExists`: The instance has a listener on this port already. Choose
                  another port, or change the listener that is there with
                  SetLoadBalancerHTTPSListenerAttribute. If the port was set free a moment ago, call
                  again shortly.
                - `NoPermission`: The caller may not do this. Grant
                  ens:CreateLoadBalancerHTTPSListener on all resources to the RAM user or role.
                - `ens.interface.error`: The call failed inside the service; nothing says why. Check
                  the request, with ListenerForward on also that a listener has the ForwardPort; if
                  all is right, give the request id to support.

        Example:
            A listener without health check:

            >>> ens.create_load_balancer_https_listener(
            ...     LoadBalancerId="lb-5s8w63yydi59w7klaikam7q2x",
            ...     ListenerPort=443,
            ...     BackendServerPort=8080,
            ...     HealthCheck="off",
            ...     ServerCertificateId="6027667",
            ... )
            {"RequestId": "473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E"}
        """
        from .actions.create_load_balancer_https_listener import ACTION

        return self.call(ACTION, params)
