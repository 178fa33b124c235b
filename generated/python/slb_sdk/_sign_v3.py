"""The signature ACS3-HMAC-SHA256: all of it is in headers."""

from __future__ import annotations

import hashlib
import hmac

from ._encode import canonical_query
from ._request import FORM, RpcRequest, Stamp, outgoing, timestamp
from .credentials import Credentials
from .transport import HttpRequest


def canonical_request(method: str, query: str, headers: dict[str, str], body_hash: str) -> str:
    """Give the text whose hash is signed, of an encoded query and all signed headers."""
    block = "".join(f"{name}:{headers[name]}\n" for name in sorted(headers))
    return "\n".join([method, "/", query, block, ";".join(sorted(headers)), body_hash])


def string_to_sign(canonical: str) -> str:
    """Give the text that is signed for a canonical request."""
    return f"ACS3-HMAC-SHA256\n{_sha256(canonical)}"


def sign_v3(request: RpcRequest, credentials: Credentials, stamp: Stamp) -> HttpRequest:
    """Sign a request."""
    query = canonical_query(request.query)
    body = canonical_query(request.body)
    headers = {
        "host": request.endpoint.host,
        "x-acs-action": request.action,
        "x-acs-content-sha256": _sha256(body),
        "x-acs-date": timestamp(stamp.date),
        "x-acs-signature-nonce": stamp.nonce,
        "x-acs-version": request.version,
    }
    if body:
        headers["content-type"] = FORM
    if credentials.security_token:
        headers["x-acs-security-token"] = credentials.security_token
    canonical = canonical_request(request.method, query, headers, headers["x-acs-content-sha256"])
    key = credentials.access_key_secret.encode()
    signature = hmac.new(key, string_to_sign(canonical).encode(), hashlib.sha256).hexdigest()
    names = ";".join(sorted(headers))
    headers["authorization"] = (
        f"ACS3-HMAC-SHA256 Credential={credentials.access_key_id}"
        f",SignedHeaders={names},Signature={signature}"
    )
    # The transport writes the host.
    del headers["host"]
    return outgoing(request, query, body, headers)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
