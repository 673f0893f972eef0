/** The dialog of a moment: its bounds, and the forms in which one passes it on. Loaded when a moment is first cited. */
import { formatTimecode, parseTimecode } from "../../text/timecode.ts";
import type { Session } from "../listening/session.ts";
import { fill, indexAt, type PlayerPhrases } from "../player/index.ts";
import { qrCode } from "../player/qr.ts";
import { type Shared, shareMoment } from "../player/share.ts";
import { updateText } from "../update-text.ts";
import { quotedIn, spokenParagraphs } from "./selected.ts";

interface Span {
  readonly start: number;
  readonly end: number | undefined;
}

const connected = new WeakMap<HTMLDialogElement, (span: Span) => void>();

/** Fills the dialog with a selection, or with the paragraph that is heard where no words are selected. */
export function fillMomentDialog(
  dialog: HTMLDialogElement,
  session: Session,
  words: PlayerPhrases,
  selected: Range | undefined,
): void {
  const show = connected.get(dialog) ?? connectDialog(dialog, session, words);
  connected.set(dialog, show);
  show((selected && quotedIn(selected, session.track)) ?? currentSpan(session));
}

/** @returns what shows a span in the dialog */
function connectDialog(
  dialog: HTMLDialogElement,
  session: Session,
  words: PlayerPhrases,
): (span: Span) => void {
  const bound = (name: string): HTMLInputElement => {
    const input = dialog.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (input === null) throw new Error(`The dialog of a moment has no field “${name}”`);
    return input;
  };
  const start = bound("start");
  const end = bound("end");
  const problem = dialog.querySelector(".moment-problem");
  const code = dialog.querySelector<SVGElement>(".moment-qr");

  const show = (): void => {
    const from = parseTimecode(start.value);
    const to = end.value.trim() === "" ? undefined : parseTimecode(end.value);
    const bad = from === undefined || (to === undefined && end.value.trim() !== "");
    const backwards = !bad && to !== undefined && to <= from;
    updateText(problem, bad ? words.timeHelp : backwards ? words.endBeforeStart : "");
    const shared = bad || backwards ? undefined : shareMoment(session.track, from, to);
    fillForms(dialog, shared);
    if (code !== null) void drawCode(code, shared?.link, words);
  };
  dialog.addEventListener("input", show);
  dialog.addEventListener("click", ({ target }) => {
    const set = target instanceof Element && target.closest<HTMLElement>("[data-set]")?.dataset["set"];
    if (!set) return;
    (set === "start" ? start : end).value = formatTimecode(session.state.time);
    show();
  });
  return (span) => {
    start.value = formatTimecode(span.start);
    end.value = span.end === undefined ? "" : formatTimecode(Math.ceil(span.end));
    show();
  };
}

function fillForms(dialog: HTMLElement, shared: Shared | undefined): void {
  const texts: Readonly<Record<string, string>> = { ...shared };
  for (const form of dialog.querySelectorAll<HTMLElement>("[data-form]"))
    updateText(form, texts[form.dataset["form"] ?? ""] ?? "");
}

/** The address as a picture, for who reads it with a telephone; none where it is too long. */
async function drawCode(picture: SVGElement, link = "", words: PlayerPhrases): Promise<void> {
  picture.dataset["of"] = link;
  // without a line there is no encoder, and the address is there to be read
  const rows = link === "" ? undefined : await qrCode(link).catch(() => undefined);
  if (picture.dataset["of"] !== link) return;
  picture.toggleAttribute("hidden", rows === undefined);
  if (rows === undefined) return;
  // Four modules of margin on each side, as readers expect.
  picture.setAttribute("viewBox", `-4 -4 ${rows.length + 8} ${rows.length + 8}`);
  picture.setAttribute("aria-label", fill(words.qr, { address: link }));
  const squares = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")));
  picture.querySelector("path")?.setAttribute("d", squares.join(""));
}

/** The paragraph that is being said; where nothing is written, half a minute from here. */
function currentSpan({ track, state }: Session): Span {
  const paragraphs = spokenParagraphs(track.id);
  const times = paragraphs.map((element) => ({
    at: Number(element.dataset["s"]),
    end: Number(element.dataset["e"]),
  }));
  const cueStart = times[Math.max(0, indexAt(times, state.time + 0.05))];
  if (cueStart === undefined) return { start: state.time, end: undefined };
  return { start: cueStart.at, end: cueStart.end };
}
