/** One encoding of a recording: heard, described, moved, taken away. */

import { useEffect } from "preact/hooks";
import type { Recommendation } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import type { OpenDraft } from "../../decap/index.ts";
import type { HubStore } from "../../shell/hub.ts";
import { IconButton } from "../icon-button.tsx";
import { SoundPlayer } from "../listen/player.tsx";
import { useAddress } from "../listen/source.ts";
import { useAudio } from "../listen/use-audio.ts";
import { Advice } from "./advice.tsx";
import { describeFacts, type SoundFacts } from "./facts.ts";
import { type SourceValue, sourceFileName } from "./source.ts";
import { useFacts } from "./use-facts.ts";

const { item: words } = messages.sources;

interface Props {
  readonly source: SourceValue;
  readonly draft: OpenDraft;
  readonly hub: HubStore;
  /** Told what is known of this encoding, each time that more is. */
  readonly learn: (url: string, facts: SoundFacts) => void;
  readonly advice: readonly Recommendation[];
  readonly first: boolean;
  readonly last: boolean;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
}

export function SourceItem(props: Props) {
  const { source, draft, hub, learn, advice, first, last, move, remove } = props;
  const address = useAddress(source.url, { draft, hub });
  const { facts, problem } = useFacts(source, { draft, hub });
  const listening = useAudio(address);
  useEffect(() => learn(source.url, facts), [source.url, JSON.stringify(facts)]);
  /** Sent with the draft, and not in the repository yet. */
  const isNew = !(source.url in hub.data().media) && draft.sent().some(({ path }) => path === source.url);
  const name = sourceFileName(source.url);
  const descriptions = describeFacts(facts);
  return (
    <>
      <div class="source-head">
        <p class="source-name">
          <strong>{name}</strong> <small>{isNew ? words.isNew : placeOf(source.url)}</small>
        </p>
        <div class="source-actions">
          <IconButton
            label={words.up(name)}
            data-act="up"
            disabled={first}
            onClick={() => move(-1)}
            path="M12 6v12M6.5 11.5 12 6l5.5 5.5"
          />
          <IconButton
            label={words.down(name)}
            data-act="down"
            disabled={last}
            onClick={() => move(1)}
            path="M12 18V6M6.5 12.5 12 18l5.5-5.5"
          />
          <IconButton
            label={words.remove(name)}
            data-act="remove"
            onClick={remove}
            path="m7 7 10 10M17 7 7 17"
          />
        </div>
      </div>
      {problem === undefined && (
        <SoundPlayer listening={listening} src={address} name={name} seconds={facts.seconds} />
      )}
      {descriptions.length > 0 && (
        <ul class="source-facts" aria-label={words.facts(name)}>
          {descriptions.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {problem !== undefined && <p class="sources-refusal">{problem}</p>}
      {problem === undefined && !source.url.startsWith("/") && facts.seconds === undefined && (
        <p class="sources-note">{words.unmeasured}</p>
      )}
      <Advice advice={advice} />
    </>
  );
}

/** Where a file is kept: a folder of the site, or a host. */
function placeOf(url: string): string {
  if (url.startsWith("/")) return url.split("/").slice(0, -1).join("/");
  return URL.canParse(url) ? new URL(url).host : "";
}
