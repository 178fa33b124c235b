"""Where requests go."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal
from urllib.parse import urlsplit

from ._action import Api
from ._near_name import near_name
from .errors import ConfigurationError

_REGION: Final = re.compile(r"([a-z]{2,3})-([a-z0-9-]*([a-z]{2}|[0-9]))")
"""Area and name of a region; what ends in a single letter is a zone."""

_LOG: Final = logging.getLogger("slb_sdk")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A server: protocol and host.

    Attributes:
        scheme: `https` or `http`.
        hostname: The name or address, without port and brackets.
        port: The port; None for that of the scheme.
    """

    scheme: str
    hostname: str
    port: int | None

    @property
    def host(self) -> str:
        """The `host` header: with the port where it is not that of the scheme."""
        name = f"[{self.hostname}]" if ":" in self.hostname else self.hostname
        return name if self.port is None else f"{name}:{self.port}"

    @property
    def origin(self) -> str:
        """Scheme and host: `https://slb.aliyuncs.com`."""
        return f"{self.scheme}://{self.host}"


def resolve_endpoint(
    api: Api,
    *,
    endpoint: str | None,
    region_id: str | None,
    network: Literal["public", "vpc"],
) -> Endpoint:
    """Give the endpoint that the client was given, else the host of its region.

    Raises:
        ConfigurationError: Neither is known, or one of them cannot be right.
    """
    return parse_endpoint(endpoint or _regional_host(api, region_id, network))


def _regional_host(api: Api, region_id: str | None, network: Literal["public", "vpc"]) -> str:
    pattern, hosts = (
        (api.vpc_endpoint, api.vpc_hosts) if network == "vpc" else (api.endpoint, api.hosts)
    )
    if region_id is None:
        if pattern and "{region}" not in pattern:
            return pattern
        raise ConfigurationError(
            f"{api.product} needs a region: pass `region_id` or set ALIBABA_CLOUD_REGION_ID."
        )
    match = _REGION.fullmatch(region_id)
    # Anything else could lead the request, and its signature, to another host.
    if match is None:
        raise ConfigurationError(f'"{region_id}" is not a region id; one looks like "cn-hangzhou".')
    meant = _meant_region(match[1], match[2], api.regions)
    default = pattern.replace("{region}", region_id) if pattern else None
    host = hosts.get(region_id, default)
    if meant or not host:
        lack = (
            f"region {region_id} (did you mean {meant}?)" if meant else f"VPC host in {region_id}"
        )
        raise ConfigurationError(
            f"{api.product} has no {lack}; if it is new, pass the host as `endpoint`."
        )
    if api.regions and region_id not in api.regions:
        _LOG.debug("Unknown region, trying %s.", host)
    return host


def _meant_region(area: str, name: str, regions: tuple[str, ...]) -> str | None:
    """Give the region of the area that a mistyped one was meant to be: `hangzhou` for `hangzou`.

    One that differs in its number only, `southeast-9`, or in more may be newer than this SDK.
    """
    spellings: dict[str, str] = {}
    for region in regions:
        if region.startswith(f"{area}-"):
            spellings.setdefault(_lettered(region.removeprefix(f"{area}-")), region)
    wanted = _lettered(name)
    if wanted in spellings:
        return None
    near = near_name(wanted, spellings, limit=1)
    return None if near is None else spellings[near]


def _lettered(name: str) -> str:
    return re.sub(r"[0-9]", "", name)


@lru_cache(maxsize=64)
def parse_endpoint(text: str) -> Endpoint:
    """Read a host or an http(s) URL without path, query and user.

    Raises:
        ConfigurationError: It is something else. The message does not quote it, since it may hold a
            password.
    """
    failure = ConfigurationError(
        "The endpoint must be a host or an http(s) URL without path, query and user."
    )
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        hostname, port = parts.hostname, parts.port
    except ValueError:
        raise failure from None
    scheme = parts.scheme
    is_more = (
        parts.path not in ("", "/") or parts.query or parts.fragment or parts.username is not None
    )
    if (
        scheme not in ("http", "https")
        or not hostname
        or is_more
        or not re.fullmatch(r"[a-z0-9._:%-]+", hostname)
    ):
        raise failure
    return Endpoint(scheme, hostname, None if port == {"http": 80, "https": 443}[scheme] else port)
