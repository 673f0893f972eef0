/** A text that begins with YAML between two lines of three dashes. */
export interface FrontMatter {
  /** The first of the lines, perhaps after a byte order mark. */
  readonly opening: string;
  readonly yaml: string;
  readonly closing: string;
  readonly body: string;
}

const FRONT_MATTER = /^(\uFEFF?---[^\S\n]*\n)((?:[^\n]*\n)*?)(---[^\S\n]*(?:\n|$))([\s\S]*)$/;

/** The parts of a file, which are all of it one after the other; undefined where it has no front matter, or one without an end. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const [found, opening = "", yaml = "", closing = "", body = ""] = FRONT_MATTER.exec(text) ?? [];
  return found === undefined ? undefined : { opening, yaml, closing, body };
}
