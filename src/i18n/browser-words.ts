/** What scripts in the page need, and no more: whole dictionaries would weigh on every reader. */
import type { Lang } from "../text/index.ts";
import { searchBr } from "./br/search.ts";
import { searchEn } from "./en/search.ts";
import type { Dictionary } from "./fr/index.ts";
import { searchFr } from "./fr/search.ts";

/** The words of the search page. */
export type SearchWords = (typeof searchFr)["search"];

const SEARCH: Readonly<Record<Lang, SearchWords>> = {
  fr: searchFr.search,
  en: searchEn.search,
  br: searchBr.search,
};

export const searchWords = (lang: Lang): SearchWords => SEARCH[lang];

/** What players say as things happen, with `{…}` where a value goes. Pages carry them in their own language. */
export function playerMessages({ player, playerErrors, moments, sleep }: Dictionary, lang: Lang) {
  return {
    play: player.play,
    pause: player.pause,
    position: player.position,
    positionOf: player.positionOf("{now}", "{total}"),
    positionIn: player.positionIn("{position}", "{chapter}"),
    units: { lang, hours: player.hours, minutes: player.minutes },
    rate: player.speedValue("{rate}"),
    playFrom: player.playFrom("{time}"),
    passage: moments.playingClip("{start}", "{end}"),
    playPassage: moments.playClip,
    passageHeard: moments.clipHeard,
    again: moments.again,
    /** Past the end of a passage. */
    continue: moments.playOn,
    resume: player.resume("{time}"),
    resumed: player.resumed("{time}"),
    qr: moments.qrAlt("{address}"),
    timeHelp: moments.timeHelp,
    endBeforeStart: moments.endBeforeStart,
    startOver: player.startOver,
    ended: player.ended,
    /** Name of the bar of a voice whose page is not shown. */
    nowPlaying: player.nowPlaying,
    forgotten: player.forgotten,
    sleepSet: sleep.set("{minutes}"),
    sleepAtChapter: sleep.atChapter,
    sleepOff: sleep.isOff,
    asleep: sleep.done,
    nextSource: playerErrors.nextSource,
    lineLost: playerErrors.lineLost,
    lineBack: playerErrors.lineBack,
    /** Mark between whole and fraction. */
    decimal: lang === "en" ? "." : ",",
    failures: {
      offline: playerErrors.offline,
      network: playerErrors.network,
      missing: playerErrors.missing,
      unsupported: playerErrors.format,
    },
  };
}
