import type { Entry } from "../../../src/content/index.ts";
import type { ProseEnv } from "../../components/entry/index.ts";
import { Colophon, Documents, Essential, Picture, Prose } from "../../components/entry/index.ts";
import type { EntryPageProps } from "./entry-shell.tsx";

/** What an entry says: its picture, the essential of it, its text. */
export function EntryText({ entry, markdown }: { entry: Entry; markdown: ProseEnv | undefined }) {
  const { body, essential, image, lang, inLanguage } = entry;
  return (
    <>
      <Picture image={image} lang={lang} inLanguage={inLanguage} eager />
      <Essential text={essential} lang={lang} inLanguage={inLanguage} />
      <Prose body={body} lang={lang} inLanguage={inLanguage} env={markdown} />
    </>
  );
}

/** What closes an entry: the files that go with it, and on which terms it may be used. */
export function EntryClosing({ entry, site }: Pick<EntryPageProps<Entry>, "entry" | "site">) {
  const { documents, lang, inLanguage } = entry;
  return (
    <>
      <Documents documents={documents} lang={lang} inLanguage={inLanguage} />
      <Colophon entry={entry} site={site} />
    </>
  );
}
