"""The proxy of the environment."""

from __future__ import annotations

import base64
import os
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from ._endpoint import Endpoint
from .errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class Proxy:
    """A server that carries requests on.

    Attributes:
        hostname: The name or address, without port and brackets.
        port: The port.
        authorization: The value of `proxy-authorization`; None when the proxy asks for none.
    """

    hostname: str
    port: int
    authorization: str | None = field(repr=False)


def proxy_for(endpoint: Endpoint) -> Proxy | None:
    """Give the proxy on the way to a server, unless `NO_PROXY` names that server.

    It is `HTTPS_PROXY` or `HTTP_PROXY`, by the scheme of the server, or the same in lower case.

    Raises:
        ConfigurationError: It is no URL of an HTTP proxy. The message does not quote it, since it
            may hold a password.
    """
    if not any(value and name.lower().endswith("_proxy") for name, value in os.environ.items()):
        return None
    # Not above, since it loads a lot. Where a variable is set these two go by the environment only.
    from urllib.request import getproxies, proxy_bypass

    text = getproxies().get(endpoint.scheme)
    if not text or proxy_bypass(endpoint.host):
        return None
    proxy = _parse(text if "://" in text else f"http://{text}")
    if proxy is None:
        raise ConfigurationError(
            f"{endpoint.scheme.upper()}_PROXY must be the URL of an HTTP proxy: "
            "http://user:password@host:port."
        )
    return proxy


def _parse(url: str) -> Proxy | None:
    try:
        parts = urlsplit(url)
        port = parts.port or 80
    except ValueError:
        return None
    if not parts.hostname or parts.scheme != "http" or parts.path not in ("", "/"):
        return None
    return Proxy(parts.hostname, port, _authorization(parts.username, parts.password))


def _authorization(user: str | None, password: str | None) -> str | None:
    if user is None:
        return None
    pair = f"{unquote(user)}:{unquote(password or '')}"
    return f"Basic {base64.b64encode(pair.encode()).decode()}"
