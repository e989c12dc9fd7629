// Package hello is a plugin that greets in English.
package hello

import (
	"context"
	"errors"

	"example.com/lockstep-template/contract"
)

// New is what the host asks this plugin for.
func New() contract.Greeter { return greeter{} }

type greeter struct{}

func (greeter) Greet(_ context.Context, req contract.GreetRequest) (contract.GreetResponse, error) {
	if req.Name == "" {
		return contract.GreetResponse{}, errors.New("hello: nobody to greet")
	}
	return contract.GreetResponse{Text: "Hello, " + req.Name + "!"}, nil
}
