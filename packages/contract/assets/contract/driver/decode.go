package main

import (
	"math"
	"time"
)

// lockstepReader takes values from a frame. Once bad it gives zero values.
type lockstepReader struct {
	data  []byte
	depth int
	bad   bool
}

func (r *lockstepReader) take(n int) []byte {
	if r.bad || n > len(r.data) {
		r.bad, r.data = true, nil
		return nil
	}
	taken := r.data[:n]
	r.data = r.data[n:]
	return taken
}

func (r *lockstepReader) u8() byte {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (r *lockstepReader) u16() uint16 {
	if b := r.take(2); b != nil {
		return uint16(b[0]) | uint16(b[1])<<8
	}
	return 0
}

func (r *lockstepReader) u32() uint32 {
	if b := r.take(4); b != nil {
		return lockstepU32(b)
	}
	return 0
}

func (r *lockstepReader) i64() int64 {
	if b := r.take(8); b != nil {
		return int64(uint64(lockstepU32(b)) | uint64(lockstepU32(b[4:]))<<32)
	}
	return 0
}

func (r *lockstepReader) f32() float32 { return math.Float32frombits(r.u32()) }

func (r *lockstepReader) f64() float64 { return math.Float64frombits(uint64(r.i64())) }

func (r *lockstepReader) flag() bool { return r.u8() != 0 }

// count reads a number of elements of at least size bytes each.
func (r *lockstepReader) count(size int) int {
	n := int(r.u32())
	if n > len(r.data)/size {
		r.bad = true
		return 0
	}
	return n
}

func (r *lockstepReader) text() string { return string(r.take(r.count(1))) }

func (r *lockstepReader) bytes() []byte { return append([]byte{}, r.take(r.count(1))...) }

func (r *lockstepReader) time() time.Time {
	seconds, nanoseconds, offset := r.i64(), r.u32(), int32(r.u32())
	if r.bad {
		return time.Time{}
	}
	t := time.Unix(seconds, int64(nanoseconds))
	if offset == math.MinInt32 {
		return t.UTC()
	}
	if _, local := t.Zone(); local == int(offset) {
		return t
	}
	return t.In(time.FixedZone("", int(offset)))
}

func (r *lockstepReader) enter() bool {
	r.depth++
	if r.depth > lockstepDepth {
		r.bad = true
	}
	return !r.bad
}

func (r *lockstepReader) leave() { r.depth-- }

// complete tells whether all was read and nothing is left.
func (r *lockstepReader) complete() bool {
	if len(r.data) > 0 {
		r.bad = true
	}
	return !r.bad
}

func lockstepU32(b []byte) uint32 {
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

func lockstepPutU32(b []byte, v uint32) {
	b[0], b[1], b[2], b[3] = byte(v), byte(v>>8), byte(v>>16), byte(v>>24)
}
