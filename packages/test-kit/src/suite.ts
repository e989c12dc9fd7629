import { suite as uvuSuite } from "uvu";
import { describe, recordStray, recordSuite, suiteFinished } from "./record.ts";

/** The body of a test or hook; gets the context given to {@link suite}. */
export type TestBody<C> = (context: C) => void | Promise<void>;

interface Hook<C> {
  (body: TestBody<C>): void;
  each(body: TestBody<C>): void;
}

/** A named group of tests; nothing runs before `run()`. */
export interface Suite<C> {
  (name: string, body: TestBody<C>): void;
  only(name: string, body: TestBody<C>): void;
  skip(name: string, body?: TestBody<C>): void;
  before: Hook<C>;
  after: Hook<C>;
  run(): void;
}

/**
 * uvu's suite, which also records what it did, so that the runner sees what uvu would let pass:
 * a throwing hook, a missing `run()`, a test that never settles.
 */
export function suite<C extends object = Record<string, never>>(
  name: string,
  context: C = {} as C,
): Suite<C> {
  const inner = uvuSuite<C>(name, context);
  const record = recordSuite(name);

  const guarded =
    (test: string, body: TestBody<C>): TestBody<C> =>
    async (state) => {
      try {
        await body(state);
      } catch (error) {
        record.failed.push({ test, ...describe(error) });
        throw error;
      }
      record.passed++;
    };
  const beforeRun = (test: string): void => {
    if (record.runCalled) throw new Error(`"${test}" comes after run() of suite "${name}"`);
  };

  const test = ((testName: string, body: TestBody<C>) => {
    beforeRun(testName);
    record.tests++;
    inner(testName, guarded(testName, body));
  }) as Suite<C>;
  test.only = (testName, body) => {
    beforeRun(testName);
    record.tests++;
    record.only++;
    inner.only(testName, guarded(testName, body));
  };
  test.skip = (testName) => {
    beforeRun(testName);
    record.tests++;
    record.skipped.push(testName);
    inner.skip(testName);
  };
  // uvu swallows what a `before` throws and dies of what an `after` throws: the first is recorded
  // and passed on (the tests must not run), the second only recorded (other suites must run).
  test.before = Object.assign(
    (body: TestBody<C>) => inner.before(recorded(`before hook of "${name}"`, body, true)),
    {
      each: (body: TestBody<C>) =>
        inner.before.each(recorded(`before.each hook of "${name}"`, body, true)),
    },
  );
  test.after = Object.assign(
    (body: TestBody<C>) => inner.after(recorded(`after hook of "${name}"`, body, false)),
    {
      each: (body: TestBody<C>) =>
        inner.after.each(recorded(`after.each hook of "${name}"`, body, false)),
    },
  );
  test.run = () => {
    beforeRun("run()");
    record.runCalled = true;
    inner.after(() => {
      record.finished = true;
      suiteFinished();
    });
    inner.run();
  };
  return test;
}

function recorded<C>(what: string, body: TestBody<C>, passOn: boolean): TestBody<C> {
  return async (state) => {
    try {
      await body(state);
    } catch (error) {
      recordStray(`${what} threw`, error);
      if (passOn) throw error;
    }
  };
}
