// Code generated from spec/ens by slbgen. DO NOT EDIT.

package ens

// OnOff: Whether HTTP requests are redirected to HTTPS.
type OnOff string

const (
	// Enabled.
	OnOffOn OnOff = "on"
	// Disabled.
	OnOffOff OnOff = "off"
)

// Scheduler: How requests are distributed over the servers.
type Scheduler string

const (
	// Weighted round robin: servers with more weight get more requests.
	SchedulerWrr Scheduler = "wrr"
	// Weighted least connections: by weight and load; of equal weights the one with fewer connections is next.
	SchedulerWlc Scheduler = "wlc"
	// Round robin: the servers take turns.
	SchedulerRr Scheduler = "rr"
	// Consistent hash of the source address: one client stays on one server.
	SchedulerSch Scheduler = "sch"
	// Consistent hash of the QUIC connection id: one QUIC connection stays on one server.
	SchedulerQch Scheduler = "qch"
	// Consistent hash of bytes 2 to 4 of the iQUIC connection id: equal bytes stay on one server.
	SchedulerIqch Scheduler = "iqch"
)

// StickySessionType: Whose cookie keeps the requests of a client on one server.
type StickySessionType string

const (
	// The listener adds a cookie of its own, SERVERID, to the first response and follows it afterwards.
	StickySessionTypeInsert StickySessionType = "insert"
	// The listener overwrites the cookie that the servers set, and follows the new one afterwards.
	StickySessionTypeServer StickySessionType = "server"
)

// HealthCheckHttpCode: The class of HTTP status codes that counts as healthy.
// The service may have further values.
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

// HealthCheckMethod: The HTTP method of the probe.
type HealthCheckMethod string

const (
	// The probe asks for the headers only.
	HealthCheckMethodHead HealthCheckMethod = "head"
	// The probe asks for the page with its body.
	HealthCheckMethodGet HealthCheckMethod = "get"
)
