import { memoize } from "../text/index.ts";
import { newEnv } from "./context.ts";
import type { MarkdownEnv } from "./env.ts";
import { parser } from "./parser.ts";

/**
 * The HTML of a contributor's Markdown, for a page, a feed or a preview alike. Whatever the text, nothing in the
 * HTML can run, load from another host or open a window; only what `env.embed` returns is trusted.
 */
export function renderMarkdown(source: string, env: MarkdownEnv): string {
  return keptFor(env)(
    source,
    () => rendered(source, env),
    ({ questions }) => questions.every(({ ask, answer }) => JSON.stringify(ask(env)) === answer),
  ).html;
}

/** {@link renderMarkdown}, for a caller that keeps what it makes of the HTML. */
export const renderMarkdownAfresh = (source: string, env: MarkdownEnv): string =>
  parser.render(source, newEnv(env));

/** An HTML with all that its text asked of what is around it: where the answers are the same, so is the HTML. */
interface Rendered {
  readonly html: string;
  readonly questions: readonly {
    readonly ask: (env: MarkdownEnv) => unknown;
    readonly answer: string | undefined;
  }[];
}

function rendered(source: string, env: MarkdownEnv): Rendered {
  const questions: Rendered["questions"][number][] = [];
  const noted = <T>(ask: (env: MarkdownEnv) => T): T => {
    const answer = ask(env);
    questions.push({ ask, answer: JSON.stringify(answer) });
    return answer;
  };
  const { image, embed, absolute, unlinked } = env;
  const html = renderMarkdownAfresh(source, {
    ...env,
    ...(image && { image: (src) => noted((it) => it.image?.(src)) }),
    ...(embed && { embed: (kind, ref) => noted((it) => it.embed?.(kind, ref)) }),
    ...(unlinked && { unlinked: (href) => noted((it) => it.unlinked?.(href) === true) }),
    ...(absolute && { absolute: (url) => noted((it) => it.absolute?.(url) ?? url) }),
  });
  return { html, questions };
}

type Kept = ReturnType<typeof memoize<Rendered>>;
const kept = new Map<string, Kept>();

/** One store for each way of rendering, so that the text alone is the key and need not be copied. */
function keptFor({ image, embed, absolute, unlinked, ...options }: MarkdownEnv): Kept {
  const way = JSON.stringify([options, [image, embed, absolute, unlinked].map((it) => it !== undefined)]);
  const known = kept.get(way) ?? memoize<Rendered>(costOf);
  kept.set(way, known);
  return known;
}

const costOf = ({ html, questions }: Rendered): number =>
  questions.reduce((sum, { answer }) => sum + 100 + (answer?.length ?? 0), html.length);
