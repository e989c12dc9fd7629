package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"plugin"
	"runtime"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

// lockstepDriver serves the loader of lockstep when that started this process,
// and then never returns. Started by anyone else it returns at once.
//
// Call it first in main. The loader tells by two environment variables: which
// file descriptors it writes and reads, and its limits.
func lockstepDriver() {
	fds, limits := os.Getenv("LOCKSTEP_DRIVER_FDS"), os.Getenv("LOCKSTEP_DRIVER_LIMITS")
	if fds == "" {
		return
	}
	os.Unsetenv("LOCKSTEP_DRIVER_FDS")
	os.Unsetenv("LOCKSTEP_DRIVER_LIMITS")
	var in, out, maxFrame, maxCalls int
	if _, err := fmt.Sscanf(fds+" "+limits, "%d,%d %d,%d", &in, &out, &maxFrame, &maxCalls); err != nil {
		lockstepDie("LOCKSTEP_DRIVER_FDS=" + fds + " LOCKSTEP_DRIVER_LIMITS=" + limits + " are not from a loader of this version")
	}
	s := &lockstepServer{
		in:       lockstepPipe(in),
		out:      lockstepPipe(out),
		maxFrame: maxFrame,
		cancel:   make([]context.CancelFunc, maxCalls),
	}
	s.drained.L = &s.sending
	s.buffer = make([]byte, lockstepBuffer)
	s.watched = make(chan struct{}, 1)
	s.hello()
	go s.watch()
	go s.serve()
	select {}
}

// lockstepPipe takes over an inherited descriptor. Children of this process
// must not inherit it again: the loader would wait for them to close it.
// It blocks: a thread that waits in read answers sooner than the runtime's poller.
func lockstepPipe(fd int) int {
	syscall.CloseOnExec(fd)
	if err := syscall.SetNonblock(fd, false); err != nil {
		lockstepDie(fmt.Sprintf("file descriptor %d: %v", fd, err))
	}
	return fd
}

func lockstepDie(text string) {
	fmt.Fprintln(os.Stderr, "lockstep driver:", text)
	os.Exit(2)
}

// A frame is its length (4 bytes, little endian, itself not counted), its kind
// (1 byte), the number of the request it belongs to (4 bytes), and a body.
const (
	lockstepOpen   = 1 // path, entry
	lockstepCall   = 2 // plugin, method, timeout in nanoseconds or 0, arguments
	lockstepCancel = 3 // the number of a call

	lockstepHello   = 16 // protocol version (as the number), descriptor
	lockstepResult  = 17 // results
	lockstepError   = 18 // flags, message, chain of (Go type, message)
	lockstepPanic   = 19 // message, Go stack
	lockstepOpened  = 20 // plugin, interface
	lockstepRefused = 21 // stage of open, message, Go stack
	lockstepInvalid = 22 // reason, message
)

const (
	lockstepHeader   = 9
	lockstepProtocol = 1
	lockstepBuffer   = 64 << 10
	lockstepPending  = 1 << 20 // bytes waiting for the loader before senders wait too
	lockstepDepth    = 1000    // levels of a recursive value

	// Less than it costs to wake another thread for a call, and to make a
	// goroutine for one among many.
	lockstepQuick = 10 * time.Microsecond
	lockstepTiny  = 2 * time.Microsecond
	lockstepSure  = 16 // such calls in a row that tell what a method is like
	lockstepTick  = time.Millisecond
)

type lockstepServer struct {
	in, out  int
	maxFrame int

	// These belong to the reader.
	buffer     []byte
	start, end int // of what has been read and not been handled
	inlined    uint32

	inline   atomic.Uint32 // tells apart the calls that the reader itself runs; 0 for none
	watching atomic.Bool
	watched  chan struct{}

	running atomic.Int32 // calls

	canceling sync.Mutex
	cancel    []context.CancelFunc // by number of call

	sending sync.Mutex
	drained sync.Cond
	pending []byte // frames not yet taken by a writer
	spare   []byte
	writing bool

	opening sync.Mutex
	plugins sync.Map // uint32 -> *lockstepPlugin
	opened  uint32
}

type lockstepPlugin struct {
	target  any
	methods []lockstepMethod
	pace    []lockstepPace // of each method
}

// lockstepPace counts the calls in a row that took less than a time.
type lockstepPace struct{ quick, tiny atomic.Uint32 }

func (p *lockstepPace) note(took time.Duration) {
	lockstepCount(&p.quick, took <= lockstepQuick)
	lockstepCount(&p.tiny, took <= lockstepTiny)
}

func lockstepCount(inARow *atomic.Uint32, one bool) {
	if !one {
		inARow.Store(0)
	} else if inARow.Load() < lockstepSure {
		inARow.Add(1)
	}
}

// lockstepMethod decodes arguments, calls the plugin, and encodes the results.
type lockstepMethod struct {
	context bool
	call    func(target any, ctx context.Context, r *lockstepReader, w *lockstepWriter) error
}

type lockstepInterface struct {
	name    string
	bind    func(symbol plugin.Symbol) (target any, ok bool)
	methods []lockstepMethod
}

func (s *lockstepServer) hello() {
	w := s.frame(lockstepHello, lockstepProtocol)
	w.limit = math.MaxInt32
	w.text(lockstepDescriptor)
	s.send(w)
}

// serve reads frames until the loader closes its end or is gone: then this
// process ends, whatever its plugins are doing. It returns when another
// goroutine has become the reader.
func (s *lockstepServer) serve() {
	for {
		for {
			frame := s.next()
			if frame == nil {
				break
			}
			if !s.receive(frame) {
				return
			}
		}
		s.flush()
		s.makeRoom()
		n, err := syscall.Read(s.in, s.buffer[s.end:])
		if err == syscall.EINTR {
			continue
		}
		if err != nil || n <= 0 {
			os.Exit(0)
		}
		s.end += n
	}
}

// next takes a whole frame from the buffer, its length left off; nil if there is none.
func (s *lockstepServer) next() []byte {
	if s.end-s.start < 4 {
		return nil
	}
	size := int(lockstepU32(s.buffer[s.start:]))
	if size < lockstepHeader-4 || size > s.maxFrame {
		lockstepDie(fmt.Sprintf("a frame of %d bytes; the limit is %d", size, s.maxFrame))
	}
	if s.end-s.start < size+4 {
		return nil
	}
	frame := s.buffer[s.start+4 : s.start+4+size]
	s.start += size + 4
	return frame
}

// makeRoom moves what is left to the front of a buffer that holds a whole frame.
func (s *lockstepServer) makeRoom() {
	left, need := s.end-s.start, lockstepBuffer
	if left >= 4 {
		if size := int(lockstepU32(s.buffer[s.start:])) + 4; size > need {
			need = size
		}
	}
	target := s.buffer
	if need != len(s.buffer) {
		target = make([]byte, need)
	} else if s.start == 0 {
		return
	}
	copy(target, s.buffer[s.start:s.end])
	s.buffer, s.start, s.end = target, 0, left
}

// receive handles one frame, whose bytes are valid only until it returns. It
// tells whether the caller is still the reader.
func (s *lockstepServer) receive(frame []byte) bool {
	kind, number := frame[0], lockstepU32(frame[1:])
	r := lockstepReader{data: frame[5:]}
	switch kind {
	case lockstepOpen:
		path, entry := r.text(), r.text()
		if r.bad {
			lockstepDie("a malformed frame")
		}
		go s.open(number, path, entry)
	case lockstepCall:
		if int(number) >= len(s.cancel) {
			lockstepDie(fmt.Sprintf("call %d; the limit is %d", number, len(s.cancel)))
		}
		c := s.prepare(number, &r)
		alone := s.start == s.end && s.running.Load() == 1
		if alone && c.pace.quick.Load() >= lockstepSure || c.pace.tiny.Load() >= lockstepSure {
			return s.runInline(c)
		}
		go c.run()
	case lockstepCancel:
		s.canceling.Lock()
		if int(number) < len(s.cancel) && s.cancel[number] != nil {
			s.cancel[number]()
		}
		s.canceling.Unlock()
	default:
		lockstepDie(fmt.Sprintf("a frame of the unknown kind %d", kind))
	}
	return true
}

// runInline runs a call in the reader's own goroutine, because its method has been
// quicker so far than another goroutine would take to begin. Its answer leaves
// when the reader has nothing else to do. Should the call take long this time,
// watch makes another goroutine the reader.
func (s *lockstepServer) runInline(c *lockstepRequest) bool {
	s.inlined++
	if s.inlined == 0 {
		s.inlined++
	}
	mine := s.inlined
	s.inline.Store(mine)
	if !s.watching.Load() {
		s.watching.Store(true)
		select {
		case s.watched <- struct{}{}:
		default:
		}
	}
	returned := false
	defer func() {
		if !returned && s.inline.CompareAndSwap(mine, 0) { // runtime.Goexit
			go s.serve()
		}
	}()
	c.inline = true
	c.run()
	returned = true
	if s.inline.CompareAndSwap(mine, 0) {
		return true
	}
	s.flush()
	return false
}

// watch looks after inline calls, as long as there are any: one that is still
// there after a tick keeps its goroutine, and another one reads on.
func (s *lockstepServer) watch() {
	for range s.watched {
		last, idle := uint32(0), 0
		for idle < 100 || s.inline.Load() != 0 {
			s.watching.Store(true)
			time.Sleep(lockstepTick)
			now := s.inline.Load()
			if now != 0 && now == last && s.inline.CompareAndSwap(now, 0) {
				go s.serve()
			}
			idle++
			if now != last {
				last, idle = now, 0
			}
			if idle >= 100 {
				s.watching.Store(false)
			}
		}
	}
}

// Stages at which opening a plugin can fail.
const (
	lockstepStageOpen   = 1
	lockstepStageLookup = 2
	lockstepStageType   = 3
	lockstepStageEntry  = 4
)

// open opens a plugin and calls its entry function. A panic while the plugin's
// packages initialise is not recovered: Go leaves such a plugin half open, and
// the next plugin.Open of it would wait for ever.
func (s *lockstepServer) open(number uint32, path, entry string) {
	s.opening.Lock()
	defer s.opening.Unlock()
	fail := func(stage byte, message, stack string) {
		w := s.frame(lockstepRefused, number)
		w.u8(stage)
		w.text(message)
		w.text(stack)
		s.send(w)
	}
	opened, err := plugin.Open(path)
	if err != nil {
		fail(lockstepStageOpen, err.Error(), "")
		return
	}
	symbol, err := opened.Lookup(entry)
	if err != nil {
		fail(lockstepStageLookup, err.Error(), "")
		return
	}
	p, index := &lockstepPlugin{}, uint32(math.MaxUint32)
	if len(lockstepInterfaces) > 0 {
		bound := false
		finished := false
		func() {
			defer func() {
				if !finished {
					fail(lockstepStageEntry, fmt.Sprintf("%s panicked: %v", entry, recover()), lockstepStack())
				}
			}()
			for i := range lockstepInterfaces {
				if p.target, bound = lockstepInterfaces[i].bind(symbol); bound {
					p.methods, index = lockstepInterfaces[i].methods, uint32(i)
					p.pace = make([]lockstepPace, len(p.methods))
					break
				}
			}
			finished = true
		}()
		if !finished {
			return
		}
		if !bound {
			fail(lockstepStageType, fmt.Sprintf("%T", symbol), "")
			return
		}
		if p.target == nil {
			fail(lockstepStageEntry, entry+" returned nil", "")
			return
		}
	}
	handle := s.opened
	s.opened++
	s.plugins.Store(handle, p)
	w := s.frame(lockstepOpened, number)
	w.u32(handle)
	w.u32(index)
	s.send(w)
}

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
		w.failure(err)
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
	w.text(lockstepCut(message))
	w.text(lockstepCut(lockstepStack()))
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
	full := s.queue(w)
	s.running.Add(-1)
	if full || !c.inline {
		s.flush()
	}
	if cap(c.data) > lockstepBuffer {
		c.data = nil
	}
	c.target, c.ctx = nil, nil
	lockstepRequests.Put(c)
}

// lockstepStack is the stack of the calling goroutine. It does without
// runtime/debug, whose name hosts like to use for a variable.
func lockstepStack() string {
	stack := make([]byte, lockstepBuffer)
	return string(stack[:runtime.Stack(stack, false)])
}

var lockstepWriters = sync.Pool{New: func() any { return new(lockstepWriter) }}

func (s *lockstepServer) frame(kind byte, number uint32) *lockstepWriter {
	w := lockstepWriters.Get().(*lockstepWriter)
	w.limit = s.maxFrame
	w.reset(kind, number)
	return w
}

func (s *lockstepServer) send(w *lockstepWriter) {
	s.queue(w)
	s.flush()
}

// queue adds a frame to those that wait to be written, and tells whether they
// should not wait any longer.
func (s *lockstepServer) queue(w *lockstepWriter) bool {
	lockstepPutU32(w.data, uint32(len(w.data)-4))
	s.sending.Lock()
	for s.writing && len(s.pending) > lockstepPending {
		s.drained.Wait()
	}
	s.pending = append(s.pending, w.data...)
	full := len(s.pending) > lockstepPending
	s.sending.Unlock()
	w.release()
	return full
}

// flush writes what waits, unless somebody does so already. It first lets calls
// that are about to end add their answers, so that many leave in one write.
func (s *lockstepServer) flush() {
	s.sending.Lock()
	defer s.sending.Unlock()
	if s.writing {
		return
	}
	for len(s.pending) > 0 {
		s.writing = true
		if s.running.Load() > 0 {
			s.sending.Unlock()
			runtime.Gosched()
			s.sending.Lock()
		}
		batch := s.pending
		s.pending = s.spare[:0]
		s.drained.Broadcast()
		s.sending.Unlock()
		s.write(batch)
		s.sending.Lock()
		s.spare = batch
		if cap(batch) > 2*lockstepPending {
			s.spare = nil
		}
	}
	s.writing = false
}

func (s *lockstepServer) write(data []byte) {
	for len(data) > 0 {
		n, err := syscall.Write(s.out, data)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			os.Exit(0) // the loader is gone
		}
		data = data[n:]
	}
}

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

// failure writes an error and what it wraps, outermost first.
func (w *lockstepWriter) failure(err error) {
	var flags byte
	if errors.Is(err, context.DeadlineExceeded) {
		flags |= 1
	}
	if errors.Is(err, context.Canceled) {
		flags |= 2
	}
	w.u8(flags)
	w.text(lockstepCut(err.Error()))
	chain := lockstepChain(nil, err)
	w.u32(uint32(len(chain)))
	for _, link := range chain {
		w.text(lockstepCut(fmt.Sprintf("%T", link)))
		w.text(lockstepCut(link.Error()))
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

func lockstepCut(text string) string {
	if len(text) > lockstepBuffer {
		return text[:lockstepBuffer] + " ..."
	}
	return text
}

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
