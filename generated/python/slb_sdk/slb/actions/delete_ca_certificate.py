"""The Action DeleteCACertificate of Slb.

Generated from spec/slb/certificate/DeleteCACertificate.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .._api import API

__all__ = [
    "ACTION",
    "DeleteCACertificateRequest",
    "DeleteCACertificateResponse",
    "validate",
]


class DeleteCACertificateRequest(t.TypedDict, total=False):
    """The parameters of `delete_ca_certificate`."""

    #: The region that holds the certificate.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The CA certificate to delete.
    CACertificateId: t.Required[str]


class DeleteCACertificateResponse(t.TypedDict, total=False):
    """What `delete_ca_certificate` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]


_NAMES = frozenset(DeleteCACertificateRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DeleteCACertificate without sending them.

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
        _checks.unknown(issues, params, DeleteCACertificateRequest.__annotations__)
    region_id = get("RegionId")
    ca_certificate_id = get("CACertificateId")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if ca_certificate_id is None:
        _checks.error(issues, "CACertificateId", "required", "CACertificateId is required.")
    elif not isinstance(ca_certificate_id, str):
        _checks.error(issues, "CACertificateId", "type", "CACertificateId must be a string.")
    return issues


ACTION: t.Final = _action.Action[DeleteCACertificateResponse](
    api=API,
    name="DeleteCACertificate",
    validate=validate,
    response={
        "RequestId": "string",
    },
    region_parameters=("RegionId",),
)
