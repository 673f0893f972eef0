import { dictionary, playerMessages } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { JsonScript } from "./json-script.tsx";
import { VoiceBar } from "./voice-bar.tsx";

/** What all players of a page share: what they say as things happen (src/i18n/browser-words.ts). */
export function PlayerMessages({ lang }: { lang: Lang }) {
  return (
    <>
      <JsonScript name="player-words" data={playerMessages(dictionary(lang), lang)} />
      <VoiceBar lang={lang} />
    </>
  );
}
