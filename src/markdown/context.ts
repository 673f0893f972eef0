import type { Env } from "markdown-it";
import { interfaceLang } from "../text/index.ts";
import type { MarkdownEnv } from "./env.ts";
import { MARKDOWN_WORDS, type MarkdownWords } from "./words.ts";

/** What one rendering carries from rule to rule. */
export interface Context extends MarkdownEnv {
  readonly words: MarkdownWords;
  /** False where a text is only looked through: typography costs more than all the rest. */
  readonly typeset: boolean;
  /** Ids given so far. */
  readonly ids: Set<string>;
  /** The last number that made an id its own, by what it is made from. */
  readonly lastIds: Map<string, number>;
  tables: number;
}

const KEY = Symbol("estran");

/** A fresh environment for markdown-it, for one text. */
export function newEnv(env: MarkdownEnv, typeset = true): Env {
  const context: Context = {
    ...env,
    words: MARKDOWN_WORDS[interfaceLang(env.lang, env.around ?? "fr")],
    typeset,
    ids: new Set(),
    lastIds: new Map(),
    tables: 0,
  };
  return { [KEY]: context };
}

/** The rendering's context, from the environment that markdown-it hands to each rule. */
export function contextOf(env: Env | undefined): Context {
  const context = env?.[KEY];
  if (!isContext(context)) throw new TypeError("Markdown is rendered by renderMarkdown alone");
  return context;
}

const isContext = (value: unknown): value is Context =>
  typeof value === "object" && value !== null && "words" in value;
