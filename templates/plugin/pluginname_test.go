package pluginname

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
	if want := "Hello from plugin-name, Ada!"; got.Text != want {
		t.Errorf("Greet says %q, want %q", got.Text, want)
	}
}
