import type { Conference } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { Typeset } from "../entry/ordinals.tsx";

/** Says, where a meeting does not take place as announced, what has changed: before anything else on the page. */
export function StatusBanner({ conference }: { conference: Conference }) {
  const { status, statusNote, lang, inLanguage } = conference;
  if (status === "scheduled") return null;
  const t = dictionary(lang).status;
  return (
    <div class={`status-banner status-banner-${status}`} role="note">
      <p class="status-banner-label">{t.labels[status]}</p>
      <p>
        {t.sentences[status]}
        {statusNote !== undefined && " "}
        {statusNote !== undefined && <Typeset text={statusNote} lang={inLanguage} around={lang} />}
      </p>
    </div>
  );
}
