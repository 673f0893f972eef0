import type { Attachment } from "../../../src/content/index.ts";
import { dictionary, formatBytes } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { Typeset } from "./ordinals.tsx";

/** "PDF", from the file's name. */
export function fileFormat(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return name.includes(".") ? name.slice(name.lastIndexOf(".") + 1).toUpperCase() : "";
}

/** Attached files, with format and size before one fetches them. */
export function Documents(props: {
  documents: readonly Attachment[];
  lang: Lang;
  inLanguage: string;
  level?: 2 | 3;
}) {
  const { documents, lang, inLanguage, level = 2 } = props;
  const Heading = level === 2 ? "h2" : "h3";
  if (documents.length === 0) return null;
  return (
    <section class="documents" aria-labelledby="documents">
      <Heading id="documents">{dictionary(lang).entry.documents}</Heading>
      <ul class="plain-rows">
        {documents.map(({ file, title, bytes }) => (
          <li key={file}>
            <a href={file} download {...foreign(inLanguage, lang)}>
              <Typeset text={title} lang={inLanguage} />
            </a>{" "}
            <span class="ui soft nowrap">
              {[fileFormat(file), bytes === undefined ? "" : formatBytes(bytes, lang)]
                .filter(Boolean)
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
