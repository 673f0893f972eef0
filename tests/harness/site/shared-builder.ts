/** A process that builds for all tests of this one: to start it costs more than what tests build. */
import { newBuilder } from "../../../src/serve/index.ts";
import { shared } from "../browser/shared.ts";

/** Whoever takes it builds one site at a time. */
export const sharedBuilder = shared(
  async () => newBuilder(),
  (builder) => builder.close(),
);
