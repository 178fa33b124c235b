"""The Action UploadServerCertificate of Slb.

Generated from spec/slb/certificate/UploadServerCertificate.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "UploadServerCertificateRequest",
    "UploadServerCertificateRequestTag",
    "UploadServerCertificateResponse",
    "validate",
]


class UploadServerCertificateRequestTag(t.TypedDict, total=False):
    """An element of `Tag[]` in `UploadServerCertificateRequest`."""

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


class UploadServerCertificateRequest(t.TypedDict, total=False):
    """The parameters of `upload_server_certificate`.

    Rules between them:

    - `certificate-and-key`: ServerCertificate and PrivateKey are required unless
      AliCloudCertificateId is given. Without the id of an Alibaba Cloud certificate the certificate
      and its key must be uploaded.
    - `ali-cloud-certificate` (warning): AliCloudCertificateName and AliCloudCertificateRegionId are
      required when AliCloudCertificateId is given. The service's reference page wants id, name and
      region of an Alibaba Cloud certificate together.
    """

    #: The region to keep the certificate in.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The certificate in PEM form.
    ServerCertificate: str

    #: The certificate's private key in PEM form.
    PrivateKey: str

    #: A text to recognise the certificate by.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: Documented today: an English letter, then letters, digits, periods, underscores and hyphens.
    ServerCertificateName: str

    #: The certificate to take over from Alibaba Cloud's certificate service, by the id it has
    #: there.
    AliCloudCertificateId: str

    #: The name that the certificate has in Alibaba Cloud's certificate service.
    AliCloudCertificateName: str

    #: The region in which Alibaba Cloud's certificate service holds the certificate to take over.
    AliCloudCertificateRegionId: str

    #: The resource group to put the certificate in.
    ResourceGroupId: str

    #: Tags to attach to the new certificate.
    #:
    #: Constraints: at most 20 elements
    Tag: list[UploadServerCertificateRequestTag]


class UploadServerCertificateResponse(t.TypedDict, total=False):
    """What `upload_server_certificate` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The id of the new server certificate.
    ServerCertificateId: t.Required[str]

    #: A text to recognise the server certificate by.
    ServerCertificateName: t.Required[str]

    #: The certificate's hash in pairs of hexadecimal digits, to compare with the certificate you
    #: hold.
    Fingerprint: t.Required[str]

    #: The common name in the certificate, for a server certificate its main domain.
    CommonName: t.Required[str]

    #: The further domains that the certificate is valid for.
    SubjectAlternativeNames: t.Required[list[str]]

    #: When the certificate was uploaded, in UTC.
    CreateTime: t.Required[str]

    #: When the certificate was uploaded, counted from the start of 1970 in UTC.
    CreateTimeStamp: t.Required[int]

    #: When the certificate stops being valid, in UTC.
    ExpireTime: t.Required[str]

    #: When the certificate stops being valid, counted from the start of 1970 in UTC.
    ExpireTimeStamp: t.Required[int]

    #: The region that holds the certificate.
    RegionId: t.Required[str]

    #: The resource group that the certificate belongs to.
    ResourceGroupId: t.Required[str]

    #: Where the certificate came from.
    IsAliCloudCertificate: t.Required[literals.AliCloudCertificateMark | str]

    #: The id that the certificate has in Alibaba Cloud's certificate service.
    AliCloudCertificateId: t.Required[str]

    #: The name that the certificate has in Alibaba Cloud's certificate service.
    AliCloudCertificateName: t.Required[str]


_TAG_NAMES = frozenset(UploadServerCertificateRequestTag.__annotations__)
_NAMES = frozenset(UploadServerCertificateRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of UploadServerCertificate without sending them.

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
        _checks.unknown(issues, params, UploadServerCertificateRequest.__annotations__)
    region_id = get("RegionId")
    server_certificate = get("ServerCertificate")
    private_key = get("PrivateKey")
    server_certificate_name = get("ServerCertificateName")
    ali_cloud_certificate_id = get("AliCloudCertificateId")
    ali_cloud_certificate_name = get("AliCloudCertificateName")
    ali_cloud_certificate_region_id = get("AliCloudCertificateRegionId")
    resource_group_id = get("ResourceGroupId")
    tag = get("Tag")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if server_certificate is not None and not isinstance(server_certificate, str):
        _checks.error(issues, "ServerCertificate", "type", "ServerCertificate must be a string.")
    if private_key is not None and not isinstance(private_key, str):
        _checks.error(issues, "PrivateKey", "type", "PrivateKey must be a string.")
    if server_certificate_name is not None:
        if not isinstance(server_certificate_name, str):
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
    if ali_cloud_certificate_id is not None and not isinstance(ali_cloud_certificate_id, str):
        _checks.error(
            issues, "AliCloudCertificateId", "type", "AliCloudCertificateId must be a string."
        )
    if ali_cloud_certificate_name is not None and not isinstance(ali_cloud_certificate_name, str):
        _checks.error(
            issues, "AliCloudCertificateName", "type", "AliCloudCertificateName must be a string."
        )
    if ali_cloud_certificate_region_id is not None and not isinstance(
        ali_cloud_certificate_region_id, str
    ):
        _checks.error(
            issues,
            "AliCloudCertificateRegionId",
            "type",
            "AliCloudCertificateRegionId must be a string.",
        )
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
    if ali_cloud_certificate_id is None:
        if server_certificate is None:
            _checks.error(
                issues,
                "ServerCertificate",
                "certificate-and-key",
                "ServerCertificate is required unless AliCloudCertificateId is given. Without the id of an Alibaba Cloud certificate the certificate and its key must be uploaded.",
            )
        if private_key is None:
            _checks.error(
                issues,
                "PrivateKey",
                "certificate-and-key",
                "PrivateKey is required unless AliCloudCertificateId is given. Without the id of an Alibaba Cloud certificate the certificate and its key must be uploaded.",
            )
    if ali_cloud_certificate_id is not None:
        if ali_cloud_certificate_name is None:
            _checks.warning(
                issues,
                "AliCloudCertificateName",
                "ali-cloud-certificate",
                "AliCloudCertificateName is required when AliCloudCertificateId is given. The service's reference page wants id, name and region of an Alibaba Cloud certificate together.",
            )
        if ali_cloud_certificate_region_id is None:
            _checks.warning(
                issues,
                "AliCloudCertificateRegionId",
                "ali-cloud-certificate",
                "AliCloudCertificateRegionId is required when AliCloudCertificateId is given. The service's reference page wants id, name and region of an Alibaba Cloud certificate together.",
            )
    return issues


def _check_tag(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _TAG_NAMES.issuperset(structure):
        _checks.unknown(
            issues, structure, UploadServerCertificateRequestTag.__annotations__, f"{path}."
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


ACTION: t.Final = _action.Action[UploadServerCertificateResponse](
    api=API,
    name="UploadServerCertificate",
    validate=validate,
    response={
        "RequestId": "string",
        "ServerCertificateId": "string",
        "ServerCertificateName": "string",
        "Fingerprint": "string",
        "CommonName": "string",
        "SubjectAlternativeNames": _action.ListOf("string", "SubjectAlternativeName"),
        "CreateTime": "string",
        "CreateTimeStamp": "long",
        "ExpireTime": "string",
        "ExpireTimeStamp": "long",
        "RegionId": "string",
        "ResourceGroupId": "string",
        "IsAliCloudCertificate": "integer",
        "AliCloudCertificateId": "string",
        "AliCloudCertificateName": "string",
    },
    sensitive=frozenset({"PrivateKey"}),
    region_parameters=("RegionId",),
)
