/** A hub in English whose words hold every sign that some format takes for its own. */
import { type HubFiles, hubFiles, SOUND } from "./hub-files.ts";

export const HOSTILE_NAME = `"Quay" & 'shore' <b>]]>\\,;:%20 {{=}} 🌊`;
/** As long as a title may be. */
const LONG = `${HOSTILE_NAME} ${"and the tide went on telling what the harbour had said ".repeat(4)}`
  .slice(0, 198)
  .trim();
const ONE_WORD = "x".repeat(150);
/** Arabic among Latin letters, with the mark that orders what stands beside it. */
const RIGHT_TO_LEFT = `Tide مدّ وجزر\u200F (tables)`;
/** In Markdown, where markup is refused. */
const BODY_SIGNS = HOSTILE_NAME.replaceAll("<b>", "&lt;b&gt;");
const BODY = `Say ${BODY_SIGNS} – ]]> &amp; &lt; \`</script>\` and ${RIGHT_TO_LEFT}.`;
const TEXT = `Say ${HOSTILE_NAME} – ]]> &amp; &lt; \`</script>\` and ${RIGHT_TO_LEFT}.`;

const when = { startsAt: "2026-06-11T18:00:00+01:00", endsAt: "2026-06-11T19:15:00+01:00" };

export function hostileHub(): HubFiles {
  return hubFiles(
    {
      name: HOSTILE_NAME,
      tagline: `Tides & "tables" <here>`,
      description: `What the ${HOSTILE_NAME} says & keeps.`,
      url: "https://quay.example",
      languages: ["en"],
      timeZone: "Europe/London",
      licence: "CC-BY-4.0",
      publisher: { name: `${HOSTILE_NAME} Ltd` },
      contact: { email: "o'quay+hub@quay.example", address: `1 "Quay" & <Row>; Falmouth, Kernow` },
      podcast: {
        title: HOSTILE_NAME,
        description: TEXT,
        author: `O’Quay & Sons <"ltd">`,
        email: "o'quay+hub@quay.example",
        category: "Society & Culture",
      },
      navigation: [{ label: `Talks & "more" <here>`, url: "/conferences/" }],
    },
    [
      { path: "topics/tides", data: { title: `Tides & <"tables">`, summary: `Topic. ${TEXT}` } },
      {
        path: "people/o-quay",
        data: {
          title: `Zoë O'Quay, "the <b>boss</b>" & Sons`,
          role: `Director & "captain"`,
          bio: `Captain. ${TEXT}`,
        },
      },
      { path: "people/crew", data: { title: `Crew; of: "many", <all>`, kind: "organisation" } },
      {
        path: "series/talks",
        data: {
          title: `Series ${LONG}`.slice(0, 198).trim(),
          summary: `Series. ${TEXT}`,
          publishedAt: "2026-05-01",
          organisers: ["crew"],
        },
        body: BODY,
      },
      {
        path: "conferences/2026/hostile",
        data: {
          title: `Listening to ${HOSTILE_NAME}`,
          summary: `Talk. ${TEXT}`,
          topics: ["tides"],
          publishedAt: "2026-05-02",
          authors: ["o-quay"],
          ...when,
          venue: {
            name: `Hall "A" & <B>; C, D`,
            room: `<1>`,
            address: `2 "Quay" & <Row>; Falmouth`,
            access: TEXT,
          },
          series: "talks",
          speakers: [{ person: "o-quay", role: `Chair & "voice"` }],
          organisers: ["crew"],
          programme: [{ time: "18:00", title: HOSTILE_NAME }],
          contact: { service: HOSTILE_NAME, email: "o'quay+hub@quay.example" },
          recordings: [
            { id: "talk", title: `Talk ${HOSTILE_NAME}`, recordedAt: "2026-06-11", ...SOUND.recording },
          ],
        },
        body: BODY,
      },
      {
        path: "conferences/2026/hostile-again",
        data: {
          title: `Listening to ${HOSTILE_NAME}`,
          summary: RIGHT_TO_LEFT,
          publishedAt: "2026-05-03",
          startsAt: "2026-07-11T18:00:00+01:00",
          endsAt: "2026-07-11T19:15:00+01:00",
          online: { url: `https://room.example/?a=1&b=%222%22`, title: HOSTILE_NAME },
          speakers: [{ person: "o-quay" }],
          recordings: [
            { id: "talk", title: `Talk ${HOSTILE_NAME}`, recordedAt: "2026-07-11", ...SOUND.recording },
          ],
        },
      },
      ...[LONG, ONE_WORD, RIGHT_TO_LEFT, `</title><script>alert(1)</script>`].map((title, n) => ({
        path: `articles/2026/article-${n + 1}`,
        data: {
          title,
          summary: `Article ${n + 1}. ${TEXT}`,
          topics: ["tides"],
          publishedAt: `2026-04-0${n + 1}`,
          authors: ["o-quay", "crew"],
        },
        body: `## ${BODY_SIGNS}\n\n${BODY}\n\n- ${ONE_WORD}\n\n[${RIGHT_TO_LEFT}](/articles/article-1/)`,
      })),
      {
        path: "links/2026/link",
        data: {
          title: `Link ${HOSTILE_NAME}`,
          url: `https://elsewhere.example/a%20b?x=1&y=%3C#z`,
          publishedAt: "2026-03-01",
          curator: "o-quay",
        },
        body: BODY,
      },
      { path: "pages/about", data: { title: `About ${HOSTILE_NAME}` }, body: BODY },
    ],
    SOUND.files,
  );
}
