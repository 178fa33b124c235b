"""The lists of Alb that come in pages.

Generated from spec/alb. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..paginate import PageFacts, Paginator

if TYPE_CHECKING:
    from .actions.list_asyn_jobs import (
        ListAsynJobsRequest,
        ListAsynJobsResponse,
        ListAsynJobsResponseJob,
    )
    from .actions.list_listeners import (
        ListListenersRequest,
        ListListenersResponse,
        ListListenersResponseListener,
    )
    from .client import AlbClient

__all__ = ["AlbPaginators"]


class AlbPaginators:
    """The items of lists, from all pages, one after the other.

    Each page is asked for when an item of it is needed; `pages()` gives whole answers.
    """

    def __init__(self, client: AlbClient) -> None:
        self._client = client

    def list_listeners(
        self, **params: Unpack[ListListenersRequest]
    ) -> Paginator[ListListenersResponseListener, ListListenersResponse]:
        """List the listeners of a region.

        It gives the `Listeners` of all pages, beginning with `NextToken` if that is given.
        """
        from .actions.list_listeners import ACTION

        facts = PageFacts(
            items="Listeners",
            token="NextToken",
            next_token="NextToken",
            size="MaxResults",
        )
        return Paginator(self._client, ACTION, facts, params)

    def list_asyn_jobs(
        self, **params: Unpack[ListAsynJobsRequest]
    ) -> Paginator[ListAsynJobsResponseJob, ListAsynJobsResponse]:
        """List jobs and how far they are.

        It gives the `Jobs` of all pages, beginning with `NextToken` if that is given.
        """
        from .actions.list_asyn_jobs import ACTION

        facts = PageFacts(
            items="Jobs",
            token="NextToken",
            next_token="NextToken",
            size="MaxResults",
        )
        return Paginator(self._client, ACTION, facts, params)
