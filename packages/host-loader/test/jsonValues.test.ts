import type { DescribedType } from "@lockstep/contract";
import { assert, suite } from "@lockstep/test-kit";
import { GoTime } from "../src/goTime.ts";
import { fromJson, toJson } from "../src/jsonValues.ts";

const test = suite("values as JSON");

const time: DescribedType[] = [{ kind: "time", go: "time.Time" }];

/** What a time that Go gave is in JSON, and what that is when it is sent back. */
function shown(seconds: number, offset: number | null): [unknown, number] {
  const json = toJson(new GoTime({ seconds: BigInt(seconds), nanosecond: 0, offset }));
  return [json, Number((fromJson(time, 0, json) as GoTime).seconds)];
}

test("a zone with seconds is rounded, and the instant stays", () => {
  const berlin = -2_524_524_808;
  assert.equal(shown(berlin, 3208), ["1889-12-31T23:59:32+00:53", berlin]);
  assert.equal(shown(0, -3208), ["1969-12-31T23:07:00-00:53", 0]);
  assert.equal(shown(0, -20), ["1970-01-01T00:00:00+00:00", 0]);
});

test("years that take more than four digits are whole", () => {
  const far = 253_402_300_800;
  assert.equal(shown(far, null), ["+010000-01-01T00:00:00Z", far]);
  assert.equal(shown(-62_167_219_201, 3600), ["0000-01-01T00:59:59+01:00", -62_167_219_201]);
  assert.equal(shown(-62_167_219_201, null), ["-000001-12-31T23:59:59Z", -62_167_219_201]);
});

test("a float that is no number of JSON is text both ways", () => {
  const floats: DescribedType[] = [{ kind: "float64", go: "float64" }];
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    const json = JSON.parse(JSON.stringify(toJson({ in: [value] })));
    assert.equal(json, { in: [String(value)] });
    assert.ok(Object.is(fromJson(floats, 0, json.in[0]), value));
  }
});

test.run();
