package slbsdk

import "context"

// Pages goes through the pages of a list:
//
//	for pages.Next(ctx) {
//		for _, item := range pages.Page().LoadBalancers {
//			…
//		}
//	}
//	if err := pages.Err(); err != nil {
//		…
//	}
//
// Nothing is sent before the first call of Next. It is not for several goroutines at once.
type Pages[Response any] struct {
	next func(ctx context.Context) (*Response, error)
	page *Response
	err  error
	done bool
}

// NewPages makes Pages of a function that gives one page after the other, and nil after the last one. The clients do
// this; in a program's own tests it makes a list without a service.
func NewPages[Response any](next func(ctx context.Context) (*Response, error)) *Pages[Response] {
	return &Pages[Response]{next: next}
}

// Next fetches the next page. It is false after the last one and after an error.
func (p *Pages[Response]) Next(ctx context.Context) bool {
	if p.done {
		return false
	}
	p.page, p.err = p.next(ctx)
	p.done = p.page == nil || p.err != nil
	return !p.done
}

// Page is the page that the last call of Next fetched.
func (p *Pages[Response]) Page() *Response {
	return p.page
}

// Err is the error that ended the list; nil if there was none.
func (p *Pages[Response]) Err() error {
	return p.err
}
