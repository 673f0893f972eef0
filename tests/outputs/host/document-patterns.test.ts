/** Few rules match many documents. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { headerRules, hostProblems, OUTPUTS } from "../../../src/outputs/index.ts";
import { makeHub, newEntry } from "../fixture.ts";

const literal = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");

/** How two hosts read a pattern; on Netlify a last segment `*` may also be missing. */
const HOSTS: Readonly<Record<string, (pattern: string) => RegExp>> = {
  netlify: (pattern) => {
    const open = pattern.endsWith("/*") ? `${literal(pattern.slice(0, -2))}(?:/.*)?` : literal(pattern);
    return new RegExp(`^${open.replace(/(?<!\.)\*(?!\))/g, ".*")}$`);
  },
  cloudflare: (pattern) => new RegExp(`^${literal(pattern).replace("*", ".*")}$`),
};

const WORDS = (
  "acces accessibilite adhesion administration adresses aide ateliers audio bibliographie boite carte " +
  "charte citer comment conditions confidentialite contact contribuer cookies credits dons ecouter editeur ecrire " +
  "emploi equipe erreurs espace evenements faq financement glossaire greve histoire image index instances jeunes journal " +
  "kit lettre lieux liste manifeste membres mentions methode missions musique newsletter nous numeros offres outils " +
  "partenaires participer plan podcast politique presse principes programme projets publications questions radio " +
  "rapports recherches reglement reseau ressources revue sources statuts stages sommaire soutenir statistiques " +
  "sante ecole jardin lecture hameau ile usagers quartier lien atlas telecharger temoignages transcrire usages valeurs videos visites vocabulaire voix volontaires web ad e em"
).split(" ");

test("a hundred pages and a thousand old addresses take no more rules than hosts know", () => {
  const aliases = Array.from({ length: 1_000 }, (_, n) => [
    `/texte${n}.html`,
    `/rubrique${n}/dossier`,
  ]).flat();
  const big = makeHub({
    entries: [
      newEntry("article", "vieux", {
        title: "Vieux",
        publishedAt: "2026-01-01",
        aliases: aliases.slice(0, 1_900),
      }),
      ...WORDS.map((slug) => newEntry("page", slug, { title: slug })),
    ],
  });
  assert.ok(WORDS.length >= 100, String(WORDS.length));
  const few = headerRules(big, OUTPUTS);
  assert.deepEqual(hostProblems(big, OUTPUTS), []);
  assert.ok(few.length <= 95, `${few.length} rules leave no room`);
  const moved = aliases.slice(0, 1_900).map((path) => (path.endsWith(".html") ? path : `${path}/`));
  for (const host of Object.keys(HOSTS))
    for (const path of [
      ...WORDS.map((slug) => `/${slug}/`),
      ...moved,
      "/admin/",
      "/embed/x/",
      "/conferences/x/",
    ]) {
      const matched = few.filter((rule) => HOSTS[host]?.(rule.path).test(path) === true);
      const found = matched.flatMap(({ headers }) => headers["Content-Security-Policy"] ?? []);
      assert.equal(found.length, 1, `${host} ${path}`);
    }
});
