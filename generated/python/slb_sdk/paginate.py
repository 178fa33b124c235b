"""Goes through lists that come in pages."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from ._action import Action
from .client import RpcClient
from .errors import SdkError

__all__ = ["Paginator", "PaginatorError"]

Item = TypeVar("Item")
Page = TypeVar("Page")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """How an Action is paged: by numbers from 1 (`page`), or by what each page brings (`token`).

    Attributes:
        items: The response field with the list.
        page: The parameter with the number of the page.
        is_text: The parameter with that number is a text.
        total: The response field with the number of items on all pages.
        token: The parameter with the token of the page.
        next_token: The response field with the token of the next page.
        size: The parameter with the number of items on a page.
    """

    items: str
    page: str | None = None
    is_text: bool = False
    total: str | None = None
    token: str | None = None
    next_token: str | None = None
    size: str | None = None


class PaginatorError(SdkError):
    """The service answers with the same page again, so that there would be no end.

    Attributes:
        action: The Action.
    """

    def __init__(self, action: str, message: str) -> None:
        super().__init__(f"{action}: {message}")
        self.action = action


class Paginator(Generic[Item, Page]):
    """The items of a list on all of its pages: `for item in paginator`.

    Nothing is sent before the first item is asked for, and no page before an item of it. Each loop
    begins anew, at the page that the parameters name.
    """

    def __init__(
        self,
        client: RpcClient,
        action: Action[Page],
        facts: PageFacts,
        params: Mapping[str, object],
    ) -> None:
        self._client = client
        self._action: Action[Any] = action
        self._facts = facts
        self._params = dict(params)

    def __iter__(self) -> Iterator[Item]:
        for page in self._pages():
            yield from _items(page, self._facts.items)

    def pages(self) -> Iterator[Page]:
        """Give the answers, each with the items of one page."""
        return self._pages()

    def __repr__(self) -> str:
        return f"<Paginator of {self._action.name}>"

    def _pages(self) -> Iterator[Any]:
        facts = self._facts
        if facts.page is not None:
            return self._by_number(facts.page)
        if facts.token is None or facts.next_token is None:
            raise AssertionError(f"{self._action.name} is paged by nothing")
        return self._by_token(facts.token, facts.next_token)

    def _by_token(self, token: str, next_token: str) -> Iterator[dict[str, Any]]:
        params = dict(self._params)
        seen = {params.get(token)}
        while True:
            page = self._client.call(self._action, params)
            yield page
            following = page.get(next_token)
            # An empty page is not the last one: what the service filters out leaves gaps.
            if not following:
                return
            if following in seen:
                raise PaginatorError(
                    self._action.name, f"the same {next_token} came a second time."
                )
            seen.add(following)
            params[token] = following

    def _by_number(self, number: str) -> Iterator[dict[str, Any]]:
        """End with a page that is empty, or not full while a total says that nothing is left.

        A total alone ends nothing: one that is too low would silently cut the list.
        """
        facts = self._facts
        params = dict(self._params)
        if params.get(number) is None:
            params[number] = "1" if facts.is_text else 1
        earlier = (_integer(params[number]) or 1) - 1
        count = 0
        before: str | None = None
        while True:
            page = self._client.call(self._action, params)
            items = _items(page, facts.items)
            # As a text, for the caller may change the page.
            content = json.dumps(items)
            is_first, is_repeated = before is None, content == before
            before = content
            size = _integer(
                page.get(facts.size)
                if page.get(facts.size) is not None
                else params.get(facts.size or "")
            )
            # Pages before the first one that is asked for are taken to be full, or as long as that
            # one when no size is known.
            if not is_repeated:
                count += len(items) + earlier * (size or len(items))
            earlier = 0
            total = page.get(facts.total)
            if is_first or (items and not is_repeated):
                yield page
            is_more = isinstance(total, (int, float)) and count < total
            # Some services answer with the last page again when there are no more.
            if is_repeated and is_more:
                raise PaginatorError(
                    self._action.name, f"page {params[number]} is the one before it once more."
                )
            is_full = size is None or len(items) >= size
            if not items or is_repeated or not (is_full or is_more):
                return
            following = (_integer(params[number]) or 0) + 1
            params[number] = str(following) if facts.is_text else following


def _items(page: Mapping[str, Any], name: str) -> list[Any]:
    """An absent list is an empty one."""
    items = page.get(name)
    return items if isinstance(items, list) else []


def _integer(value: object) -> int | None:
    if isinstance(value, (int, str)):
        try:
            return int(value)
        except ValueError:
            return None
    return None
