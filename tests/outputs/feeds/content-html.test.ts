/** What feeds carry of an entry: HTML that stands alone, read as lines of markup. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Resource } from "../../../src/content/index.ts";
import { contentHtml, recordingHtml } from "../../../src/outputs/feeds/content-html.ts";
import { conferenceOf, newEntry, recordingOf } from "../fixture.ts";
import { richHub } from "../rich.ts";

const ROOT = "https://anse.example";
const hub = richHub();
const conference = conferenceOf(hub, "complete");

/** The lines of a piece of HTML, without the spaces that do not break a line. */
const linesOf = (html: string): readonly string[] =>
  html
    .replace(/[\u00A0\u202F]/g, " ")
    .split("\n")
    .filter((line) => line !== "");
const link = (path: string, title: string): string => `<a href="${new URL(path, ROOT).href}">${title}</a>`;
/** The credit that ends whatever the hub gives away. */
function credit(path: string, title: string, makers: string, licence: string): string {
  const work = `« ${link(path, title)} »`;
  return `<p>${[work, ...(makers === "" ? [] : [makers]), link("/", "L’Anse"), licence].join(", ")}</p>`;
}
const BY = '<a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>';
const BY_NC_SA =
  '<a href="https://creativecommons.org/licenses/by-nc-sa/4.0/" rel="license">CC BY-NC-SA 4.0</a>';

const FACTS = [
  "<ul>",
  "<li>Date – mercredi 1er avril 2026, de 14 h à 16 h 30</li>",
  "<li>Lieu – La Criée, Salle 2, Quai Ouest, Brest – Tram A, arrêt Port.</li>",
  `<li>À distance – ${link("https://visio.example/criee", "Salle à distance")}</li>`,
  "<li>Public – Adultes</li>",
  "<li>Organisation – Le Phare, Alix Le Goff</li>",
  "<li>Nolwenn Kerc’hoat, Lectrice</li>",
  "<li>Le Phare</li>",
  "<li>Nolwenn Kerc’hoat, Animatrice</li>",
  "</ul>",
];
const LINKS = [
  "<h2>Liens de la conférence</h2>",
  "<ul>",
  `<li><a href="https://lire.example/?a=1&amp;b=2">Lire : pourquoi ?</a></li>`,
  `<li>${link("https://autre.example/", "Autre")}</li>`,
  "</ul>",
];
const CONTACT = [
  "<h2>Contact</h2>",
  "<ul>",
  "<li>Le « Phare »</li>",
  `<li>${link("https://phare.example/", "https://phare.example/")}</li>`,
  '<li><a href="mailto:phare@anse.example">phare@anse.example</a></li>',
  "</ul>",
];
const SYNTHETIC = "Voix de synthèse : aucune voix humaine n’est entendue dans cet enregistrement.";

test("a meeting: its state, its picture, its facts, its programme, its recordings, its links", () => {
  assert.deepEqual(linesOf(contentHtml(conference, hub)), [
    "<p><strong>Cette rencontre est reportée : elle n’aura pas lieu à la date annoncée.</strong> Date à venir : en mai ?</p>",
    `<figure><img src="${ROOT}/media/quai.jpg" alt="Le quai"><figcaption>Nolwenn, CC0</figcaption></figure>`,
    "<p><strong>Lire à deux ; parler à trois.</strong></p>",
    ...FACTS,
    "<p>Un <em>texte</em>.</p>",
    "<h2>Programme</h2>",
    "<ul>",
    "<li>14:00 – Accueil ! – Café &amp; thé</li>",
    "<li>Lecture</li>",
    "</ul>",
    "<h2>Enregistrements</h2>",
    "<ul>",
    `<li>${link("/conferences/complete/", "Lire ensemble : tout, ou presque")} – Nolwenn Kerc’hoat, Le Phare – 1 min 03 s</li>`,
    `<li>${link("/conferences/complete/#annonce&amp;t=0", "L’annonce")} – ${SYNTHETIC}</li>`,
    "</ul>",
    ...LINKS,
    ...CONTACT,
    credit("/conferences/complete/", "Lire ensemble : tout, ou presque", "Le Phare, Alix Le Goff", BY),
  ]);
});

test("a meeting of which only the dates are known", () => {
  assert.deepEqual(linesOf(contentHtml(conferenceOf(hub, "nue"), hub)), [
    "<ul>",
    "<li>Date – Monday 1 June 2026, 10:00 to 11:00</li>",
    "</ul>",
    `<p>“${link("/conferences/nue/", "Bare meeting")}”, ${link("/", "L’Anse")}, ${BY_NC_SA}</p>`,
  ]);
});

test("a meeting that moved online has no place; one that does not name its room says how to join", () => {
  const joined = newEntry("conference", "salle", {
    title: "Salle",
    publishedAt: "2026-05-01T09:00:00Z",
    startsAt: "2026-06-01T10:00:00",
    endsAt: "2026-06-01T11:00:00",
    venue: { name: "La Criée" },
    online: { url: "https://visio.example/salle" },
    status: "moved-online",
  });
  const own = richHub({}, [joined]);
  assert.deepEqual(linesOf(contentHtml(conferenceOf(own, "salle"), own)).slice(0, 5), [
    "<p><strong>Cette rencontre a lieu à distance : il n’y a pas d’accueil sur place.</strong></p>",
    "<ul>",
    "<li>Date – lundi 1er juin 2026, de 10 h à 11 h</li>",
    `<li>À distance – ${link("https://visio.example/salle", "Suivre à distance")}</li>`,
    "</ul>",
  ]);
});

test("a meeting to come: what to know to be there, at each of its dates, and whom to ask", () => {
  const coming = newEntry("conference", "dunes", {
    title: "Dunes",
    publishedAt: "2026-05-01T09:00:00Z",
    ...{
      startsAt: "2026-06-01T10:00:00",
      endsAt: "2026-06-01T11:00:00",
      essential: "Venez !\n\nC’est gratuit.",
    },
    venue: { name: "La Criée", access: "Tram A" },
    occasions: [
      {
        startsAt: "2026-06-08T10:00:00",
        endsAt: "2026-06-08T11:00:00",
        venue: { name: "Le Môle", access: "Bus 4" },
      },
    ],
    registration: { form: true, closesAt: "2026-05-30T12:00:00" },
    contact: {
      service: "Accueil",
      phone: "+33 2 00 00 00 00",
      accessibility: "Boucle magnétique <au guichet>",
    },
  });
  const own = richHub({}, [coming]);
  assert.deepEqual(linesOf(contentHtml(conferenceOf(own, "dunes"), own)).slice(0, -1), [
    "<ul>",
    "<li>Date – lundi 1er juin 2026, de 10 h à 11 h</li>",
    "<li>Date – lundi 8 juin 2026, de 10 h à 11 h – Le Môle – Bus 4</li>",
    "<li>Lieu – La Criée – Tram A</li>",
    `<li>Inscription – ${link("/conferences/dunes/", "Jusqu’au 30 mai 2026")}</li>`,
    "</ul>",
    "<h2>L’essentiel</h2>",
    "<p>Venez !</p>",
    "<p>C’est gratuit.</p>",
    "<h2>Contact</h2>",
    "<ul>",
    "<li>Accueil</li>",
    "<li>Téléphone – +33 2 00 00 00 00</li>",
    "<li>Accessibilité – Boucle magnétique &lt;au guichet&gt;</li>",
    "</ul>",
  ]);
});

const resource = (slug: string, from = hub): Resource => {
  const found = [...from.articles, ...from.links, ...from.series].find((entry) => entry.slug === slug);
  assert.ok(found, slug);
  return found;
};

test("an article, all rights of which are reserved", () => {
  assert.deepEqual(linesOf(contentHtml(resource("complet"), hub)), [
    `<figure><img src="${ROOT}/media/quai.jpg" alt="Le quai"><figcaption>Nolwenn, CC0</figcaption></figure>`,
    "<p><strong>Deux mots ; pas plus.</strong></p>",
    credit("/articles/complet/", "Un article : tout dit", "Nolwenn Kerc’hoat", "Tous droits réservés"),
  ]);
});

test("a link begins with the address that it is about", () => {
  assert.deepEqual(linesOf(contentHtml(resource("un-guide"), hub)).slice(0, 2), [
    '<p><a href="https://guide.example/?x=1&amp;y=2">https://guide.example/?x=1&amp;y=2</a></p>',
    "<p>À lire.</p>",
  ]);
});

test("what is embedded is a link to where it is heard; of what the hub has not, nothing remains", () => {
  const cases: readonly (readonly [embed: string, shown: string])[] = [
    [
      "moment conferences/complete t=4,20",
      link("/conferences/complete/#t=4,20", "Lire ensemble : tout, ou presque"),
    ],
    [
      "moment conferences/complete annonce&t=3",
      link("/conferences/complete/#annonce&amp;t=3", "Lire ensemble : tout, ou presque"),
    ],
    ["recording conferences/complete", link("/conferences/complete/", "Lire ensemble : tout, ou presque")],
    ["recording conferences/nue", link("/conferences/nue/", "Bare meeting")],
  ];
  for (const [embed, shown] of cases) {
    const article = newEntry(
      "article",
      "cite",
      { title: "Cite", publishedAt: "2026-05-01" },
      `::: ${embed}\n:::\n`,
    );
    const own = richHub({}, [article]);
    assert.equal(linesOf(contentHtml(resource("cite", own), own))[0], `<p>${shown}</p>`, embed);
  }
  const text = "::: moment conferences/complete t=4\nÀ nous !\n:::\n\n[Le port](/agenda/) et [ici](#la).";
  const article = newEntry("article", "cite", { title: "Cite", publishedAt: "2026-05-01" }, text);
  const own = richHub({}, [article]);
  assert.deepEqual(linesOf(contentHtml(resource("cite", own), own)).slice(0, 2), [
    `<p>${link("/conferences/complete/#t=4", "À nous !")}</p>`,
    `<p>${link("/agenda/", "Le port")} et ${link("/articles/cite/#la", "ici")}.</p>`,
  ]);
});

test("an episode says what its meeting was, without what only the page has", () => {
  const [lecture, annonce] = ["lecture", "annonce"].map((id) =>
    linesOf(recordingHtml(conference, recordingOf(conference, id), hub)),
  );
  const whole = [
    "<p><strong>Lire à deux ; parler à trois.</strong></p>",
    ...FACTS,
    "<p>Un <em>texte</em>.</p>",
    ...LINKS,
  ];
  assert.deepEqual(lecture, [
    ...whole,
    credit("/conferences/complete/", "Lire ensemble : tout, ou presque", "Nolwenn Kerc’hoat, Le Phare", BY),
  ]);
  assert.deepEqual(annonce, [
    `<p>${SYNTHETIC}</p>`,
    ...whole,
    credit(
      "/conferences/complete/#annonce&amp;t=0",
      "Lire ensemble : tout, ou presque – L’annonce",
      "",
      "Tous droits réservés",
    ),
  ]);
});
