"""Lists that come in pages."""

from __future__ import annotations

import unittest

from scripted_server import Answer, reply, serve
from slb_sdk import Credentials, PaginatorError
from slb_sdk.slb import SlbClient

KEYS = Credentials("testid", "testsecret")


def page(*ids: str, total: int | None = None, size: int | None = None) -> Answer:
    counts = {"TotalCount": total, "PageSize": size}
    given = {name: count for name, count in counts.items() if count is not None}
    return reply(200, {**given, "LoadBalancers": {"LoadBalancer": [{"LoadBalancerId": each} for each in ids]}})


def listed(*answers: Answer, **params: int) -> tuple[list[str], list[str]]:
    """Gives the ids of all items, and the numbers of the pages that were asked for."""
    with serve(*answers) as server, SlbClient(endpoint=server.url, region_id="cn-hangzhou", credentials=KEYS) as slb:
        items = list(slb.paginate.describe_load_balancers(**params))  # type: ignore[arg-type]
    return [item["LoadBalancerId"] for item in items], [request.query["PageNumber"] for request in server.requests]


class Pages(unittest.TestCase):
    def test_all_pages(self) -> None:
        answers = page("a", "b", total=3, size=2), page("c", total=3, size=2), page("never")
        self.assertEqual(listed(*answers), (["a", "b", "c"], ["1", "2"]))

    def test_a_later_page_that_is_the_last_one(self) -> None:
        # Two pages before it with two items each: nothing is left, although a page is not full.
        for sizes in ({"size": 2}, {}):
            self.assertEqual(
                listed(page("e", total=5, **sizes), page("never"), PageNumber=3, PageSize=2), (["e"], ["3"])
            )

    def test_a_later_page_that_is_not_the_last_one(self) -> None:
        answers = page("c", total=6, size=2), page("e", "f", total=6, size=2), page(total=6, size=2)
        self.assertEqual(listed(*answers, PageNumber=2, PageSize=2)[0], ["c", "e", "f"])

    def test_the_same_page_again_while_more_are_due(self) -> None:
        with self.assertRaises(PaginatorError):
            listed(page("a", "b", total=9, size=2))

    def test_nothing_is_sent_before_an_item_is_needed(self) -> None:
        with serve(page("a", "b", total=4, size=2)) as server:
            slb = SlbClient(endpoint=server.url, region_id="cn-hangzhou", credentials=KEYS)
            items = iter(slb.paginate.describe_load_balancers())
            self.assertEqual(len(server.requests), 0)
            next(items)
            next(items)
            self.assertEqual(len(server.requests), 1)


if __name__ == "__main__":
    unittest.main()
