/** How many files are in hand at once: enough to keep a disk busy, few enough for any limit on open files. */
const LANES = 16;

/** Runs `work` on each item, a few at a time; stops at the first failure and throws it. */
export async function parallel<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const iterator = items[Symbol.iterator]();
  let failed = false;
  const lane = async () => {
    for (let next = iterator.next(); !failed && next.done !== true; next = iterator.next()) {
      try {
        await work(next.value);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
  for (const result of lanes) if (result.status === "rejected") throw result.reason;
}
