/** A paragraph's new words, given back to the cues that said the old ones. */

/** Pairs of words compared at most; a longer rewriting is shared out by place. */
const MAX_PAIRS = 400_000;

interface Word {
  readonly text: string;
  readonly cue: number;
  /** Whether it begins a line of its cue. */
  readonly newLine: boolean;
}

/**
 * What each cue says once the paragraph reads as `text`: words that stay keep their cue, words that replace others
 * take theirs, words that are added go with those before them. A cue left without a word gets "".
 */
export function realign(cues: readonly string[], text: string): string[] {
  const before = cues.flatMap(wordsOf);
  const after = text.split(/[ \t\n\r\f]+/).filter((word) => word !== "");
  const partners = match(
    before.map((word) => word.text),
    after,
  );
  const lines = cues.map(() => "");
  let at = 0;
  while (at < after.length) {
    const partner = partners[at];
    if (partner !== undefined) {
      add(lines, after[at] ?? "", before[partner]);
      at += 1;
      continue;
    }
    let next = at;
    while (next < after.length && partners[next] === undefined) next += 1;
    const left = at === 0 ? -1 : (partners[at - 1] ?? -1);
    const right = next === after.length ? before.length : (partners[next] ?? before.length);
    const replaced = before.slice(left + 1, right);
    for (let n = at; n < next; n += 1) {
      const place = replaced[Math.floor(((n - at) * replaced.length) / (next - at))];
      add(lines, after[n] ?? "", place ?? neighbour(before[left] ?? before[right]));
    }
    at = next;
  }
  return lines;
}

const neighbour = (word: Word | undefined): Word => ({ text: "", cue: word?.cue ?? 0, newLine: false });

function add(lines: string[], text: string, place: Word | undefined): void {
  const cue = place?.cue ?? 0;
  const line = lines[cue] ?? "";
  lines[cue] = line === "" ? text : `${line}${place?.newLine === true ? "\n" : " "}${text}`;
}

function wordsOf(text: string, cue: number): Word[] {
  return text.split("\n").flatMap((line, row) =>
    line
      .split(/[ \t\r\f]+/)
      .map((word) => word.trim())
      .filter((word) => word !== "")
      .map((word, place) => ({ text: word, cue, newLine: row > 0 && place === 0 })),
  );
}

/** For each word after, the index of the same word before; in order, as many as can be (or nearly). */
function match(before: readonly string[], after: readonly string[]): (number | undefined)[] {
  const partners: (number | undefined)[] = after.map(() => undefined);
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) {
    partners[head] = head;
    head += 1;
  }
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    partners[after.length - 1 - tail] = before.length - 1 - tail;
    tail += 1;
  }
  const [rows, columns] = [before.length - head - tail, after.length - head - tail];
  if (rows * columns > MAX_PAIRS) return partners;
  for (const [row, column] of longestCommon(
    before.slice(head, head + rows),
    after.slice(head, head + columns),
  ))
    partners[head + column] = head + row;
  return partners;
}

/** Longest common subsequence, as pairs of indexes. */
function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const best = new Uint32Array((a.length + 1) * width);
  const value = (row: number, column: number): number => best[row * width + column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1)
    for (let column = b.length - 1; column >= 0; column -= 1)
      best[row * width + column] =
        a[row] === b[column]
          ? value(row + 1, column + 1) + 1
          : Math.max(value(row + 1, column), value(row, column + 1));
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < a.length && column < b.length) {
    if (a[row] === b[column]) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (value(row + 1, column) >= value(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
