// Package stamp is a stream filter of MOSN. It turns away requests that lack a
// header, and stamps those that it lets pass.
package stamp

import (
	"context"
	"errors"
	"net/http"

	"mosn.io/api"
)

// CreateFilterFactory is what MOSN asks this plugin for, with the filter's
// configuration: "header" is the header that requests need, "value" the value
// of the header Stamp that the upstream sees.
func CreateFilterFactory(conf map[string]interface{}) (api.StreamFilterChainFactory, error) {
	header, _ := conf["header"].(string)
	value, _ := conf["value"].(string)
	if header == "" || value == "" {
		return nil, errors.New(`stamp: the configuration needs "header" and "value"`)
	}
	return &factory{header: header, value: value}, nil
}

type factory struct {
	header, value string
}

func (f *factory) CreateFilterChain(_ context.Context, chain api.StreamFilterChainFactoryCallbacks) {
	chain.AddStreamReceiverFilter(&filter{factory: f}, api.BeforeRoute)
}

// filter serves one request.
type filter struct {
	*factory
	handler api.StreamReceiverFilterHandler
}

func (f *filter) SetReceiveFilterHandler(handler api.StreamReceiverFilterHandler) {
	f.handler = handler
}

func (f *filter) OnReceive(_ context.Context, headers api.HeaderMap, _ api.IoBuffer, _ api.HeaderMap) api.StreamFilterStatus {
	if _, found := headers.Get(f.header); !found {
		f.handler.SendHijackReplyWithBody(http.StatusPreconditionRequired, headers, "stamp: need header "+f.header+"\n")
		return api.StreamFilterStop
	}
	headers.Set("Stamp", f.value)
	return api.StreamFilterContinue
}

func (f *filter) OnDestroy() {}
