// The host opens each argument in order and prints one JSON line for each.
package main

import (
	"os"
	"plugin"
	"strconv"

	"ex.com/dep"
)

func main() {
	for _, path := range os.Args[1:] {
		text := "null"
		if _, err := plugin.Open(path); err != nil {
			text = strconv.Quote(err.Error())
		}
		os.Stdout.WriteString(`{"file":` + strconv.Quote(path) + `,"error":` + text + "}\n")
	}
	dep.Count(len(os.Args))
}
