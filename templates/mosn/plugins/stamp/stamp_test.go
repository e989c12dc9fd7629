package stamp

import (
	"context"
	"testing"

	"mosn.io/api"
	"mosn.io/pkg/header"
)

// chain takes the filter that the factory makes.
type chain struct {
	api.StreamFilterChainFactoryCallbacks
	filter api.StreamReceiverFilter
}

func (c *chain) AddStreamReceiverFilter(filter api.StreamReceiverFilter, _ api.ReceiverFilterPhase) {
	c.filter = filter
}

// reply takes the answer that the filter gives in the upstream's place.
type reply struct {
	api.StreamReceiverFilterHandler
	code int
}

func (r *reply) SendHijackReplyWithBody(code int, _ api.HeaderMap, _ string) { r.code = code }

func receive(t *testing.T, headers api.HeaderMap) (api.StreamFilterStatus, int) {
	t.Helper()
	factory, err := CreateFilterFactory(map[string]interface{}{"header": "Team", "value": "seen"})
	if err != nil {
		t.Fatal(err)
	}
	var chain chain
	var reply reply
	factory.CreateFilterChain(context.Background(), &chain)
	chain.filter.SetReceiveFilterHandler(&reply)
	return chain.filter.OnReceive(context.Background(), headers, nil, nil), reply.code
}

func TestStamp(t *testing.T) {
	headers := header.CommonHeader{"Team": "red"}
	status, code := receive(t, headers)
	if status != api.StreamFilterContinue || code != 0 {
		t.Errorf("status %q and code %d, want it to continue", status, code)
	}
	if headers["Stamp"] != "seen" {
		t.Errorf("headers %v, want Stamp to be seen", headers)
	}
}

func TestTurnAway(t *testing.T) {
	status, code := receive(t, header.CommonHeader{})
	if status != api.StreamFilterStop || code != 428 {
		t.Errorf("status %q and code %d, want it to stop with 428", status, code)
	}
}

func TestConfiguration(t *testing.T) {
	if _, err := CreateFilterFactory(nil); err == nil {
		t.Error("no error without a configuration")
	}
}
