"""The states of Alb to wait for.

Generated from spec/alb. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._waiter import Waiter, WaiterState
from ..wait import wait_until

if TYPE_CHECKING:
    from .actions.get_listener_attribute import (
        GetListenerAttributeRequest,
        GetListenerAttributeResponse,
    )
    from .actions.list_asyn_jobs import ListAsynJobsRequest, ListAsynJobsResponse
    from .client import AlbClient

__all__ = ["AlbWaiters"]


class AlbWaiters:
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

    def __init__(self, client: AlbClient) -> None:
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
        **params: Unpack[ListAsynJobsRequest],
    ) -> ListAsynJobsResponse:
        """Wait for the state `job-finished`.

        All jobs of `JobIds` are done. It fails when one of them has failed; its ErrorCode and
        ErrorMessage say why. Only one page is looked at, so that `MaxResults` has to be as high as
        the number of jobs, if these are more than 20; wait for more than 100 in portions. A job
        that the service does not list is not waited for.

        Asks `list_asyn_jobs` at most 40 times, with pauses from 2 to 20 seconds.
        """
        from .actions.list_asyn_jobs import ACTION

        waiter = Waiter(
            name="job_finished",
            delay=2,
            max_delay=20,
            attempts=40,
            require=("JobIds",),
            success=(
                WaiterState(
                    fields={
                        "Status": ("Succeeded",),
                    },
                    every="Jobs",
                    absent="NextToken",
                ),
            ),
            failure=(
                WaiterState(
                    fields={
                        "Status": ("Failed",),
                    },
                    some="Jobs",
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
