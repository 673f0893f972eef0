import { h, type JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { defined, type Entry, type Hub, recordedEntry, unlinkedBy } from "../src/content/index.ts";
import type { EmbedKind, EmbedRef } from "../src/markdown/index.ts";
import { MomentEmbed } from "./components/embed/moment.tsx";
import { RecordingEmbed } from "./components/embed/recording.tsx";
import { SlideEmbed } from "./components/embed/slide.tsx";
import type { ProseEnv } from "./components/entry/index.ts";

/** What the text of an entry may embed: recordings of the hub, passages of them, slides; and the size of its pictures. */
export function proseEnv(hub: Hub, entry: Entry): ProseEnv {
  return {
    ...defined({ unlinked: unlinkedBy(entry) }),
    image: (src) => hub.pictures[src],
    embed: (kind, ref) => {
      const node = embedded(hub, kind, ref, entry);
      return node === undefined ? undefined : renderToString(node);
    },
  };
}

function embedded(hub: Hub, kind: EmbedKind, ref: EmbedRef, host: Entry): JSX.Element | undefined {
  const { start, end, caption } = ref;
  const own = { caption, lang: host.lang, around: host.inLanguage };
  const entry = recordedEntry(hub, ref);
  if (entry === undefined) return undefined;
  if (kind === "slide") {
    const deck = ref.deck === undefined ? entry.decks[0] : entry.decks.find(({ id }) => id === ref.deck);
    const slide = deck?.slides.find(({ n }) => n === ref.slide);
    return deck && slide && h(SlideEmbed, { entry, deck, slide, ...own });
  }
  const recording =
    ref.recording === undefined
      ? entry.recordings[0]
      : entry.recordings.find(({ id }) => id === ref.recording);
  if (recording === undefined) return undefined;
  if (kind === "recording") return h(RecordingEmbed, { entry, recording, ...own });
  return start === undefined ? undefined : h(MomentEmbed, { entry, recording, start, end, ...own });
}
