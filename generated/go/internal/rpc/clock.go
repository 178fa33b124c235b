package rpc

import (
	"net/http"
	"sync"
	"time"
)

// clockTolerance: a service takes requests whose time is up to 15 minutes off; less than this is no reason for its
// refusal.
const clockTolerance = time.Minute

// clock has the time as the services have it, for signatures: that of the machine, until one of them proves it wrong.
type clock struct {
	mutex  sync.Mutex
	offset time.Duration
	// heard is what the offset should be, by the latest answer.
	heard time.Duration
}

// ahead is how far the services' time is before the machine's.
func (c *clock) ahead() time.Duration {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return c.offset
}

// hear takes note of the Date header of an answer.
func (c *clock) hear(date string, machine time.Time) {
	if time, err := http.ParseTime(date); err == nil {
		c.mutex.Lock()
		defer c.mutex.Unlock()
		c.heard = time.Sub(machine)
	}
}

// correct goes by the latest answer from now on. It is false when that changes nothing that matters for a request that
// was signed so far ahead; another goroutine may have made the correction since.
func (c *clock) correct(signed time.Duration) bool {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if !isOff(c.heard - signed) {
		return false
	}
	c.offset = c.heard
	return true
}

func isOff(difference time.Duration) bool {
	return difference < -clockTolerance || difference > clockTolerance
}
