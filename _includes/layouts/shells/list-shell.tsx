import type { ComponentChildren } from "preact";
import type { Lang } from "../../../src/text/index.ts";
import { Typeset } from "../../components/entry/ordinals.tsx";
import { Skyline } from "../../components/shore/index.ts";
import { Shell } from "./shell.tsx";
import type { ShellProps } from "./shell-props.ts";

interface ListHeaderProps {
  title: string;
  lang: Lang;
  intro?: string | undefined;
  children?: ComponentChildren;
}

/** Title of a page that gathers others. */
export function ListHeader({ title, lang, intro, children }: ListHeaderProps) {
  return (
    <header class="list-header">
      <h1>
        <Typeset text={title} lang={lang} />
      </h1>
      {intro !== undefined && (
        <p class="lead">
          <Typeset text={intro} lang={lang} />
        </p>
      )}
      {children}
    </header>
  );
}

interface ListShellProps extends ShellProps {
  /** Sentence under the title; search engines show it too. */
  intro?: string;
  /** What it holds of a list that has several pages, in words; nothing of the first of them. */
  part?: string | undefined;
  /** More under the title. */
  under?: ComponentChildren;
}

/** The document around a page that gathers others. */
export function ListShell({ intro, part, under, children, ...shell }: ListShellProps) {
  const { title, lang } = shell;
  return (
    <Shell
      breadcrumb={[{ title }]}
      summary={intro}
      {...shell}
      title={part === undefined ? title : `${title} (${part})`}
    >
      <div class="page">
        <ListHeader title={title} intro={intro} lang={lang}>
          {part === undefined ? under : <p class="ui soft">{part}</p>}
        </ListHeader>
      </div>
      <Skyline words={`${title} ${intro ?? ""}`} />
      <div class="page">{children}</div>
    </Shell>
  );
}
