package rpc

import (
	"net"
	"net/http"
	"sync"
	"time"
)

const (
	// idleTimeout is how long a connection is kept that nobody uses. Hardly any server ends one sooner, so that hardly any
	// request meets a connection that is just being closed: a write that does is not repeated.
	idleTimeout = 4 * time.Second
	// idleConnections are kept for each host, instead of the 2 of package net/http: goroutines in parallel would open new
	// ones all the time.
	idleConnections = 100
)

// transports are by their time to connect. Clients share connections, since a program may make a client for each call and
// nothing closes one.
var transports struct {
	mutex sync.Mutex
	known map[time.Duration]*http.Transport
}

func transportFor(connectTimeout time.Duration) *http.Transport {
	transports.mutex.Lock()
	defer transports.mutex.Unlock()
	if known, ok := transports.known[connectTimeout]; ok {
		return known
	}
	transport := &http.Transport{
		Proxy:               http.ProxyFromEnvironment,
		DialContext:         (&net.Dialer{Timeout: connectTimeout, KeepAlive: 30 * time.Second}).DialContext,
		TLSHandshakeTimeout: connectTimeout,
		ForceAttemptHTTP2:   true,
		IdleConnTimeout:     idleTimeout,
		MaxIdleConnsPerHost: idleConnections,
	}
	if transports.known == nil {
		transports.known = map[time.Duration]*http.Transport{}
	}
	transports.known[connectTimeout] = transport
	return transport
}
