/**
 * What the tests of one process share, a browser say: opened when first asked for. A file that runs alone closes it
 * after its last test; a process that runs many files keeps it for the next one (`keepShared`) and closes it itself.
 */

export interface Shared<T> {
  /** Opens it, or gives the one that is open. Each caller gives it back. */
  readonly take: () => Promise<T>;
  readonly giveBack: () => Promise<void>;
}

let kept = false;
const closers: (() => Promise<void>)[] = [];

/** @param isOpen false once it can be used no more, so that another is opened */
export function shared<T>(
  open: () => Promise<T>,
  close: (it: T) => Promise<unknown>,
  isOpen: (it: T) => boolean = () => true,
): Shared<T> {
  let holders = 0;
  let current: Promise<T> | undefined;
  const shut = async () => {
    const last = current;
    current = undefined;
    if (last !== undefined) await close(await last);
  };
  closers.push(shut);
  return {
    take: async () => {
      holders += 1;
      if (current !== undefined && !isOpen(await current)) current = undefined;
      current ??= open();
      return current;
    },
    giveBack: async () => {
      holders -= 1;
      if (holders === 0 && !kept) await shut();
    },
  };
}

/** From now on what is shared stays open until `closeShared`. */
export function keepShared(): void {
  kept = true;
}

export async function closeShared(): Promise<void> {
  await Promise.all(closers.map((close) => close()));
}
