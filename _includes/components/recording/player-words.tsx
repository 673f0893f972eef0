import type { JSX } from "preact";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { JsonScript } from "./json-script.tsx";
import { VoiceBar } from "./voice-bar.tsx";

/** What all players of a page share: what they say as things happen, with `{…}` where a value goes. Its reader: src/browser/player/words.ts. */
export function PlayerMessages({ lang }: { lang: Lang }): JSX.Element {
  return (
    <>
      <JsonScript name="player-words" data={playerMessages(lang)} />
      <VoiceBar lang={lang} />
    </>
  );
}

export function playerMessages(lang: Lang) {
  const { player, playerErrors, moments, sleep } = dictionary(lang);
  return {
    play: player.play,
    pause: player.pause,
    position: player.position,
    positionOf: player.positionOf("{now}", "{total}"),
    rate: player.speedValue("{rate}"),
    playFrom: player.playFrom("{time}"),
    passage: moments.playingClip("{start}", "{end}"),
    playPassage: moments.playClip,
    passageHeard: moments.clipHeard,
    again: moments.again,
    continue: moments.playOn,
    resume: player.resume("{time}"),
    resumed: player.resumed("{time}"),
    qr: moments.qrAlt("{address}"),
    timeHelp: moments.timeHelp,
    endBeforeStart: moments.endBeforeStart,
    startOver: player.startOver,
    ended: player.ended,
    nowPlaying: player.nowPlaying,
    forgotten: player.forgotten,
    sleepSet: sleep.set("{minutes}"),
    sleepAtChapter: sleep.atChapter,
    sleepOff: sleep.isOff,
    asleep: sleep.done,
    nextSource: playerErrors.nextSource,
    decimal: lang === "en" ? "." : ",",
    failures: {
      offline: playerErrors.network,
      network: playerErrors.network,
      missing: playerErrors.missing,
      unsupported: playerErrors.format,
    },
  };
}
