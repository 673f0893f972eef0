/**
 * Property tests that run the same on every machine: a failure is a defect found, not a bad day. A `maxLength` or
 * `maxDepth` that a test names is truly reached: by default fast-check makes collections of about ten items at most.
 * `npm run soak` draws a hundred times as many cases, others each time; a failure names its seed.
 */
import fc from "fast-check";

const SOAKS = process.env["SOAK"] !== undefined;
const TIMES = SOAKS ? 100 : 1;
/** What fast-check draws where a test says nothing. */
const USUAL = 100;

fc.configureGlobal({
  ...(SOAKS ? {} : { seed: 20130201 }),
  numRuns: USUAL * TIMES,
  defaultSizeToMaxWhenMaxSpecified: true,
});

/** How many cases a test draws: those of `npm test`, and many more where it is to run for long. */
export const cases = (count: number): number => count * TIMES;

export { fc };
