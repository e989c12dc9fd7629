// Package pluginname is a plugin.
package pluginname

import (
	"context"

	"example.com/lockstep-template/contract"
)

// New is what the host asks this plugin for.
func New() contract.Greeter { return greeter{} }

type greeter struct{}

func (greeter) Greet(ctx context.Context, req contract.GreetRequest) (contract.GreetResponse, error) {
	return contract.GreetResponse{Text: "Hello from plugin-name, " + req.Name + "!"}, nil
}
