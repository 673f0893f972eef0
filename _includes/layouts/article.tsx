import type { Article } from "../../src/content/index.ts";
import { EntryPage } from "./shells/entry-page.tsx";
import type { EntryPageProps } from "./shells/entry-shell.tsx";

export function ArticlePage(props: EntryPageProps<Article>) {
  return <EntryPage {...props} />;
}
