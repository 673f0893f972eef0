/**
 * Property tests that run the same on every machine: a failure is a defect found, not a bad day. A `maxLength` or
 * `maxDepth` that a test names is truly reached: by default fast-check makes collections of about ten items at most.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: 20130201, defaultSizeToMaxWhenMaxSpecified: true });

export { fc };
