"""The states of Slb to wait for.

Generated from spec/slb. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._waiter import Waiter, WaiterState
from ..wait import wait_until

if TYPE_CHECKING:
    from .actions.describe_health_status import (
        DescribeHealthStatusRequest,
        DescribeHealthStatusResponse,
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
    from .client import SlbClient

__all__ = ["SlbWaiters"]


class SlbWaiters:
    """States to wait for, by asking again and again.

    All methods take the parameters of the Action that they ask and, beside them, what may differ
    from the documented pace:

    - `timeout`: the limit of the whole wait, in seconds; without it only the number of requests is
      one.
    - `delay`: the seconds before the second request; doubled before each further one.
    - `max_delay`: the most seconds between two requests.
    - `attempts`: the most requests.

    They raise a `WaiterError` when the state cannot be reached any more, or not in time. Errors of
    the service that may pass are waited out, others end the wait.
    """

    def __init__(self, client: SlbClient) -> None:
        self._client = client

    def load_balancer_active(
        self,
        *,
        timeout: float | None = None,
        delay: float | None = None,
        max_delay: float | None = None,
        attempts: int | None = None,
        **params: Unpack[DescribeLoadBalancerAttributeRequest],
    ) -> DescribeLoadBalancerAttributeResponse:
        """Wait for the state `load-balancer-active`.

        The instance is active. It fails when the instance is locked.

        Asks `describe_load_balancer_attribute` at most 40 times, with pauses from 2 to 20 seconds.
        """
        from .actions.describe_load_balancer_attribute import ACTION

        waiter = Waiter(
            name="load_balancer_active",
            delay=2,
            max_delay=20,
            attempts=40,
            success=(
                WaiterState(
                    fields={
                        "LoadBalancerStatus": ("active",),
                    },
                ),
            ),
            failure=(
                WaiterState(
                    fields={
                        "LoadBalancerStatus": ("locked",),
                    },
                ),
            ),
        )
        return wait_until(
            self._client,
            ACTION,
            waiter,
            params,
            timeout=timeout,
            delay=delay,
            max_delay=max_delay,
            attempts=attempts,
        )

    def load_balancer_inactive(
        self,
        *,
        timeout: float | None = None,
        delay: float | None = None,
        max_delay: float | None = None,
        attempts: int | None = None,
        **params: Unpack[DescribeLoadBalancerAttributeRequest],
    ) -> DescribeLoadBalancerAttributeResponse:
        """Wait for the state `load-balancer-inactive`.

        The instance is inactive. It fails when the instance is locked.

        Asks `describe_load_balancer_attribute` at most 40 times, with pauses from 2 to 20 seconds.
        """
        from .actions.describe_load_balancer_attribute import ACTION

        waiter = Waiter(
            name="load_balancer_inactive",
            delay=2,
            max_delay=20,
            attempts=40,
            success=(
                WaiterState(
                    fields={
                        "LoadBalancerStatus": ("inactive",),
                    },
                ),
            ),
            failure=(
                WaiterState(
                    fields={
                        "LoadBalancerStatus": ("locked",),
                    },
                ),
            ),
        )
        return wait_until(
            self._client,
            ACTION,
            waiter,
            params,
            timeout=timeout,
            delay=delay,
            max_delay=max_delay,
            attempts=attempts,
        )

    def http_listener_running(
        self,
        *,
        timeout: float | None = None,
        delay: float | None = None,
        max_delay: float | None = None,
        attempts: int | None = None,
        **params: Unpack[DescribeLoadBalancerHTTPListenerAttributeRequest],
    ) -> DescribeLoadBalancerHTTPListenerAttributeResponse:
        """Wait for the state `http-listener-running`.

        The HTTP listener takes traffic; a new one has to be started first, with
        StartLoadBalancerListener.

        Asks `describe_load_balancer_http_listener_attribute` at most 40 times, with pauses from 2
        to 20 seconds.
        """
        from .actions.describe_load_balancer_http_listener_attribute import ACTION

        waiter = Waiter(
            name="http_listener_running",
            delay=2,
            max_delay=20,
            attempts=40,
            success=(
                WaiterState(
                    fields={
                        "Status": ("running",),
                    },
                ),
            ),
        )
        return wait_until(
            self._client,
            ACTION,
            waiter,
            params,
            timeout=timeout,
            delay=delay,
            max_delay=max_delay,
            attempts=attempts,
        )

    def http_listener_stopped(
        self,
        *,
        timeout: float | None = None,
        delay: float | None = None,
        max_delay: float | None = None,
        attempts: int | None = None,
        **params: Unpack[DescribeLoadBalancerHTTPListenerAttributeRequest],
    ) -> DescribeLoadBalancerHTTPListenerAttributeResponse:
        """Wait for the state `http-listener-stopped`.

        The HTTP listener takes no traffic.

        Asks `describe_load_balancer_http_listener_attribute` at most 40 times, with pauses from 2
        to 20 seconds.
        """
        from .actions.describe_load_balancer_http_listener_attribute import ACTION

        waiter = Waiter(
            name="http_listener_stopped",
            delay=2,
            max_delay=20,
            attempts=40,
            success=(
                WaiterState(
                    fields={
                        "Status": ("stopped",),
                    },
                ),
            ),
        )
        return wait_until(
            self._client,
            ACTION,
            waiter,
            params,
            timeout=timeout,
            delay=delay,
            max_delay=max_delay,
            attempts=attempts,
        )

    def https_listener_running(
        self,
        *,
        timeout: float | None = None,
        delay: float | None = None,
        max_delay: float | None = None,
        attempts: int | None = None,
        **params: Unpack[DescribeLoadBalancerHTTPSListenerAttributeRequest],
    ) -> DescribeLoadBalancerHTTPSListenerAttributeResponse:
        """Wait for the state `https-listener-running`.

        The HTTPS listener takes traffic; a new one has to be started first, with
        StartLoadBalancerListener.

        Asks `describe_load_balancer_https_listener_attribute` at most 40 times, with pauses from 2
        to 20 seconds.
        """
        from .actions.describe_load_balancer_https_listener_attribute import ACTION

        waiter = Waiter(
            name="https_listener_running",
            delay=2,
            max_delay=20,
            attempts=40,
            success=(
                WaiterState(
                    fields={
                        "Status": ("running",),
                    },
                ),
            ),
        )
        return wait_until(
            self._client,
            ACTION,
            waiter,
            params,
            timeout=timeout,
            delay=delay,
            max_delay=max_delay,
            attempts=attempts,
        )

    def https_listener_stopped(
        self,
        *,
        timeout: float | None = None,
        delay: float | None = None,
        max_delay: float | None = None,
        attempts: int | None = None,
        **params: Unpack[DescribeLoadBalancerHTTPSListenerAttributeRequest],
    ) -> DescribeLoadBalancerHTTPSListenerAttributeResponse:
        """Wait for the state `https-listener-stopped`.

        The HTTPS listener takes no traffic.

        Asks `describe_load_balancer_https_listener_attribute` at most 40 times, with pauses from 2
        to 20 seconds.
        """
        from .actions.describe_load_balancer_https_listener_attribute import ACTION

        waiter = Waiter(
            name="https_listener_stopped",
            delay=2,
            max_delay=20,
            attempts=40,
            success=(
                WaiterState(
                    fields={
                        "Status": ("stopped",),
                    },
                ),
            ),
        )
        return wait_until(
            self._client,
            ACTION,
            waiter,
            params,
            timeout=timeout,
            delay=delay,
            max_delay=max_delay,
            attempts=attempts,
        )

    def tcp_listener_running(
        self,
        *,
        timeout: float | None = None,
        delay: float | None = None,
        max_delay: float | None = None,
        attempts: int | None = None,
        **params: Unpack[DescribeLoadBalancerTCPListenerAttributeRequest],
    ) -> DescribeLoadBalancerTCPListenerAttributeResponse:
        """Wait for the state `tcp-listener-running`.

        The TCP listener takes traffic; a new one has to be started first, with
        StartLoadBalancerListener.

        Asks `describe_load_balancer_tcp_listener_attribute` at most 40 times, with pauses from 2 to
        20 seconds.
        """
        from .actions.describe_load_balancer_tcp_listener_attribute import ACTION

        waiter = Waiter(
            name="tcp_listener_running",
            delay=2,
            max_delay=20,
            attempts=40,
            success=(
                WaiterState(
                    fields={
                        "Status": ("running",),
                    },
                ),
            ),
        )
        return wait_until(
            self._client,
            ACTION,
            waiter,
            params,
            timeout=timeout,
            delay=delay,
            max_delay=max_delay,
            attempts=attempts,
        )

    def tcp_listener_stopped(
        self,
        *,
        timeout: float | None = None,
        delay: float | None = None,
        max_delay: float | None = None,
        attempts: int | None = None,
        **params: Unpack[DescribeLoadBalancerTCPListenerAttributeRequest],
    ) -> DescribeLoadBalancerTCPListenerAttributeResponse:
        """Wait for the state `tcp-listener-stopped`.

        The TCP listener takes no traffic.

        Asks `describe_load_balancer_tcp_listener_attribute` at most 40 times, with pauses from 2 to
        20 seconds.
        """
        from .actions.describe_load_balancer_tcp_listener_attribute import ACTION

        waiter = Waiter(
            name="tcp_listener_stopped",
            delay=2,
            max_delay=20,
            attempts=40,
            success=(
                WaiterState(
                    fields={
                        "Status": ("stopped",),
                    },
                ),
            ),
        )
        return wait_until(
            self._client,
            ACTION,
            waiter,
            params,
            timeout=timeout,
            delay=delay,
            max_delay=max_delay,
            attempts=attempts,
        )

    def udp_listener_running(
        self,
        *,
        timeout: float | None = None,
        delay: float | None = None,
        max_delay: float | None = None,
        attempts: int | None = None,
        **params: Unpack[DescribeLoadBalancerUDPListenerAttributeRequest],
    ) -> DescribeLoadBalancerUDPListenerAttributeResponse:
        """Wait for the state `udp-listener-running`.

        The UDP listener takes traffic; a new one has to be started first, with
        StartLoadBalancerListener.

        Asks `describe_load_balancer_udp_listener_attribute` at most 40 times, with pauses from 2 to
        20 seconds.
        """
        from .actions.describe_load_balancer_udp_listener_attribute import ACTION

        waiter = Waiter(
            name="udp_listener_running",
            delay=2,
            max_delay=20,
            attempts=40,
            success=(
                WaiterState(
                    fields={
                        "Status": ("running",),
                    },
                ),
            ),
        )
        return wait_until(
            self._client,
            ACTION,
            waiter,
            params,
            timeout=timeout,
            delay=delay,
            max_delay=max_delay,
            attempts=attempts,
        )

    def udp_listener_stopped(
        self,
        *,
        timeout: float | None = None,
        delay: float | None = None,
        max_delay: float | None = None,
        attempts: int | None = None,
        **params: Unpack[DescribeLoadBalancerUDPListenerAttributeRequest],
    ) -> DescribeLoadBalancerUDPListenerAttributeResponse:
        """Wait for the state `udp-listener-stopped`.

        The UDP listener takes no traffic.

        Asks `describe_load_balancer_udp_listener_attribute` at most 40 times, with pauses from 2 to
        20 seconds.
        """
        from .actions.describe_load_balancer_udp_listener_attribute import ACTION

        waiter = Waiter(
            name="udp_listener_stopped",
            delay=2,
            max_delay=20,
            attempts=40,
            success=(
                WaiterState(
                    fields={
                        "Status": ("stopped",),
                    },
                ),
            ),
        )
        return wait_until(
            self._client,
            ACTION,
            waiter,
            params,
            timeout=timeout,
            delay=delay,
            max_delay=max_delay,
            attempts=attempts,
        )

    def backend_servers_healthy(
        self,
        *,
        timeout: float | None = None,
        delay: float | None = None,
        max_delay: float | None = None,
        attempts: int | None = None,
        **params: Unpack[DescribeHealthStatusRequest],
    ) -> DescribeHealthStatusResponse:
        """Wait for the state `backend-servers-healthy`.

        Every server passes the health check: of one listener when its port is given, else of all
        listeners. There is at least one server. A listener without a health check never gets there.

        Asks `describe_health_status` at most 40 times, with pauses from 5 to 30 seconds.
        """
        from .actions.describe_health_status import ACTION

        waiter = Waiter(
            name="backend_servers_healthy",
            delay=5,
            max_delay=30,
            attempts=40,
            success=(
                WaiterState(
                    fields={
                        "ServerHealthStatus": ("normal",),
                    },
                    every="BackendServers",
                ),
            ),
        )
        return wait_until(
            self._client,
            ACTION,
            waiter,
            params,
            timeout=timeout,
            delay=delay,
            max_delay=max_delay,
            attempts=attempts,
        )
