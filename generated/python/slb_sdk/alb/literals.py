"""The values that texts and numbers of Alb can have.

Generated from spec/alb. Do not edit.
"""

from typing import Literal, TypeAlias

__all__ = [
    "ListenerProtocol",
    "CreateListenerDefaultActionType",
    "XForwardedForProcessingMode",
    "ListenerStatus",
    "GetListenerAttributeDefaultActionType",
    "TracingType",
    "GetListenerAttributeCaCertificateStatus",
    "AclType",
    "GetListenerAttributeAclConfigAclRelationStatus",
    "ListListenersListenerDefaultActionType",
    "JobResourceType",
    "ListAsynJobsJobStatus",
    "OperateType",
]

# The protocol that clients speak to the listener.
#
# - `HTTP`: HTTP without encryption.
# - `HTTPS`: HTTP over TLS.
# - `QUIC`: HTTP over QUIC.
#
# The service may add values.
ListenerProtocol: TypeAlias = Literal["HTTP", "HTTPS", "QUIC"]

# The kind of the action.
#
# - `ForwardGroup`: The requests go to server groups.
CreateListenerDefaultActionType: TypeAlias = Literal["ForwardGroup"]

# What is done with the X-Forwarded-For header before the request goes on to the servers.
#
# - `append`: The address of the last hop is added to the header that the request brought.
# - `remove`: The servers get no such header, whether the request brought one or not.
#
# The service may add values.
XForwardedForProcessingMode: TypeAlias = Literal["append", "remove"]

# The state of the listener.
#
# - `Provisioning`: It is being set up.
# - `Running`: It takes traffic.
# - `Configuring`: A change of its settings is being carried out.
# - `Stopped`: It takes no traffic.
#
# The service may add values.
ListenerStatus: TypeAlias = Literal["Provisioning", "Running", "Configuring", "Stopped"]

# The kind of the action.
#
# - `ForwardGroup`: The requests go to server groups.
#
# The service may add values.
GetListenerAttributeDefaultActionType: TypeAlias = Literal["ForwardGroup"]

# The kind of trace. It means something only while TracingEnabled is true.
#
# - `Zipkin`: The only kind that is documented.
#
# The service may add values.
TracingType: TypeAlias = Literal["Zipkin"]

# Whether the certificate is in force.
#
# - `Associating`: It is being put in force.
# - `Associated`: It is in force.
# - `Diassociating`: It is being taken off.
#
# The service may add values.
GetListenerAttributeCaCertificateStatus: TypeAlias = Literal[
    "Associating",
    "Associated",
    "Diassociating",
]

# What the access control lists are for.
#
# - `White`: Only the addresses of the lists get through; while the lists are empty, all do.
# - `Black`: The addresses of the lists do not get through.
#
# The service may add values.
AclType: TypeAlias = Literal["White", "Black"]

# Whether the list is in force.
#
# - `Associating`: It is being put in force.
# - `Associated`: It is in force.
# - `Dissociating`: It is being taken off.
#
# The service may add values.
GetListenerAttributeAclConfigAclRelationStatus: TypeAlias = Literal[
    "Associating",
    "Associated",
    "Dissociating",
]

# The kind of the action.
#
# - `ForwardGroup`: The requests go to server groups.
#
# The service may add values.
ListListenersListenerDefaultActionType: TypeAlias = Literal["ForwardGroup"]

# Only the jobs on resources of this kind.
#
# - `loadbalancer`: An instance.
# - `listener`: A listener.
# - `rule`: A forwarding rule.
# - `acl`: An access control list.
# - `securitypolicy`: A security policy.
# - `servergroup`: A server group.
#
# The service may add values.
JobResourceType: TypeAlias = Literal[
    "loadbalancer",
    "listener",
    "rule",
    "acl",
    "securitypolicy",
    "servergroup",
]

# How far the job is.
#
# - `Processing`: The job is at work.
# - `Succeeded`: The job is done.
# - `Failed`: The job has ended without success; ErrorCode and ErrorMessage say why.
#
# The service may add values.
ListAsynJobsJobStatus: TypeAlias = Literal["Processing", "Succeeded", "Failed"]

# What the job does to the resource.
#
# - `Create`: It creates the resource.
# - `Update`: It changes the resource.
# - `Delete`: It deletes the resource.
#
# The service may add values.
OperateType: TypeAlias = Literal["Create", "Update", "Delete"]
