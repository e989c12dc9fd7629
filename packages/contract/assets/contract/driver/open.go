package main

import (
	"fmt"
	"math"
	"plugin"
)

// Stages at which opening a plugin can fail.
const (
	lockstepStageOpen   = 1
	lockstepStageLookup = 2
	lockstepStageType   = 3
	lockstepStageEntry  = 4
)

// open opens a plugin and, where it has an entry, looks that up and calls it. A panic while the plugin's
// packages initialise is not recovered: Go leaves such a plugin half open, and
// the next plugin.Open of it would wait for ever.
func (s *lockstepServer) open(number uint32, path, entry string) {
	s.opening.Lock()
	defer s.opening.Unlock()
	fail := func(stage byte, message, stack string) {
		w := s.frame(lockstepRefused, number)
		w.u8(stage)
		w.excerpt(message)
		w.excerpt(stack)
		s.send(w)
	}
	opened, err := plugin.Open(path)
	if err != nil {
		fail(lockstepStageOpen, err.Error(), "")
		return
	}
	var symbol plugin.Symbol
	if entry != "" {
		if symbol, err = opened.Lookup(entry); err != nil {
			fail(lockstepStageLookup, err.Error(), "")
			return
		}
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
