import type { Token } from "markdown-it";
import { forbidden, truncate } from "../text/index.ts";
import { newEnv } from "./context.ts";
import { inlineText } from "./inline-text.ts";
import { inspector } from "./parser.ts";
import { linesOf, positioned } from "./positions.ts";
import { emptyLinks, type MarkdownProblem, skippedLevels } from "./reading.ts";
import { embedMeta } from "./rules/embed.ts";
import { hasScheme, isLocalImage, isSafeUrl } from "./safe-url.ts";

type Finding = Omit<MarkdownProblem, "line">;

/**
 * What a text may not hold, in the order of the lines: raw HTML, links that could run, images from elsewhere, unreadable
 * embeds; and what makes it hard to find one's way in.
 */
export function lintMarkdown(source: string): MarkdownProblem[] {
  const tokens = inspector.parse(source, newEnv({ lang: "fr" }, false));
  const placed = positioned(tokens, linesOf(source));
  const lines = new Map(placed.map(({ token, line }) => [token, line]));
  const headings = placed.flatMap(({ token, line }) =>
    token.type === "heading_open" ? [{ level: token.markup.length, line }] : [],
  );
  const reading = [
    ...skippedLevels(headings),
    ...tokens.flatMap((token) => emptyLinks(token, (link) => lines.get(link) ?? 1)),
  ];
  return [
    ...placed.flatMap(({ token, line }) => findingsOf(token).map((finding) => ({ line, ...finding }))),
    ...reading.map((finding) => ({ ...finding, severity: "warning" as const })),
  ]
    .map((problem) => ({ ...problem, remedy: sentence(problem.remedy) }))
    .sort((a, b) => a.line - b.line);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}

const quoted = (text: string): string => `«\u00A0${truncate(text, 60)}\u00A0»`;
const error = (found: string, remedy: string): Finding => ({ found, remedy, severity: "error" });

function findingsOf(token: Token): Finding[] {
  switch (token.type) {
    case "html_block":
    case "html_inline":
      return [rawHtml(token.content)];
    case "text":
    case "text_special":
      return signFindings(token.content);
    case "link_open":
      return linkFindings(String(token.attrGet("href") ?? ""));
    case "image":
      return imageFindings(String(token.attrGet("src") ?? ""), inlineText(token.children ?? []));
    case "embed":
      return embedFindings(token);
    default:
      return [];
  }
}

/** A character that was written as a reference (`&#x202E;`) is the character itself. */
function signFindings(text: string): Finding[] {
  const sign = forbidden(text);
  return sign === undefined ? [] : [error(sign.found, sign.remedy)];
}

function rawHtml(content: string): Finding {
  if (/^\s*<!--/.test(content))
    return error("un commentaire HTML", "supprimez-le, il serait publié comme du texte");
  const tag = /<[^>]*>?/.exec(content)?.[0] ?? content;
  const remedy = /<\/?(?:iframe|audio|video|embed|object)/i.test(tag)
    ? "pour un enregistrement, un passage ou une diapositive, écrivez «\u00A0::: recording conferences/ma-conference\u00A0» ; ailleurs, mettez un lien"
    : "écrivez en Markdown, ou entre accents graves si la balise est à lire telle quelle";
  return error(`du HTML, ${quoted(tag)}`, remedy.replace(" ;", "\u202F;"));
}

function linkFindings(href: string): Finding[] {
  if (isSafeUrl(href)) return [];
  return [
    error(
      `un lien vers ${quoted(href)}`,
      "un lien commence par https://, http://, mailto:, / ou #\u00A0: corrigez l’adresse ou retirez le lien",
    ),
  ];
}

function imageFindings(src: string, alt: string): Finding[] {
  const findings: Finding[] = [];
  if (!isLocalImage(src)) {
    const remedy = "déposez l’image dans la médiathèque et écrivez son chemin, qui commence par /media/";
    if (!isSafeUrl(src)) findings.push(error(`une image dont l’adresse est ${quoted(src)}`, remedy));
    else if (hasScheme(src)) findings.push(error(`une image d’un autre site, ${quoted(src)}`, remedy));
    else findings.push(error(`une image hors de la médiathèque, ${quoted(src)}`, remedy));
  }
  if (alt.trim() === "") {
    findings.push({
      found: `une image sans texte de remplacement, ${quoted(src)}`,
      remedy: "dites entre les crochets ce qu’elle montre\u00A0: ![un quai à marée basse](…)",
      severity: "warning",
    });
  }
  return findings;
}

function embedFindings(token: Token): Finding[] {
  const meta = embedMeta(token);
  if (meta === undefined) return [];
  if ("problem" in meta.directive)
    return [error(meta.directive.problem.found, meta.directive.problem.remedy)];
  return meta.closed
    ? []
    : [
        error(
          `une intégration qui n’est pas fermée, ${quoted(token.content)}`,
          "ajoutez après elle une ligne «\u00A0:::\u00A0»",
        ),
      ];
}
