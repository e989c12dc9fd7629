import { assert, suite } from "@lockstep/test-kit";
import { analyseSample } from "../sampleWorkspace.ts";

const test = suite("LS4006");

/** A method, with what is declared beside its interface, and what is said of it. */
const cases: [method: string, beside: string, cause: string][] = [
  ["M(c chan int)", "", "Greeter.M: parameter c is a channel (chan int)"],
  ["M() <-chan int", "", "Greeter.M: result number 1 is a channel (<-chan int)"],
  ["M(f func(int) error)", "", "Greeter.M: parameter f is a function (func(int) error)"],
  ["M(v any)", "", "Greeter.M: parameter v is an interface (any)"],
  ["M(v fmt.Stringer)", "", "Greeter.M: parameter v is an interface (fmt.Stringer)"],
  ["M(c complex128)", "", "Greeter.M: parameter c is complex128"],
  ["M(p uintptr)", "", "Greeter.M: parameter p is uintptr"],
  ["M(p **int)", "", "Greeter.M: parameter p is **int, a pointer to a pointer"],
  ["M(m map[float64]int)", "", "Greeter.M: parameter m is a map with keys of type float64"],
  [
    "M(s struct{ X int })",
    "",
    "Greeter.M: parameter s is an unnamed struct; declare a type for it",
  ],
  [
    "M(e error)",
    "",
    "Greeter.M: parameter e is the type error, which only a method's last result can be",
  ],
  [
    "M() (error, int)",
    "",
    "Greeter.M: result number 1 is the type error, which only a method's last result can be",
  ],
  ["M(a int, c context.Context)", "", "Greeter.M: parameter c is an interface (context.Context)"],
  [
    "M(x hidden)",
    "type hidden struct{ A int }",
    "Greeter.M: parameter x is of the unexported type hidden, which the host's driver can't name",
  ],
  [
    "M(x T)",
    "type T struct{ A int; secret string }",
    "contract.T.secret is not exported, so its value would be lost",
  ],
  [
    "M(x T)",
    "type T struct{ Deep []map[string]*U }\n\ntype U struct{ F func() }",
    "contract.U.F is a function (func())",
  ],
  [
    "M(x T)",
    "type T struct{ mu sync.Mutex }",
    "contract.T.mu is not exported, so its value would be lost",
  ],
  ["M(x sync.Mutex)", "", "sync.Mutex.mu is not exported, so its value would be lost"],
  [
    "M(x T)",
    "type T struct{ ID int; Id string }",
    'contract.T.Id and contract.T.ID are both "id" in TypeScript',
  ],
  [
    "M(x T)",
    'type T struct{ A int64 `json:"a,string"` }',
    'contract.T.A has the json option "string"',
  ],
  [
    "M(x T)",
    'type T struct{ A int64 `json:"__proto__"` }',
    "contract.T.A is called __proto__ in TypeScript, where that name has another meaning",
  ],
  ["M(); m()", "", "Greeter.m is not exported, so no plugin outside the package can have it"],
  [
    "Then()",
    "",
    "Greeter.Then is called then in TypeScript, which makes its object a promise to await",
  ],
  ["GETAll(); GetAll()", "", 'Greeter.GetAll and Greeter.GETAll are both "getAll" in TypeScript'],
  [
    "M(a [70000]int)",
    "",
    "Greeter.M: parameter a is an array of 70000 elements; 65536 is the most",
  ],
];

const imports =
  'import (\n\t"context"\n\t"fmt"\n\t"math/big"\n\t"sync"\n)\n\nvar _ context.Context\nvar _ fmt.Stringer\nvar _ big.Int\nvar _ sync.Mutex\n';

for (const [method, beside, cause] of cases) {
  test(`${method} ${beside.replace(/\s+/g, " ")}`, async () => {
    const result = await analyseSample({
      "contract/contract.go": `package contract\n\n${imports}\ntype Greeter interface {\n\tGreet(name string) (string, error)\n\t${method}\n}\n\n${beside}\n`,
    });
    const findings = result.ok ? [] : result.findings;
    assert.equal(
      findings.map((finding) => [finding.code, finding.cause]),
      [["LS4006", cause]],
    );
    assert.is(findings[0]?.where?.file, "contract/contract.go");
    assert.ok((findings[0]?.where?.line ?? 0) > 10);
    assert.match(findings[0]?.related?.[0] ?? "", "time.Duration");
  });
}

test("all problems are told at once, in the order of the file", async () => {
  const result = await analyseSample({
    "contract/contract.go":
      "package contract\n\ntype Greeter interface {\n\tA(c chan int, f func())\n\tB() any\n}\n\ntype Generic[T any] interface{ M(T) }\n",
  });
  assert.equal(
    (result.ok ? [] : result.findings).map(({ where }) => [where?.line, where?.column]),
    [
      [4, 4],
      [4, 16],
      [5, 6],
      [8, 6],
    ],
  );
});

test("an interface that TypeScript does not call can be left out", async () => {
  const result = await analyseSample({
    "contract/contract.go":
      "package contract\n\ntype Greeter interface{ Greet(name string) (string, error) }\n\n// Watcher is for hosts.\n//\n//lockstep:ignore\ntype Watcher interface{ Watch() chan int }\n",
  });
  assert.ok(result.ok);
});

test.run();
