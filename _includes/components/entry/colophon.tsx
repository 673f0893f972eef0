import type { Entry, Site } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { attribution, citation } from "../../../src/outputs/index.ts";
import { CopyButton } from "./copy-button.tsx";
import { LicenceLink } from "./licence-link.tsx";
import { reportLink } from "./report.ts";

/** How an entry may be re-used, and how to say that something in it is wrong. */
export function Colophon({ entry, site }: { entry: Entry; site: Site }) {
  const words = dictionary(entry.lang);
  return (
    <footer class="colophon ui">
      <p>
        {words.licence.sentence} <LicenceLink licence={entry.licence} rel="license" />.
      </p>
      <details class="attribution">
        <summary>{words.licence.attribution}</summary>
        <p id="attribution" class="attribution-text">
          {attribution(entry, site).text}
        </p>
        <CopyButton target="attribution" lang={entry.lang} />
      </details>
      <details class="citation">
        <summary>{words.cite.title}</summary>
        <p id="reference" class="attribution-text">
          {citation(entry, site)}
        </p>
        <CopyButton target="reference" lang={entry.lang} />
      </details>
      <p class="no-print">
        <a href={reportLink(entry, site)}>{words.entry.reportError}</a>
      </p>
    </footer>
  );
}
