// Package contract is that of the template: one method, a struct in, a struct out.
package contract

import "context"

type Greeter interface {
	Greet(ctx context.Context, req Request) (Response, error)
}

type Request struct{ Name string }

type Response struct{ Text string }
