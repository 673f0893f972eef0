/** Property tests that run the same on every machine: a failure is a defect found, not a bad day. */
import fc from "fast-check";

fc.configureGlobal({ seed: 20130201 });

export { fc };
