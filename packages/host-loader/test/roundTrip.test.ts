import { assert, suite } from "@lockstep/test-kit";
import { ArgumentError, GoTime, type Host, openHost } from "../src/index.ts";
import type { All, GoTime as DeclaredTime, Node, Rich } from "./generated/contract.d.ts";
import { richWorkspace } from "./richWorkspace.ts";

const test = suite("values that cross");

let host: Host;
let rich: Rich;

test.before(async () => {
  const workspace = await richWorkspace();
  host = await openHost({ binary: workspace.host });
  rich = await host.load<Rich>(await workspace.plugin("rich"));
});

test.after(async () => {
  await host.close();
});

const noon = new GoTime({ seconds: 1_777_777_777n, nanosecond: 123_456_789, offset: 7200 });

function sample(): All {
  return {
    bool: true,
    int: -(2n ** 63n),
    int8: -128,
    int16: -32768,
    int32: -(2 ** 31),
    int64: 2n ** 63n - 1n,
    uint: 2n ** 64n - 1n,
    uint8: 255,
    uint16: 65535,
    uint32: 2 ** 32 - 1,
    uint64: 2n ** 63n,
    float32: 0.5,
    float64: Math.PI,
    string: "grüße 🦫 \u0000 end",
    bytes: new Uint8Array([0, 255, 1]),
    strings: ["", "a", "ü".repeat(100)],
    numbers: [1n, -1n, 2n ** 53n],
    matrix: [[], [1, 2], [Number.NEGATIVE_INFINITY, 5e-324]],
    point: [1, 2, 3],
    digest: new Uint8Array([1, 2, 3, 4]),
    many: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    empty: [],
    labels: { a: "1", __proto__x: "2", constructor: "3", "": "4" },
    counts: new Map([
      [-1, 1n],
      [7, 2n ** 64n - 1n],
    ]),
    switches: new Map([
      [true, "on"],
      [false, "off"],
    ]),
    set: { x: {}, y: {} },
    nested: { outer: { inner: [{ name: "n", price: 1.5 }], none: [] } },
    item: { name: "one", price: 1 },
    items: [
      { name: "two", price: 2 },
      { name: "", price: -0 },
    ],
    pointer: { name: "pointed", price: 3 },
    none: null,
    number: 42n,
    time: noon,
    times: [new GoTime({ seconds: -62135596800n, nanosecond: 0, offset: null })],
    duration: 1_500_000_001n,
    kind: "k",
    kinds: { k: ["a", "b"] },
    blob: new Uint8Array(1000).fill(7),
    celsius: -273.15,
    unitKind: "kelvin",
    page: { entries: [{ name: "p", price: 9 }], next: "2" },
    id: 5n,
    note: "from the embedded struct",
    other: { value: 1 },
    pointed: { value: 2 },
    shown: "from an unexported embedded struct",
    "x-tagged": "tagged",
    httpurlid: "h",
  };
}

test("every type comes back as it went", async () => {
  assert.equal(await rich.all(sample()), sample());
});

test("an optional field may be left out", async () => {
  const { "x-tagged": _, ...rest } = sample();
  assert.is((await rich.all(rest))["x-tagged"], "");
});

test("a key called __proto__ is a key", async () => {
  const labels = JSON.parse('{"__proto__": "x", "b": "y"}');
  const { labels: back } = await rich.all({ ...sample(), labels });
  assert.equal(Object.entries(back).sort(), Object.entries(labels).sort());
  assert.is(Object.getPrototypeOf(back), Object.prototype);
});

test("integers at their limits, and beyond them an error that names the place", async () => {
  assert.equal(await rich.integers(127, 32767, 2 ** 31 - 1, 2n ** 63n - 1n, -1), [
    127,
    32767,
    2 ** 31 - 1,
    2n ** 63n - 1n,
    -1n,
  ]);
  assert.equal(await rich.integers(0, 0, 0, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER), [
    0,
    0,
    0,
    BigInt(Number.MIN_SAFE_INTEGER),
    BigInt(Number.MAX_SAFE_INTEGER),
  ]);
  assert.equal(await rich.unsigned(1, 2, 3, Number.MAX_SAFE_INTEGER, 2n ** 64n - 1n), [
    1,
    2,
    3,
    BigInt(Number.MAX_SAFE_INTEGER),
    2n ** 64n - 1n,
  ]);
  await assert.rejects(rich.integers(128, 0, 0, 0, 0), /^a: expected an integer of int8/);
  await assert.rejects(rich.integers(1.5, 0, 0, 0, 0), /^a: .*got number 1.5/);
  await assert.rejects(rich.integers(0, 0, 0, 2n ** 63n, 0), /^d: expected a bigint/);
  await assert.rejects(rich.integers(0, 0, 0, 2 ** 53, 0), /^d: expected a bigint/);
  await assert.rejects(rich.unsigned(0, 0, 0, -1, 0), /^d: /);
  await assert.rejects(rich.unsigned(0, 0, 0, -1n, 0), /^d: /);
});

test("a value of the wrong type is refused with its path, before anything is sent", async () => {
  const wrong = { ...sample(), nested: { outer: { inner: [{ name: 5, price: 1 }] } } };
  await assert.rejects(
    rich.all(wrong as unknown as All),
    'in.nested["outer"]["inner"][0].name: expected a string, got number 5',
  );
  await assert.rejects(
    rich.all({ ...sample(), point: [1, 2] as never }),
    "in.point: expected an array of 3",
  );
  await assert.rejects(rich.bytes([1, 2] as never), "b: expected a Uint8Array, got an array of 2");
  await assert.rejects(rich.text(undefined as never), "s: expected a string, got undefined");
});

test("floats keep their bits, not-a-number included", async () => {
  assert.equal(await rich.floats(0.1, 0.1), [Math.fround(0.1), 0.1]);
  const [small, large] = await rich.floats(Number.NaN, Number.NaN);
  assert.ok(Number.isNaN(small) && Number.isNaN(large));
  assert.ok(Object.is((await rich.floats(-0, -0))[1], -0));
});

test("a number too large for a float32 is refused: it would arrive as an infinity", async () => {
  await assert.rejects(
    rich.floats(1e300, 0),
    /^a: expected a number of float32, .*got number 1e\+300/,
  );
  await assert.rejects(rich.floats(-1e39, 0), /^a: /);
  const largest = 2 ** 128 - 2 ** 104;
  assert.equal(await rich.floats(largest, 1e300), [largest, 1e300]);
  assert.equal(await rich.floats(Number.NEGATIVE_INFINITY, 0), [Number.NEGATIVE_INFINITY, 0]);
});

test("texts of every length around the encoders' thresholds", async () => {
  for (const unit of ["a", "é", "€", "🦫"]) {
    for (const length of [0, 1, 2, 15, 16, 24, 47, 48, 49, 200, 70_000]) {
      const text = unit.repeat(length);
      assert.is(await rich.text(text), text);
      assert.is(await rich.text(`${"a".repeat(40)}${text}`), `${"a".repeat(40)}${text}`);
    }
  }
  assert.is(await rich.text("\ud800"), "\ufffd", "a lone surrogate has no UTF-8");
});

test("a time keeps its nanoseconds and zone, also where Date can't reach", async () => {
  const [time, duration] = await rich.times(noon, 1_500_000_000n);
  assert.equal(GoTime.parts(time), GoTime.parts(noon));
  assert.is(duration, 1_500_000_000n);
  assert.is(time.getTime(), 1_777_777_777_123);
  const far = new GoTime({ seconds: 10n ** 15n, nanosecond: 1, offset: null });
  assert.equal(GoTime.parts((await rich.times(far, 0))[0]), GoTime.parts(far));
  const before = new Date("1969-12-31T23:59:59.999Z");
  assert.is((await rich.times(before, 0))[0].getTime(), -1);
});

test("Go sees the instant and the zone that were sent", async () => {
  assert.match(await rich.shown(noon), "2026-05-03T05:09:37.123456789+02:00");
  assert.is(await rich.shown(new Date("2026-01-02T03:04:05.006Z")), "2026-01-02T03:04:05.006Z UTC");
  const moved: DeclaredTime = new GoTime(GoTime.parts(noon));
  moved.setUTCFullYear(2030);
  assert.match(await rich.shown(moved), "2030-05-03T05:09:37.123+02:00");
  await assert.rejects(rich.shown(new Date(Number.NaN)), "at: expected a valid Date");
});

test("recursive types, and a limit to their depth", async () => {
  const leaf: Node = { value: "leaf", children: [], byName: {}, parent: null };
  const tree: Node = {
    value: "root",
    children: [leaf, null, { ...leaf, children: [leaf] }],
    byName: { again: leaf },
    parent: leaf,
  };
  assert.equal(await rich.tree(tree), tree);
  assert.is(await rich.tree(null), null);
  assert.equal(await rich.forest({ a: { b: {} }, c: {} }), { a: { b: {} }, c: {} });
  const round: Node = { ...leaf };
  round.parent = round;
  await assert.rejects(rich.tree(round), /nested deeper than 1000 levels$/);
  assert.is((await rich.tree(leaf))?.value, "leaf", "the limit counts each call anew");
});

test("bytes are copies: later frames do not change them", async () => {
  const first = await rich.bytes(new Uint8Array([1, 2, 3]));
  await Promise.all(Array.from({ length: 50 }, () => rich.bytes(new Uint8Array(1000).fill(9))));
  assert.equal(first, new Uint8Array([1, 2, 3]));
  assert.is(first.constructor, Uint8Array);
});

test("arguments are taken when the call is made", async () => {
  const bytes = new Uint8Array([1]);
  const answer = rich.bytes(bytes);
  bytes[0] = 2;
  assert.equal(await answer, new Uint8Array([1]));
});

test("a frame larger than any buffer on the way", async () => {
  const big = new Uint8Array(3_000_000).map((_, i) => i % 251);
  const [one, two] = await Promise.all([rich.bytes(big), rich.bytes(big.subarray(1))]);
  assert.ok(Buffer.compare(one, big) === 0 && Buffer.compare(two, big.subarray(1)) === 0);
});

test("methods without results, with several, variadic, with names that TypeScript reserves", async () => {
  assert.is(await rich.nothing(), undefined);
  assert.is(await rich.close(), undefined);
  assert.is(await rich.sum(1, [2, 3n]), 6n);
  assert.is(await rich.sum(1n, []), 1n);
  assert.is(await rich.reserved("x", true, 1), true);
  assert.equal(await rich.same("a", 1.5, "b"), ["a", 1.5, "b"]);
});

test("nil slices, bytes and maps come as empty ones, nil pointers as null", async () => {
  assert.equal(await rich.nils(), { slice: [], bytes: new Uint8Array(), map: {}, pointer: null });
});

test("the same values as JSON, for the shell", async () => {
  const plugin = await (await richWorkspace()).plugin("rich");
  const time = "2026-05-03T05:09:37.123456789+02:00";
  assert.equal(await host.callJson(plugin, "times", [time, 5]), [time, 5]);
  assert.is(await host.callJson(plugin, "bytes", "AAEC"), "AAEC");
  assert.equal(await host.callJson(plugin, "integers", [1, 2, 3, "9223372036854775807", -4]), [
    1,
    2,
    3,
    "9223372036854775807",
    -4,
  ]);
  assert.is(await host.callJson(plugin, "nothing", undefined), null);
  await assert.rejects(host.callJson(plugin, "txt", ""), "it has: all, tree, forest");
  await assert.rejects(
    host.callJson(plugin, "sum", [1]),
    "takes a list of 2 arguments (first, more)",
  );
  const floats = ["NaN", "-Infinity"];
  assert.equal(await host.callJson(plugin, "floats", floats), floats);
});

/** A call from JSON, of the fixture's plugin. */
async function fromShell(method: string, data: unknown): Promise<unknown> {
  return host.callJson(await (await richWorkspace()).plugin("rich"), method, data);
}

test("text that is no base64 is refused, not read as other bytes", async () => {
  for (const text of ["!!", "Y Q==", "YQ", "YQ=", "YR==", "_w==", 5, null]) {
    const error = await assert.rejects(fromShell("bytes", text));
    const got = typeof text === "string" ? `string ${JSON.stringify(text)}` : String(text);
    assert.match((error as Error).message, "b: expected bytes in base64, as in AAEC/w==, got ");
    assert.match((error as Error).message, got);
    assert.instance(error, ArgumentError);
  }
  assert.is(await fromShell("bytes", ""), "");
});

test("a time that no calendar or clock has is refused, not taken for another one", async () => {
  const wrong = [
    "2026-02-30T00:00:00Z",
    "2026-04-31T00:00:00Z",
    "2026-01-01T24:00:00Z",
    "2026-01-01T23:59:60Z",
    "2026-01-01T00:00:00+99:99",
    "2026-01-01T00:00:00.0000000001Z",
    "2026-01-01",
    "+002026-01-01T00:00:00Z",
    1_777_777_777,
  ];
  for (const time of wrong) {
    const message = /^at: expected a time of RFC 3339, as in 2026-01-31T23:59:59Z, got /;
    await assert.rejects(fromShell("times", [time, 0]), message);
  }
  for (const time of [
    "2028-02-29T23:59:59Z",
    "0001-01-01T00:00:00Z",
    "2026-01-01T00:00:00-23:59",
    "+010000-01-01T00:00:00Z",
  ])
    assert.equal(await fromShell("times", [time, 0]), [time, 0]);
});

test("a number of JSON beyond a float is refused, and so are two keys that are one number", async () => {
  await assert.rejects(fromShell("floats", [1e300, 0]), /^a: expected a number of float32/);
  await assert.rejects(
    fromShell("floats", JSON.parse("[0, 1e400]")),
    /^b: expected a float64, got number Infinity$/,
  );
  const all = { counts: { 1: 1, "01": 2 } };
  await assert.rejects(fromShell("all", all), /^in\.counts\["01"\]: expected an integer without/);
});

test("a key that the type does not have is refused with its path and the nearest one", async () => {
  await assert.rejects(
    fromShell("all", { items: [{ name: "one" }, { nane: "two", price: 1 }] }),
    /^in\.items\[1\]: unknown key "nane"; did you mean "name"\? .*Item has "name", "price"$/,
  );
  await assert.rejects(
    fromShell("tree", { byName: { a: { value: "v", colour: 1 } } }),
    /^in\.byName\["a"\]: unknown key "colour"; \S*Node has "value", "children", "byName", "parent"$/,
  );
  await assert.rejects(fromShell("all", { set: { x: { y: 1 } } }), /\["x"\]: .*has no keys$/);
});

test.run();
