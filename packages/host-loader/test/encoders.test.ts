import { Buffer } from "node:buffer";
import type { DescribedType } from "@lockstep/contract";
import { assert, suite } from "@lockstep/test-kit";
import { ByteReader } from "../src/byteReader.ts";
import { ByteWriter } from "../src/byteWriter.ts";
import { buildDecoders } from "../src/decoders.ts";
import { buildEncoders } from "../src/encoders.ts";
import { fromJson } from "../src/jsonValues.ts";

const test = suite("encoders");

/** The value of the first type that another process would read. */
function crossed(types: readonly DescribedType[], value: unknown): unknown {
  const writer = new ByteWriter(64);
  buildEncoders(types)[0]?.(writer, value);
  const reader = new ByteReader();
  reader.use(Buffer.from(writer.buffer.subarray(0, writer.length)));
  reader.end = writer.length;
  return buildDecoders(types)[0]?.(reader);
}

const byBirth: DescribedType[] = [
  {
    kind: "struct",
    go: "T",
    fields: [
      { name: "constructor", type: 1, optional: true },
      { name: "toString", type: 2 },
    ],
  },
  { kind: "string", go: "string" },
  { kind: "pointer", go: "*string", elem: 1 },
];

test("a field called as what every object inherits may be left out", () => {
  class Own {}
  class Getter {
    get toString() {
      return "got" as never;
    }
  }
  const empty = { constructor: "", toString: null };
  assert.equal(crossed(byBirth, {}), empty);
  assert.equal(crossed(byBirth, new Own()), empty);
  assert.equal(crossed(byBirth, fromJson(byBirth, 0, {})), empty);
  assert.equal(crossed(byBirth, new Getter()), { ...empty, toString: "got" });
  const given = { constructor: "a", toString: "b" };
  assert.equal(crossed(byBirth, given), given);
});

test("the limit to depth counts types that hold each other together", () => {
  const types: DescribedType[] = [
    { kind: "struct", go: "A", fields: [{ name: "b", type: 1 }], recursive: true },
    { kind: "pointer", go: "*B", elem: 2 },
    { kind: "struct", go: "B", fields: [{ name: "a", type: 3 }], recursive: true },
    { kind: "pointer", go: "*A", elem: 0 },
  ];
  const nested = (levels: number): unknown => {
    let value: unknown = null;
    for (let level = levels; level > 0; level--) value = level % 2 ? { b: value } : { a: value };
    return value;
  };
  assert.equal(crossed(types, nested(1000)), nested(1000));
  assert.throws(() => crossed(types, nested(1001)), "nested deeper than 1000 levels");
});

test.run();
