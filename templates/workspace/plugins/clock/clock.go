// Package clock is a plugin that tells the time in any time zone.
package clock

import (
	"context"
	"fmt"
	"time"

	"example.com/lockstep-template/contract"
)

// New is what the host asks this plugin for.
func New() contract.Clock { return clock{now: time.Now} }

type clock struct {
	now func() time.Time // a fixed moment in tests
}

func (c clock) Now(_ context.Context, req contract.NowRequest) (contract.NowResponse, error) {
	zone, err := time.LoadLocation(req.Zone)
	if err != nil {
		return contract.NowResponse{}, fmt.Errorf("clock: %w", err)
	}
	now := c.now().In(zone)
	abbreviation, _ := now.Zone()
	return contract.NowResponse{Time: now, Zone: abbreviation}, nil
}
