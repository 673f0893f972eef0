import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import { escapeHtml, typeset } from "../../text/index.ts";
import { contextOf } from "../context.ts";
import { CLOSING, type Directive, OPENING, readDirective } from "../directive.ts";

/** What a token of type "embed" carries. */
export interface EmbedMeta extends Record<string, unknown> {
  readonly directive: Directive;
  readonly caption: string;
  /** False when no line ":::" closes it. */
  readonly closed: boolean;
}

export const embedMeta = (token: Token): EmbedMeta | undefined =>
  isEmbedMeta(token.meta) ? token.meta : undefined;

const isEmbedMeta = (meta: Token["meta"]): meta is EmbedMeta => meta !== null && "directive" in meta;

/**
 * Embeds: a line `::: kind target …`, perhaps a caption, and a line `:::`. This form goes unharmed through the rich
 * text editor of Decap. What cannot be read stays visible as text, and the check of the entry reports it.
 */
export function embeds(md: MarkdownIt): void {
  md.block.ruler.before("fence", "embed", readEmbed, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
  md.renderer.rules["embed"] = (tokens, index, _options, env) => {
    const token = tokens[index];
    const meta = token && embedMeta(token);
    if (meta === undefined) return "";
    const { embed, lang, words } = contextOf(env);
    const { directive, caption } = meta;
    if ("problem" in directive) return `<p>${escapeHtml(token?.content ?? "")}</p>\n`;
    const ref = caption === "" ? directive.ref : { ...directive.ref, caption: typeset(caption, lang) };
    return `${embed?.(directive.kind, ref) ?? `<p class="embed-missing">${words.unavailable}</p>`}\n`;
  };
}

function readEmbed(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (isIndentedCode(state, start)) return false;
  const opening = OPENING.exec(lineOf(state, start));
  if (!opening) return false;
  if (silent) return true;
  let close = start + 1;
  while (close < end && !isBoundary(state, close)) close += 1;
  const directive = readDirective(opening[1] ?? "");
  const closed = close < end && CLOSING.test(lineOf(state, close));
  const whole = closed && !("problem" in directive);
  const token = state.push("embed", "", 0);
  const caption = whole
    ? state
        .getLines(start + 1, close, 0, false)
        .replace(/\s+/g, " ")
        .trim()
    : "";
  const meta: EmbedMeta = { directive, caption, closed };
  token.meta = meta;
  token.content = lineOf(state, start);
  token.block = true;
  state.line = whole ? close + 1 : start + 1;
  token.map = [start, state.line];
  return true;
}

const isBoundary = (state: StateBlock, line: number): boolean =>
  !state.isEmpty(line) && /^:::/.test(lineOf(state, line));

const isIndentedCode = (state: StateBlock, line: number): boolean =>
  (state.sCount[line] ?? 0) - state.blkIndent >= 4;

function lineOf(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}
