package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"time"
)

// lockstepWriter appends values to a frame.
type lockstepWriter struct {
	data  []byte
	limit int
	depth int
	over  bool // the frame is larger than the limit
	deep  bool // a value is nested too deep
}

func (w *lockstepWriter) reset(kind byte, number uint32) {
	w.data = append(w.data[:0], 0, 0, 0, 0, kind, 0, 0, 0, 0)
	lockstepPutU32(w.data[5:], number)
	w.depth, w.over, w.deep = 0, false, false
}

func (w *lockstepWriter) release() {
	if cap(w.data) <= lockstepBuffer {
		lockstepWriters.Put(w)
	}
}

func (w *lockstepWriter) u8(v byte) { w.data = append(w.data, v) }

func (w *lockstepWriter) u16(v uint16) { w.data = append(w.data, byte(v), byte(v>>8)) }

func (w *lockstepWriter) u32(v uint32) {
	w.data = append(w.data, byte(v), byte(v>>8), byte(v>>16), byte(v>>24))
}

func (w *lockstepWriter) i64(v int64) {
	w.u32(uint32(v))
	w.u32(uint32(v >> 32))
}

func (w *lockstepWriter) f32(v float32) { w.u32(math.Float32bits(v)) }

func (w *lockstepWriter) f64(v float64) { w.i64(int64(math.Float64bits(v))) }

func (w *lockstepWriter) flag(v bool) {
	if v {
		w.u8(1)
	} else {
		w.u8(0)
	}
}

// count writes a number of elements and tells whether they can fit the frame.
func (w *lockstepWriter) count(n, size int) bool {
	if w.over || n > (w.limit-len(w.data))/size {
		w.over = true
		return false
	}
	w.u32(uint32(n))
	return true
}

func (w *lockstepWriter) text(v string) {
	if w.count(len(v), 1) {
		w.data = append(w.data, v...)
	}
}

func (w *lockstepWriter) bytes(v []byte) {
	if w.count(len(v), 1) {
		w.data = append(w.data, v...)
	}
}

// time keeps the instant to the nanosecond, and the zone as its offset in
// seconds; UTC has a mark of its own.
func (w *lockstepWriter) time(v time.Time) {
	w.i64(v.Unix())
	w.u32(uint32(v.Nanosecond()))
	offset := math.MinInt32
	if v.Location() != time.UTC {
		_, offset = v.Zone()
	}
	w.u32(uint32(int32(offset)))
}

func (w *lockstepWriter) enter() bool {
	w.depth++
	if w.depth > lockstepDepth {
		w.deep = true
	}
	return !w.deep && !w.over
}

func (w *lockstepWriter) leave() { w.depth-- }

// failure writes an error and what it wraps, outermost first. The flags tell how the
// call's own context ended, if the error says so too: a plugin has other contexts.
func (w *lockstepWriter) failure(ctx context.Context, err error) {
	var flags byte
	if ctx != nil && ctx.Err() != nil && errors.Is(err, ctx.Err()) {
		switch ctx.Err() {
		case context.DeadlineExceeded:
			flags = 1
		case context.Canceled:
			flags = 2
		}
	}
	w.u8(flags)
	w.text(lockstepCut(err.Error(), lockstepBuffer))
	chain := lockstepChain(nil, err)
	w.u32(uint32(len(chain)))
	for _, link := range chain {
		w.text(lockstepCut(fmt.Sprintf("%T", link), lockstepBuffer))
		w.text(lockstepCut(link.Error(), lockstepBuffer))
	}
}

// lockstepChain walks an error's tree in the order of errors.Is, 64 links at most.
func lockstepChain(chain []error, err error) []error {
	if err == nil || len(chain) == 64 {
		return chain
	}
	chain = append(chain, err)
	switch e := err.(type) {
	case interface{ Unwrap() error }:
		return lockstepChain(chain, e.Unwrap())
	case interface{ Unwrap() []error }:
		for _, inner := range e.Unwrap() {
			chain = lockstepChain(chain, inner)
		}
	}
	return chain
}

// excerpt writes one of the two texts of a frame, cut so that both fit.
func (w *lockstepWriter) excerpt(v string) {
	most := w.limit/2 - 32
	if most > lockstepBuffer {
		most = lockstepBuffer
	}
	w.text(lockstepCut(v, most))
}

func lockstepCut(text string, most int) string {
	if len(text) > most {
		return text[:most] + " ..."
	}
	return text
}
