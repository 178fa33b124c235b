"""A typed client for Alibaba Cloud load balancing.

Each API is a package of its own with a client, such as `slb_sdk.slb`. This one holds what they have
in common.

Example:
    >>> from slb_sdk.slb import SlbClient
    >>> slb = SlbClient(region_id="cn-hangzhou")
    >>> reply = slb.create_load_balancer(LoadBalancerName="web")
"""

import logging

from ._version import __version__
from .client import RpcClient
from .credentials import Credentials, CredentialsProvider, environment_credentials
from .errors import (
    ApiError,
    CallError,
    ConfigurationError,
    CredentialsError,
    NetworkError,
    ResponseTooLargeError,
    SdkError,
    TimeoutError,
    ValidationError,
)
from .options import ClientOptions
from .paginate import Paginator, PaginatorError
from .transport import HttpRequest, HttpResponse, Transport, TransportError, TransportLimits
from .validation import Issue
from .wait import WaiterError

__all__ = [
    "ApiError",
    "CallError",
    "ClientOptions",
    "ConfigurationError",
    "Credentials",
    "CredentialsError",
    "CredentialsProvider",
    "HttpRequest",
    "HttpResponse",
    "Issue",
    "NetworkError",
    "Paginator",
    "PaginatorError",
    "ResponseTooLargeError",
    "RpcClient",
    "SdkError",
    "TimeoutError",
    "Transport",
    "TransportError",
    "TransportLimits",
    "ValidationError",
    "WaiterError",
    "__version__",
    "environment_credentials",
]

# Records go nowhere until the application says where.
logging.getLogger("slb_sdk").addHandler(logging.NullHandler())
