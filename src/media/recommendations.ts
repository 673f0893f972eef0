import type { AudioLock, MediaLock } from "../content/index.ts";
import { mediaKind } from "./measure.ts";

/** What is known of a recording when advice is given on it. */
export interface AdvisedRecording {
  readonly sources: readonly { readonly url: string; readonly type?: string | undefined }[];
  /** Anything, where there is a transcript. */
  readonly transcript?: unknown;
}

/** Advice to an editor. The texts are French. */
export interface Recommendation {
  readonly code: "no-transcript" | "no-modern-source" | "vbr-mp3" | "heavy" | "no-ranges" | "unmeasured";
  /** Place in `sources`, where one of them is meant. */
  readonly source?: number;
  readonly found: string;
  readonly remedy: string;
}

/** Bytes a minute above which a recording is too heavy for a poor line (RGESN 2024, criterion 5.6). */
const HEAVY = 1_000_000;

/**
 * What would make a recording better to listen to, though nothing is wrong with it.
 * @param lockOf what was measured on a file or address
 */
export function recommendations(
  recording: AdvisedRecording,
  lockOf: (src: string) => MediaLock | undefined,
): Recommendation[] {
  const sources = recording.sources.map(({ url, type }, index) => {
    const lock = lockOf(url);
    return { index, url, type, lock: lock?.kind === "audio" ? lock : undefined };
  });
  const advice: Recommendation[] = [];
  if (recording.transcript === undefined || recording.transcript === null) {
    advice.push({
      code: "no-transcript",
      found: "enregistrement sans transcription",
      remedy:
        "Ajoutez un fichier WebVTT, SRT ou texte avec des temps, même fait par une machine et non relu : sans lui, on ne peut ni lire, ni chercher ce qui est dit.",
    });
  }
  if (sources.length > 0 && !sources.some(({ url, type, lock }) => isModern(url, type, lock))) {
    advice.push({
      code: "no-modern-source",
      found: "aucun fichier en Opus ou en AAC",
      remedy:
        "Ajoutez avant le MP3 une version Opus, deux fois plus légère, par exemple : ffmpeg -i entree.mp3 -c:a libopus -b:a 32k sortie.opus",
    });
  }
  for (const { index, url, lock } of sources) {
    if (lock !== undefined) advice.push(...onSource(index, lock));
    else if (!url.startsWith("/")) {
      advice.push({
        code: "unmeasured",
        source: index,
        found: "fichier distant jamais mesuré : sa durée et sa taille sont inconnues",
        remedy:
          "Lancez npm run media avec un accès au réseau, puis enregistrez le dossier content/media-lock.",
      });
    }
  }
  return advice;
}

function onSource(source: number, lock: AudioLock): Recommendation[] {
  const advice: Recommendation[] = [];
  if (lock.codec === "mp3" && lock.bitrateMode === "variable") {
    advice.push({
      code: "vbr-mp3",
      source,
      found: "MP3 à débit variable : les temps s’y décalent de plusieurs secondes",
      remedy:
        "Refaites-le à débit constant, par exemple : ffmpeg -i entree.wav -c:a libmp3lame -b:a 64k -ac 1 sortie.mp3",
    });
  }
  const aMinute = lock.bytes / (lock.seconds / 60);
  if (aMinute > HEAVY) {
    const megabytes = (aMinute / 1e6).toLocaleString("fr", { maximumFractionDigits: 1 });
    advice.push({
      code: "heavy",
      source,
      found: `${megabytes} Mo par minute, plus de 1 Mo`,
      remedy:
        "Pour la parole, 32 kbit/s en Opus ou 64 kbit/s en MP3 mono suffisent, soit moins de 0,5 Mo par minute.",
    });
  }
  if (lock.remote?.ranges === false) {
    advice.push({
      code: "no-ranges",
      source,
      found: "le serveur n’envoie pas le fichier par morceaux : on ne peut pas aller à un moment précis",
      remedy: "Choisissez un hébergement qui accepte les requêtes partielles (en-tête Accept-Ranges: bytes).",
    });
  }
  return advice;
}

function isModern(url: string, type: string | undefined, lock: AudioLock | undefined): boolean {
  if (lock !== undefined) return lock.codec === "opus" || lock.codec === "aac";
  const isAudio = mediaKind(url) === "audio" && /\.(?:opus|m4a|mp4)(?:[?#]|$)/i.test(url);
  return isAudio || /opus|audio\/(?:mp4|aac|x-m4a)/i.test(type ?? "");
}
