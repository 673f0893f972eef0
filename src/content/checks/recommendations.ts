/** What would make a recording better to listen to, and a PDF nothing but pages: one set of rules, for the build and for whoever edits. */
import { formatOfName, formatOfType, MEASURED_FORMATS } from "../../text/index.ts";
import type { DeckLock, MediaLock } from "../schemas/media-lock.ts";
import type { Problem } from "./problem.ts";

/** What is known of a recording when advice is given on it. */
export interface AdvisedRecording {
  readonly sources: readonly { readonly url: string; readonly type?: string | undefined }[];
  /** Anything, where there is a transcript. */
  readonly transcript?: unknown;
}

/** What is known of a sound file; `AudioLock` is one. No rule speaks of what is not known. */
export interface AdvisedSound {
  readonly bytes?: number | undefined;
  readonly seconds?: number | undefined;
  /** `opus`, `vorbis`, `mp3`, `aac`: only where the file itself was read. */
  readonly codec?: string | undefined;
  readonly bitrateMode?: "constant" | "variable" | undefined;
  readonly channels?: number | undefined;
  readonly flaw?: keyof typeof FLAWS | undefined;
  /** Title embedded in the file; absent from one that was read and has none. */
  readonly title?: string | undefined;
  readonly remote?: { readonly ranges: boolean } | undefined;
}

export type RecommendationCode =
  | "no-transcript"
  | "no-modern-source"
  | "no-common-source"
  | "archival"
  | "vbr-mp3"
  | "heavy"
  | "stereo"
  | "no-title"
  | "no-ranges"
  | "unmeasured"
  | "flaw";

/** Advice to an editor. The texts are French. */
export interface Recommendation {
  readonly code: RecommendationCode;
  /** Place in `sources`, where one of them is meant. */
  readonly source?: number;
  readonly found: string;
  readonly remedy: string;
}

/** Bytes a minute above which a recording is too heavy for a poor line (RGESN 2024, criterion 5.6). */
const HEAVY = 1_000_000;

/** Formats for work and for keeping, which are not measured. */
const ARCHIVAL = /\.(?:wav|aiff?|flac|webm|aac)$/i;

/**
 * What would make a recording better to listen to, though nothing is wrong with it.
 * @param soundOf what is known of a file or address; undefined where nothing is
 */
export function recommendations(
  recording: AdvisedRecording,
  soundOf: (src: string) => AdvisedSound | MediaLock | undefined,
): Recommendation[] {
  const sources = recording.sources.map(({ url, type }, index) => {
    const known = soundOf(url);
    return { index, url, type, sound: known !== undefined && isSound(known) ? known : undefined };
  });
  const advice: Recommendation[] = [];
  if (recording.transcript === undefined || recording.transcript === null) {
    advice.push({
      code: "no-transcript",
      found: "enregistrement sans transcription",
      remedy:
        "Ajoutez un fichier WebVTT, SRT ou texte avec des temps, même fait par une machine et non relu\u00A0: sans lui, on ne peut ni lire, ni chercher ce qui est dit.",
    });
  }
  const formats = sources.map(({ url, type, sound }) => formatOf(url, type, sound));
  if (sources.length > 0 && !formats.some((format) => format === "opus" || format === "aac")) {
    advice.push({
      code: "no-modern-source",
      found: "aucun fichier en Opus ou en AAC",
      remedy:
        "Ajoutez avant lui une version Opus à 32 kbit/s, deux fois plus légère (dans Audacity\u00A0: Fichier, Exporter l’audio\u202F; ou ffmpeg -i entree.mp3 -c:a libopus -b:a 32k sortie.opus).",
    });
  }
  if (sources.length > 0 && formats.every((format) => format === "opus" || format === "vorbis")) {
    advice.push({
      code: "no-common-source",
      found: "aucun fichier en MP3 ou en AAC",
      remedy:
        "Ajoutez après lui une version MP3\u00A0: les iPhone et les Mac d’avant 2025 ne lisent pas l’Ogg, et beaucoup d’applications de podcast non plus.",
    });
  }
  for (const { index, url, sound } of sources) {
    if (sound !== undefined) advice.push(...onSource(index, sound));
    if (ARCHIVAL.test(pathOf(url))) advice.push({ ...TO_CONVERT, source: index });
    else if (sound === undefined && !url.startsWith("/")) advice.push({ ...TO_MEASURE, source: index });
  }
  return advice;
}

const TO_CONVERT = {
  code: "archival",
  found: "format de travail ou d’archive, qui n’est pas mesuré ici",
  remedy: "Donnez plutôt une version Opus, MP3 ou M4A\u00A0: plus légère, et lue partout.",
} as const;

const TO_MEASURE = {
  code: "unmeasured",
  found: "fichier distant jamais mesuré\u00A0: sa durée et sa taille sont inconnues",
  remedy: "Lancez npm run media avec un accès au réseau, puis enregistrez le dossier content/media-lock.",
} as const;

/** Sound that plays, though something is not right with it. */
const FLAWS = {
  cut: "le son s’arrête au milieu d’un paquet\u00A0: la fin manque peut-être",
  junk: "des octets qui ne sont pas du son l’entourent",
  "no-end": "rien ne dit que le son finit là\u00A0: la fin manque peut-être",
} as const;

/** Locks of pictures and decks are no sound. */
function isSound(known: AdvisedSound | MediaLock): known is AdvisedSound {
  return !("kind" in known) || known.kind === "audio";
}

function onSource(source: number, sound: AdvisedSound): Recommendation[] {
  const advice: Recommendation[] = [];
  if (sound.flaw !== undefined)
    advice.push({
      code: "flaw",
      source,
      found: FLAWS[sound.flaw],
      remedy:
        "Écoutez la fin\u202F; si elle manque, copiez à nouveau le fichier d’origine, sinon exportez-le encore une fois.",
    });
  if (sound.codec === "mp3" && sound.bitrateMode === "variable") {
    advice.push({
      code: "vbr-mp3",
      source,
      found: "MP3 à débit variable\u00A0: les temps s’y décalent de plusieurs secondes",
      remedy:
        "Refaites-le à débit constant (dans Audacity\u00A0: Fichier, Exporter l’audio, mode constant\u202F; ou ffmpeg -i entree.wav -c:a libmp3lame -b:a 64k -ac 1 sortie.mp3).",
    });
  }
  const { bytes, seconds } = sound;
  const aMinute = bytes === undefined || seconds === undefined ? 0 : bytes / (seconds / 60);
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
  if (sound.channels !== undefined && sound.channels > 1) {
    advice.push({
      code: "stereo",
      source,
      found: "son en stéréo",
      remedy:
        "Pour la parole, le mono suffit\u00A0: le fichier est plus léger, et s’entend aussi bien d’une oreille.",
    });
  }
  if (sound.codec !== undefined && sound.title === undefined) {
    advice.push({
      code: "no-title",
      source,
      found: "fichier sans titre",
      remedy:
        "Donnez-lui un titre et un auteur avant de l’exporter (dans Audacity\u00A0: Édition, Métadonnées)\u00A0: une fois téléchargé, on saura encore ce que c’est.",
    });
  }
  if (sound.remote?.ranges === false) {
    advice.push({
      code: "no-ranges",
      source,
      found: "le serveur n’envoie pas le fichier par morceaux\u00A0: on ne peut pas aller à un moment précis",
      remedy: "Choisissez un hébergement qui accepte les requêtes partielles (en-tête Accept-Ranges: bytes).",
    });
  }
  return advice;
}

/** The codec as far as it is known: from the file itself, else from what its name and its type say. */
function formatOf(
  url: string,
  type: string | undefined,
  sound: AdvisedSound | undefined,
): string | undefined {
  if (sound?.codec !== undefined) return sound.codec;
  if (/opus/i.test(type ?? "")) return "opus";
  const named = formatOfName(url);
  if (named?.reader !== undefined && named.codec !== undefined) return named.codec;
  return type === undefined ? undefined : formatOfType(type, MEASURED_FORMATS)?.codec;
}

const pathOf = (url: string): string => url.replace(/[?#].*$/, "");

/** Characters above which a title or a lead is cut by search engines and podcast applications, and read by few. */
const LONGEST = { title: 200, summary: 600 } as const;

/** What is longer in an entry than one reads. */
export function longTexts(
  data: Readonly<Partial<Record<keyof typeof LONGEST, string | undefined>>>,
): { readonly field: [string]; readonly found: string; readonly remedy: string }[] {
  return (["title", "summary"] as const).flatMap((field) => {
    const length = data[field]?.length ?? 0;
    if (length <= LONGEST[field]) return [];
    const found = `${length} caractères, plus de ${LONGEST[field]}\u00A0: peu le liront en entier, et d’autres sites le couperont`;
    const remedy =
      field === "title"
        ? "Raccourcissez, et dites le reste dans le chapô."
        : "Raccourcissez, et dites le reste dans le texte.";
    return [{ field: [field], found, remedy }];
  });
}

type ActiveKind = NonNullable<DeckLock["active"]>[number];

const CONTENTS: Readonly<Record<ActiveKind, string>> = {
  script: "du JavaScript",
  launch: "une action qui lance un programme ou ouvre un autre fichier",
  send: "un formulaire qui envoie ce qui y est écrit",
  open: "une adresse qui s’ouvre d’elle-même",
  attachment: "un fichier joint",
  media: "un film, un son ou un objet animé",
};

type DeckAdvice = Pick<Problem, "found" | "expected" | "remedy">;

/** What could be better in a PDF. */
export function deckAdvice(lock: DeckLock): readonly DeckAdvice[] {
  return [activePdf(lock), unmappedPdf(lock)].filter((advice) => advice !== undefined);
}

/** Pages whose letters only an eye tells: a copy of them is garbage, and so is what a search or a screen reader finds. */
function unmappedPdf({ pages }: DeckLock): DeckAdvice | undefined {
  const numbers = pages.flatMap(({ n, unmapped = 0 }) => (unmapped > 0 ? [n] : []));
  if (numbers.length === 0) return undefined;
  const shown = `${numbers.slice(0, MAX_PAGES_NAMED).join(", ")}${numbers.length > MAX_PAGES_NAMED ? "…" : ""}`;
  return {
    found: `un PDF dont une police ne dit pas de quelles lettres sont ses signes (${numbers.length > 1 ? "pages" : "page"} ${shown})`,
    expected: "un texte que l’on peut copier",
    remedy:
      "Ces mots ne sont ni cherchés ni lus à voix haute. Exportez-le à nouveau depuis le logiciel qui l’a fait, ou écrivez le texte de ces diapositives dans la fiche.",
  };
}

const MAX_PAGES_NAMED = 5;

/** Undefined for a PDF of pages alone. It is published as it came, so that what it holds reaches who opens it. */
function activePdf({ active = [] }: DeckLock): DeckAdvice | undefined {
  if (active.length === 0) return undefined;
  const words = active.map((kind) => CONTENTS[kind]);
  const last = words.pop() ?? "";
  return {
    found: `un PDF qui contient ${words.length === 0 ? last : `${words.join(", ")} et ${last}`}`,
    expected: "des pages, et rien d’autre",
    remedy:
      "Qui l’ouvre le reçoit aussi. Exportez-le à nouveau depuis le logiciel qui l’a fait, en PDF/A-2 s’il le propose, ou imprimez-le dans un PDF.",
  };
}
