"""The signature HMAC-SHA1 (`SignatureVersion=1.0`): all of it is in the query."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterable

from ._encode import Pair, canonical_query, percent_encode
from ._request import FORM, RpcRequest, Stamp, outgoing, timestamp
from .credentials import Credentials
from .transport import HttpRequest


def sign_v1(request: RpcRequest, credentials: Credentials, stamp: Stamp) -> HttpRequest:
    """Sign a request."""
    query = [
        ("Action", request.action),
        ("Version", request.version),
        ("Format", "JSON"),
        ("AccessKeyId", credentials.access_key_id),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureVersion", "1.0"),
        ("SignatureNonce", stamp.nonce),
        ("Timestamp", timestamp(stamp.date)),
        *request.query,
    ]
    if credentials.security_token:
        query.append(("SecurityToken", credentials.security_token))
    signature = signature_v1(
        string_to_sign(request.method, [*query, *request.body]), credentials.access_key_secret
    )
    body = canonical_query(request.body)
    signed = canonical_query([*query, ("Signature", signature)])
    return outgoing(request, signed, body, {"content-type": FORM} if body else {})


def string_to_sign(method: str, parameters: Iterable[Pair]) -> str:
    """Give the text that is signed for all parameters of a request, query and form together."""
    return f"{method}&%2F&{percent_encode(canonical_query(parameters))}"


def signature_v1(text: str, secret: str) -> str:
    """Sign a text."""
    return base64.b64encode(
        hmac.new(f"{secret}&".encode(), text.encode(), hashlib.sha1).digest()
    ).decode()
