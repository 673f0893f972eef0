import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { Icon } from "../recording/icon.tsx";

/** Where a slide of a deck is shown large; it waits in a template for the script, without which the picture is a link. */
export function SlideDialog({ count, lang }: { count: number; lang: Lang }) {
  const { slides: t, nav } = dictionary(lang);
  return (
    <template class="slide-dialog-template">
      <dialog class="slide-dialog" aria-label={t.large} closedby="any">
        <div class="slide-dialog-bar ui">
          <button type="button" data-by="-1" aria-label={t.previous}>
            <Icon name="previous" />
          </button>
          <p role="status">
            <span class="slide-dialog-now" /> / {count}
            <span class="slide-dialog-title" />
          </p>
          <button type="button" data-by="1" aria-label={t.next}>
            <Icon name="next" />
          </button>
          <button type="button" class="slide-dialog-close" aria-label={nav.close}>
            <Icon name="close" />
          </button>
        </div>
        <div class="slide-dialog-words" />
      </dialog>
    </template>
  );
}
