/** What the build would refuse of an entry that is about to be published: its own checks, given the index last published. */
import { type FormProblem, SETTINGS } from "../../src/cms/index.ts";
import { openDraft, type UploadedMedium } from "../decap/index.ts";
import type { HubStore } from "../shell/hub.ts";
import { draftOf, type PreviewMakers, wantedMedia } from "./mount.ts";
import { texts } from "./neighbours.ts";

export interface CheckedDraft {
  readonly collection: string;
  /** Empty for an entry that was never saved. */
  readonly slug: string;
  /** Front matter and `body`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Files of the draft, by public path. */
  readonly sent: ReadonlyMap<string, UploadedMedium>;
}

/** How often media are looked for that others turn out to need. */
const MAX_ROUNDS = 5;

/** The errors of a draft. @throws Error where it could not be judged */
export function draftChecker(
  hub: HubStore,
  { queue, media }: PreviewMakers,
): (checked: CheckedDraft) => Promise<readonly FormProblem[]> {
  return async (checked) => {
    const draft =
      checked.collection === SETTINGS.collection
        ? ({ type: "settings", data: checked.data } as const)
        : draftOf(checked);
    if (draft === undefined) return [];
    await hub.whole();
    await hub.refresh();
    const data = hub.data();
    const { sent } = checked;
    for (let round = 0; round < MAX_ROUNDS; round += 1)
      if (
        !(await media.load(draft.type === "settings" ? texts(draft.data) : wantedMedia(draft, hub), {
          known: data.media,
          sent,
          read: openDraft.read,
        }))
      )
        break;
    const facts = media.facts();
    const sizes = [...sent].map(([path, { bytes }]) => [path, bytes] as const);
    const files = new Map([...facts.files, ...sizes]);
    const problems = await queue.check({
      draft,
      hub: data,
      media: facts,
      files,
      now: new Date().toISOString(),
    });
    return problems.filter(({ severity }) => severity === "error");
  };
}
