import type { Entry, Site } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { attribution, citation, REFERENCE_FORMATS, referencePath } from "../../../src/outputs/index.ts";
import { CopyButton } from "./copy-button.tsx";
import { LicenceLink } from "./licence-link.tsx";
import { reportLink } from "./report.ts";

/** Formats for reference managers; the text itself is on the page. */
const TO_COPY = ["bib", "ris", "csl.json"] as const;

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
        <ul class="citation-formats">
          {TO_COPY.map((format) => (
            <li key={format} class="citation-format">
              <a href={referencePath(entry, format)} type={REFERENCE_FORMATS[format].type}>
                {REFERENCE_FORMATS[format].name}
              </a>{" "}
              <CopyButton
                source={referencePath(entry, format)}
                lang={entry.lang}
                of={REFERENCE_FORMATS[format].name}
              />
            </li>
          ))}
        </ul>
      </details>
      <p class="no-print">
        <a href={reportLink(entry, site)}>{words.entry.reportError}</a>
      </p>
    </footer>
  );
}
