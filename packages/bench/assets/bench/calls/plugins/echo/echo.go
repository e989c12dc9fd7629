package echo

import (
	"context"

	"ex.com/calls/contract"
)

func New() contract.Greeter { return echo{} }

type echo struct{}

func (echo) Greet(_ context.Context, req contract.Request) (contract.Response, error) {
	return contract.Response{Text: req.Name}, nil
}
