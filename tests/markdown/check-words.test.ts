/** What the check of a text says of each thing that it refuses or advises against: its place, what it is, what to do. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lintMarkdown } from "../../src/markdown/index.ts";

interface Case {
  readonly source: string;
  readonly line?: number;
  readonly found: RegExp;
  readonly remedy: RegExp;
  readonly severity?: "warning";
}

const LINK =
  /^Un lien commence par https:\/\/, http:\/\/, mailto:, tel:, \/ ou #.*corrigez l’adresse ou retirez le lien\.$/;
const LIBRARY = /^Déposez l’image dans la médiathèque.*commence par \/media\/\.$/;
const MARKDOWN = /^Écrivez sans balise\u202F; .*marquez-la comme du code\.$/;
const EMBED = /insérez-le par le bouton d’insertion\u202F; ailleurs, mettez un lien\.$/;
const NAMED = /^Dites dans le lien où il mène/;
const ALTERNATIVE = /^Dites dans sa description ce qu’elle montre, par exemple un quai à marée basse\.$/;
const AGAIN =
  /^Retirez-la, puis insérez à nouveau le moment, l’enregistrement ou la diapositive\u202F; le guide dit comment l’écrire à la main\.$/;

const CASES: readonly Case[] = [
  { source: "a <!-- x --> b", found: /^un commentaire HTML$/, remedy: /^Supprimez-le, il serait publié/ },
  { source: "  <!-- x -->", found: /^un commentaire HTML$/, remedy: /^Supprimez-le/ },
  { source: "a <em>b", found: /^du HTML, «\u00A0<em>\u00A0»$/, remedy: MARKDOWN },
  ...["iframe", "audio", "VIDEO", "embed", "object", "/audio"].map((tag) => ({
    source: `a <${tag}>`,
    found: new RegExp(`^du HTML, «\u00A0<${tag}>\u00A0»$`),
    remedy: EMBED,
  })),
  {
    source: `a <b title="${"x".repeat(90)}">`,
    found: /^du HTML, «\u00A0<b…\u00A0»$/,
    remedy: MARKDOWN,
  },
  { source: "[x](javascript:a)", found: /^un lien vers «\u00A0javascript:a\u00A0»$/, remedy: LINK },
  { source: "![x](data:image/png,a)", found: /^une image dont l’adresse est «\u00A0data:/, remedy: LIBRARY },
  { source: "![x](https://a.fr/b.png)", found: /^une image d’un autre site, «\u00A0https:/, remedy: LIBRARY },
  {
    source: "![x](b.png)",
    found: /^une image hors de la médiathèque, «\u00A0b\.png\u00A0»$/,
    remedy: LIBRARY,
  },
  {
    source: "![ ](/media/a.png)",
    found: /^une image sans texte de remplacement, «\u00A0\/media\/a\.png\u00A0»$/,
    remedy: ALTERNATIVE,
    severity: "warning",
  },
  {
    source: "::: son x\n:::",
    found: /inconnu, «\u00A0son\u00A0»$/,
    remedy: AGAIN,
  },
  {
    source: "::: moment conferences/a t=1 b\n:::",
    found: /^une insertion illisible$/,
    remedy: AGAIN,
  },
  { source: "::: moment liens/a t=1\n:::", found: /illisible/, remedy: AGAIN },
  { source: "::: moment x/conferences/a t=1\n:::", found: /illisible/, remedy: AGAIN },
  { source: "::: moment conferences/a/b t=1\n:::", found: /illisible/, remedy: AGAIN },
  { source: "::: recording conferences/a b c\n:::", found: /illisible/, remedy: AGAIN },
  { source: "::: recording conferences/a B!\n:::", found: /illisible/, remedy: AGAIN },
  { source: "::: recording conferences/a x!b\n:::", found: /illisible/, remedy: AGAIN },
  { source: "::: slide conferences/a d 3 4\n:::", found: /illisible/, remedy: AGAIN },
  { source: "::: slide conferences/a d 03\n:::", found: /illisible/, remedy: AGAIN },
  { source: "::: slide conferences/a d 10000\n:::", found: /illisible/, remedy: AGAIN },
  { source: "::: slide conferences/a d 3x\n:::", found: /illisible/, remedy: AGAIN },
  { source: "::: slide conferences/a D 3\n:::", found: /illisible/, remedy: AGAIN },
  { source: "::: slide conferences/a d\n:::", found: /illisible/, remedy: AGAIN },
  {
    source: "a\n\n::: recording conferences/a\n\nb",
    line: 3,
    found: /^une insertion qui n’est pas fermée/,
    remedy: AGAIN,
  },
  ...[
    "ici",
    "Là",
    "cliquez ici",
    "Cliquer ici !",
    "clique ici",
    "lien",
    "ce lien",
    "le lien",
    "lire la suite",
  ].map(empty),
  ...[
    "la suite",
    "en savoir plus…",
    "plus d’infos",
    "plus d'informations",
    "here",
    "Click here",
    "this link",
  ].map(empty),
  ...["link", "more", "read more", "learn more", "amañ", "klikit amañ"].map(empty),
  ...(
    [
      ["www.exemple.fr", "https://www.exemple.fr"],
      ["exemple.fr/a", "https://exemple.fr/a"],
      ["https//exemple.fr/", "https://exemple.fr/"],
      ["anne.le-gall@exemple.fr", "mailto:anne.le-gall@exemple.fr"],
    ] as const
  ).map(
    ([address, whole]): Case => ({
      source: `a\n[b](${address})`,
      line: 2,
      found: new RegExp(`^un lien vers «\u00A0${address}\u00A0», qui ne mène nulle part$`),
      remedy: new RegExp(`^Écrivez «\u00A0${whole}\u00A0»\\.$`),
    }),
  ),
  ...["a/b", "../articles/a/", "note.md", "media/a.jpg"].map(
    (address): Case => ({
      source: `[b](${address})`,
      found: /, qui ne mène nulle part$/,
      remedy: /^Écrivez l’adresse entière \(https:\/\/…\) ou.* barre oblique \(\/\)\.$/,
    }),
  ),
  {
    source: "a [](/b/)\n[**ici**](/c/)",
    line: 2,
    found: /se lit «\u00A0ici\u00A0»/,
    remedy: NAMED,
    severity: "warning",
  },
  {
    source: "## a\n\n##### b",
    line: 3,
    found: /^un intertitre de niveau 5 là où l’on attend un niveau 3$/,
    remedy: /^Donnez-lui le niveau 3 plutôt que 5\u00A0: les niveaux se suivent, comme un plan\.$/,
    severity: "warning",
  },
];

function empty(text: string): Case {
  return {
    source: `a\nb [${text}](/c/)`,
    line: 2,
    found: new RegExp(`^un lien qui se lit «\u00A0${text}\u00A0»$`),
    remedy: NAMED,
    severity: "warning",
  };
}

describe("the check of a text says what it is, where, and what to do", () => {
  for (const { source, line = 1, found, remedy, severity = "error" } of CASES)
    test(JSON.stringify(source), () => {
      const problems = lintMarkdown(source).filter((problem) => found.test(problem.found));
      assert.equal(problems.length, 1, JSON.stringify(lintMarkdown(source)));
      const [problem] = problems;
      assert.equal(problem?.line, line);
      assert.equal(problem?.severity, severity);
      assert.match(problem?.remedy ?? "", remedy);
    });
});

describe("the check of a text has nothing to say of", () => {
  const good = [
    "[ici même, au port](/a/) et [icis](/b/)",
    "# a\n\n### b",
    "## a\n\n### b\n\n## c\n\n### d\n\n#### e",
    "[x](/a) [y](#b) [z](?c=d) [w](http://e.fr) [v](HTTPS://E.FR) [u](mailto:a@b.fr?subject=c&body=d)",
    "[a](tel:+33298000000) [b](tel:02.98.00-00-00) [c](TEL:0298000000) [d](<tel:+33 2 98 00 00 00>)",
    "`<b>` \\<b> a < b > c",
    "![Un quai](/media/2026/a.webp)",
    "::: slide conferences/a-1 d-2 9999\n:::",
    "::: moment /conferences/a/ t=1\n:::",
    ":::  recording   conferences/a   matin  \n:::  ",
  ];
  for (const source of good) test(JSON.stringify(source), () => assert.deepEqual(lintMarkdown(source), []));
});
