package hello

import (
	"context"
	"testing"

	"example.com/lockstep-template/contract"
)

func TestGreet(t *testing.T) {
	got, err := New().Greet(context.Background(), contract.GreetRequest{Name: "Ada"})
	if err != nil {
		t.Fatal(err)
	}
	if want := "Hello, Ada!"; got.Text != want {
		t.Errorf("Greet says %q, want %q", got.Text, want)
	}
}

func TestGreetNobody(t *testing.T) {
	if got, err := New().Greet(context.Background(), contract.GreetRequest{}); err == nil {
		t.Errorf("Greet says %q to nobody, want an error", got.Text)
	}
}
