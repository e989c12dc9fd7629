import { assert, suite } from "@lockstep/test-kit";
import { goStackIn } from "../src/goStack.ts";

const test = suite("Go's last words in what a host wrote");

/** What net/http logs of a panic that it recovered, and a program that prints `panic: ` itself. */
const recovered = `2026/12/01 10:00:00 http: panic serving 127.0.0.1:4000: old
goroutine 34 [running]:
net/http.(*conn).serve.func1()
\t/usr/local/go/src/net/http/server.go:1947 +0xbe
panic({0x6a1d20?, 0x7b3c40?})
\t/usr/local/go/src/runtime/panic.go:787 +0x132
panic: printed and recovered

goroutine 35 [running]:
main.old()
\t/src/main.go:7 +0x1d
2026/12/01 10:00:01 going on
`;
const goroutines = `
goroutine 1 [running]:
main.main()
\t/src/main.go:9 +0x2c

goroutine 18 [select]:
main.wait()
\t/src/main.go:20 +0x1a`;

/** The crash, as Go writes it before the goroutines. */
const crashes: Record<string, string> = {
  "a panic": "panic: now\n",
  "a panic while another one was handled": "panic: first [recovered]\n\tpanic: second\n",
  "a panic after runtime.Goexit": "panic: first\npanic: second\n",
  "a panic whose value has lines": "panic: one\n\ttwo\n",
  "a panic from a signal": "panic: runtime error: nil\n[signal SIGSEGV: segmentation violation]\n",
  "a fatal error": "fatal error: concurrent map writes\n",
  "a stack overflow":
    "runtime: goroutine stack exceeds 1000000000-byte limit\n" +
    "runtime: sp=0xc0200e1390 stack=[0xc0200e0000, 0xc0400e0000]\n" +
    "fatal error: stack overflow\n\nruntime stack:\nruntime.throw({0x5, 0x2})\n",
  "a fault":
    "unexpected fault address 0x7f0000000000\nfatal error: fault\n[signal SIGBUS: bus error]\n",
  "a signal in C": "SIGSEGV: segmentation violation\nPC=0x7f m=0 sigcode=1\n",
};

for (const [what, words] of Object.entries(crashes)) {
  const stderr = `${recovered}${words}${goroutines}\n`;
  test(`${what}, not the panics that were recovered before`, () => {
    const expected = words + goroutines;
    assert.is(goStackIn({ exitCode: 2, signal: null, stderr }), expected);
    assert.is(goStackIn({ exitCode: null, signal: "SIGABRT", stderr }), expected);
  });
}

test("nothing of a process that ended otherwise", () => {
  const stderr = `${recovered}panic: printed${goroutines}\n`;
  const ends: [number | null, string | null][] = [
    [0, null],
    [1, null],
    [null, "SIGKILL"],
    [null, "SIGTERM"],
  ];
  for (const [exitCode, signal] of ends) assert.is(goStackIn({ exitCode, signal, stderr }), "");
});

test("nothing where code 2 is the program's own, after a panic that net/http recovered", () => {
  const [stderr = ""] = recovered.split("panic: printed");
  assert.is(goStackIn({ exitCode: 2, signal: null, stderr }), "");
});

test("the thread that crashed, where GOTRACEBACK=crash adds the others", () => {
  const words = "SIGSEGV: segmentation violation\nPC=0x7f m=0 sigcode=1\n";
  const others = "\n-----\n\nSIGQUIT: quit\nPC=0x46 m=3 sigcode=0\n\ngoroutine 0 [idle]:";
  const stderr = words + goroutines + others;
  assert.is(goStackIn({ exitCode: null, signal: "SIGABRT", stderr }), stderr);
});

test("a crash of which Go was to print no goroutine", () => {
  const stderr = `${recovered}panic: now\n`;
  assert.is(goStackIn({ exitCode: 2, signal: null, stderr }), "panic: now");
});

test("goroutines of a crash that wrote more than is kept", () => {
  const stderr = `nc1()\n\t/src/main.go:4 +0x2\n${goroutines}\n`;
  assert.is(goStackIn({ exitCode: 2, signal: null, stderr }), goroutines.trimStart());
});

test.run();
