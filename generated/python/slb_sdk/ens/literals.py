"""The values that texts and numbers of Ens can have.

Generated from spec/ens. Do not edit.
"""

from typing import Literal, TypeAlias

__all__ = [
    "OnOff",
    "Scheduler",
    "StickySessionType",
    "HealthCheckHttpCode",
    "HealthCheckMethod",
]

# Whether HTTP requests are redirected to HTTPS.
#
# - `on`: Enabled.
# - `off`: Disabled.
OnOff: TypeAlias = Literal["on", "off"]

# How requests are distributed over the servers.
#
# - `wrr`: Weighted round robin: servers with more weight get more requests.
# - `wlc`: Weighted least connections: by weight and load; of equal weights the one with fewer
#   connections is next.
# - `rr`: Round robin: the servers take turns.
# - `sch`: Consistent hash of the source address: one client stays on one server.
# - `qch`: Consistent hash of the QUIC connection id: one QUIC connection stays on one server.
# - `iqch`: Consistent hash of bytes 2 to 4 of the iQUIC connection id: equal bytes stay on one
#   server.
Scheduler: TypeAlias = Literal["wrr", "wlc", "rr", "sch", "qch", "iqch"]

# Whose cookie keeps the requests of a client on one server.
#
# - `insert`: The listener adds a cookie of its own, SERVERID, to the first response and follows it
#   afterwards.
# - `server`: The listener overwrites the cookie that the servers set, and follows the new one
#   afterwards.
StickySessionType: TypeAlias = Literal["insert", "server"]

# The class of HTTP status codes that counts as healthy.
#
# - `http_2xx`: Any 2xx status, success.
# - `http_3xx`: Any 3xx status, a redirect.
# - `http_4xx`: Any 4xx status, an error of the client.
# - `http_5xx`: Any 5xx status, an error of the server.
#
# The service may add values.
HealthCheckHttpCode: TypeAlias = Literal["http_2xx", "http_3xx", "http_4xx", "http_5xx"]

# The HTTP method of the probe.
#
# - `head`: The probe asks for the headers only.
# - `get`: The probe asks for the page with its body.
HealthCheckMethod: TypeAlias = Literal["head", "get"]
