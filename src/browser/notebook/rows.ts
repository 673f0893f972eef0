/** A kept minute, and an item of the queue, as rows of the notebook's page. */
import type { NotebookWords } from "../../i18n/notebook-words.ts";
import { formatTimecode } from "../../text/timecode.ts";
import { quotation } from "../quote/citation.ts";
import { createElementWith, newButton } from "./dom.ts";
import { hrefOf, keptCitation, keptSource } from "./exports.ts";
import { queueItem } from "./keep.ts";
import { changeNotebook, type Keeping, type KeptPassage, movedItem } from "./store.ts";

/** What rows have to say things, and to tell what came of them. */
export interface RowContext {
  readonly words: NotebookWords;
  /** Address of the site, with a final slash. */
  readonly site: string;
  readonly tell: (text: string) => void;
  /** Tells what came of a change: the text where it was kept, else why it was not. */
  readonly told: (keeping: Keeping, text: string) => void;
  readonly copy: (text: string) => void;
  readonly play: (id: string) => void;
}

export function minuteRow(kept: KeptPassage, context: RowContext): HTMLElement {
  const { words, site, told, copy } = context;
  const { notebook, quote } = words;
  const source = keptSource(kept);
  const note = createElementWith("textarea", {
    rows: "2",
    id: `note-${kept.id}`,
    "data-key": `note-${kept.id}`,
  });
  note.value = kept.note;
  note.addEventListener("input", () => {
    const keeping = changeNotebook((book) => ({
      ...book,
      minutes: book.minutes.map((one) => (one.id === kept.id ? { ...one, note: note.value } : one)),
    }));
    told(keeping, "");
  });
  const link = createElementWith("a", { href: hrefOf(kept), class: "voice" }, source);
  return createElementWith(
    "li",
    {},
    createElementWith("blockquote", { lang: kept.lang }, quotation(kept.words, kept.lang)),
    createElementWith("p", { class: "notebook-source" }, link),
    createElementWith("label", { for: note.id, class: "ui soft" }, notebook.note),
    note,
    createElementWith(
      "p",
      { class: "notebook-acts" },
      newButton(notebook.copy, `copy-${kept.id}`, () => copy(keptCitation(kept, site)), source),
      newButton(notebook.add, `add-${kept.id}`, () => told(queueItem(kept), quote.queued), source),
      newButton(notebook.remove, `remove-${kept.id}`, () => drop("minutes", kept, context), source),
    ),
  );
}

/** Its place in the queue. */
interface QueuePlace {
  /** Whether it is being heard. */
  readonly current: boolean;
  /** Whether it has nothing to be moved before or after. */
  readonly alone: boolean;
}

export function queueRow(
  kept: KeptPassage,
  { current, alone }: QueuePlace,
  context: RowContext,
): HTMLElement {
  const { notebook, quote } = context.words;
  const { talk, span, id, speaker } = kept;
  const times = span ? `${formatTimecode(span.start)}–${formatTimecode(span.end)}` : notebook.whole;
  const name = `${talk}, ${times}`;
  const link = createElementWith("a", { href: hrefOf(kept), class: "voice" }, talk);
  const about = createElementWith("p", { class: "ui soft" }, [times, speaker].filter(Boolean).join(" · "));
  const move = (by: 1 | -1): void => {
    const keeping = changeNotebook((book) => {
      const queue = movedItem(book.queue, id, by);
      const place = queue.findIndex((one) => one.id === id) + 1;
      context.tell(`${talk}\u00A0: ${notebook.place(place, queue.length)}`);
      return { ...book, queue };
    });
    if (keeping !== "kept") context.told(keeping, "");
  };
  return createElementWith(
    "li",
    current ? { "aria-current": "true" } : {},
    createElementWith("p", { class: "notebook-source" }, link),
    about,
    createElementWith(
      "p",
      { class: "notebook-acts" },
      newButton(quote.listen, `play-${id}`, () => context.play(id), name),
      ...(alone
        ? []
        : [
            newButton(notebook.up, `up-${id}`, () => move(-1), name),
            newButton(notebook.down, `down-${id}`, () => move(1), name),
          ]),
      newButton(notebook.remove, `drop-${id}`, () => drop("queue", kept, context), name),
    ),
  );
}

function drop(from: "minutes" | "queue", kept: KeptPassage, { told }: RowContext): void {
  const keeping = changeNotebook((book) => ({
    ...book,
    [from]: book[from].filter(({ id }) => id !== kept.id),
  }));
  told(keeping, "");
}
