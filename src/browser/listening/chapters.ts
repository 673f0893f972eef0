import { indexAt } from "../player/index.ts";
import type { Session } from "./session.ts";

/** Marks, in the list of chapters, the one that is heard. */
export function connectChapters(session: Session, signal: AbortSignal): void {
  const { id, chapters } = session.track;
  const links = document.querySelectorAll(`.chapter-link[data-recording="${CSS.escape(id)}"]`);
  let marked: Element | undefined;
  session.subscribe(
    {
      changed: ({ phase, time }) => {
        const link = phase === "idle" && time === 0 ? undefined : links[indexAt(chapters, time + 0.05)];
        if (link === marked) return;
        marked?.removeAttribute("aria-current");
        marked = link;
        link?.setAttribute("aria-current", "true");
        bringIntoView(link?.parentElement);
      },
    },
    signal,
  );
}

/** Moves the list, and not the page, where the list has its own scroll. */
function bringIntoView(chapter: HTMLElement | null | undefined): void {
  const list = chapter?.parentElement;
  if (chapter && list && list.scrollHeight > list.clientHeight)
    list.scrollTop = chapter.offsetTop - list.clientHeight / 3;
}
