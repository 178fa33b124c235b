"""The values that texts and numbers of Nlb can have.

Generated from spec/nlb. Do not edit.
"""

from typing import Literal, TypeAlias

__all__ = [
    "ListenerProtocol",
    "SecurityPolicyId",
    "AlpnPolicy",
    "ListenerStatus",
    "SecSensorEnabled",
    "GetJobStatusStatus",
]

# The protocol that the listener speaks with the clients.
#
# - `TCP`: Passes TCP connections on.
# - `UDP`: Passes UDP datagrams on.
# - `TCPSSL`: Ends TLS over TCP and passes the decrypted stream on.
#
# The service may add values.
ListenerProtocol: TypeAlias = Literal["TCP", "UDP", "TCPSSL"]

# The TLS versions and cipher suites that the listener accepts.
#
# - `tls_cipher_policy_1_0`: A system policy: TLS 1.0, 1.1 and 1.2.
# - `tls_cipher_policy_1_1`: A system policy: TLS 1.1 and 1.2.
# - `tls_cipher_policy_1_2`: A system policy: TLS 1.2.
# - `tls_cipher_policy_1_2_strict`: A system policy: TLS 1.2 with fewer cipher suites.
# - `tls_cipher_policy_1_2_strict_with_1_3`: A system policy: TLS 1.2 with fewer cipher suites, and
#   TLS 1.3.
#
# The service may add values.
SecurityPolicyId: TypeAlias = Literal[
    "tls_cipher_policy_1_0",
    "tls_cipher_policy_1_1",
    "tls_cipher_policy_1_2",
    "tls_cipher_policy_1_2_strict",
    "tls_cipher_policy_1_2_strict_with_1_3",
]

# The protocols that the listener offers in the TLS handshake, and their order.
#
# - `HTTP1Only`: Only HTTP 1.1 and then HTTP 1.0.
# - `HTTP2Only`: Only HTTP/2.
# - `HTTP2Optional`: HTTP 1.1 first, then HTTP 1.0, then HTTP/2.
# - `HTTP2Preferred`: HTTP/2 first, then HTTP 1.1, then HTTP 1.0.
#
# The service may add values.
AlpnPolicy: TypeAlias = Literal["HTTP1Only", "HTTP2Only", "HTTP2Optional", "HTTP2Preferred"]

# The state of the listener.
#
# - `Provisioning`: It is being created.
# - `Running`: It takes traffic.
# - `Configuring`: A change of its settings is being carried out.
# - `Stopping`: It is on the way to being stopped.
# - `Stopped`: It takes no traffic.
# - `Starting`: It is on the way to taking traffic.
# - `Deleting`: It is being deleted.
# - `Deleted`: It exists no longer.
#
# The service may add values.
ListenerStatus: TypeAlias = Literal[
    "Provisioning",
    "Running",
    "Configuring",
    "Stopping",
    "Stopped",
    "Starting",
    "Deleting",
    "Deleted",
]

# Only the listeners whose monitoring is like this.
#
# - `true`: Only the listeners that are monitored second by second.
# - `false`: Only the listeners that are not.
SecSensorEnabled: TypeAlias = Literal["true", "false"]

# How far the job is.
#
# - `processing`: The job is at work.
# - `Processing`: The job is at work, in the spelling of ListAsynJobs.
# - `Succeeded`: The job is done.
# - `Failed`: The job has ended without success.
#
# The service may add values.
GetJobStatusStatus: TypeAlias = Literal["processing", "Processing", "Succeeded", "Failed"]
