/** Files dragged over the window: when they come and go, and what is dropped where. */
import { kindOf } from "./kinds.ts";

/** Parts of a form that take files of one kind themselves, and say what is wrong with others. */
const OWN = [
  [".sources-add", "sound"],
  [".bring", "transcript"],
  ['[data-slate-editor="true"]', "picture"],
] as const;

/** Set on the document while files are over it: frames would take them. */
const DRAGGING = "files-over";

/**
 * Watches the window until told to stop.
 * @param onOver true while files are over the window
 * @param onFiles files that were dropped, and where, less those that the part under them takes itself
 */
export function watchDrops(
  onOver: (over: boolean) => void,
  onFiles: (files: readonly File[], target: Element) => void,
): () => void {
  const listeners = new AbortController();
  type Name = "dragstart" | "dragend" | "dragenter" | "dragover" | "dragleave" | "drop";
  const listen = (name: Name, heard: (event: DragEvent) => void) =>
    window.addEventListener(name, heard, { signal: listeners.signal, capture: true });
  /** Something of this page is dragged: browsers make a file of a picture. */
  let own = false;
  const hasFiles = (event: DragEvent) => !own && event.dataTransfer?.types.includes("Files") === true;
  const show = (over: boolean) => {
    document.documentElement.classList.toggle(DRAGGING, over);
    onOver(over);
  };
  /** What is left to a part of the form is dropped once more, without the rest. */
  const again = new WeakSet<Event>();

  listen("dragstart", () => {
    own = true;
  });
  listen("dragend", () => {
    own = false;
  });
  for (const name of ["dragenter", "dragover"] as const)
    listen(name, (event) => {
      if (!hasFiles(event)) return;
      // a file dropped where nothing takes it would be opened by the browser, in the place of the form
      event.preventDefault();
      show(true);
    });
  listen("dragleave", (event) => {
    if (hasFiles(event) && event.relatedTarget === null) show(false);
  });
  listen("drop", (event) => {
    if (again.has(event) || !hasFiles(event)) return;
    show(false);
    event.preventDefault();
    event.stopPropagation();
    const files = [...(event.dataTransfer?.files ?? [])];
    const target = event.target instanceof Element ? event.target : document.body;
    target.dispatchEvent(new DragEvent("dragleave", { bubbles: true }));
    const part = OWN.find(([selector]) => target.closest(selector) !== null)?.[1];
    const left = part === undefined ? [] : files.filter(({ name }) => isLeft(name, part));
    if (left.length > 0) {
      const rest = copyOf(event, left);
      again.add(rest);
      target.dispatchEvent(rest);
    }
    const others = files.filter((file) => !left.includes(file));
    if (others.length > 0) onFiles(others, target);
  });
  return () => {
    listeners.abort();
    show(false);
  };
}

/** A text takes pictures alone; a field tells of what is no file of its kind, unless it is of another. */
function isLeft(name: string, part: (typeof OWN)[number][1]): boolean {
  const kind = kindOf(name);
  if (kind === part) return true;
  return part !== "picture" && (kind === undefined || kind === "document");
}

function copyOf(event: DragEvent, files: readonly File[]): DragEvent {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const { clientX, clientY } = event;
  return new DragEvent("drop", { dataTransfer, clientX, clientY, bubbles: true, cancelable: true });
}
