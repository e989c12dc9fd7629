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
	"time"

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
	for until := time.Now().Add(time.Second); time.Now().Before(until); {
		for n := range 1000 {
			numbers := map[int]string{n: shared.Hello(strconv.Itoa(total + n))}
			total += len(numbers[n])
		}
	}
	pprof.StopCPUProfile()
	os.Stdout.WriteString(strconv.Itoa(total))
}
`;

/** A profile of a program that keeps maps, numbers and the garbage collector of Go busy. */
export async function cpuProfile(): Promise<string> {
  const folder = await makeOnce(join(fixturesRoot(), "profiles", "busy"), async (temporary) => {
    const files: Files = { ...sampleFiles("app"), "busy/main.go": program };
    await runShell(
      `go build -o ${temporary}/busy ./busy && ${temporary}/busy ${temporary}/cpu.pgo`,
      {
        cwd: await writeTree(files),
      },
    );
  });
  return join(folder, "cpu.pgo");
}
