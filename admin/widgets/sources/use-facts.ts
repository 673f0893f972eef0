/** What is known of an encoding: measured before, else read from its file, else what the entry says. */
import { messages } from "../../../src/i18n/editors/index.ts";
import type { OpenDraft } from "../../decap/index.ts";
import { fetchMediaLock } from "../../entry/media-lock.ts";
import type { RecordingContext } from "../listen/source.ts";
import { useAnswer } from "../use-answer.ts";
import type { SoundFacts } from "./facts.ts";
import { measureSound } from "./measure.ts";
import { NotThere, remoteFacts } from "./remote.ts";
import type { SourceValue } from "./source.ts";

export interface Known {
  readonly facts: SoundFacts;
  /** Why there is nothing to hear at its address, in a sentence. */
  readonly problem?: string;
}

export function useFacts(
  { url, bytes, seconds, type }: SourceValue,
  { draft, hub }: RecordingContext,
): Known {
  const lock = hub.data().media[url]?.lock;
  const sent = draft.sent().find(({ path }) => path === url)?.file;
  const found = useAnswer(
    () =>
      look(url, { lock, sent, draft })
        .then((facts): Known => ({ facts }))
        .catch((error: unknown) => ({
          facts: {},
          ...(error instanceof NotThere ? { problem: error.message } : {}),
        })),
    [url, lock, sent, draft],
  );
  const measured = { bytes, seconds, type };
  return { ...found, facts: { ...measured, ...found?.facts } };
}

async function look(
  url: string,
  from: { readonly lock: string | undefined; readonly sent: Blob | undefined; readonly draft: OpenDraft },
): Promise<SoundFacts> {
  if (from.sent !== undefined) return measureSound(from.sent, url);
  const lock = await fetchMediaLock(from.lock);
  if (lock?.kind === "audio") return lock;
  if (!url.startsWith("/")) return remoteFacts(url);
  const blob = await from.draft.read(url);
  if (blob === undefined) throw new NotThere(messages.sources.address.lost);
  return measureSound(blob, url);
}
