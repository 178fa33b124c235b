"""The Action SetServerCertificateName of Slb.

Generated from spec/slb/certificate/SetServerCertificateName.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .._api import API

__all__ = [
    "ACTION",
    "SetServerCertificateNameRequest",
    "SetServerCertificateNameResponse",
    "validate",
]


class SetServerCertificateNameRequest(t.TypedDict, total=False):
    """The parameters of `set_server_certificate_name`."""

    #: The region that holds the certificate.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The server certificate to rename.
    ServerCertificateId: t.Required[str]

    #: The new name.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: Safe by both sources: an English letter, then letters, digits, periods, underscores and
    #: hyphens.
    ServerCertificateName: t.Required[str]


class SetServerCertificateNameResponse(t.TypedDict, total=False):
    """What `set_server_certificate_name` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]


_NAMES = frozenset(SetServerCertificateNameRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of SetServerCertificateName without sending them.

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
        _checks.unknown(issues, params, SetServerCertificateNameRequest.__annotations__)
    region_id = get("RegionId")
    server_certificate_id = get("ServerCertificateId")
    server_certificate_name = get("ServerCertificateName")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if server_certificate_id is None:
        _checks.error(issues, "ServerCertificateId", "required", "ServerCertificateId is required.")
    elif not isinstance(server_certificate_id, str):
        _checks.error(
            issues, "ServerCertificateId", "type", "ServerCertificateId must be a string."
        )
    if server_certificate_name is None:
        _checks.error(
            issues, "ServerCertificateName", "required", "ServerCertificateName is required."
        )
    elif not isinstance(server_certificate_name, str):
        _checks.error(
            issues, "ServerCertificateName", "type", "ServerCertificateName must be a string."
        )
    elif not 1 <= len(server_certificate_name) <= 80:
        _checks.error(
            issues,
            "ServerCertificateName",
            "length",
            "ServerCertificateName must have from 1 to 80 characters.",
        )
    return issues


ACTION: t.Final = _action.Action[SetServerCertificateNameResponse](
    api=API,
    name="SetServerCertificateName",
    validate=validate,
    response={
        "RequestId": "string",
    },
    region_parameters=("RegionId",),
)
