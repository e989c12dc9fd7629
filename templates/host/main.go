// Command host-name opens plugins and prints what each of them offers.
//
//	host-name plugin.so ...
package main

import (
	"fmt"
	"os"
	"plugin"
)

func main() {
	lockstepDriver() // serves lockstep's loader if that started us, else returns at once

	for _, file := range os.Args[1:] {
		if err := load(file); err != nil {
			fmt.Fprintln(os.Stderr, "host-name:", err)
			os.Exit(1) // what Go leaves of a refused plugin can harm the next one
		}
	}
}

func load(file string) error {
	opened, err := plugin.Open(file)
	if err != nil {
		return err
	}
	create, err := opened.Lookup("New")
	if err != nil {
		return err
	}
	// To call it, assert its type: a func() of an interface of the contract.
	fmt.Printf("%s: New is a %T\n", file, create)
	return nil
}
