import type { ComponentChildren } from "preact";
import type { ListPage } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
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

type ListPart = Pick<ListPage<unknown>, "number" | "total">;

interface ListShellProps extends ShellProps {
  /** Sentence under the title; search engines show it too. */
  intro?: string;
  /** Which of its numbered pages this is: those after the first say so. */
  part?: ListPart;
  /** More under the title. */
  under?: ComponentChildren;
}

/** « Page 2 sur 7 »; nothing of the first. */
export const partName = ({ number, total }: ListPart, lang: Lang): string | undefined =>
  number === 1 ? undefined : dictionary(lang).lists.pageOf(number, total);

/** The document around a page that gathers others. */
export function ListShell({ intro, part, under, children, ...shell }: ListShellProps) {
  const { title, lang } = shell;
  const numbered = part === undefined ? undefined : partName(part, lang);
  return (
    <Shell
      breadcrumb={[{ title }]}
      summary={intro}
      {...shell}
      title={numbered === undefined ? title : `${title} (${numbered})`}
    >
      <div class="page">
        <ListHeader title={title} intro={intro} lang={lang}>
          {numbered === undefined ? under : <p class="ui soft">{numbered}</p>}
        </ListHeader>
      </div>
      <Skyline words={`${title} ${intro ?? ""}`} />
      <div class="page">{children}</div>
    </Shell>
  );
}
