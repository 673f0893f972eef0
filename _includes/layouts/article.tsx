import type { JSX } from "preact";
import type { Article } from "../../src/content/index.ts";
import { EntryPage } from "./entry-page.tsx";
import type { EntryPageProps } from "./entry-shell.tsx";

export function ArticlePage(props: EntryPageProps<Article>): JSX.Element {
  return <EntryPage {...props} />;
}
