"""The Action SetCACertificateName of Slb.

Generated from spec/slb/certificate/SetCACertificateName.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .._api import API

__all__ = [
    "ACTION",
    "SetCACertificateNameRequest",
    "SetCACertificateNameResponse",
    "validate",
]


class SetCACertificateNameRequest(t.TypedDict, total=False):
    """The parameters of `set_ca_certificate_name`."""

    #: The region that holds the certificate.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The CA certificate to rename.
    CACertificateId: t.Required[str]

    #: The new name.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: It starts with a letter, Chinese ones included, followed by letters, digits, periods,
    #: underscores and hyphens.
    CACertificateName: t.Required[str]


class SetCACertificateNameResponse(t.TypedDict, total=False):
    """What `set_ca_certificate_name` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]


_NAMES = frozenset(SetCACertificateNameRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of SetCACertificateName without sending them.

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
        _checks.unknown(issues, params, SetCACertificateNameRequest.__annotations__)
    region_id = get("RegionId")
    ca_certificate_id = get("CACertificateId")
    ca_certificate_name = get("CACertificateName")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if ca_certificate_id is None:
        _checks.error(issues, "CACertificateId", "required", "CACertificateId is required.")
    elif not isinstance(ca_certificate_id, str):
        _checks.error(issues, "CACertificateId", "type", "CACertificateId must be a string.")
    if ca_certificate_name is None:
        _checks.error(issues, "CACertificateName", "required", "CACertificateName is required.")
    elif not isinstance(ca_certificate_name, str):
        _checks.error(issues, "CACertificateName", "type", "CACertificateName must be a string.")
    elif not 1 <= len(ca_certificate_name) <= 80:
        _checks.error(
            issues,
            "CACertificateName",
            "length",
            "CACertificateName must have from 1 to 80 characters.",
        )
    return issues


ACTION: t.Final = _action.Action[SetCACertificateNameResponse](
    api=API,
    name="SetCACertificateName",
    validate=validate,
    response={
        "RequestId": "string",
    },
    region_parameters=("RegionId",),
)
