"""The lists of Slb that come in pages.

Generated from spec/slb. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..paginate import PageFacts, Paginator

if TYPE_CHECKING:
    from .actions.describe_load_balancers import (
        DescribeLoadBalancersRequest,
        DescribeLoadBalancersResponse,
        DescribeLoadBalancersResponseLoadBalancer,
    )
    from .actions.describe_tags import (
        DescribeTagsRequest,
        DescribeTagsResponse,
        DescribeTagsResponseTagSet,
    )
    from .client import SlbClient

__all__ = ["SlbPaginators"]


class SlbPaginators:
    """The items of lists, from all pages, one after the other.

    Each page is asked for when an item of it is needed; `pages()` gives whole answers.
    """

    def __init__(self, client: SlbClient) -> None:
        self._client = client

    def describe_load_balancers(
        self, **params: Unpack[DescribeLoadBalancersRequest]
    ) -> Paginator[DescribeLoadBalancersResponseLoadBalancer, DescribeLoadBalancersResponse]:
        """List the instances of a region.

        It gives the `LoadBalancers` of all pages, beginning with `PageNumber` if that is given.
        """
        from .actions.describe_load_balancers import ACTION

        facts = PageFacts(
            items="LoadBalancers",
            page="PageNumber",
            total="TotalCount",
            size="PageSize",
        )
        return Paginator(self._client, ACTION, facts, params)

    def describe_tags(
        self, **params: Unpack[DescribeTagsRequest]
    ) -> Paginator[DescribeTagsResponseTagSet, DescribeTagsResponse]:
        """List tags and how many instances have them.

        It gives the `TagSets` of all pages, beginning with `PageNumber` if that is given.
        """
        from .actions.describe_tags import ACTION

        facts = PageFacts(
            items="TagSets",
            page="PageNumber",
            total="TotalCount",
            size="PageSize",
        )
        return Paginator(self._client, ACTION, facts, params)
