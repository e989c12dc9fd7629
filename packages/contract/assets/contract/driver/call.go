package main

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"time"
)

// lockstepRequest is one call on its way through the process.
type lockstepRequest struct {
	server *lockstepServer
	number uint32
	target any
	method *lockstepMethod
	pace   *lockstepPace
	inline bool
	ctx    context.Context
	reader lockstepReader
	data   []byte
}

var lockstepRequests = sync.Pool{New: func() any { return new(lockstepRequest) }}

// prepare makes a call ready to run. Its context exists before the next frame is
// read, so that a frame that cancels it finds it.
func (s *lockstepServer) prepare(number uint32, r *lockstepReader) *lockstepRequest {
	handle, index, timeout := r.u32(), r.u32(), time.Duration(r.i64())
	found, ok := s.plugins.Load(handle)
	if r.bad || !ok || int(index) >= len(found.(*lockstepPlugin).methods) {
		lockstepDie("a call of a method that does not exist")
	}
	p := found.(*lockstepPlugin)
	c := lockstepRequests.Get().(*lockstepRequest)
	c.server, c.number, c.target = s, number, p.target
	c.method, c.pace, c.inline = &p.methods[index], &p.pace[index], false
	c.data = append(c.data[:0], r.data...)
	c.reader = lockstepReader{data: c.data}
	if c.method.context {
		var cancel context.CancelFunc
		if timeout > 0 {
			c.ctx, cancel = context.WithTimeout(context.Background(), timeout)
		} else {
			c.ctx, cancel = context.WithCancel(context.Background())
		}
		s.canceling.Lock()
		s.cancel[number] = cancel
		s.canceling.Unlock()
	}
	s.running.Add(1)
	return c
}

func (c *lockstepRequest) run() {
	returned := false
	defer func() {
		if !returned {
			c.panicked(recover())
		}
	}()
	s := c.server
	w := s.frame(lockstepResult, c.number)
	began := time.Now()
	err := c.method.call(c.target, c.ctx, &c.reader, w)
	c.pace.note(time.Since(began))
	switch {
	case c.reader.bad:
		w = s.invalid(w, c.number, lockstepBadArguments, "the arguments do not fit the contract this host was built with")
	case err != nil:
		w.reset(lockstepError, c.number)
		w.failure(c.ctx, err)
	}
	if w.deep {
		w = s.invalid(w, c.number, lockstepTooDeep, fmt.Sprintf("the result is nested deeper than %d levels", lockstepDepth))
	}
	if w.over || len(w.data)-4 > w.limit {
		w = s.invalid(w, c.number, lockstepTooLarge, fmt.Sprintf("the result is larger than the limit of %d bytes for a frame", w.limit))
	}
	returned = true
	c.finish(w)
}

// Reasons of a lockstepInvalid frame.
const (
	lockstepTooLarge     = 1
	lockstepBadArguments = 2
	lockstepTooDeep      = 3
)

func (s *lockstepServer) invalid(w *lockstepWriter, number uint32, reason byte, text string) *lockstepWriter {
	w.reset(lockstepInvalid, number)
	w.u8(reason)
	w.text(text)
	return w
}

// panicked turns a panic, or the end of the goroutine by runtime.Goexit, into the
// answer of this one call.
func (c *lockstepRequest) panicked(value any) {
	message := "runtime.Goexit was called"
	if value != nil {
		message = fmt.Sprint(value)
	}
	w := c.server.frame(lockstepPanic, c.number)
	w.excerpt(message)
	w.excerpt(lockstepStack())
	c.finish(w)
}

func (c *lockstepRequest) finish(w *lockstepWriter) {
	s := c.server
	if c.method.context {
		s.canceling.Lock()
		s.cancel[c.number]()
		s.cancel[c.number] = nil
		s.canceling.Unlock()
	}
	if cap(c.data) > lockstepBuffer {
		c.data = nil // large ones are not kept, not even as long as the answer waits
	}
	c.reader, c.target, c.ctx = lockstepReader{}, nil, nil
	full := s.queue(w)
	s.running.Add(-1)
	if full || !c.inline {
		s.flush()
	}
	lockstepRequests.Put(c)
}

// lockstepStack is the stack of the calling goroutine. It does without
// runtime/debug, whose name hosts like to use for a variable.
func lockstepStack() string {
	stack := make([]byte, lockstepBuffer)
	return string(stack[:runtime.Stack(stack, false)])
}
