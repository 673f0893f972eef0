import type { MarkdownIt, Token } from "markdown-it";
import footnotes from "markdown-it-footnote";
import { type Context, contextOf } from "../context.ts";

/** Footnotes with the roles of DPUB-ARIA (https://www.w3.org/TR/dpub-aria-1.1/) and labels in the text's language. */
export function notes(md: MarkdownIt): void {
  md.use(footnotes);
  const { rules } = md.renderer;
  rules["footnote_ref"] = (tokens, index, _options, env) => {
    const context = contextOf(env);
    const { n, note, call } = idsOf(tokens[index], context);
    return `<sup class="footnote-ref"><a href="${address(note, context)}" id="${call}" role="doc-noteref" aria-label="${context.words.note(n)}">${n}</a></sup>`;
  };
  rules["footnote_block_open"] = (_tokens, _index, _options, env) =>
    `<section class="footnotes" role="doc-endnotes" aria-label="${contextOf(env).words.notes}">\n<ol>\n`;
  rules["footnote_block_close"] = () => "</ol>\n</section>\n";
  rules["footnote_open"] = (tokens, index, _options, env) =>
    `<li id="${idsOf(tokens[index], contextOf(env)).note}">`;
  rules["footnote_close"] = () => "</li>\n";
  rules["footnote_anchor"] = (tokens, index, _options, env) => {
    const context = contextOf(env);
    const { n, subId, call } = idsOf(tokens[index], context);
    const label = context.words.backToText(n) + (subId > 0 ? ` (${subId + 1})` : "");
    return ` <a href="${address(call, context)}" class="footnote-backref" role="doc-backlink" aria-label="${label}">↩\uFE0E</a>`;
  };
}

/** Numbers from 1, and the ids of the note and of the call that the token stands for. */
function idsOf(token: Token | undefined, { idPrefix = "" }: Context) {
  const n = Number(token?.meta?.["id"] ?? 0) + 1;
  const subId = Number(token?.meta?.["subId"] ?? 0);
  return {
    n,
    subId,
    note: `${idPrefix}fn-${n}`,
    call: `${idPrefix}fnref-${n}${subId > 0 ? `-${subId + 1}` : ""}`,
  };
}

const address = (id: string, { absolute }: Context): string => absolute?.(`#${id}`) ?? `#${id}`;
