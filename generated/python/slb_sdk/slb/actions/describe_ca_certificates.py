"""The Action DescribeCACertificates of Slb.

Generated from spec/slb/certificate/DescribeCACertificates.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .._api import API

__all__ = [
    "ACTION",
    "DescribeCACertificatesRequest",
    "DescribeCACertificatesRequestTag",
    "DescribeCACertificatesResponse",
    "DescribeCACertificatesResponseCACertificateTag",
    "DescribeCACertificatesResponseCACertificate",
    "validate",
]


class DescribeCACertificatesRequestTag(t.TypedDict, total=False):
    """An element of `Tag[]` in `DescribeCACertificatesRequest`."""

    #: The key of the tag.
    #:
    #: Constraints: from 1 to 128 characters; must not start with "aliyun" or "acs:" or contain
    #: "http://" or "https://"
    Key: str

    #: The value of the tag; it may be empty.
    #:
    #: Constraints: at most 128 characters; must not start with "aliyun" or "acs:" or contain
    #: "http://" or "https://"
    Value: str


class DescribeCACertificatesRequest(t.TypedDict, total=False):
    """The parameters of `describe_ca_certificates`."""

    #: The region to list.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: Return only the certificate with this id.
    CACertificateId: str

    #: Return only certificates of this resource group.
    ResourceGroupId: str

    #: Return only certificates with these tags.
    #:
    #: Constraints: at most 20 elements
    Tag: list[DescribeCACertificatesRequestTag]


class DescribeCACertificatesResponseCACertificateTag(t.TypedDict, total=False):
    """An element of `CACertificates[].Tags[]` in `DescribeCACertificatesResponse`."""

    #: What the tag is about.
    TagKey: t.Required[str]

    #: What the tag says about it.
    TagValue: t.Required[str]


class DescribeCACertificatesResponseCACertificate(t.TypedDict, total=False):
    """An element of `CACertificates[]` in `DescribeCACertificatesResponse`."""

    #: Identifies the CA certificate; uploading it returns this id.
    CACertificateId: t.Required[str]

    #: A text to recognise the CA certificate by.
    CACertificateName: t.Required[str]

    #: The region that holds the certificate.
    RegionId: t.Required[str]

    #: The certificate's hash in pairs of hexadecimal digits, to compare with the certificate you
    #: hold.
    Fingerprint: t.Required[str]

    #: The common name in the certificate, for a server certificate its main domain.
    CommonName: t.Required[str]

    #: When the certificate was uploaded, in UTC.
    CreateTime: t.Required[str]

    #: When the certificate was uploaded, counted from the start of 1970 in UTC.
    CreateTimeStamp: t.Required[int]

    #: When the certificate stops being valid, in UTC.
    ExpireTime: t.Required[str]

    #: When the certificate stops being valid, counted from the start of 1970 in UTC.
    ExpireTimeStamp: t.Required[int]

    #: The resource group that the certificate belongs to.
    ResourceGroupId: t.Required[str]

    #: The tags of the certificate.
    Tags: t.Required[list[DescribeCACertificatesResponseCACertificateTag]]


class DescribeCACertificatesResponse(t.TypedDict, total=False):
    """What `describe_ca_certificates` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The CA certificates that the request asks for.
    CACertificates: t.Required[list[DescribeCACertificatesResponseCACertificate]]


_TAG_NAMES = frozenset(DescribeCACertificatesRequestTag.__annotations__)
_NAMES = frozenset(DescribeCACertificatesRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DescribeCACertificates without sending them.

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
        _checks.unknown(issues, params, DescribeCACertificatesRequest.__annotations__)
    region_id = get("RegionId")
    ca_certificate_id = get("CACertificateId")
    resource_group_id = get("ResourceGroupId")
    tag = get("Tag")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if ca_certificate_id is not None and not isinstance(ca_certificate_id, str):
        _checks.error(issues, "CACertificateId", "type", "CACertificateId must be a string.")
    if resource_group_id is not None and not isinstance(resource_group_id, str):
        _checks.error(issues, "ResourceGroupId", "type", "ResourceGroupId must be a string.")
    if tag is not None:
        if not isinstance(tag, (list, tuple)):
            _checks.error(issues, "Tag", "type", "Tag must be a list.")
        else:
            if len(tag) > 20:
                _checks.error(issues, "Tag", "size", "Tag must have at most 20 elements.")
            for index, item in enumerate(tag):
                if not isinstance(item, dict):
                    _checks.error(
                        issues, f"Tag[{index}]", "type", "Each element of Tag must be an object."
                    )
                else:
                    _check_tag(issues, f"Tag[{index}]", item)
    return issues


def _check_tag(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _TAG_NAMES.issuperset(structure):
        _checks.unknown(
            issues, structure, DescribeCACertificatesRequestTag.__annotations__, f"{path}."
        )
    key = get("Key")
    value = get("Value")
    if key is not None:
        if not isinstance(key, str):
            _checks.error(issues, f"{path}.Key", "type", "Key must be a string.")
        else:
            if not 1 <= len(key) <= 128:
                _checks.error(
                    issues, f"{path}.Key", "length", "Key must have from 1 to 128 characters."
                )
            if key.startswith(("aliyun", "acs:")) or "http://" in key or "https://" in key:
                _checks.error(
                    issues,
                    f"{path}.Key",
                    "not",
                    'Key must not start with "aliyun" or "acs:" or contain "http://" or "https://".',
                )
    if value is not None:
        if not isinstance(value, str):
            _checks.error(issues, f"{path}.Value", "type", "Value must be a string.")
        else:
            if len(value) > 128:
                _checks.error(
                    issues, f"{path}.Value", "length", "Value must have at most 128 characters."
                )
            if value.startswith(("aliyun", "acs:")) or "http://" in value or "https://" in value:
                _checks.error(
                    issues,
                    f"{path}.Value",
                    "not",
                    'Value must not start with "aliyun" or "acs:" or contain "http://" or "https://".',
                )


_CA_CERTIFICATES_TAGS: _action.Fields = {
    "TagKey": "string",
    "TagValue": "string",
}
_CA_CERTIFICATES: _action.Fields = {
    "CACertificateId": "string",
    "CACertificateName": "string",
    "RegionId": "string",
    "Fingerprint": "string",
    "CommonName": "string",
    "CreateTime": "string",
    "CreateTimeStamp": "long",
    "ExpireTime": "string",
    "ExpireTimeStamp": "long",
    "ResourceGroupId": "string",
    "Tags": _action.ListOf(_CA_CERTIFICATES_TAGS, "Tag"),
}
ACTION: t.Final = _action.Action[DescribeCACertificatesResponse](
    api=API,
    name="DescribeCACertificates",
    validate=validate,
    response={
        "RequestId": "string",
        "CACertificates": _action.ListOf(_CA_CERTIFICATES, "CACertificate"),
    },
    is_read=True,
    region_parameters=("RegionId",),
)
