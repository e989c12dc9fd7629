package main

import "sort"

// folders are those of the contracts and of all that they import, Go's own aside.
func (l *loadedPackages) folders(contracts []contractRequest) []string {
	found := []string{}
	seen := map[string]bool{}
	add := func(p *listed) {
		if p != nil && !p.Standard && p.Dir != "" && !seen[p.Dir] {
			seen[p.Dir] = true
			found = append(found, p.Dir)
		}
	}
	for _, c := range contracts {
		contract := l.listed[c.Path]
		if contract == nil {
			continue
		}
		add(contract)
		for _, path := range contract.Deps {
			add(l.listed[path])
		}
	}
	sort.Strings(found)
	return found
}
