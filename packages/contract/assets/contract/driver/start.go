package main

import (
	"context"
	"fmt"
	"math"
	"os"
	"plugin"
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
	lockstepQuick = 50 * time.Microsecond
	lockstepTiny  = 2 * time.Microsecond
	lockstepSure  = 16 // points of a method's pace that tell what it is like
	lockstepMost  = 64
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

// lockstepPace is what a method's calls have been like: a point for each that took
// less than a time, half of the points lost by one that took longer, all of them
// by one that kept the reader waiting. A call that the machine interrupted thus
// does not count as much as a method that is slow now and then.
type lockstepPace struct{ quick, tiny atomic.Uint32 }

func (p *lockstepPace) note(took time.Duration) {
	lockstepScore(&p.quick, took, lockstepQuick)
	lockstepScore(&p.tiny, took, lockstepTiny)
}

func lockstepScore(points *atomic.Uint32, took, limit time.Duration) {
	switch now := points.Load(); {
	case took >= lockstepTick:
		points.Store(0)
	case took > limit:
		points.Store(now / 2)
	case now < lockstepMost:
		points.Store(now + 1)
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
