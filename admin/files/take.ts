/** Takes files that are brought to a form: each is judged, sent with the draft and put where it belongs, or told why not. */

import type { FieldPath } from "../../src/content/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import { type OpenDraft, openField } from "../decap/index.ts";
import { type FileRole, gitStore } from "../entry/sound-store.ts";
import type { NoticeLine } from "../feedback/notice.ts";
import type { HubStore } from "../shell/hub.ts";
import { takeSound } from "../widgets/sources/take-sound.ts";
import { handTranscript } from "../widgets/transcript/handed.ts";
import { receiveFile } from "../widgets/transcript/receive.ts";
import { type Accepted, arrange, hasPicture } from "./arrange.ts";
import { broughtRefusal, fieldFor, kindOf } from "./kinds.ts";

export interface FormOf {
  readonly draft: OpenDraft;
  readonly hub: HubStore;
  /** Names of the fields of the form. */
  readonly fields: ReadonlySet<string>;
}

export interface Taken {
  readonly title: string;
  readonly lines: readonly NoticeLine[];
  readonly tone: "wrong" | "done";
}

/**
 * @param near number of the recording on which they were dropped
 * @param tell is told what is under way
 */
export async function takeFiles(
  files: readonly File[],
  form: FormOf,
  near: number | undefined,
  tell: (doing: string) => void,
): Promise<Taken> {
  const { draft, hub, fields } = form;
  await hub.refresh();
  const accepted: { readonly file: File; readonly as: Accepted }[] = [];
  const refused: string[] = [];
  for (const file of files) {
    tell(messages.files.reading(file.name));
    const outcome = await accept(file, form, accepted);
    if (typeof outcome === "string") refused.push(outcome);
    else accepted.push({ file, as: outcome });
  }
  const { changes, placed } = arrange(
    accepted.map(({ as }) => as),
    { fields, data: draft.entry().data },
    near,
  );
  draft.set([...changes].map(([field, value]) => [[field], value]));
  await drawn();
  const lines = placed.map(({ said, path }, n): NoticeLine => {
    const taken = accepted[n];
    if (path === undefined) return { text: said };
    if (taken?.as.kind === "transcript") handTranscript(path, taken.file);
    return { text: said, go: () => openField(path) };
  });
  for (const path of toOpen(placed.flatMap(({ path }) => (path === undefined ? [] : [path]))))
    openField(path);
  const count = placed.filter(({ path }) => path !== undefined).length;
  const left = files.length - count;
  return {
    title: messages.files.outcome(count, left),
    tone: left === 0 ? "done" : "wrong",
    lines: [...lines, ...refused.map((text) => ({ text }))],
  };
}

/** What the entry is to say of a file, sent with its draft; else why it is not taken. */
async function accept(
  file: File,
  { draft, hub, fields }: FormOf,
  before: readonly { readonly as: Accepted }[],
): Promise<Accepted | string> {
  const { name } = file;
  const store = gitStore(draft, hub);
  const kind = kindOf(name);
  const refusal = broughtRefusal(file, kind, fields, store.maxBytes);
  if (refusal !== undefined || kind === undefined) return refusal ?? "";
  if (kind === "transcript") {
    const received = await receiveFile(file, []);
    if (received.ok) return { kind, name };
    const [problem] = received.problems;
    const why = problem === undefined ? [] : [`${problem.found}.`, problem.remedy];
    return [messages.files.notTaken(name), received.refusal, ...why].join(" ");
  }
  if (kind === "sound") {
    const sound = await takeSound(file, store);
    return typeof sound === "string" ? sound : { kind, name, source: sound };
  }
  const field = fieldFor(kind, fields);
  const isSecond =
    kind === "picture" &&
    (before.some(({ as }) => as.kind === "picture") ||
      (field !== undefined && hasPicture(draft.entry().data, field)));
  if (isSecond) return messages.files.secondPicture(name);
  return { kind, name, path: await store.keep(file, roleOf(kind, fields)) };
}

/** As `arrange` places it: what is read, and not held, has documents. */
function roleOf(kind: "slides" | "picture" | "document", fields: ReadonlySet<string>): FileRole {
  if (kind === "slides" && !(fields.has("decks") && fields.has("startsAt"))) return "document";
  return kind;
}

/** The last is where the keyboard goes: what asks for something to be written, else the first. */
function toOpen(paths: readonly FieldPath[]): readonly FieldPath[] {
  const asks = (path: FieldPath) => (path.at(-1) === "sources" ? 0 : 1);
  return [...paths].sort((a, b) => asks(a) - asks(b));
}

/** Until the form shows what was put into it. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
