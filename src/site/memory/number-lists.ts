/**
 * Many short lists of numbers, one after the other in a few large buffers: each number is told by how far it is from the
 * one before, in as few bytes as that takes (most take one or two).
 */

export interface NumberLists {
  /** Adds a list. @returns its place, to read it from */
  readonly add: (numbers: Iterable<number>) => number;
  /** The numbers of a list, in their order. */
  readonly at: (place: number) => number[];
  /** All lists, in the order in which they came. */
  readonly bytes: () => Uint8Array;
}

/** Bytes of a buffer to begin with. */
const BEGINNING = 1 << 16;
/** The longest number in bytes: 7 bits in each. */
const LONGEST = 8;

/** @param from what `bytes` gave of other lists, whose places stay the same; it is not written to */
export function numberLists(from: Uint8Array = new Uint8Array()): NumberLists {
  let bytes = from;
  let length = from.length;
  const put = (number: number): void => {
    let left = number;
    for (; left >= 0x80; left = Math.floor(left / 0x80)) bytes[length++] = (left % 0x80) | 0x80;
    bytes[length++] = left;
  };
  return {
    add: (numbers) => {
      const list = [...numbers];
      const room = length + (list.length + 1) * LONGEST;
      if (room > bytes.length) {
        const larger = new Uint8Array(Math.max(BEGINNING, room, Math.ceil(bytes.length * 1.5)));
        larger.set(bytes.subarray(0, length));
        bytes = larger;
      }
      const place = length;
      put(list.length);
      let before = 0;
      for (const number of list) {
        const step = number - before;
        put(step < 0 ? -2 * step - 1 : 2 * step);
        before = number;
      }
      return place;
    },
    at: (place) => {
      let at = place;
      const take = (): number => {
        let number = 0;
        for (let unit = 1; ; unit *= 0x80) {
          const byte = bytes[at++] ?? 0;
          number += (byte & 0x7f) * unit;
          if (byte < 0x80) return number;
        }
      };
      let before = 0;
      return Array.from({ length: take() }, () => {
        const step = take();
        before += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
        return before;
      });
    },
    bytes: () => bytes.subarray(0, length),
  };
}
