"""Faults of requests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Issue"]


@dataclass(frozen=True, slots=True)
class Issue:
    """One fault of a request, found before it is sent.

    Attributes:
        path: Where: `ListenerPort`, `RuleList[0].Domain`; empty for the request as a whole.
        rule: What is broken: `required`, `type`, `range`, …, or the id of a rule of the Action.
        severity: A warning does not stop the request: the service accepts it, though not with the
            effect that it seems to have.
        message: What is wrong and what to do about it.
    """

    path: str
    rule: str
    severity: Literal["error", "warning"]
    message: str

    def __str__(self) -> str:
        return (
            f"{self.path}: {self.message} ({self.rule})"
            if self.path
            else f"{self.message} ({self.rule})"
        )
