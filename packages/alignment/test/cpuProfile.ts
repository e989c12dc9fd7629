import { join } from "node:path";
import {
  type Files,
  fixturesRoot,
  makeOnce,
  runShell,
  sampleFiles,
  writeTree,
} from "@lockstep/go-fixtures";

const program = `package main

import (
	"os"
	"runtime/pprof"
	"strconv"
	"syscall"

	"ex.com/app/shared"
)

func main() {
	file, err := os.Create(os.Args[1])
	if err != nil {
		panic(err)
	}
	if err := pprof.StartCPUProfile(file); err != nil {
		panic(err)
	}
	total := 0
	for used() < 2 {
		for n := range 1000 {
			numbers := map[int]string{n: shared.Hello(strconv.Itoa(total + n))}
			total += len(numbers[n])
		}
	}
	pprof.StopCPUProfile()
	os.Stdout.WriteString(strconv.Itoa(total))
}

// Seconds of processor, which a profile has its samples of, however busy the machine is.
func used() int64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return usage.Utime.Sec
}
`;

/** A profile of a program that keeps maps, numbers and the garbage collector of Go busy. */
export async function cpuProfile(): Promise<string> {
  const folder = await makeOnce(
    join(fixturesRoot(), "profiles", "two-seconds"),
    async (temporary) => {
      const files: Files = { ...sampleFiles("app"), "busy/main.go": program };
      await runShell(
        `go build -o ${temporary}/busy ./busy && ${temporary}/busy ${temporary}/cpu.pgo`,
        {
          cwd: await writeTree(files),
        },
      );
    },
  );
  return join(folder, "cpu.pgo");
}
