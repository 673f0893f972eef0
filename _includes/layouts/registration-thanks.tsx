import { PAGE_KINDS, type Site } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import type { Lang } from "../../src/text/index.ts";
import { Shell } from "./shells/shell.tsx";

/** Where the registration form leads once it is sent. */
export function RegistrationThanks({ site, lang }: { site: Site; lang: Lang }) {
  const words = dictionary(lang);
  return (
    <Shell
      site={site}
      lang={lang}
      title={words.registration.title}
      path={PAGE_KINDS.thanks.path}
      breadcrumb={[{ title: words.registration.title }]}
      noIndex
    >
      <div class="page stack">
        <h1>{words.registration.title}</h1>
        <p class="conference-lead">{words.registration.thanks}</p>
        <p>
          <a href={PAGE_KINDS.agenda.path}>{words.home.allMeetings}</a>
        </p>
      </div>
    </Shell>
  );
}
