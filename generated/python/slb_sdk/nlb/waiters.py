"""The states of Nlb to wait for.

Generated from spec/nlb. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._waiter import Waiter, WaiterState
from ..wait import wait_until

if TYPE_CHECKING:
    from .actions.get_job_status import GetJobStatusRequest, GetJobStatusResponse
    from .actions.get_listener_attribute import (
        GetListenerAttributeRequest,
        GetListenerAttributeResponse,
    )
    from .client import NlbClient

__all__ = ["NlbWaiters"]


class NlbWaiters:
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

    def __init__(self, client: NlbClient) -> None:
        self._client = client

    def listener_running(
        self,
        *,
        timeout: float | None = None,
        delay: float | None = None,
        max_delay: float | None = None,
        attempts: int | None = None,
        **params: Unpack[GetListenerAttributeRequest],
    ) -> GetListenerAttributeResponse:
        """Wait for the state `listener-running`.

        The listener takes traffic. A new one is set up first, as a job: if that can fail, wait for
        the job.

        Asks `get_listener_attribute` at most 40 times, with pauses from 2 to 20 seconds.
        """
        from .actions.get_listener_attribute import ACTION

        waiter = Waiter(
            name="listener_running",
            delay=2,
            max_delay=20,
            attempts=40,
            success=(
                WaiterState(
                    fields={
                        "ListenerStatus": ("Running",),
                    },
                ),
            ),
            failure=(
                WaiterState(
                    fields={
                        "ListenerStatus": ("Deleting", "Deleted"),
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

    def job_finished(
        self,
        *,
        timeout: float | None = None,
        delay: float | None = None,
        max_delay: float | None = None,
        attempts: int | None = None,
        **params: Unpack[GetJobStatusRequest],
    ) -> GetJobStatusResponse:
        """Wait for the state `job-finished`.

        The job is done. It fails when the job has failed.

        Asks `get_job_status` at most 40 times, with pauses from 2 to 20 seconds.
        """
        from .actions.get_job_status import ACTION

        waiter = Waiter(
            name="job_finished",
            delay=2,
            max_delay=20,
            attempts=40,
            success=(
                WaiterState(
                    fields={
                        "Status": ("Succeeded",),
                    },
                ),
            ),
            failure=(
                WaiterState(
                    fields={
                        "Status": ("Failed",),
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
