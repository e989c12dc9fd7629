package main

import (
	"fmt"
	"os"
	"syscall"
	"time"
)

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
		switch {
		case returned:
		case s.inline.CompareAndSwap(mine, 0): // runtime.Goexit
			go s.serve()
		default:
			s.flush()
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
