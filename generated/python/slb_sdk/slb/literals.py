"""The values that texts and numbers of Slb can have.

Generated from spec/slb. Do not edit.
"""

from typing import Literal, TypeAlias

__all__ = [
    "AddressType",
    "AddressIPVersion",
    "LoadBalancerSpec",
    "InstanceChargeType",
    "InternetChargeType",
    "DeleteProtection",
    "ModificationProtectionStatus",
    "PayType",
    "PricingCycle",
    "NetworkType",
    "LoadBalancerSpecInUse",
    "LoadBalancerStatus",
    "RenewalStatus",
    "RenewalCycUnit",
    "ListenerProtocol",
    "OnOff",
    "DescribeLoadBalancerAttributeBackendServerType",
    "DescribeLoadBalancersLoadBalancerInternetChargeType",
    "SetLoadBalancerStatusLoadBalancerStatus",
    "AcceptLanguage",
    "CreateLoadBalancerHTTPListenerScheduler",
    "StickySessionType",
    "HealthCheckMethod",
    "HealthCheckHttpCode",
    "CreateLoadBalancerHTTPListenerAclType",
    "TLSCipherPolicy",
    "CreateLoadBalancerHTTPSListenerScheduler",
    "CreateLoadBalancerHTTPSListenerAclType",
    "CreateLoadBalancerTCPListenerScheduler",
    "HealthCheckType",
    "CreateLoadBalancerTCPListenerAclType",
    "CreateLoadBalancerUDPListenerScheduler",
    "CreateLoadBalancerUDPListenerAclType",
    "WhiteListStatus",
    "DescribedOnOff",
    "DescribedListenerStatus",
    "DescribedScheduler",
    "DescribeLoadBalancerHTTPListenerAttributeAclType",
    "DescribeLoadBalancerHTTPSListenerAttributeAclType",
    "SynProxy",
    "DescribeLoadBalancerTCPListenerAttributeAclType",
    "DescribeLoadBalancerUDPListenerAttributeAclType",
    "SetLoadBalancerHTTPListenerAttributeScheduler",
    "SetLoadBalancerHTTPListenerAttributeAclType",
    "SetLoadBalancerHTTPSListenerAttributeScheduler",
    "SetLoadBalancerHTTPSListenerAttributeAclType",
    "SetLoadBalancerTCPListenerAttributeScheduler",
    "SetLoadBalancerTCPListenerAttributeAclType",
    "SetLoadBalancerUDPListenerAttributeScheduler",
    "SetLoadBalancerUDPListenerAttributeAclType",
    "CreateRulesListenerProtocol",
    "RuleListenerSync",
    "RuleScheduler",
    "RuleStickySession",
    "RuleStickySessionType",
    "RuleHealthCheck",
    "BackendServerType",
    "ServerHealthStatus",
    "MasterSlaveServerType",
    "AliCloudCertificateMark",
]

# Whether the instance is reached from the internet or from a private network.
#
# - `internet`: A public address, for traffic from the internet.
# - `intranet`: A private address, for traffic from within the network.
#
# The service may add values.
AddressType: TypeAlias = Literal["internet", "intranet"]

# The IP version of the instance's address.
#
# - `ipv4`: IPv4.
# - `ipv6`: IPv6.
#
# The service may add values.
AddressIPVersion: TypeAlias = Literal["ipv4", "ipv6"]

# The guaranteed performance of the instance. Regions differ in the classes they offer.
#
# - `slb.s1.small`: Class s1, small: the smallest.
# - `slb.s2.small`: Class s2, small.
# - `slb.s2.medium`: Class s2, medium.
# - `slb.s3.small`: Class s3, small.
# - `slb.s3.medium`: Class s3, medium.
# - `slb.s3.large`: Class s3, large: the largest.
#
# The service may add values.
LoadBalancerSpec: TypeAlias = Literal[
    "slb.s1.small",
    "slb.s2.small",
    "slb.s2.medium",
    "slb.s3.small",
    "slb.s3.medium",
    "slb.s3.large",
]

# How a pay-as-you-go instance itself is billed. Used on the China site only.
#
# - `PayBySpec`: By the chosen performance class.
# - `PayByCLCU`: By usage, measured in capacity units.
#
# The service may add values.
InstanceChargeType: TypeAlias = Literal["PayBySpec", "PayByCLCU"]

# How the traffic of an internet-facing instance is billed.
#
# - `paybytraffic`: By the data transferred.
# - `paybybandwidth`: By a fixed peak bandwidth.
#
# The service may add values.
InternetChargeType: TypeAlias = Literal["paybytraffic", "paybybandwidth"]

# Whether to protect the instance from being deleted.
#
# - `on`: Enabled.
# - `off`: Disabled.
#
# The service may add values.
DeleteProtection: TypeAlias = Literal["on", "off"]

# Whether to protect the instance from changes in the console.
#
# - `NonProtection`: Not protected; a reason given earlier is forgotten.
# - `ConsoleProtection`: The console cannot change the instance; API calls still can.
#
# The service may add values.
ModificationProtectionStatus: TypeAlias = Literal["NonProtection", "ConsoleProtection"]

# Whether the instance is paid as you go or in advance.
#
# - `PayOnDemand`: Pay-as-you-go.
# - `PrePay`: Subscription, on the China site only.
#
# The service may add values.
PayType: TypeAlias = Literal["PayOnDemand", "PrePay"]

# What Duration counts for a subscription.
#
# - `month`: Months.
# - `year`: Years.
PricingCycle: TypeAlias = Literal["month", "year"]

# The kind of network the instance is in.
#
# - `vpc`: A virtual private cloud.
# - `classic`: The classic network.
# - `Classic`: The classic network, spelled as in some of today's texts.
#
# The service may add values.
NetworkType: TypeAlias = Literal["vpc", "classic", "Classic"]

# The performance class. Absent for a shared-performance instance.
#
# - `slb.s1.small`: Class s1, small: the smallest.
# - `slb.s2.small`: Class s2, small.
# - `slb.s2.medium`: Class s2, medium.
# - `slb.s3.small`: Class s3, small.
# - `slb.s3.medium`: Class s3, medium.
# - `slb.s3.large`: Class s3, large: the largest.
# - `slb.lcu.elastic`: Billed by usage, without a fixed class.
#
# The service may add values.
LoadBalancerSpecInUse: TypeAlias = Literal[
    "slb.s1.small",
    "slb.s2.small",
    "slb.s2.medium",
    "slb.s3.small",
    "slb.s3.medium",
    "slb.s3.large",
    "slb.lcu.elastic",
]

# The state of the instance.
#
# - `active`: Its running listeners forward traffic.
# - `inactive`: None of its listeners forwards traffic.
# - `locked`: Neither forwards traffic nor can be changed, because of unpaid fees or a block by
#   Alibaba Cloud.
#
# The service may add values.
LoadBalancerStatus: TypeAlias = Literal["active", "inactive", "locked"]

# What happens when a subscription ends. For subscription instances of the China site only.
#
# - `AutoRenewal`: The subscription is renewed by itself.
# - `Normal`: The subscription has to be renewed by hand.
# - `NotRenewal`: The subscription ends; the only reminder comes three days before.
#
# The service may add values.
RenewalStatus: TypeAlias = Literal["AutoRenewal", "Normal", "NotRenewal"]

# What RenewalDuration counts.
#
# - `Month`: Months.
# - `Year`: Years.
#
# The service may add values.
RenewalCycUnit: TypeAlias = Literal["Month", "Year"]

# The protocol that the listener speaks with the clients.
#
# - `http`: HTTP.
# - `https`: HTTPS.
# - `tcp`: TCP.
# - `udp`: UDP.
#
# The service may add values.
ListenerProtocol: TypeAlias = Literal["http", "https", "tcp", "udp"]

# Whether an HTTP listener redirects its requests to an HTTPS listener.
#
# - `on`: Enabled.
# - `off`: Disabled.
#
# The service may add values.
OnOff: TypeAlias = Literal["on", "off"]

# What kind of server it is.
#
# - `ecs`: An ECS instance.
# - `eni`: An elastic network interface.
# - `eci`: An elastic container instance.
#
# The service may add values.
DescribeLoadBalancerAttributeBackendServerType: TypeAlias = Literal["ecs", "eni", "eci"]

# How the internet traffic is billed, as a number; InternetChargeTypeAlias has the word.
#
# - `3`: By a fixed peak bandwidth (paybybandwidth).
# - `4`: By the data transferred (paybytraffic).
# - `paybybandwidth`: By a fixed peak bandwidth.
# - `paybytraffic`: By the data transferred.
#
# The service may add values.
DescribeLoadBalancersLoadBalancerInternetChargeType: TypeAlias = Literal[
    "3",
    "4",
    "paybybandwidth",
    "paybytraffic",
]

# The state to bring the instance to.
#
# - `active`: The listeners forward traffic.
# - `inactive`: The listeners stop forwarding traffic.
SetLoadBalancerStatusLoadBalancerStatus: TypeAlias = Literal["active", "inactive"]

# The language of the names in the response.
#
# - `zh-CN`: Chinese.
# - `en-US`: English.
# - `ja`: Japanese.
#
# The service may add values.
AcceptLanguage: TypeAlias = Literal["zh-CN", "en-US", "ja"]

# How requests are distributed over the servers.
#
# - `wrr`: Weighted round robin: servers with more weight get more requests.
# - `rr`: Round robin: the servers take turns.
# - `wlc`: Weighted least connections: as wrr, and among equal weights the server with the fewest
#   connections. wlc is deprecated: Only the guide has it.
CreateLoadBalancerHTTPListenerScheduler: TypeAlias = Literal["wrr", "rr", "wlc"]

# Whose cookie marks the session.
#
# - `insert`: The listener adds a cookie of its own, SERVERID, to the first response and follows it
#   afterwards.
# - `server`: The listener overwrites the cookie named in Cookie, which the servers set, and follows
#   it afterwards.
#
# The service may add values.
StickySessionType: TypeAlias = Literal["insert", "server"]

# The HTTP method of the probe.
#
# - `head`: The probe asks for the headers only.
# - `get`: The probe asks for the whole page.
#
# The service may add values.
HealthCheckMethod: TypeAlias = Literal["head", "get"]

# The classes of HTTP status codes that count as healthy.
#
# - `http_2xx`: Any 2xx status, success.
# - `http_3xx`: Any 3xx status, a redirect.
# - `http_4xx`: Any 4xx status, an error of the client.
# - `http_5xx`: Any 5xx status, an error of the server.
HealthCheckHttpCode: TypeAlias = Literal["http_2xx", "http_3xx", "http_4xx", "http_5xx"]

# What the access control list means.
#
# - `white`: Only addresses on the list get through; while the list is empty, everybody does.
# - `black`: Addresses on the list are kept out; while the list is empty, nobody is.
# - `whitelist`: The guide's word for white. whitelist is deprecated; use white.
# - `blacklist`: The guide's word for black. blacklist is deprecated; use black.
CreateLoadBalancerHTTPListenerAclType: TypeAlias = Literal[
    "white",
    "black",
    "whitelist",
    "blacklist",
]

# The TLS versions and cipher suites that the listener accepts.
#
# - `tls_cipher_policy_1_0`: TLS 1.0, 1.1 and 1.2 with thirteen cipher suites, old ones included.
# - `tls_cipher_policy_1_1`: TLS 1.1 and 1.2 with the same thirteen cipher suites.
# - `tls_cipher_policy_1_2`: TLS 1.2 with the same thirteen cipher suites.
# - `tls_cipher_policy_1_2_strict`: TLS 1.2 with the six ECDHE-RSA cipher suites.
# - `tls_cipher_policy_1_2_strict_with_1_3`: TLS 1.2 and 1.3 with ECDHE-RSA, ECDHE-ECDSA and the TLS
#   1.3 cipher suites.
#
# The service may add values.
TLSCipherPolicy: TypeAlias = Literal[
    "tls_cipher_policy_1_0",
    "tls_cipher_policy_1_1",
    "tls_cipher_policy_1_2",
    "tls_cipher_policy_1_2_strict",
    "tls_cipher_policy_1_2_strict_with_1_3",
]

# How requests are distributed over the servers.
#
# - `wrr`: Weighted round robin: servers with more weight get more requests.
# - `rr`: Round robin: the servers take turns.
# - `wlc`: Weighted least connections: as wrr, and among equal weights the server with the fewest
#   connections. wlc is deprecated: Only the guide has it.
CreateLoadBalancerHTTPSListenerScheduler: TypeAlias = Literal["wrr", "rr", "wlc"]

# What the access control list means.
#
# - `white`: Only addresses on the list get through; while the list is empty, everybody does.
# - `black`: Addresses on the list are kept out; while the list is empty, nobody is.
# - `whitelist`: The guide's word for white. whitelist is deprecated; use white.
# - `blacklist`: The guide's word for black. blacklist is deprecated; use black.
CreateLoadBalancerHTTPSListenerAclType: TypeAlias = Literal[
    "white",
    "black",
    "whitelist",
    "blacklist",
]

# How connections are distributed over the servers.
#
# - `wrr`: Weighted round robin: servers with more weight get more connections.
# - `rr`: Round robin: the servers take turns.
# - `sch`: Consistent hash of the source address: one client stays on one server.
# - `tch`: Consistent hash of source and destination, addresses and ports: one connection stays on
#   one server.
# - `wlc`: Weighted least connections: as wrr, and among equal weights the server with the fewest
#   connections. wlc is deprecated: Only the guide has it.
CreateLoadBalancerTCPListenerScheduler: TypeAlias = Literal["wrr", "rr", "sch", "tch", "wlc"]

# How the servers are probed.
#
# - `tcp`: The probe opens a connection.
# - `http`: The probe sends an HTTP request.
#
# The service may add values.
HealthCheckType: TypeAlias = Literal["tcp", "http"]

# What the access control list means.
#
# - `white`: Only addresses on the list get through; while the list is empty, everybody does.
# - `black`: Addresses on the list are kept out; while the list is empty, nobody is.
# - `whitelist`: The guide's word for white. whitelist is deprecated; use white.
# - `blacklist`: The guide's word for black. blacklist is deprecated; use black.
CreateLoadBalancerTCPListenerAclType: TypeAlias = Literal[
    "white",
    "black",
    "whitelist",
    "blacklist",
]

# How traffic is distributed over the servers.
#
# - `wrr`: Weighted round robin: servers with more weight get more traffic.
# - `rr`: Round robin: the servers take turns.
# - `sch`: Consistent hash of the source address: one client stays on one server.
# - `tch`: Consistent hash of source and destination, addresses and ports: one flow stays on one
#   server.
# - `qch`: Consistent hash of the QUIC connection id: one QUIC connection stays on one server.
# - `wlc`: Weighted least connections: as wrr, and among equal weights the server with the fewest
#   connections. wlc is deprecated: Only the guide has it.
CreateLoadBalancerUDPListenerScheduler: TypeAlias = Literal["wrr", "rr", "sch", "tch", "qch", "wlc"]

# What the access control list means.
#
# - `white`: Only addresses on the list get through; while the list is empty, everybody does.
# - `black`: Addresses on the list are kept out; while the list is empty, nobody is.
# - `whitelist`: The guide's word for white. whitelist is deprecated; use white.
# - `blacklist`: The guide's word for black. blacklist is deprecated; use black.
CreateLoadBalancerUDPListenerAclType: TypeAlias = Literal[
    "white",
    "black",
    "whitelist",
    "blacklist",
]

# Whether the listener lets in only the addresses of its whitelist.
#
# - `open_white_list`: Only addresses of the whitelist get through; while it is empty, nobody does.
# - `open_whitelist`: The guide's spelling of open_white_list. open_whitelist is deprecated: Only
#   the guide spells it so; today's value is open_white_list.
# - `close`: Every address gets through.
#
# The service may add values.
WhiteListStatus: TypeAlias = Literal["open_white_list", "open_whitelist", "close"]

# Whether requests are redirected to an HTTPS listener.
#
# - `on`: Enabled.
# - `off`: Disabled.
#
# The service may add values.
DescribedOnOff: TypeAlias = Literal["on", "off"]

# Whether the listener takes traffic.
#
# - `running`: Takes traffic and passes it on.
# - `stopped`: Takes no traffic; a new listener starts out like this.
# - `stopping`: A stop was asked for and is still under way.
#
# The service may add values.
DescribedListenerStatus: TypeAlias = Literal["running", "stopped", "stopping"]

# How the listener chooses the server for a request or connection.
#
# - `wrr`: Round robin by weight: a heavier server gets more requests.
# - `wlc`: The server with the fewest connections in proportion to its weight. wlc is deprecated:
#   Only the guide has it.
# - `rr`: Each server in turn, whatever its weight.
# - `sch`: Consistent hashing of the client's address (TCP and UDP).
# - `tch`: Consistent hashing of both addresses and both ports (TCP and UDP).
# - `qch`: Consistent hashing of the QUIC connection id (UDP).
#
# The service may add values.
DescribedScheduler: TypeAlias = Literal["wrr", "wlc", "rr", "sch", "tch", "qch"]

# Whether the lists name the clients to let in or the clients to keep out; set while AclStatus is
# on.
#
# - `white`: Only clients on the lists get through; while the lists are empty, everybody does.
# - `black`: Clients on the lists are turned away; while the lists are empty, nobody is.
#
# The service may add values.
DescribeLoadBalancerHTTPListenerAttributeAclType: TypeAlias = Literal["white", "black"]

# Whether the lists name the clients to let in or the clients to keep out; set while AclStatus is
# on.
#
# - `white`: Only clients on the lists get through; while the lists are empty, everybody does.
# - `black`: Clients on the lists are turned away; while the lists are empty, nobody is.
#
# The service may add values.
DescribeLoadBalancerHTTPSListenerAttributeAclType: TypeAlias = Literal["white", "black"]

# Whether the SynProxy feature shields the servers.
#
# - `enable`: The listener answers for the servers until a connection stands.
# - `disable`: No such protection.
#
# The service may add values.
SynProxy: TypeAlias = Literal["enable", "disable"]

# Whether the lists name the clients to let in or the clients to keep out; set while AclStatus is
# on.
#
# - `white`: Only clients on the lists get through; while the lists are empty, everybody does.
# - `black`: Clients on the lists are turned away; while the lists are empty, nobody is.
#
# The service may add values.
DescribeLoadBalancerTCPListenerAttributeAclType: TypeAlias = Literal["white", "black"]

# Whether the lists name the clients to let in or the clients to keep out; set while AclStatus is
# on.
#
# - `white`: Only clients on the lists get through; while the lists are empty, everybody does.
# - `black`: Clients on the lists are turned away; while the lists are empty, nobody is.
#
# The service may add values.
DescribeLoadBalancerUDPListenerAttributeAclType: TypeAlias = Literal["white", "black"]

# How requests are distributed over the servers.
#
# - `wrr`: Weighted round robin: servers with more weight get more requests.
# - `rr`: Round robin: the servers take turns.
# - `wlc`: Weighted least connections: as wrr, and among equal weights the server with the fewest
#   connections. wlc is deprecated: Only the guide has it.
SetLoadBalancerHTTPListenerAttributeScheduler: TypeAlias = Literal["wrr", "rr", "wlc"]

# What the access control list means.
#
# - `white`: Only addresses on the list get through; while the list is empty, everybody does.
# - `black`: Addresses on the list are kept out; while the list is empty, nobody is.
# - `whitelist`: The guide's word for white. whitelist is deprecated; use white.
# - `blacklist`: The guide's word for black. blacklist is deprecated; use black.
SetLoadBalancerHTTPListenerAttributeAclType: TypeAlias = Literal[
    "white",
    "black",
    "whitelist",
    "blacklist",
]

# How requests are distributed over the servers.
#
# - `wrr`: Weighted round robin: servers with more weight get more requests.
# - `rr`: Round robin: the servers take turns.
# - `wlc`: Weighted least connections: as wrr, and among equal weights the server with the fewest
#   connections. wlc is deprecated: Only the guide has it.
SetLoadBalancerHTTPSListenerAttributeScheduler: TypeAlias = Literal["wrr", "rr", "wlc"]

# What the access control list means.
#
# - `white`: Only addresses on the list get through; while the list is empty, everybody does.
# - `black`: Addresses on the list are kept out; while the list is empty, nobody is.
# - `whitelist`: The guide's word for white. whitelist is deprecated; use white.
# - `blacklist`: The guide's word for black. blacklist is deprecated; use black.
SetLoadBalancerHTTPSListenerAttributeAclType: TypeAlias = Literal[
    "white",
    "black",
    "whitelist",
    "blacklist",
]

# How connections are distributed over the servers.
#
# - `wrr`: Weighted round robin: servers with more weight get more connections.
# - `rr`: Round robin: the servers take turns.
# - `sch`: Consistent hash of the source address: one client stays on one server.
# - `tch`: Consistent hash of source and destination, addresses and ports: one connection stays on
#   one server.
# - `wlc`: Weighted least connections: as wrr, and among equal weights the server with the fewest
#   connections. wlc is deprecated: Only the guide has it.
SetLoadBalancerTCPListenerAttributeScheduler: TypeAlias = Literal["wrr", "rr", "sch", "tch", "wlc"]

# What the access control list means.
#
# - `white`: Only addresses on the list get through; while the list is empty, everybody does.
# - `black`: Addresses on the list are kept out; while the list is empty, nobody is.
# - `whitelist`: The guide's word for white. whitelist is deprecated; use white.
# - `blacklist`: The guide's word for black. blacklist is deprecated; use black.
SetLoadBalancerTCPListenerAttributeAclType: TypeAlias = Literal[
    "white",
    "black",
    "whitelist",
    "blacklist",
]

# How traffic is distributed over the servers.
#
# - `wrr`: Weighted round robin: servers with more weight get more traffic.
# - `rr`: Round robin: the servers take turns.
# - `sch`: Consistent hash of the source address: one client stays on one server.
# - `tch`: Consistent hash of source and destination, addresses and ports: one flow stays on one
#   server.
# - `qch`: Consistent hash of the QUIC connection id: one QUIC connection stays on one server.
# - `wlc`: Weighted least connections: as wrr, and among equal weights the server with the fewest
#   connections. wlc is deprecated: Only the guide has it.
SetLoadBalancerUDPListenerAttributeScheduler: TypeAlias = Literal[
    "wrr",
    "rr",
    "sch",
    "tch",
    "qch",
    "wlc",
]

# What the access control list means.
#
# - `white`: Only addresses on the list get through; while the list is empty, everybody does.
# - `black`: Addresses on the list are kept out; while the list is empty, nobody is.
# - `whitelist`: The guide's word for white. whitelist is deprecated; use white.
# - `blacklist`: The guide's word for black. blacklist is deprecated; use black.
SetLoadBalancerUDPListenerAttributeAclType: TypeAlias = Literal[
    "white",
    "black",
    "whitelist",
    "blacklist",
]

# The listener's protocol, to tell it from a listener of another protocol on the same port.
#
# - `http`: HTTP.
# - `https`: HTTPS.
CreateRulesListenerProtocol: TypeAlias = Literal["http", "https"]

# Whether the rule follows the settings of its listener.
#
# - `on`: The rule follows the listener's scheduling, session persistence and health check.
# - `off`: The rule has settings of its own.
#
# The service may add values.
RuleListenerSync: TypeAlias = Literal["on", "off"]

# How requests are spread over the servers of the group.
#
# - `wrr`: By turns; servers with a higher weight get more requests.
# - `rr`: By turns, regardless of weight.
# - `wlc`: By weight and by the number of open connections. wlc is deprecated: Today's documents
#   name only wrr and rr.
#
# The service may add values.
RuleScheduler: TypeAlias = Literal["wrr", "rr", "wlc"]

# Whether the requests of one client go to the same server, by means of a cookie.
#
# - `on`: Enabled.
# - `off`: Disabled.
#
# The service may add values.
RuleStickySession: TypeAlias = Literal["on", "off"]

# How the cookie that ties a client to a server comes about.
#
# - `insert`: The load balancer adds a cookie of its own to the first response.
# - `server`: The load balancer overwrites the cookie that the servers set.
#
# The service may add values.
RuleStickySessionType: TypeAlias = Literal["insert", "server"]

# Whether the servers of the group are checked.
#
# - `on`: Enabled.
# - `off`: Disabled.
#
# The service may add values.
RuleHealthCheck: TypeAlias = Literal["on", "off"]

# What kind of server the id stands for.
#
# - `ecs`: An ECS instance.
# - `eni`: An elastic network interface.
# - `eci`: An elastic container instance.
#
# The service may add values.
BackendServerType: TypeAlias = Literal["ecs", "eni", "eci"]

# What the health check of the listener found.
#
# - `normal`: The server passes the health check.
# - `abnormal`: The server fails the health check.
# - `unavailable`: Not known: the first check has not ended, or the listener has no health check.
#
# The service may add values.
ServerHealthStatus: TypeAlias = Literal["normal", "abnormal", "unavailable"]

# The role of the server in the pair.
#
# - `Master`: Receives the traffic as long as it is healthy.
# - `Slave`: Takes over when the master fails.
#
# The service may add values.
MasterSlaveServerType: TypeAlias = Literal["Master", "Slave"]

# Where the certificate came from.
#
# - `0`: Not from Alibaba Cloud's certificate service.
# - `1`: Taken over from Alibaba Cloud's certificate service.
#
# The service may add values.
AliCloudCertificateMark: TypeAlias = Literal[0, 1]
