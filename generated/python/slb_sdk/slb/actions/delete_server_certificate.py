"""The Action DeleteServerCertificate of Slb.

Generated from spec/slb/certificate/DeleteServerCertificate.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .._api import API

__all__ = [
    "ACTION",
    "DeleteServerCertificateRequest",
    "DeleteServerCertificateResponse",
    "validate",
]


class DeleteServerCertificateRequest(t.TypedDict, total=False):
    """The parameters of `delete_server_certificate`."""

    #: The region that holds the certificate.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The server certificate to delete.
    ServerCertificateId: t.Required[str]


class DeleteServerCertificateResponse(t.TypedDict, total=False):
    """What `delete_server_certificate` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]


_NAMES = frozenset(DeleteServerCertificateRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DeleteServerCertificate without sending them.

    Args:
        params: The parameters; None is absent.

    Returns:
        All issues, warnings too; an empty list when nothing is wrong.
    """
    if not isinstance(params, dict):
        return _checks.not_an_object()
    issues: list[Issue] = []
    get = params.get
    if not _NAMES.issuperset(params):
        _checks.unknown(issues, params, DeleteServerCertificateRequest.__annotations__)
    region_id = get("RegionId")
    server_certificate_id = get("ServerCertificateId")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if server_certificate_id is None:
        _checks.error(issues, "ServerCertificateId", "required", "ServerCertificateId is required.")
    elif not isinstance(server_certificate_id, str):
        _checks.error(
            issues, "ServerCertificateId", "type", "ServerCertificateId must be a string."
        )
    return issues


ACTION: t.Final = _action.Action[DeleteServerCertificateResponse](
    api=API,
    name="DeleteServerCertificate",
    validate=validate,
    response={
        "RequestId": "string",
    },
    region_parameters=("RegionId",),
)
