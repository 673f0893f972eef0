/** Builds that are made only while a test waits for what they publish: most that edit never look at the site. */
import type { Builder } from "../../../src/serve/index.ts";

export interface AwaitedBuilds {
  readonly builder: Builder;
  /** Lets builds be made while `work` waits for what they publish. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
  /** The build that waits is not made any more. */
  readonly stop: () => void;
}

/** @param builder makes the first build at once, so that there is a site */
export function awaitedBuilds(builder: Builder): AwaitedBuilds {
  let isFirst = true;
  let waiting = 0;
  let stopped = false;
  let wake = () => {};
  const wanted = async () => {
    while (waiting === 0 && !stopped) await new Promise<void>((resolve) => (wake = resolve));
    if (stopped) throw new Error("nobody waits for this build");
  };
  return {
    builder: {
      build: async (...order) => {
        if (!isFirst) await wanted();
        isFirst = false;
        return builder.build(...order);
      },
      giveUpIndex: builder.giveUpIndex,
      close: builder.close,
    },
    during: async (work) => {
      waiting += 1;
      wake();
      try {
        return await work();
      } finally {
        waiting -= 1;
      }
    },
    stop: () => {
      stopped = true;
      wake();
    },
  };
}
