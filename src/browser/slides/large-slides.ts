/** A slide opens large over its page, where the voice goes on; the dialog is loaded with the first. */

export function bindLargeSlides(): void {
  document.addEventListener("click", (event) => {
    const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (event.defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a.slide-picture") : null;
    const deck = link?.closest("hub-slides");
    if (!link || !deck || typeof HTMLDialogElement === "undefined") return;
    event.preventDefault();
    import("./slide-dialog.ts").then(
      ({ openLargeSlide }) => openLargeSlide(deck, link),
      // not to be had: the picture alone, as without script, but beside the page, whose voice stays
      () => open(link.href, "_blank", "noopener"),
    );
  });
}
