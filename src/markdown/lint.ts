import type { Token } from "markdown-it";
import { messages } from "../i18n/editors/index.ts";
import { forbidden, truncate } from "../text/index.ts";
import { newEnv } from "./context.ts";
import { inlineText } from "./inline-text.ts";
import { inspector } from "./parser.ts";
import { linesOf, positioned } from "./positions.ts";
import { emptyLinks, type MarkdownProblem, skippedLevels, uncalledNotes } from "./reading.ts";
import { embedMeta } from "./rules/embed.ts";
import { hasScheme, isLocalImage, isSafeUrl } from "./safe-url.ts";

type Finding = Omit<MarkdownProblem, "line">;

/**
 * What a text may not hold, in the order of the lines: raw HTML, links that could run, images from elsewhere, unreadable
 * embeds; and what makes it hard to find one's way in.
 */
export function lintMarkdown(source: string): MarkdownProblem[] {
  const env = newEnv({ lang: "fr" }, false);
  const tokens = inspector.parse(source, env);
  const placed = positioned(tokens, linesOf(source));
  const lines = new Map(placed.map(({ token, line }) => [token, line]));
  const headings = placed.flatMap(({ token, line }) =>
    token.type === "heading_open" ? [{ level: token.markup.length, line }] : [],
  );
  const reading = [
    ...skippedLevels(headings),
    ...tokens.flatMap((token) => emptyLinks(token, (link) => lines.get(link) ?? 1)),
    ...uncalledNotes(source, env),
  ];
  return [
    ...placed.flatMap(({ token, line }) =>
      [...findingsOf(token), ...absentNotes(token, source)].map((finding) => ({ line, ...finding })),
    ),
    ...reading.map((finding) => ({ ...finding, severity: "warning" as const })),
  ].sort((a, b) => a.line - b.line);
}

const texts = () => messages.checks.texts;
const cut = (text: string): string => truncate(text, 60);
const error = (told: Omit<Finding, "severity">): Finding => ({ ...told, severity: "error" });

function findingsOf(token: Token): Finding[] {
  switch (token.type) {
    case "html_block":
    case "html_inline":
      return [rawHtml(token.content)];
    case "text":
      return [...signFindings(token.content), ...spipFindings(token.content)];
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
  return sign === undefined ? [] : [error(texts().invisible(sign.code))];
}

/** The call of a note that is not there stays as it is written; one after a backslash is meant so. */
function absentNotes({ type, content }: Token, source: string): Finding[] {
  const label = type === "text" ? /\[\^([^\]\s]{1,60})\]/.exec(content)?.[1] : undefined;
  if (label === undefined || !source.replaceAll(`\\[^${label}]`, "").includes(`[^${label}]`)) return [];
  return [{ ...texts().absentNote(label), severity: "warning" }];
}

/** Marks of SPIP, which published the magazines that we come from, and what is written here in their place (its « raccourcis typographiques »). */
const SPIP: readonly (readonly [mark: RegExp, here: (words: string, address: string) => string])[] = [
  [/\{\{\{([^{}]{1,200})\}\}\}/, (words) => `## ${words}`],
  [/\{\{([^{}]{1,200})\}\}/, (words) => `**${words}**`],
  // an address of the web is a link of its own
  [
    /\[([^[\]\n]{0,200}?)->(?:([^[\]\s]{1,500})\]|$)/,
    (words, to) => `[${words || "…"}](${to || "https://…"})`,
  ],
  [/\[\[([^[\]]{1,200})\]\]/, (words) => `[^1], et à la fin du texte [^1]: ${words}`],
  [/^-[*#]+ (.{1,200})/, (words) => `- ${words}`],
];

/** What SPIP would have laid out is published as it is written. */
function spipFindings(text: string): Finding[] {
  for (const [mark, here] of SPIP) {
    const [found, words = "", address = ""] = mark.exec(text) ?? [];
    if (found !== undefined)
      return [{ ...texts().spip(cut(found), cut(here(words.trim(), address))), severity: "warning" }];
  }
  return [];
}

function rawHtml(content: string): Finding {
  if (/^\s*<!--/.test(content)) return error(texts().comment);
  const tag = /<[^>]*>?/.exec(content)?.[0] ?? content;
  const { embeddedHtml, html } = texts();
  return error((/<\/?(?:iframe|audio|video|embed|object)/i.test(tag) ? embeddedHtml : html)(cut(tag)));
}

function linkFindings(href: string): Finding[] {
  if (!isSafeUrl(href)) return [error(texts().link(cut(href)))];
  if (hasScheme(href) || /^(?:[/?#]|$)/.test(href)) return [];
  return [error(texts().partialLink(cut(href), wholeAddress(href)))];
}

/** What was meant by a mail address or the address of a site without its beginning, or with half of it. */
function wholeAddress(href: string): string | undefined {
  if (/^[^@/?#]+@[\w-]+(?:\.[\w-]+)+$/.test(href)) return `mailto:${href}`;
  const [, rest = ""] = /^(?:https?\/\/?)?(.*)$/i.exec(href) ?? [];
  return /^www\.|^(?:[\w-]+\.)+[a-z]{2,}\//i.test(rest) ? `https://${rest}` : undefined;
}

function imageFindings(src: string, alt: string): Finding[] {
  const findings: Finding[] = [];
  if (!isLocalImage(src)) {
    const { badPicture, foreignPicture, strayPicture } = texts();
    const told = !isSafeUrl(src) ? badPicture : hasScheme(src) ? foreignPicture : strayPicture;
    findings.push(error(told(cut(src))));
  }
  if (alt.trim() === "") {
    findings.push({ ...texts().undescribedPicture(cut(src)), severity: "warning" });
  }
  return findings;
}

function embedFindings(token: Token): Finding[] {
  const meta = embedMeta(token);
  if (meta === undefined) return [];
  if ("problem" in meta.directive) return [error(meta.directive.problem())];
  return meta.closed ? [] : [error(texts().openEmbed)];
}
