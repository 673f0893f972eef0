/** The text of an entry that has front matter only. Strings are in double quotes wherever YAML could read them otherwise. */
export function entryText(data: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(data).map(([name, value]) => `${name}: ${scalar(value)}\n`);
  return `---\n${lines.join("")}---\n`;
}

/** Letters first, then nothing that YAML gives a meaning to. https://yaml.org/spec/1.2.2/#733-plain-style */
const PLAIN = /^\p{L}[\p{L}\p{N} ’'.,()-]*[\p{L}\p{N}.)]$/u;
/** Words that some YAML readers take for a truth value or for nothing. */
const WORDS = /^(?:true|false|null|yes|no|on|off|nan)$/i;

function scalar(value: unknown): string {
  if (typeof value === "string" && PLAIN.test(value) && !WORDS.test(value)) return value;
  return JSON.stringify(value);
}
