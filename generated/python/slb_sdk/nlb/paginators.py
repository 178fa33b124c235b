"""The lists of Nlb that come in pages.

Generated from spec/nlb. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..paginate import PageFacts, Paginator

if TYPE_CHECKING:
    from .actions.list_listeners import (
        ListListenersRequest,
        ListListenersResponse,
        ListListenersResponseListener,
    )
    from .client import NlbClient

__all__ = ["NlbPaginators"]


class NlbPaginators:
    """The items of lists, from all pages, one after the other.

    Each page is asked for when an item of it is needed; `pages()` gives whole answers.
    """

    def __init__(self, client: NlbClient) -> None:
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
