package rpc

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	mathrand "math/rand"
	"sync"
	"time"
)

// Host is what a call needs of the machine.
type Host struct {
	Now func() time.Time
	// Sleep waits; it returns the context's error as soon as that is done.
	Sleep func(ctx context.Context, delay time.Duration) error
	// Random is at least 0 and below 1.
	Random func() float64
	// Nonce gives a text that no other call ever gives.
	Nonce func() string
}

var machine = &Host{Now: time.Now, Sleep: sleep, Random: newRandom(), Nonce: nonce}

type hostKey struct{}

// WithHost makes calls under a context go by another clock and other chances than the machine's, so that the
// conformance program can foretell their signatures.
func WithHost(ctx context.Context, host *Host) context.Context {
	return context.WithValue(ctx, hostKey{}, host)
}

func hostOf(ctx context.Context) *Host {
	if host, ok := ctx.Value(hostKey{}).(*Host); ok {
		return host
	}
	return machine
}

func sleep(ctx context.Context, delay time.Duration) error {
	timer := time.NewTimer(delay)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// newRandom makes a source of its own: that of math/rand begins alike in every process that does not seed it.
func newRandom() func() float64 {
	var seed [8]byte
	_, _ = rand.Read(seed[:])
	source := mathrand.New(mathrand.NewSource(int64(binary.LittleEndian.Uint64(seed[:]))))
	var mutex sync.Mutex
	return func() float64 {
		mutex.Lock()
		defer mutex.Unlock()
		return source.Float64()
	}
}

// nonce is a random UUID.
func nonce() string {
	var bytes [16]byte
	if _, err := rand.Read(bytes[:]); err != nil {
		panic("slbsdk: the system has no random numbers: " + err.Error())
	}
	bytes[6] = bytes[6]&0x0f | 0x40
	bytes[8] = bytes[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", bytes[:4], bytes[4:6], bytes[6:8], bytes[8:10], bytes[10:])
}
