/** What is published for readers holds to the browsers that the site is made for, or names what these have instead. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse as parseScript } from "acorn";
import { full } from "acorn-walk";
import { type CssNode, parse, walk } from "css-tree";
import { bundleScripts } from "../../../src/site/assets/scripts.ts";
import { bundleStyles } from "../../../src/site/assets/styles.ts";
import { feature, lacking, named } from "../../harness/compat.ts";

const CONTENT = fileURLToPath(new URL("../../../content/", import.meta.url));

/** Newer than the targets, each with what browsers without it show. */
const STYLES: Readonly<Record<string, string>> = {
  "@container": "lists in one column, as on a telephone",
  "container-type": "lists in one column",
  "container-type: inline-size": "lists in one column",
  "media ranges": "only at the head of a container query",
  ":has": "two columns of the search page are one; a date that is closed is greyed by its own control",
  ":highlight": "the paragraph is marked instead of its words",
  ":details-content": "the attribution is folded on paper",
  "content-visibility": "the attribution is folded on paper",
  "content-visibility: visible": "the attribution is folded on paper",
  ":-webkit-search-cancel-button": "Firefox draws no such button",
  "color-mix()":
    "links are underlined in their full colour, code has no ground, the veil is the browser's own",
  "text-wrap": "lines break where they are full",
  "text-wrap: balance": "lines break where they are full",
  "text-wrap: pretty": "lines break where they are full",
  "hanging-punctuation": "quotation marks stand in the line",
  "hanging-punctuation: first": "quotation marks stand in the line",
  "text-size-adjust": "written with its prefix too; computers do not inflate text",
  "scrollbar-width": "the browser's own scroll bar",
  "scrollbar-width: none": "the browser's own scroll bar",
  "scrollbar-width: thin": "the browser's own scroll bar",
  "scrollbar-color": "the browser's own scroll bar",
  "overscroll-behavior": "the page scrolls on at the end of a part",
  "overscroll-behavior: contain": "the page scrolls on at the end of a part",
  "overscroll-behavior-x": "the page scrolls on at the end of a part",
  "overscroll-behavior-x: contain": "the page scrolls on at the end of a part",
  "align-content: start": "the day of a meeting stands in the middle of its cell",
  "@page": "the browser's own margins on paper",
  "break-after: avoid": "a title may end a sheet of paper",
};

/** Newer than the targets, each with what is done without it. */
const SCRIPTS: Readonly<Record<string, string>> = {
  Highlight: "asked for first; paragraphs are marked instead of words",
  highlights: "after Highlight was asked for",
  caretPositionFromPoint: "asked for first, or caretRangeFromPoint",
  offsetNode: "of a caretPositionFromPoint",
  caretRangeFromPoint: "only where caretPositionFromPoint is not",
  ClipboardItem: "asked for first; the text is written once it has come",
  userActivation: "the passage is offered, not played at once",
  isActive: "of userActivation",
  trustedTypes: "asked for first; strings are then taken as they are",
  createPolicy: "of trustedTypes",
  createHTML: "of a policy of trustedTypes",
  createScript: "of a policy of trustedTypes",
  createScriptURL: "of a policy of trustedTypes",
  fullscreenEnabled: "not there is not enabled: the button is hidden",
  fullscreenElement: "behind that button",
  exitFullscreen: "behind that button",
  requestFullscreen: "behind that button",
  share: "asked for first; the dialog of the moment opens",
  canShare: "after share was asked for",
};

/** Names of the project's own, or of something older than what the data know by them. */
const OTHERS = new Set(
  (
    "minutes seconds instant to effects subscribe s minBlockSize actions sources changed session node range element " +
    "results phrases quality transcript path forget level retry run command lost queue first last insetBlockStart insetInlineStart"
  ).split(" "),
);

describe("the features of what is published", () => {
  test("styles", async () => {
    const { outputFiles } = await bundleStyles(CONTENT);
    const css = outputFiles.find(({ path }) => path.endsWith(".css"))?.text ?? "";
    assert.deepEqual(unexplained(newerStyles(css), STYLES), []);
  });

  test("scripts", async () => {
    const { outputFiles } = await bundleScripts();
    const newer = new Map(outputFiles.flatMap(({ text }) => [...newerScript(text)]));
    assert.deepEqual(unexplained(newer, SCRIPTS), []);
  });

  test("the check finds what these browsers lack", () => {
    const css =
      "@container (width>9px){a{color:light-dark(red,blue)}}a:has(b)::highlight(x){text-wrap:balance;block-size:5dvh;inset:0}";
    assert.deepEqual([...newerStyles(css).keys()].sort(), [
      ":has",
      ":highlight",
      "@container",
      "dvh",
      "light-dark()",
      "media ranges",
      "text-wrap",
      "text-wrap: balance",
    ]);
    const script =
      "const a = []; a.findLast(Boolean); a.at(-1); structuredClone(a); document.body.ariaLabel = /x/v;";
    assert.deepEqual([...newerScript(script.replace("/x/v", "'(?<=x)'")).keys()].sort(), [
      "ariaLabel",
      "findLast",
      "lookbehind",
    ]);
  });
});

/** Features with no explanation, and explanations of what is not used. */
function unexplained(
  newer: ReadonlyMap<string, readonly string[]>,
  explained: Readonly<Record<string, string>>,
): readonly string[] {
  return [
    ...[...newer]
      .filter(([name]) => explained[name] === undefined)
      .map(([name, by]) => `${name}: not in ${by.join(", ")}`),
    ...Object.keys(explained)
      .filter((name) => !newer.has(name))
      .map((name) => `${name}: explained, not used`),
  ];
}

/** Properties, their values, rules at the head of a block, selectors and units that a target lacks. */
function newerStyles(css: string): ReadonlyMap<string, readonly string[]> {
  const newer = new Map<string, readonly string[]>();
  const note = (name: string, node: ReturnType<typeof feature>): void => {
    const by = lacking(node);
    if (by.length > 0) newer.set(name, by);
  };
  const functions = named("css", "types");
  const ofProperty = (property: string, node: CssNode): void => {
    if (node.type === "Identifier")
      note(`${property}: ${node.name}`, feature("css", "properties", property, node.name));
    if (node.type === "Function") {
      note(`${node.name}()`, functions.get(node.name)?.[0]);
      note(`${property}: ${node.name}()`, feature("css", "properties", property, node.name));
    }
    if (node.type === "Dimension" && /^[dsl]v[hwib]$/.test(node.unit))
      note(node.unit, feature("css", "types", "length", "viewport_percentage_units_dynamic"));
  };
  walk(parse(css), (node) => {
    if (node.type === "Atrule") note(`@${node.name}`, feature("css", "at-rules", node.name));
    if (node.type === "FeatureRange")
      note("media ranges", feature("css", "at-rules", "media", "range_syntax"));
    if (node.type === "NestingSelector") note("nesting", feature("css", "selectors", "nesting"));
    if (node.type === "PseudoClassSelector" || node.type === "PseudoElementSelector")
      note(`:${node.name}`, feature("css", "selectors", node.name));
    if (node.type === "Declaration" && !/^-/.test(node.property)) {
      note(node.property, feature("css", "properties", node.property));
      const { property, value } = node;
      if (value.type === "Value") walk(value, (part) => ofProperty(property, part));
    }
  });
  return newer;
}

/** Names of methods, properties, globals and the syntax of regular expressions that a target lacks. */
function newerScript(text: string): ReadonlyMap<string, readonly string[]> {
  const newer = new Map<string, readonly string[]>();
  const known = [named("javascript", "builtins"), named("api")];
  const note = (name: string): void => {
    if (OTHERS.has(name)) return;
    const candidates = known.flatMap((names) => names.get(name) ?? []);
    const lacked = candidates.map(lacking);
    if (candidates.length > 0 && lacked.every((by) => by.length > 0)) newer.set(name, lacked[0] ?? []);
  };
  if (/\(\?<[=!]/.test(text)) newer.set("lookbehind", ["safari"]);
  // esbuild writes syntax down to the targets; class fields and private methods are the newest that all of them have
  full(parseScript(text, { ecmaVersion: 2022, sourceType: "module" }), (node) => {
    const found = node as unknown as {
      type: string;
      name: string;
      computed: boolean;
      property: { type: string; name: string };
      regex?: { flags: string };
    };
    if (found.type === "MemberExpression" && !found.computed) note(found.property.name);
    if (found.type === "Identifier" && found.name.length > 3) note(found.name);
    if (found.type === "Literal" && /[dv]/.test(found.regex?.flags ?? ""))
      newer.set("regular expression flags d, v", []);
  });
  return newer;
}
