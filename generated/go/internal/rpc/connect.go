package rpc

import (
	"context"
	"net/http/httptrace"
	"sync/atomic"
)

// connecting follows a request to its connection: name, proxy and TLS included.
type connecting struct {
	asked, got atomic.Bool
}

// follow makes an HTTP client tell of the connection of the requests under a context. One that is not of package net/http
// tells nothing.
func (c *connecting) follow(ctx context.Context) context.Context {
	return httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		GetConn: func(string) { c.asked.Store(true) },
		GotConn: func(httptrace.GotConnInfo) { c.got.Store(true) },
	})
}

// hasNone says that the request never had a connection, so that the service has not seen it; false when that is unknown.
func (c *connecting) hasNone() bool {
	return c.asked.Load() && !c.got.Load()
}
