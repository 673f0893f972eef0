import type { Page } from "../../src/content/index.ts";
import { EntryPage } from "./shells/entry-page.tsx";
import type { EntryPageProps } from "./shells/entry-shell.tsx";

/** A page of the hub itself: about, accessibility, legal notice … */
export function PagePage(props: EntryPageProps<Page>) {
  return <EntryPage {...props} />;
}
