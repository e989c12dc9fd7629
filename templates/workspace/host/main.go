// Command host opens plugins and prints what each of them says.
//
//	host [-plugins folder] [plugin.so ...]
//
// Without arguments it opens every plugin in the folder "plugins" beside itself.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"plugin"
	"strings"
	"time"

	"example.com/lockstep-template/contract"
)

func main() {
	lockstepDriver() // serves lockstep's loader if that started us, else returns at once

	folder := flag.String("plugins", "", "open every plugin in this `folder`")
	flag.Parse()
	if err := run(*folder, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "host:", err)
		os.Exit(1)
	}
}

// run stops at the first plugin that is refused: what Go leaves of a refused
// plugin in the process can harm the next one.
func run(folder string, files []string) error {
	if len(files) == 0 {
		found, err := pluginsIn(folder)
		if err != nil {
			return err
		}
		files = found
	}
	for _, file := range files {
		opened, err := plugin.Open(file)
		if err != nil {
			return err
		}
		answer, err := ask(opened)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		fmt.Printf("%s: %s\n", strings.TrimSuffix(filepath.Base(file), ".so"), answer)
	}
	return nil
}

func pluginsIn(folder string) ([]string, error) {
	if folder == "" {
		self, err := os.Executable()
		if err != nil {
			return nil, err
		}
		folder = filepath.Join(filepath.Dir(self), "plugins")
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.so"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, errors.New("no plugins in " + folder)
	}
	return files, nil
}

// ask calls a plugin through the contract it implements.
func ask(opened *plugin.Plugin) (string, error) {
	symbol, err := opened.Lookup("New")
	if err != nil {
		return "", err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()

	switch create := symbol.(type) {
	case func() contract.Greeter:
		res, err := create().Greet(ctx, contract.GreetRequest{Name: "world"})
		return res.Text, err
	case func() contract.Clock:
		res, err := create().Now(ctx, contract.NowRequest{})
		return res.Time.Format(time.RFC1123), err
	default:
		return "", fmt.Errorf("New is a %T, of which this host knows nothing", symbol)
	}
}
