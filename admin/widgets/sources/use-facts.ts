/** What is known of an encoding: measured before, else read from its file, else what the entry says. */
import { useEffect, useState } from "preact/hooks";
import { mediaLock } from "../../../src/content/index.ts";
import type { OpenDraft } from "../../decap/index.ts";
import type { HubStore } from "../../shell/hub.ts";
import type { SoundFacts } from "./facts.ts";
import { measureSound } from "./measure.ts";
import { NotThere, remoteFacts } from "./remote.ts";
import type { SourceValue } from "./source.ts";

interface Tools {
  readonly draft: OpenDraft;
  readonly hub: HubStore;
}

export interface Known {
  readonly facts: SoundFacts;
  /** Why there is nothing to hear at its address, in a French sentence. */
  readonly problem?: string;
}

export function useFacts({ url, bytes, seconds, type }: SourceValue, { draft, hub }: Tools): Known {
  const [found, setFound] = useState<Known & { readonly url: string }>();
  const lock = hub.data().media[url]?.lock;
  const sent = draft.sent().find(({ path }) => path === url)?.file;
  useEffect(() => {
    let cancelled = false;
    void look(url, { lock, sent, draft })
      .then((facts): Known => ({ facts }))
      .catch((error: unknown) => ({
        facts: {},
        ...(error instanceof NotThere ? { problem: error.message } : {}),
      }))
      .then((known) => {
        if (!cancelled) setFound({ url, ...known });
      });
    return () => {
      cancelled = true;
    };
  }, [url, lock, sent, draft]);
  const measured = { bytes, seconds, type };
  if (found?.url !== url) return { facts: measured };
  return { ...found, facts: { ...measured, ...found.facts } };
}

async function look(
  url: string,
  from: { readonly lock: string | undefined; readonly sent: Blob | undefined; readonly draft: OpenDraft },
): Promise<SoundFacts> {
  if (from.sent !== undefined) return measureSound(from.sent, url);
  if (from.lock !== undefined) {
    const response = await fetch(`/admin/media-lock/${encodeURIComponent(from.lock)}`);
    const lock = response.ok ? mediaLock.safeParse(await response.json()) : undefined;
    if (lock?.success === true && lock.data.kind === "audio") return lock.data;
  }
  if (!url.startsWith("/")) return remoteFacts(url);
  const blob = await from.draft.read(url);
  if (blob === undefined) throw new NotThere("Ce fichier n’est pas dans le dépôt, ou n’a pas pu être lu.");
  return measureSound(blob, url);
}
