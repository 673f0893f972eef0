type Phrases = Readonly<Record<string, unknown>>;

/** `more` over `base`, group by group. */
export function mergePhrases(base: object, more: object): Phrases {
  const merged: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(more)) {
    const before = merged[name];
    merged[name] = isGroup(before) && isGroup(value) ? mergePhrases(before, value) : value;
  }
  return merged;
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
