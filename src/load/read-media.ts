import { stat } from "node:fs/promises";
import path from "node:path";
import { CARDS, PICTURE_SIZES, type Problem, unpublishedWords } from "../content/index.ts";
import { type EditorWords, messages } from "../i18n/editors/index.ts";
import { forbidden, isOffered } from "../text/index.ts";
import { refusal } from "./read-text.ts";
import { svgProblems } from "./svg-problem.ts";
import { walk } from "./walk.ts";

/** Sizes in bytes of the files below `content/media/`, by public path, whose accents are in one piece (NFC). */
export async function readMediaFiles(
  root: string,
): Promise<{ files: Map<string, number>; problems: Problem[] }> {
  const files = new Map<string, number>();
  const problems: Problem[] = [];
  const names = new Map<string, string>();
  for (const stored of await walk(root, "media")) {
    const file = stored.normalize("NFC");
    const unreadable = await refusal(root, stored);
    // one that is only misnamed is known all the same, so that the entry that names it is not at fault as well
    const bytes = unreadable === undefined ? (await stat(path.join(root, stored))).size : 0;
    if (unreadable === undefined) files.set(`/${file}`, bytes);
    const refused = unreadable ?? badName(file) ?? namesake(stored, names);
    if (refused !== undefined) problems.push({ severity: "error", file, ...refused });
    else problems.push(...(await svgProblems(root, stored, bytes)).map((told) => ({ file, ...told })));
  }
  return { files, problems };
}

type Refusal = Pick<Problem, "found" | "expected" | "remedy">;

/** Folders that hold what the build makes. */
const MADE = {
  "media/slides/": "slides",
  [CARDS.slice(1)]: "cards",
  [PICTURE_SIZES.slice(1)]: "sizes",
} as const satisfies Readonly<Record<string, keyof EditorWords["checks"]["files"]["made"]>>;

/** Names that not every system can hold, or that an address or a page would break, and files of no kind that we publish. */
function badName(file: string): Refusal | undefined {
  const made = Object.entries(MADE).find(([folder]) => file.startsWith(folder));
  if (made !== undefined) return messages.checks.files.made[made[1]];
  const { oddName, invisibleInName, offered } = messages.checks.files;
  const [odd] = /[\s"'<>|*:;?#%\\]/.exec(file) ?? [];
  if (odd !== undefined) return oddName(odd.trim() === "" ? undefined : odd);
  const sign = forbidden(file);
  if (sign !== undefined) return invisibleInName(messages.checks.texts.invisible(sign.code).found);
  if (isOffered(file)) return undefined;
  const { found, remedy } = unpublishedWords(file);
  return { found, expected: offered, remedy };
}

/** Two names that some systems take for one: by their capitals, or by how their accents are written. */
function namesake(file: string, names: Map<string, string>): Refusal | undefined {
  const key = file.normalize("NFC").toLowerCase();
  const other = names.get(key);
  names.set(key, file);
  return other === undefined ? undefined : messages.checks.files.namesake(other);
}
