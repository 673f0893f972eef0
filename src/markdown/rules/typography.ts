import type { MarkdownIt, Token } from "markdown-it";
import { OBJECT, ordinalPieces, typeset, typesetSegments } from "../../text/index.ts";
import { contextOf } from "../context.ts";

/**
 * Typography on the words alone: not in code, not in addresses, but across emphasis and links, so that the mark
 * after `**oui**` gets its space. Runs last, when escapes and entities are plain text again.
 */
export function typography(md: MarkdownIt): void {
  md.core.ruler.push("typography", (state) => {
    const { lang, typeset: wanted } = contextOf(state.env);
    if (!wanted) return;
    for (const token of state.tokens) {
      if (token.type !== "inline" || !token.children) continue;
      const isProse = typesetInline(token.children, lang);
      if (lang === "fr")
        token.children = token.children.flatMap((child, i) =>
          isProse[i] === true ? withRaised(child, state.Token) : [child],
        );
    }
  });
}

/** A text whose ordinals have their ending raised, as marks around it. */
function withRaised(text: Token, Made: typeof Token): Token[] {
  const pieces = ordinalPieces(text.content);
  if (pieces.length === 1) return [text];
  const made = (type: string, tag: string, nesting: -1 | 0 | 1, content = ""): Token =>
    Object.assign(new Made(type, tag, nesting), { content, level: text.level });
  return pieces
    .filter(({ text: words }) => words !== "")
    .flatMap(({ text: words, raised }) => {
      const word = made("text", "", 0, words);
      return raised ? [made("sup_open", "sup", 1), word, made("sup_close", "sup", -1)] : [word];
    });
}

/** @returns for each token, whether it is words of the text */
function typesetInline(tokens: readonly Token[], lang: Parameters<typeof typeset>[1]): readonly boolean[] {
  let inAddress = false;
  const segments = tokens.map((token) => {
    if (token.type === "link_open") inAddress = token.info === "auto";
    if (token.type === "link_close") inAddress = false;
    return segmentOf(token, inAddress);
  });
  const pieces = typesetSegments(segments, lang);
  for (const [i, token] of tokens.entries()) {
    if (token.type === "text" && segments[i] !== OBJECT) token.content = pieces[i] ?? token.content;
    if (token.type === "image" && token.children) typesetInline(token.children, lang);
    const title = token.attrGet("title");
    if (title !== null) token.attrSet("title", typeset(String(title), lang));
  }
  return tokens.map((token, i) => token.type === "text" && segments[i] !== OBJECT);
}

/** What stands for a token in the text: nothing for a mark of emphasis, {@link OBJECT} for what is no prose. */
function segmentOf(token: Token, inAddress: boolean): string {
  if (token.type === "text") return inAddress ? OBJECT : token.content;
  if (token.type === "softbreak" || token.type === "hardbreak") return "\n";
  return token.nesting === 0 ? OBJECT : "";
}
