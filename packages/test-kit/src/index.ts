export * as assert from "./assert.ts";
export { type Suite, suite, type TestBody } from "./suite.ts";
