/**
 * Many short lists of numbers, one after the other in a few large buffers: each number is told by how far it is from the
 * one before, in as few bytes as that takes (most take one or two).
 */

export interface NumberLists {
  /** Adds a list. @returns its place, to read it from */
  readonly add: (numbers: Iterable<number>) => number;
  /** Adds a list as it stands at a place of what `bytes` gave of others. @returns its place here */
  readonly copy: (from: Uint8Array, place: number) => number;
  /** The numbers of a list, in their order. */
  readonly at: (place: number) => number[];
  /** Whether `test` holds of a number of a list; it is asked of no more than that takes. */
  readonly some: (place: number, test: (number: number) => boolean) => boolean;
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
  const makeRoom = (more: number): void => {
    const room = length + more;
    if (room <= bytes.length) return;
    const larger = new Uint8Array(Math.max(BEGINNING, room, Math.ceil(bytes.length * 1.5)));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  };
  const put = (number: number): void => {
    let left = number;
    for (; left >= 0x80; left = Math.floor(left / 0x80)) bytes[length++] = (left % 0x80) | 0x80;
    bytes[length++] = left;
  };
  let at = 0;
  /** The number that starts at `at`, which is after it then. */
  const take = (from: Uint8Array): number => {
    const first = from[at++] ?? 0;
    let number = first & 0x7f;
    if (first < 0x80) return number;
    for (let unit = 0x80; ; unit *= 0x80) {
      const byte = from[at++] ?? 0;
      number += (byte & 0x7f) * unit;
      if (byte < 0x80) return number;
    }
  };
  const some: NumberLists["some"] = (place, test) => {
    at = place;
    let number = 0;
    for (let left = take(bytes); left > 0; left -= 1) {
      const step = take(bytes);
      number += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
      if (test(number)) return true;
    }
    return false;
  };
  return {
    add: (numbers) => {
      const list = [...numbers];
      makeRoom((list.length + 1) * LONGEST);
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
    copy: (from, start) => {
      at = start;
      for (let left = take(from); left > 0; left -= 1) take(from);
      const list = from.subarray(start, at);
      makeRoom(list.length);
      bytes.set(list, length);
      length += list.length;
      return length - list.length;
    },
    at: (place) => {
      const numbers: number[] = [];
      some(place, (number) => numbers.push(number) === 0);
      return numbers;
    },
    some,
    bytes: () => bytes.subarray(0, length),
  };
}
