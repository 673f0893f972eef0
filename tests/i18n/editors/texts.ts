/** All that a dictionary of editors can say, with sample names and counts in the place of those of a hub. */

export interface SaidText {
  /** `checks.values.list` */
  readonly key: string;
  readonly text: string;
}

/** Of a parameter whose values are words of the program: one of them. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  status: "cancelled",
  places: "full",
  type: "conference",
  kind: "sound",
};

/** What a parameter may be: a count (words of a name read as well), a name, names, something with a few fields. */
const SAMPLES: readonly unknown[] = [
  3,
  "Ada",
  ["Ada", "Brest"],
  { width: 100, height: 200, min: 1, max: 2, label: "Ada", found: "Ada", expected: "Brest", remedy: "Ada." },
  (text: unknown) => String(text),
  true,
  undefined,
];

/** Every text of a value of a dictionary. */
export function textsOf(value: unknown, key = ""): SaidText[] {
  if (typeof value === "string") return [{ key, text: value }];
  if (typeof value === "function") return called(value as (...args: unknown[]) => unknown, key);
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) {
    const parts = value.filter((part) => typeof part === "string" || typeof part === "number");
    return [{ key, text: parts.join("") }];
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    textsOf(inner, key === "" ? name : `${key}.${name}`),
  );
}

const isWhole = (texts: readonly SaidText[]): boolean =>
  texts.length > 0 && texts.every(({ text }) => text !== "" && !/undefined|\[object|NaN|=>/.test(text));

/** What a message says of samples: the first that it takes, and the same with one of each thing, and none. */
function called(message: (...args: unknown[]) => unknown, key: string): SaidText[] {
  const names = parameters(message);
  const choices = names.map((name) => (name in BY_NAME ? [BY_NAME[name], ...SAMPLES] : SAMPLES));
  for (const args of combinations(choices)) {
    const texts = said(message, args, key);
    if (!isWhole(texts)) continue;
    const fewer = [0, 1].map((count) => args.map((arg) => (arg === 3 ? count : arg)));
    return [
      ...texts,
      ...fewer
        .map((less) => said(message, less, key))
        .filter(isWhole)
        .flat(),
    ];
  }
  return [{ key, text: "" }];
}

function said(message: (...args: unknown[]) => unknown, args: readonly unknown[], key: string): SaidText[] {
  try {
    return textsOf(message(...args), key);
  } catch {
    return [];
  }
}

function parameters(message: (...args: unknown[]) => unknown): readonly string[] {
  const [, list = ""] = /^(?:async )?\(?((?:\{[^}]*\}|[^)=])*)\)?\s*=>/.exec(String(message)) ?? [];
  const names = list
    .replace(/\{[^}]*\}/g, "fields")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.length >= message.length ? names : Array.from({ length: message.length }, (_, n) => `p${n}`);
}

function* combinations(choices: readonly (readonly unknown[])[]): Generator<readonly unknown[]> {
  const [first, ...rest] = choices;
  if (first === undefined) yield [];
  else for (const others of combinations(rest)) for (const one of first) yield [one, ...others];
}
