// Package contract is all that the host and its plugins know of each other.
//
// Both link this package, so a change here means building both anew. Keep it
// small: interfaces, the types of their arguments and results, and nothing that
// imports other modules.
package contract

import (
	"context"
	"time"
)

// Greeter greets people.
type Greeter interface {
	// Greet fails when the request names nobody.
	Greet(ctx context.Context, req GreetRequest) (GreetResponse, error)
}

// GreetRequest says whom to greet.
type GreetRequest struct {
	Name string
}

// GreetResponse holds a greeting.
type GreetResponse struct {
	Text string
}

// Clock tells the time.
type Clock interface {
	// Now fails when the request's time zone is unknown.
	Now(ctx context.Context, req NowRequest) (NowResponse, error)
}

// NowRequest says where the time is asked for.
type NowRequest struct {
	Zone string // as in the IANA database, "Europe/Oslo"; empty means UTC
}

// NowResponse holds one moment.
type NowResponse struct {
	Time time.Time
	Zone string // the abbreviation in use at that moment, "CEST"
}
