/** Writes measured times into a conference's front matter, and leaves the rest of the file as its editors wrote it. */
import { isCollection, parseDocument } from "yaml";
import type { Spoken } from "./recording.ts";

/**
 * Gives the entry with the chapters and cues of its first recording replaced. Times are seconds, rounded down to
 * the tenth so that a jump never lands after the first word.
 */
export function withTimes(entry: string, spoken: Spoken, deck?: string): string {
  const [, front, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(entry) ?? [];
  if (front === undefined || body === undefined) throw new Error("entrée sans en-tête YAML");
  const document = parseDocument(front);
  const at = (seconds: number) => Math.floor(seconds * 10) / 10;
  const flow = (value: object) => {
    const node = document.createNode(value);
    if (isCollection(node)) node.flow = true;
    return node;
  };
  const chapters = spoken.chapters.map((mark) => flow({ at: at(mark.at), title: mark.value }));
  document.setIn(["recordings", 0, "chapters"], document.createNode(chapters));
  if (deck !== undefined) {
    const cues = spoken.slides.map((mark) => flow({ at: at(mark.at), deck, slide: mark.value }));
    document.setIn(["recordings", 0, "cues"], document.createNode(cues));
  }
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${body}`;
}
