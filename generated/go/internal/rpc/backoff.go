package rpc

import (
	"sync"
	"time"
)

const (
	// longestPause is the longest that is chosen here.
	longestPause = 20 * time.Second
	// longestHint is the longest that a service can ask for.
	longestHint = time.Minute
)

// backoff is the pause after an attempt that failed, the first being number 1. It doubles each time. It is random, so
// that clients that failed together do not come back together: at least half of it where there were too many requests,
// anything from 0 elsewhere. What the service asks for comes first. random is from 0 to 1.
func backoff(trouble trouble, attempt int, hint *time.Duration, random float64) time.Duration {
	if hint != nil {
		return shorter(*hint, longestHint)
	}
	ceiling := time.Second
	if trouble == broken {
		ceiling = 200 * time.Millisecond
	}
	for ; attempt > 1 && ceiling < longestPause; attempt-- {
		ceiling *= 2
	}
	ceiling = shorter(ceiling, longestPause)
	least := time.Duration(0)
	if trouble == throttled {
		least = ceiling / 2
	}
	return least + time.Duration(random*float64(ceiling-least))
}

func shorter(a, b time.Duration) time.Duration {
	if a < b {
		return a
	}
	return b
}

// What a retry costs; one after a timeout may mean that the service is overloaded.
const (
	budgetCapacity    = 500
	price             = 5
	priceAfterTimeout = 10
)

// budget limits the retries of one client, so that an outage does not multiply its requests: each takes from a purse of
// 500. One that succeeds gives back what it took, a call that succeeds at once gives 1. With an empty purse errors are
// final.
type budget struct {
	mutex sync.Mutex
	spent int
}

// take pays for one more retry; it is 0 when that is too much.
func (b *budget) take(isAfterTimeout bool) int {
	paid := price
	if isAfterTimeout {
		paid = priceAfterTimeout
	}
	b.mutex.Lock()
	defer b.mutex.Unlock()
	if b.spent+paid > budgetCapacity {
		return 0
	}
	b.spent += paid
	return paid
}

func (b *budget) give(amount int) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	b.spent -= amount
	if b.spent < 0 {
		b.spent = 0
	}
}
