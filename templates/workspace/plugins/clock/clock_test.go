package clock

import (
	"context"
	"testing"
	"time"

	"example.com/lockstep-template/contract"
)

func TestNow(t *testing.T) {
	noon := time.Date(2026, time.May, 1, 12, 0, 0, 0, time.FixedZone("", 2*60*60))
	c := clock{now: func() time.Time { return noon }}

	got, err := c.Now(context.Background(), contract.NowRequest{})
	if err != nil {
		t.Fatal(err)
	}
	if !got.Time.Equal(noon) || got.Time.Hour() != 10 || got.Zone != "UTC" {
		t.Errorf("Now is %v in %q, want 10 o'clock in UTC", got.Time, got.Zone)
	}
}

func TestNowNowhere(t *testing.T) {
	if got, err := New().Now(context.Background(), contract.NowRequest{Zone: "Nowhere/Land"}); err == nil {
		t.Errorf("Now is %v in no zone, want an error", got.Time)
	}
}
