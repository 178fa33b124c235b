// Code generated from spec/slb by slbgen. DO NOT EDIT.

package slb

// AddressType: Whether the instance is reached from the internet or from a private network.
// The service may have further values.
type AddressType string

const (
	// A public address, for traffic from the internet.
	AddressTypeInternet AddressType = "internet"
	// A private address, for traffic from within the network.
	AddressTypeIntranet AddressType = "intranet"
)

// AddressIPVersion: The IP version of the instance's address.
// The service may have further values.
type AddressIPVersion string

const (
	// IPv4.
	AddressIPVersionIpv4 AddressIPVersion = "ipv4"
	// IPv6.
	AddressIPVersionIpv6 AddressIPVersion = "ipv6"
)

// LoadBalancerSpec: The guaranteed performance of the instance. Regions differ in the classes they offer.
// The service may have further values.
type LoadBalancerSpec string

const (
	// Class s1, small: the smallest.
	LoadBalancerSpecSlbS1Small LoadBalancerSpec = "slb.s1.small"
	// Class s2, small.
	LoadBalancerSpecSlbS2Small LoadBalancerSpec = "slb.s2.small"
	// Class s2, medium.
	LoadBalancerSpecSlbS2Medium LoadBalancerSpec = "slb.s2.medium"
	// Class s3, small.
	LoadBalancerSpecSlbS3Small LoadBalancerSpec = "slb.s3.small"
	// Class s3, medium.
	LoadBalancerSpecSlbS3Medium LoadBalancerSpec = "slb.s3.medium"
	// Class s3, large: the largest.
	LoadBalancerSpecSlbS3Large LoadBalancerSpec = "slb.s3.large"
)

// InstanceChargeType: How a pay-as-you-go instance itself is billed. Used on the China site only.
// The service may have further values.
type InstanceChargeType string

const (
	// By the chosen performance class.
	InstanceChargeTypePayBySpec InstanceChargeType = "PayBySpec"
	// By usage, measured in capacity units.
	InstanceChargeTypePayByCLCU InstanceChargeType = "PayByCLCU"
)

// InternetChargeType: How the traffic of an internet-facing instance is billed.
// The service may have further values.
type InternetChargeType string

const (
	// By the data transferred.
	InternetChargeTypePaybytraffic InternetChargeType = "paybytraffic"
	// By a fixed peak bandwidth.
	InternetChargeTypePaybybandwidth InternetChargeType = "paybybandwidth"
)

// DeleteProtection: Whether to protect the instance from being deleted.
// The service may have further values.
type DeleteProtection string

const (
	// Enabled.
	DeleteProtectionOn DeleteProtection = "on"
	// Disabled.
	DeleteProtectionOff DeleteProtection = "off"
)

// ModificationProtectionStatus: Whether to protect the instance from changes in the console.
// The service may have further values.
type ModificationProtectionStatus string

const (
	// Not protected; a reason given earlier is forgotten.
	ModificationProtectionStatusNonProtection ModificationProtectionStatus = "NonProtection"
	// The console cannot change the instance; API calls still can.
	ModificationProtectionStatusConsoleProtection ModificationProtectionStatus = "ConsoleProtection"
)

// PayType: Whether the instance is paid as you go or in advance.
// The service may have further values.
type PayType string

const (
	// Pay-as-you-go.
	PayTypePayOnDemand PayType = "PayOnDemand"
	// Subscription, on the China site only.
	PayTypePrePay PayType = "PrePay"
)

// PricingCycle: What Duration counts for a subscription.
type PricingCycle string

const (
	// Months.
	PricingCycleMonth PricingCycle = "month"
	// Years.
	PricingCycleYear PricingCycle = "year"
)

// NetworkType: The kind of network the instance is in.
// The service may have further values.
type NetworkType string

const (
	// A virtual private cloud.
	NetworkTypeVpc NetworkType = "vpc"
	// The classic network.
	NetworkTypeClassic NetworkType = "classic"
	// The classic network, spelled as in some of today's texts.
	NetworkTypeClassic2 NetworkType = "Classic"
)

// LoadBalancerSpecInUse: The performance class. Absent for a shared-performance instance.
// The service may have further values.
type LoadBalancerSpecInUse string

const (
	// Class s1, small: the smallest.
	LoadBalancerSpecInUseSlbS1Small LoadBalancerSpecInUse = "slb.s1.small"
	// Class s2, small.
	LoadBalancerSpecInUseSlbS2Small LoadBalancerSpecInUse = "slb.s2.small"
	// Class s2, medium.
	LoadBalancerSpecInUseSlbS2Medium LoadBalancerSpecInUse = "slb.s2.medium"
	// Class s3, small.
	LoadBalancerSpecInUseSlbS3Small LoadBalancerSpecInUse = "slb.s3.small"
	// Class s3, medium.
	LoadBalancerSpecInUseSlbS3Medium LoadBalancerSpecInUse = "slb.s3.medium"
	// Class s3, large: the largest.
	LoadBalancerSpecInUseSlbS3Large LoadBalancerSpecInUse = "slb.s3.large"
	// Billed by usage, without a fixed class.
	LoadBalancerSpecInUseSlbLcuElastic LoadBalancerSpecInUse = "slb.lcu.elastic"
)

// LoadBalancerStatus: The state of the instance.
// The service may have further values.
type LoadBalancerStatus string

const (
	// Its running listeners forward traffic.
	LoadBalancerStatusActive LoadBalancerStatus = "active"
	// None of its listeners forwards traffic.
	LoadBalancerStatusInactive LoadBalancerStatus = "inactive"
	// Neither forwards traffic nor can be changed, because of unpaid fees or a block by Alibaba Cloud.
	LoadBalancerStatusLocked LoadBalancerStatus = "locked"
)

// RenewalStatus: What happens when a subscription ends. For subscription instances of the China site only.
// The service may have further values.
type RenewalStatus string

const (
	// The subscription is renewed by itself.
	RenewalStatusAutoRenewal RenewalStatus = "AutoRenewal"
	// The subscription has to be renewed by hand.
	RenewalStatusNormal RenewalStatus = "Normal"
	// The subscription ends; the only reminder comes three days before.
	RenewalStatusNotRenewal RenewalStatus = "NotRenewal"
)

// RenewalCycUnit: What RenewalDuration counts.
// The service may have further values.
type RenewalCycUnit string

const (
	// Months.
	RenewalCycUnitMonth RenewalCycUnit = "Month"
	// Years.
	RenewalCycUnitYear RenewalCycUnit = "Year"
)

// ListenerProtocol: The protocol that the listener speaks with the clients.
// The service may have further values.
type ListenerProtocol string

const (
	// HTTP.
	ListenerProtocolHttp ListenerProtocol = "http"
	// HTTPS.
	ListenerProtocolHttps ListenerProtocol = "https"
	// TCP.
	ListenerProtocolTcp ListenerProtocol = "tcp"
	// UDP.
	ListenerProtocolUdp ListenerProtocol = "udp"
)

// OnOff: Whether an HTTP listener redirects its requests to an HTTPS listener.
// The service may have further values.
type OnOff string

const (
	// Enabled.
	OnOffOn OnOff = "on"
	// Disabled.
	OnOffOff OnOff = "off"
)

// DescribeLoadBalancerAttributeBackendServerType: What kind of server it is.
// The service may have further values.
type DescribeLoadBalancerAttributeBackendServerType string

const (
	// An ECS instance.
	DescribeLoadBalancerAttributeBackendServerTypeEcs DescribeLoadBalancerAttributeBackendServerType = "ecs"
	// An elastic network interface.
	DescribeLoadBalancerAttributeBackendServerTypeEni DescribeLoadBalancerAttributeBackendServerType = "eni"
	// An elastic container instance.
	DescribeLoadBalancerAttributeBackendServerTypeEci DescribeLoadBalancerAttributeBackendServerType = "eci"
)

// DescribeLoadBalancersLoadBalancerInternetChargeType: How the internet traffic is billed, as a number;
// InternetChargeTypeAlias has the word.
// The service may have further values.
type DescribeLoadBalancersLoadBalancerInternetChargeType string

const (
	// By a fixed peak bandwidth (paybybandwidth).
	DescribeLoadBalancersLoadBalancerInternetChargeType3 DescribeLoadBalancersLoadBalancerInternetChargeType = "3"
	// By the data transferred (paybytraffic).
	DescribeLoadBalancersLoadBalancerInternetChargeType4 DescribeLoadBalancersLoadBalancerInternetChargeType = "4"
	// By a fixed peak bandwidth.
	DescribeLoadBalancersLoadBalancerInternetChargeTypePaybybandwidth DescribeLoadBalancersLoadBalancerInternetChargeType = "paybybandwidth"
	// By the data transferred.
	DescribeLoadBalancersLoadBalancerInternetChargeTypePaybytraffic DescribeLoadBalancersLoadBalancerInternetChargeType = "paybytraffic"
)

// SetLoadBalancerStatusLoadBalancerStatus: The state to bring the instance to.
type SetLoadBalancerStatusLoadBalancerStatus string

const (
	// The listeners forward traffic.
	SetLoadBalancerStatusLoadBalancerStatusActive SetLoadBalancerStatusLoadBalancerStatus = "active"
	// The listeners stop forwarding traffic.
	SetLoadBalancerStatusLoadBalancerStatusInactive SetLoadBalancerStatusLoadBalancerStatus = "inactive"
)

// AcceptLanguage: The language of the names in the response.
// The service may have further values.
type AcceptLanguage string

const (
	// Chinese.
	AcceptLanguageZhCN AcceptLanguage = "zh-CN"
	// English.
	AcceptLanguageEnUS AcceptLanguage = "en-US"
	// Japanese.
	AcceptLanguageJa AcceptLanguage = "ja"
)

// CreateLoadBalancerHTTPListenerScheduler: How requests are distributed over the servers.
type CreateLoadBalancerHTTPListenerScheduler string

const (
	// Weighted round robin: servers with more weight get more requests.
	CreateLoadBalancerHTTPListenerSchedulerWrr CreateLoadBalancerHTTPListenerScheduler = "wrr"
	// Round robin: the servers take turns.
	CreateLoadBalancerHTTPListenerSchedulerRr CreateLoadBalancerHTTPListenerScheduler = "rr"
	// Weighted least connections: as wrr, and among equal weights the server with the fewest connections.
	//
	// Deprecated: wlc is deprecated: Only the guide has it.
	CreateLoadBalancerHTTPListenerSchedulerWlc CreateLoadBalancerHTTPListenerScheduler = "wlc"
)

// StickySessionType: Whose cookie marks the session.
// The service may have further values.
type StickySessionType string

const (
	// The listener adds a cookie of its own, SERVERID, to the first response and follows it afterwards.
	StickySessionTypeInsert StickySessionType = "insert"
	// The listener overwrites the cookie named in Cookie, which the servers set, and follows it afterwards.
	StickySessionTypeServer StickySessionType = "server"
)

// HealthCheckMethod: The HTTP method of the probe.
// The service may have further values.
type HealthCheckMethod string

const (
	// The probe asks for the headers only.
	HealthCheckMethodHead HealthCheckMethod = "head"
	// The probe asks for the whole page.
	HealthCheckMethodGet HealthCheckMethod = "get"
)

// HealthCheckHttpCode: The classes of HTTP status codes that count as healthy.
type HealthCheckHttpCode string

const (
	// Any 2xx status, success.
	HealthCheckHttpCodeHttp2xx HealthCheckHttpCode = "http_2xx"
	// Any 3xx status, a redirect.
	HealthCheckHttpCodeHttp3xx HealthCheckHttpCode = "http_3xx"
	// Any 4xx status, an error of the client.
	HealthCheckHttpCodeHttp4xx HealthCheckHttpCode = "http_4xx"
	// Any 5xx status, an error of the server.
	HealthCheckHttpCodeHttp5xx HealthCheckHttpCode = "http_5xx"
)

// CreateLoadBalancerHTTPListenerAclType: What the access control list means.
type CreateLoadBalancerHTTPListenerAclType string

const (
	// Only addresses on the list get through; while the list is empty, everybody does.
	CreateLoadBalancerHTTPListenerAclTypeWhite CreateLoadBalancerHTTPListenerAclType = "white"
	// Addresses on the list are kept out; while the list is empty, nobody is.
	CreateLoadBalancerHTTPListenerAclTypeBlack CreateLoadBalancerHTTPListenerAclType = "black"
	// The guide's word for white.
	//
	// Deprecated: whitelist is deprecated; use white.
	CreateLoadBalancerHTTPListenerAclTypeWhitelist CreateLoadBalancerHTTPListenerAclType = "whitelist"
	// The guide's word for black.
	//
	// Deprecated: blacklist is deprecated; use black.
	CreateLoadBalancerHTTPListenerAclTypeBlacklist CreateLoadBalancerHTTPListenerAclType = "blacklist"
)

// TLSCipherPolicy: The TLS versions and cipher suites that the listener accepts.
// The service may have further values.
type TLSCipherPolicy string

const (
	// TLS 1.0, 1.1 and 1.2 with thirteen cipher suites, old ones included.
	TLSCipherPolicyTlsCipherPolicy10 TLSCipherPolicy = "tls_cipher_policy_1_0"
	// TLS 1.1 and 1.2 with the same thirteen cipher suites.
	TLSCipherPolicyTlsCipherPolicy11 TLSCipherPolicy = "tls_cipher_policy_1_1"
	// TLS 1.2 with the same thirteen cipher suites.
	TLSCipherPolicyTlsCipherPolicy12 TLSCipherPolicy = "tls_cipher_policy_1_2"
	// TLS 1.2 with the six ECDHE-RSA cipher suites.
	TLSCipherPolicyTlsCipherPolicy12Strict TLSCipherPolicy = "tls_cipher_policy_1_2_strict"
	// TLS 1.2 and 1.3 with ECDHE-RSA, ECDHE-ECDSA and the TLS 1.3 cipher suites.
	TLSCipherPolicyTlsCipherPolicy12StrictWith13 TLSCipherPolicy = "tls_cipher_policy_1_2_strict_with_1_3"
)

// CreateLoadBalancerHTTPSListenerScheduler: How requests are distributed over the servers.
type CreateLoadBalancerHTTPSListenerScheduler string

const (
	// Weighted round robin: servers with more weight get more requests.
	CreateLoadBalancerHTTPSListenerSchedulerWrr CreateLoadBalancerHTTPSListenerScheduler = "wrr"
	// Round robin: the servers take turns.
	CreateLoadBalancerHTTPSListenerSchedulerRr CreateLoadBalancerHTTPSListenerScheduler = "rr"
	// Weighted least connections: as wrr, and among equal weights the server with the fewest connections.
	//
	// Deprecated: wlc is deprecated: Only the guide has it.
	CreateLoadBalancerHTTPSListenerSchedulerWlc CreateLoadBalancerHTTPSListenerScheduler = "wlc"
)

// CreateLoadBalancerHTTPSListenerAclType: What the access control list means.
type CreateLoadBalancerHTTPSListenerAclType string

const (
	// Only addresses on the list get through; while the list is empty, everybody does.
	CreateLoadBalancerHTTPSListenerAclTypeWhite CreateLoadBalancerHTTPSListenerAclType = "white"
	// Addresses on the list are kept out; while the list is empty, nobody is.
	CreateLoadBalancerHTTPSListenerAclTypeBlack CreateLoadBalancerHTTPSListenerAclType = "black"
	// The guide's word for white.
	//
	// Deprecated: whitelist is deprecated; use white.
	CreateLoadBalancerHTTPSListenerAclTypeWhitelist CreateLoadBalancerHTTPSListenerAclType = "whitelist"
	// The guide's word for black.
	//
	// Deprecated: blacklist is deprecated; use black.
	CreateLoadBalancerHTTPSListenerAclTypeBlacklist CreateLoadBalancerHTTPSListenerAclType = "blacklist"
)

// CreateLoadBalancerTCPListenerScheduler: How connections are distributed over the servers.
type CreateLoadBalancerTCPListenerScheduler string

const (
	// Weighted round robin: servers with more weight get more connections.
	CreateLoadBalancerTCPListenerSchedulerWrr CreateLoadBalancerTCPListenerScheduler = "wrr"
	// Round robin: the servers take turns.
	CreateLoadBalancerTCPListenerSchedulerRr CreateLoadBalancerTCPListenerScheduler = "rr"
	// Consistent hash of the source address: one client stays on one server.
	CreateLoadBalancerTCPListenerSchedulerSch CreateLoadBalancerTCPListenerScheduler = "sch"
	// Consistent hash of source and destination, addresses and ports: one connection stays on one server.
	CreateLoadBalancerTCPListenerSchedulerTch CreateLoadBalancerTCPListenerScheduler = "tch"
	// Weighted least connections: as wrr, and among equal weights the server with the fewest connections.
	//
	// Deprecated: wlc is deprecated: Only the guide has it.
	CreateLoadBalancerTCPListenerSchedulerWlc CreateLoadBalancerTCPListenerScheduler = "wlc"
)

// HealthCheckType: How the servers are probed.
// The service may have further values.
type HealthCheckType string

const (
	// The probe opens a connection.
	HealthCheckTypeTcp HealthCheckType = "tcp"
	// The probe sends an HTTP request.
	HealthCheckTypeHttp HealthCheckType = "http"
)

// CreateLoadBalancerTCPListenerAclType: What the access control list means.
type CreateLoadBalancerTCPListenerAclType string

const (
	// Only addresses on the list get through; while the list is empty, everybody does.
	CreateLoadBalancerTCPListenerAclTypeWhite CreateLoadBalancerTCPListenerAclType = "white"
	// Addresses on the list are kept out; while the list is empty, nobody is.
	CreateLoadBalancerTCPListenerAclTypeBlack CreateLoadBalancerTCPListenerAclType = "black"
	// The guide's word for white.
	//
	// Deprecated: whitelist is deprecated; use white.
	CreateLoadBalancerTCPListenerAclTypeWhitelist CreateLoadBalancerTCPListenerAclType = "whitelist"
	// The guide's word for black.
	//
	// Deprecated: blacklist is deprecated; use black.
	CreateLoadBalancerTCPListenerAclTypeBlacklist CreateLoadBalancerTCPListenerAclType = "blacklist"
)

// CreateLoadBalancerUDPListenerScheduler: How traffic is distributed over the servers.
type CreateLoadBalancerUDPListenerScheduler string

const (
	// Weighted round robin: servers with more weight get more traffic.
	CreateLoadBalancerUDPListenerSchedulerWrr CreateLoadBalancerUDPListenerScheduler = "wrr"
	// Round robin: the servers take turns.
	CreateLoadBalancerUDPListenerSchedulerRr CreateLoadBalancerUDPListenerScheduler = "rr"
	// Consistent hash of the source address: one client stays on one server.
	CreateLoadBalancerUDPListenerSchedulerSch CreateLoadBalancerUDPListenerScheduler = "sch"
	// Consistent hash of source and destination, addresses and ports: one flow stays on one server.
	CreateLoadBalancerUDPListenerSchedulerTch CreateLoadBalancerUDPListenerScheduler = "tch"
	// Consistent hash of the QUIC connection id: one QUIC connection stays on one server.
	CreateLoadBalancerUDPListenerSchedulerQch CreateLoadBalancerUDPListenerScheduler = "qch"
	// Weighted least connections: as wrr, and among equal weights the server with the fewest connections.
	//
	// Deprecated: wlc is deprecated: Only the guide has it.
	CreateLoadBalancerUDPListenerSchedulerWlc CreateLoadBalancerUDPListenerScheduler = "wlc"
)

// CreateLoadBalancerUDPListenerAclType: What the access control list means.
type CreateLoadBalancerUDPListenerAclType string

const (
	// Only addresses on the list get through; while the list is empty, everybody does.
	CreateLoadBalancerUDPListenerAclTypeWhite CreateLoadBalancerUDPListenerAclType = "white"
	// Addresses on the list are kept out; while the list is empty, nobody is.
	CreateLoadBalancerUDPListenerAclTypeBlack CreateLoadBalancerUDPListenerAclType = "black"
	// The guide's word for white.
	//
	// Deprecated: whitelist is deprecated; use white.
	CreateLoadBalancerUDPListenerAclTypeWhitelist CreateLoadBalancerUDPListenerAclType = "whitelist"
	// The guide's word for black.
	//
	// Deprecated: blacklist is deprecated; use black.
	CreateLoadBalancerUDPListenerAclTypeBlacklist CreateLoadBalancerUDPListenerAclType = "blacklist"
)

// WhiteListStatus: Whether the listener lets in only the addresses of its whitelist.
// The service may have further values.
type WhiteListStatus string

const (
	// Only addresses of the whitelist get through; while it is empty, nobody does.
	WhiteListStatusOpenWhiteList WhiteListStatus = "open_white_list"
	// The guide's spelling of open_white_list.
	//
	// Deprecated: open_whitelist is deprecated: Only the guide spells it so; today's value is open_white_list.
	WhiteListStatusOpenWhitelist WhiteListStatus = "open_whitelist"
	// Every address gets through.
	WhiteListStatusClose WhiteListStatus = "close"
)

// DescribedOnOff: Whether requests are redirected to an HTTPS listener.
// The service may have further values.
type DescribedOnOff string

const (
	// Enabled.
	DescribedOnOffOn DescribedOnOff = "on"
	// Disabled.
	DescribedOnOffOff DescribedOnOff = "off"
)

// DescribedListenerStatus: Whether the listener takes traffic.
// The service may have further values.
type DescribedListenerStatus string

const (
	// Takes traffic and passes it on.
	DescribedListenerStatusRunning DescribedListenerStatus = "running"
	// Takes no traffic; a new listener starts out like this.
	DescribedListenerStatusStopped DescribedListenerStatus = "stopped"
	// A stop was asked for and is still under way.
	DescribedListenerStatusStopping DescribedListenerStatus = "stopping"
)

// DescribedScheduler: How the listener chooses the server for a request or connection.
// The service may have further values.
type DescribedScheduler string

const (
	// Round robin by weight: a heavier server gets more requests.
	DescribedSchedulerWrr DescribedScheduler = "wrr"
	// The server with the fewest connections in proportion to its weight.
	//
	// Deprecated: wlc is deprecated: Only the guide has it.
	DescribedSchedulerWlc DescribedScheduler = "wlc"
	// Each server in turn, whatever its weight.
	DescribedSchedulerRr DescribedScheduler = "rr"
	// Consistent hashing of the client's address (TCP and UDP).
	DescribedSchedulerSch DescribedScheduler = "sch"
	// Consistent hashing of both addresses and both ports (TCP and UDP).
	DescribedSchedulerTch DescribedScheduler = "tch"
	// Consistent hashing of the QUIC connection id (UDP).
	DescribedSchedulerQch DescribedScheduler = "qch"
)

// DescribeLoadBalancerHTTPListenerAttributeAclType: Whether the lists name the clients to let in or the clients to keep
// out; set while AclStatus is on.
// The service may have further values.
type DescribeLoadBalancerHTTPListenerAttributeAclType string

const (
	// Only clients on the lists get through; while the lists are empty, everybody does.
	DescribeLoadBalancerHTTPListenerAttributeAclTypeWhite DescribeLoadBalancerHTTPListenerAttributeAclType = "white"
	// Clients on the lists are turned away; while the lists are empty, nobody is.
	DescribeLoadBalancerHTTPListenerAttributeAclTypeBlack DescribeLoadBalancerHTTPListenerAttributeAclType = "black"
)

// DescribeLoadBalancerHTTPSListenerAttributeAclType: Whether the lists name the clients to let in or the clients to
// keep out; set while AclStatus is on.
// The service may have further values.
type DescribeLoadBalancerHTTPSListenerAttributeAclType string

const (
	// Only clients on the lists get through; while the lists are empty, everybody does.
	DescribeLoadBalancerHTTPSListenerAttributeAclTypeWhite DescribeLoadBalancerHTTPSListenerAttributeAclType = "white"
	// Clients on the lists are turned away; while the lists are empty, nobody is.
	DescribeLoadBalancerHTTPSListenerAttributeAclTypeBlack DescribeLoadBalancerHTTPSListenerAttributeAclType = "black"
)

// SynProxy: Whether the SynProxy feature shields the servers.
// The service may have further values.
type SynProxy string

const (
	// The listener answers for the servers until a connection stands.
	SynProxyEnable SynProxy = "enable"
	// No such protection.
	SynProxyDisable SynProxy = "disable"
)

// DescribeLoadBalancerTCPListenerAttributeAclType: Whether the lists name the clients to let in or the clients to keep
// out; set while AclStatus is on.
// The service may have further values.
type DescribeLoadBalancerTCPListenerAttributeAclType string

const (
	// Only clients on the lists get through; while the lists are empty, everybody does.
	DescribeLoadBalancerTCPListenerAttributeAclTypeWhite DescribeLoadBalancerTCPListenerAttributeAclType = "white"
	// Clients on the lists are turned away; while the lists are empty, nobody is.
	DescribeLoadBalancerTCPListenerAttributeAclTypeBlack DescribeLoadBalancerTCPListenerAttributeAclType = "black"
)

// DescribeLoadBalancerUDPListenerAttributeAclType: Whether the lists name the clients to let in or the clients to keep
// out; set while AclStatus is on.
// The service may have further values.
type DescribeLoadBalancerUDPListenerAttributeAclType string

const (
	// Only clients on the lists get through; while the lists are empty, everybody does.
	DescribeLoadBalancerUDPListenerAttributeAclTypeWhite DescribeLoadBalancerUDPListenerAttributeAclType = "white"
	// Clients on the lists are turned away; while the lists are empty, nobody is.
	DescribeLoadBalancerUDPListenerAttributeAclTypeBlack DescribeLoadBalancerUDPListenerAttributeAclType = "black"
)

// SetLoadBalancerHTTPListenerAttributeScheduler: How requests are distributed over the servers.
type SetLoadBalancerHTTPListenerAttributeScheduler string

const (
	// Weighted round robin: servers with more weight get more requests.
	SetLoadBalancerHTTPListenerAttributeSchedulerWrr SetLoadBalancerHTTPListenerAttributeScheduler = "wrr"
	// Round robin: the servers take turns.
	SetLoadBalancerHTTPListenerAttributeSchedulerRr SetLoadBalancerHTTPListenerAttributeScheduler = "rr"
	// Weighted least connections: as wrr, and among equal weights the server with the fewest connections.
	//
	// Deprecated: wlc is deprecated: Only the guide has it.
	SetLoadBalancerHTTPListenerAttributeSchedulerWlc SetLoadBalancerHTTPListenerAttributeScheduler = "wlc"
)

// SetLoadBalancerHTTPListenerAttributeAclType: What the access control list means.
type SetLoadBalancerHTTPListenerAttributeAclType string

const (
	// Only addresses on the list get through; while the list is empty, everybody does.
	SetLoadBalancerHTTPListenerAttributeAclTypeWhite SetLoadBalancerHTTPListenerAttributeAclType = "white"
	// Addresses on the list are kept out; while the list is empty, nobody is.
	SetLoadBalancerHTTPListenerAttributeAclTypeBlack SetLoadBalancerHTTPListenerAttributeAclType = "black"
	// The guide's word for white.
	//
	// Deprecated: whitelist is deprecated; use white.
	SetLoadBalancerHTTPListenerAttributeAclTypeWhitelist SetLoadBalancerHTTPListenerAttributeAclType = "whitelist"
	// The guide's word for black.
	//
	// Deprecated: blacklist is deprecated; use black.
	SetLoadBalancerHTTPListenerAttributeAclTypeBlacklist SetLoadBalancerHTTPListenerAttributeAclType = "blacklist"
)

// SetLoadBalancerHTTPSListenerAttributeScheduler: How requests are distributed over the servers.
type SetLoadBalancerHTTPSListenerAttributeScheduler string

const (
	// Weighted round robin: servers with more weight get more requests.
	SetLoadBalancerHTTPSListenerAttributeSchedulerWrr SetLoadBalancerHTTPSListenerAttributeScheduler = "wrr"
	// Round robin: the servers take turns.
	SetLoadBalancerHTTPSListenerAttributeSchedulerRr SetLoadBalancerHTTPSListenerAttributeScheduler = "rr"
	// Weighted least connections: as wrr, and among equal weights the server with the fewest connections.
	//
	// Deprecated: wlc is deprecated: Only the guide has it.
	SetLoadBalancerHTTPSListenerAttributeSchedulerWlc SetLoadBalancerHTTPSListenerAttributeScheduler = "wlc"
)

// SetLoadBalancerHTTPSListenerAttributeAclType: What the access control list means.
type SetLoadBalancerHTTPSListenerAttributeAclType string

const (
	// Only addresses on the list get through; while the list is empty, everybody does.
	SetLoadBalancerHTTPSListenerAttributeAclTypeWhite SetLoadBalancerHTTPSListenerAttributeAclType = "white"
	// Addresses on the list are kept out; while the list is empty, nobody is.
	SetLoadBalancerHTTPSListenerAttributeAclTypeBlack SetLoadBalancerHTTPSListenerAttributeAclType = "black"
	// The guide's word for white.
	//
	// Deprecated: whitelist is deprecated; use white.
	SetLoadBalancerHTTPSListenerAttributeAclTypeWhitelist SetLoadBalancerHTTPSListenerAttributeAclType = "whitelist"
	// The guide's word for black.
	//
	// Deprecated: blacklist is deprecated; use black.
	SetLoadBalancerHTTPSListenerAttributeAclTypeBlacklist SetLoadBalancerHTTPSListenerAttributeAclType = "blacklist"
)

// SetLoadBalancerTCPListenerAttributeScheduler: How connections are distributed over the servers.
type SetLoadBalancerTCPListenerAttributeScheduler string

const (
	// Weighted round robin: servers with more weight get more connections.
	SetLoadBalancerTCPListenerAttributeSchedulerWrr SetLoadBalancerTCPListenerAttributeScheduler = "wrr"
	// Round robin: the servers take turns.
	SetLoadBalancerTCPListenerAttributeSchedulerRr SetLoadBalancerTCPListenerAttributeScheduler = "rr"
	// Consistent hash of the source address: one client stays on one server.
	SetLoadBalancerTCPListenerAttributeSchedulerSch SetLoadBalancerTCPListenerAttributeScheduler = "sch"
	// Consistent hash of source and destination, addresses and ports: one connection stays on one server.
	SetLoadBalancerTCPListenerAttributeSchedulerTch SetLoadBalancerTCPListenerAttributeScheduler = "tch"
	// Weighted least connections: as wrr, and among equal weights the server with the fewest connections.
	//
	// Deprecated: wlc is deprecated: Only the guide has it.
	SetLoadBalancerTCPListenerAttributeSchedulerWlc SetLoadBalancerTCPListenerAttributeScheduler = "wlc"
)

// SetLoadBalancerTCPListenerAttributeAclType: What the access control list means.
type SetLoadBalancerTCPListenerAttributeAclType string

const (
	// Only addresses on the list get through; while the list is empty, everybody does.
	SetLoadBalancerTCPListenerAttributeAclTypeWhite SetLoadBalancerTCPListenerAttributeAclType = "white"
	// Addresses on the list are kept out; while the list is empty, nobody is.
	SetLoadBalancerTCPListenerAttributeAclTypeBlack SetLoadBalancerTCPListenerAttributeAclType = "black"
	// The guide's word for white.
	//
	// Deprecated: whitelist is deprecated; use white.
	SetLoadBalancerTCPListenerAttributeAclTypeWhitelist SetLoadBalancerTCPListenerAttributeAclType = "whitelist"
	// The guide's word for black.
	//
	// Deprecated: blacklist is deprecated; use black.
	SetLoadBalancerTCPListenerAttributeAclTypeBlacklist SetLoadBalancerTCPListenerAttributeAclType = "blacklist"
)

// SetLoadBalancerUDPListenerAttributeScheduler: How traffic is distributed over the servers.
type SetLoadBalancerUDPListenerAttributeScheduler string

const (
	// Weighted round robin: servers with more weight get more traffic.
	SetLoadBalancerUDPListenerAttributeSchedulerWrr SetLoadBalancerUDPListenerAttributeScheduler = "wrr"
	// Round robin: the servers take turns.
	SetLoadBalancerUDPListenerAttributeSchedulerRr SetLoadBalancerUDPListenerAttributeScheduler = "rr"
	// Consistent hash of the source address: one client stays on one server.
	SetLoadBalancerUDPListenerAttributeSchedulerSch SetLoadBalancerUDPListenerAttributeScheduler = "sch"
	// Consistent hash of source and destination, addresses and ports: one flow stays on one server.
	SetLoadBalancerUDPListenerAttributeSchedulerTch SetLoadBalancerUDPListenerAttributeScheduler = "tch"
	// Consistent hash of the QUIC connection id: one QUIC connection stays on one server.
	SetLoadBalancerUDPListenerAttributeSchedulerQch SetLoadBalancerUDPListenerAttributeScheduler = "qch"
	// Weighted least connections: as wrr, and among equal weights the server with the fewest connections.
	//
	// Deprecated: wlc is deprecated: Only the guide has it.
	SetLoadBalancerUDPListenerAttributeSchedulerWlc SetLoadBalancerUDPListenerAttributeScheduler = "wlc"
)

// SetLoadBalancerUDPListenerAttributeAclType: What the access control list means.
type SetLoadBalancerUDPListenerAttributeAclType string

const (
	// Only addresses on the list get through; while the list is empty, everybody does.
	SetLoadBalancerUDPListenerAttributeAclTypeWhite SetLoadBalancerUDPListenerAttributeAclType = "white"
	// Addresses on the list are kept out; while the list is empty, nobody is.
	SetLoadBalancerUDPListenerAttributeAclTypeBlack SetLoadBalancerUDPListenerAttributeAclType = "black"
	// The guide's word for white.
	//
	// Deprecated: whitelist is deprecated; use white.
	SetLoadBalancerUDPListenerAttributeAclTypeWhitelist SetLoadBalancerUDPListenerAttributeAclType = "whitelist"
	// The guide's word for black.
	//
	// Deprecated: blacklist is deprecated; use black.
	SetLoadBalancerUDPListenerAttributeAclTypeBlacklist SetLoadBalancerUDPListenerAttributeAclType = "blacklist"
)

// CreateRulesListenerProtocol: The listener's protocol, to tell it from a listener of another protocol on the same
// port.
type CreateRulesListenerProtocol string

const (
	// HTTP.
	CreateRulesListenerProtocolHttp CreateRulesListenerProtocol = "http"
	// HTTPS.
	CreateRulesListenerProtocolHttps CreateRulesListenerProtocol = "https"
)

// RuleListenerSync: Whether the rule follows the settings of its listener.
// The service may have further values.
type RuleListenerSync string

const (
	// The rule follows the listener's scheduling, session persistence and health check.
	RuleListenerSyncOn RuleListenerSync = "on"
	// The rule has settings of its own.
	RuleListenerSyncOff RuleListenerSync = "off"
)

// RuleScheduler: How requests are spread over the servers of the group.
// The service may have further values.
type RuleScheduler string

const (
	// By turns; servers with a higher weight get more requests.
	RuleSchedulerWrr RuleScheduler = "wrr"
	// By turns, regardless of weight.
	RuleSchedulerRr RuleScheduler = "rr"
	// By weight and by the number of open connections.
	//
	// Deprecated: wlc is deprecated: Today's documents name only wrr and rr.
	RuleSchedulerWlc RuleScheduler = "wlc"
)

// RuleStickySession: Whether the requests of one client go to the same server, by means of a cookie.
// The service may have further values.
type RuleStickySession string

const (
	// Enabled.
	RuleStickySessionOn RuleStickySession = "on"
	// Disabled.
	RuleStickySessionOff RuleStickySession = "off"
)

// RuleStickySessionType: How the cookie that ties a client to a server comes about.
// The service may have further values.
type RuleStickySessionType string

const (
	// The load balancer adds a cookie of its own to the first response.
	RuleStickySessionTypeInsert RuleStickySessionType = "insert"
	// The load balancer overwrites the cookie that the servers set.
	RuleStickySessionTypeServer RuleStickySessionType = "server"
)

// RuleHealthCheck: Whether the servers of the group are checked.
// The service may have further values.
type RuleHealthCheck string

const (
	// Enabled.
	RuleHealthCheckOn RuleHealthCheck = "on"
	// Disabled.
	RuleHealthCheckOff RuleHealthCheck = "off"
)

// BackendServerType: What kind of server the id stands for.
// The service may have further values.
type BackendServerType string

const (
	// An ECS instance.
	BackendServerTypeEcs BackendServerType = "ecs"
	// An elastic network interface.
	BackendServerTypeEni BackendServerType = "eni"
	// An elastic container instance.
	BackendServerTypeEci BackendServerType = "eci"
)

// ServerHealthStatus: What the health check of the listener found.
// The service may have further values.
type ServerHealthStatus string

const (
	// The server passes the health check.
	ServerHealthStatusNormal ServerHealthStatus = "normal"
	// The server fails the health check.
	ServerHealthStatusAbnormal ServerHealthStatus = "abnormal"
	// Not known: the first check has not ended, or the listener has no health check.
	ServerHealthStatusUnavailable ServerHealthStatus = "unavailable"
)

// MasterSlaveServerType: The role of the server in the pair.
// The service may have further values.
type MasterSlaveServerType string

const (
	// Receives the traffic as long as it is healthy.
	MasterSlaveServerTypeMaster MasterSlaveServerType = "Master"
	// Takes over when the master fails.
	MasterSlaveServerTypeSlave MasterSlaveServerType = "Slave"
)

// AliCloudCertificateMark: Where the certificate came from.
// The service may have further values.
type AliCloudCertificateMark int

const (
	// Not from Alibaba Cloud's certificate service.
	AliCloudCertificateMark0 AliCloudCertificateMark = 0
	// Taken over from Alibaba Cloud's certificate service.
	AliCloudCertificateMark1 AliCloudCertificateMark = 1
)
