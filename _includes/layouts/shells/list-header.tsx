import type { ComponentChildren } from "preact";
import { type Lang, typeset } from "../../../src/text/index.ts";

export interface ListHeaderProps {
  title: string;
  lang: Lang;
  intro?: string;
  children?: ComponentChildren;
}

/** Title of a page that gathers others. */
export function ListHeader({ title, lang, intro, children }: ListHeaderProps) {
  return (
    <header class="list-header">
      <h1>{typeset(title, lang)}</h1>
      {intro !== undefined && <p class="lead">{typeset(intro, lang)}</p>}
      {children}
    </header>
  );
}
