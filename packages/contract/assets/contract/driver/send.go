package main

import (
	"os"
	"runtime"
	"sync"
	"syscall"
)

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
