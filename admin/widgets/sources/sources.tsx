/** The encodings of a recording: listened to, described, put in order, sent or named by their address. */

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { recommendations } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import type { ControlProps } from "../../decap/index.ts";
import { gitStore } from "../../entry/sound-store.ts";
import { inMegabytes } from "../../entry/upload.ts";
import type { HubStore } from "../../shell/hub.ts";
import { useRedraw } from "../use-answer.ts";
import { AddSource } from "./add.tsx";
import { addressRefusal, hostToAllow } from "./address.ts";
import { Advice } from "./advice.tsx";
import { AllowHost } from "./allow-host.tsx";
import { isOnlyTooBig } from "./check-file.ts";
import type { SoundFacts } from "./facts.ts";
import { SourceItem } from "./item.tsx";
import { LightenBox } from "./lighten-box.tsx";
import { askLater, NotThere, remoteFacts } from "./remote.ts";
import { moved, type SourceValue, sourceFileName, sourcesOf, withSource } from "./source.ts";
import { savedFacts, takeSound } from "./take-sound.ts";

const { said: words } = messages.sources;

type Props = ControlProps & { readonly hub: HubStore };

export function SourcesControl(props: Props) {
  const { id, value, field, className, refuseWhere, draft, hub } = props;
  const sources = sourcesOf(value);
  const latest = useRef({ sources, onChange: props.onChange });
  latest.current = { sources, onChange: props.onChange };
  const store = useMemo(() => gitStore(draft, hub), [draft, hub]);
  const box = useRef<HTMLFieldSetElement>(null);
  /** What has the focus once the list is drawn anew. */
  const focus = useRef<string | undefined>(undefined);
  const [busy, setBusy] = useState<string>();
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  /** One that is too big, and may be made lighter. */
  const [heavy, setHeavy] = useState<File>();
  /** An address whose host is not allowed. */
  const [stranger, setStranger] = useState<{ readonly host: string; readonly address: string }>();
  /** What is typed as an address, and not added yet. */
  const [address, setAddress] = useState("");
  const typed = address.trim();
  refuseWhere(() => (typed === "" ? undefined : messages.notAdded(String(field["label"]), typed)));
  const [said, setSaid] = useState("");
  const [known, setKnown] = useState<Readonly<Record<string, SoundFacts>>>({});
  const [, redraw] = useState(0);
  useRedraw(hub);
  useEffect(() => {
    let last = draft.sent();
    return draft.subscribe(() => {
      if (draft.sent() === last) return;
      last = draft.sent();
      redraw((n) => n + 1);
    });
  }, [draft]);
  const unmounted = useRef(false);
  useEffect(
    () => () => {
      unmounted.current = true;
    },
    [],
  );
  useLayoutEffect(() => {
    const wanted = focus.current === undefined ? null : box.current?.querySelector(focus.current);
    if (!(wanted instanceof HTMLElement)) return;
    focus.current = undefined;
    wanted.focus();
  });

  const set = (next: readonly SourceValue[]) => {
    const { onChange } = latest.current;
    latest.current = { sources: next, onChange };
    onChange(next);
  };
  const add = (source: SourceValue) => {
    set(withSource(latest.current.sources, source));
    setSaid(words.added(sourceFileName(source.url)));
  };

  const addFiles = async (files: readonly File[]) => {
    if (busy !== undefined) return;
    const refused: string[] = [];
    setRefusals([]);
    setHeavy(undefined);
    await hub.refresh();
    let tooBig: File | undefined;
    for (const file of files) {
      if (tooBig === undefined && isOnlyTooBig(file, store.maxBytes)) {
        tooBig = file;
        continue;
      }
      setBusy(words.reading(file.name));
      const sound = await takeSound(file, store);
      if (typeof sound === "string") refused.push(sound);
      else if (unmounted.current) store.forget(sound.url);
      else add(sound);
    }
    setBusy(undefined);
    setRefusals(refused);
    if (!unmounted.current) setHeavy(tooBig);
  };
  const addLighter = async (lighter: File, from: File) => {
    setHeavy(undefined);
    await addFiles([lighter]);
    setSaid(words.lighter(lighter.name, inMegabytes(lighter.size), inMegabytes(from.size)));
  };

  const addAddress = async (): Promise<void> => {
    if (busy !== undefined) return;
    const { site, media } = hub.data();
    const rules = {
      hosts: site.mediaHosts,
      isKept: (path: string) => path in media,
      known: latest.current.sources.map(({ url }) => url),
    };
    const refusal = addressRefusal(typed, rules);
    setRefusals(refusal === undefined ? [] : [refusal]);
    const host = hostToAllow(typed, rules);
    setStranger(host === undefined ? undefined : { host, address: typed });
    if (refusal === undefined) await takeAddress(typed);
  };
  const takeAddress = async (url: string): Promise<boolean> => {
    if (url.startsWith("/")) {
      add({ url });
      setAddress(taken(url));
      return true;
    }
    setBusy(words.asking);
    try {
      const facts = await remoteFacts(url);
      if (!unmounted.current) add({ url, ...savedFacts(facts) });
      setAddress(taken(url));
      return true;
    } catch (error) {
      if (!(error instanceof NotThere)) throw error;
      setRefusals([error.message]);
      return false;
    } finally {
      setBusy(undefined);
    }
  };

  const move = (from: number, by: -1 | 1) => {
    const name = sourceFileName(sources[from]?.url ?? "");
    focus.current = `[data-n="${from + by}"] [data-act="${by === -1 ? "up" : "down"}"]:enabled, [data-n="${from + by}"] [data-act]:enabled`;
    set(moved(sources, from, by));
    setSaid(words.moved(name, from + by + 1, sources.length));
  };
  const remove = (n: number) => {
    const url = sources[n]?.url ?? "";
    const rest = sources.filter((_, other) => other !== n);
    focus.current =
      rest.length === 0
        ? ".sources-choose button"
        : `[data-n="${Math.min(n, rest.length - 1)}"] [data-act="remove"]`;
    set(rest);
    if (!rest.some((other) => other.url === url)) store.forget(url);
    setSaid(words.removed(sourceFileName(url)));
  };

  const advice = recommendations({ sources, transcript: TOLD_ELSEWHERE }, (url) => known[url] ?? {});
  return (
    <fieldset ref={box} id={id} class={`${className} sources`} aria-label={String(field["label"])}>
      {sources.length > 0 && (
        <ol class="sources-list">
          {keyed(sources).map(({ key, source }, n) => (
            <li key={key} data-n={n}>
              <SourceItem
                source={source}
                draft={draft}
                hub={hub}
                learn={(url, facts) => setKnown((all) => ({ ...all, [url]: facts }))}
                advice={advice.filter(({ source: at }) => at === n)}
                first={n === 0}
                last={n === sources.length - 1}
                move={(by) => move(n, by)}
                remove={() => remove(n)}
              />
            </li>
          ))}
        </ol>
      )}
      <Advice advice={advice.filter(({ source }) => source === undefined)} />
      <AddSource
        id={id}
        maxBytes={store.maxBytes}
        hosts={hub.data().site.mediaHosts}
        busy={busy}
        refusals={refusals}
        onFiles={(files) => void addFiles(files)}
        address={address}
        onAddressText={setAddress}
        onAddress={() => void addAddress()}
      />
      {stranger !== undefined && (
        <AllowHost
          key={stranger.host}
          host={stranger.host}
          onAllowed={async (how) => {
            if (how === "allowed") hub.allowHost(stranger.host);
            askLater(stranger.host);
            setRefusals([]);
            setStranger(undefined);
            if ((await takeAddress(stranger.address)) && how === "draft") setSaid(words.settingsWait);
          }}
          onLeave={() => {
            setRefusals([]);
            setStranger(undefined);
          }}
        />
      )}
      {heavy !== undefined && (
        <LightenBox
          key={`${heavy.name} ${heavy.lastModified}`}
          file={heavy}
          maxBytes={store.maxBytes}
          onLighter={(lighter) => void addLighter(lighter, heavy)}
          onLeave={() => setHeavy(undefined)}
        />
      )}
      <p class="sources-said" role="status">
        {busy ?? said}
      </p>
    </fieldset>
  );
}

/** The text of the address field once an address is in the list; what was typed meanwhile stays. */
const taken =
  (url: string) =>
  (text: string): string =>
    text.trim() === url ? "" : text;

/** The transcript is a field of its own, and the preview says when it is missing. */
const TOLD_ELSEWHERE = {};

/** Each with a name of its own, which it keeps when it moves; an address may stand twice. */
function keyed(
  sources: readonly SourceValue[],
): readonly { readonly key: string; readonly source: SourceValue }[] {
  const seen = new Map<string, number>();
  return sources.map((source) => {
    const times = (seen.get(source.url) ?? 0) + 1;
    seen.set(source.url, times);
    return { key: `${source.url} ${times}`, source };
  });
}
