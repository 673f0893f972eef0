/** Pictures as a build publishes them, whoever names them. */
import assert from "node:assert/strict";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { formatProblem } from "../../src/content/index.ts";
import { PROJECT } from "../../src/project/index.ts";
import { attribute, elements } from "../harness/html.ts";
import { snapshot, type Workshop, workshop } from "./harness.ts";

/** Width and height of each picture in pixels as a camera writes them, before it is turned upright. */
const TAKEN = { width: 1500, height: 1000 };

/** As directories of podcasts take them. */
const SQUARE = { width: 1500, height: 1500 };

/** What names a picture, each its own. */
const NAMES = ["entree", "personne", "cycle", "texte", "podcast", "logo", "partage", "jointe"] as const;

/** A photograph as a telephone takes it: lying on its side, with its place and its owner. */
async function photograph(hub: Workshop, name: string, hue: number): Promise<void> {
  const size = name === "podcast" ? SQUARE : TAKEN;
  const image = sharp({ create: { ...size, channels: 3, background: { r: hue, g: 90, b: 60 } } });
  const noted = await image
    .withMetadata({
      orientation: 6,
      exif: {
        IFD0: { Artist: "Ronan Quemener" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "48/1 23/1 0/1", GPSLongitudeRef: "W" },
      },
    })
    .jpeg({ quality: 95 })
    .toBuffer();
  assert.ok(noted.includes("Quemener"), "the test needs what is to be removed");
  await mkdir(path.join(hub.content, "media/photos"), { recursive: true });
  await writeFile(path.join(hub.content, `media/photos/${name}.jpg`), noted);
}

const image = (name: string) => `src: /media/photos/${name}.jpg, alt: Une couleur`;

async function hubOfPhotographs(hub: Workshop): Promise<void> {
  for (const [n, name] of NAMES.entries()) await photograph(hub, name, 20 * n);
  const article = "articles/2026/la-laisse-de-mer.md";
  await hub.edit(
    article,
    "authors:",
    `image: {${image("entree")}}\ndocuments: [{file: /media/photos/jointe.jpg, title: L’affiche}]\nauthors:`,
  );
  await hub.edit(article, "La **laisse", "![Une couleur](/media/photos/texte.jpg)\n\nLa **laisse");
  await hub.edit("people/anne-essai.md", "role:", `photo: {${image("personne")}}\nrole:`);
  await hub.edit("series/rencontres-d-essai.md", "organisers:", `image: {${image("cycle")}}\norganisers:`);
  const podcast =
    "podcast: {title: Essai, description: Essai, author: Essai, category: Education, image: /media/photos/podcast.jpg}";
  await hub.edit(
    "site.yaml",
    "publisher:",
    `logo: /media/photos/logo.jpg\nshareImage: /media/photos/partage.jpg\n${podcast}\npublisher:`,
  );
}

test("no picture of the site holds a place, a name or an orientation, in whichever size", async (t) => {
  const hub = await workshop(t);
  await hubOfPhotographs(hub);
  await hub.build({ pages: PROJECT.pages });
  const site = await snapshot(hub.out);
  const pictures = Object.entries(site).filter(([file]) => /\.(?:jpe?g|png|webp|avif|gif|ico)$/i.test(file));
  for (const name of NAMES) assert.ok(site[`media/photos/${name}.jpg`] !== undefined, name);
  const sizes = pictures.filter(([file]) => file.startsWith("media/sizes/"));
  assert.ok(sizes.length >= 2 * NAMES.length, `${sizes.length} sizes`);
  for (const [file, bytes] of pictures) {
    assert.doesNotMatch(bytes, /Exif|GPS|Quemener|photoshop|xmpmeta/, file);
    if (file.endsWith(".ico")) continue;
    const { exif, icc, xmp, orientation, space } = await sharp(Buffer.from(bytes, "latin1")).metadata();
    assert.deepEqual(
      [exif, icc, xmp, orientation, space],
      [undefined, undefined, undefined, undefined, "srgb"],
      file,
    );
  }
});

test("a page offers each picture in several widths, and keeps its place", async (t) => {
  const hub = await workshop(t);
  await hubOfPhotographs(hub);
  await hub.build({ pages: PROJECT.pages });
  for (const page of ["articles/la-laisse-de-mer", "personnes/anne-essai", "cycles/rencontres-d-essai"]) {
    const html = await readFile(path.join(hub.out, page, "index.html"), "utf8");
    const shown = elements(html).filter(
      (element) =>
        element.tagName === "img" &&
        attribute(element, "src")?.startsWith("/media/photos/") &&
        attribute(element, "alt") === "Une couleur",
    );
    assert.ok(shown.length > 0, page);
    for (const element of shown) {
      assert.deepEqual([attribute(element, "width"), attribute(element, "height")], ["1000", "1500"], page);
      const offered = (attribute(element, "srcset") ?? "").split(", ").map((part) => part.split(" "));
      assert.deepEqual(
        offered.map(([, width]) => width),
        ["200w", "320w", "640w", "1000w"],
        page,
      );
      for (const [address = "", width] of offered) {
        const file = await readFile(path.join(hub.out, address));
        const made = await sharp(file).metadata();
        assert.deepEqual([made.format, `${made.width}w`], ["webp", width], address);
      }
    }
  }
});

test("what a build publishes of a picture is not larger than screens are, unless it is attached", async (t) => {
  const hub = await workshop(t);
  await hubOfPhotographs(hub);
  for (const name of ["entree", "jointe"]) {
    const large = sharp({ create: { width: 4200, height: 300, channels: 3, background: "#357" } });
    await writeFile(path.join(hub.content, `media/photos/${name}.jpg`), await large.jpeg().toBuffer());
  }
  await hub.build({ pages: PROJECT.pages });
  const widthOf = async (name: string) =>
    (await sharp(await readFile(path.join(hub.out, `media/photos/${name}.jpg`))).metadata()).width;
  assert.deepEqual([await widthOf("entree"), await widthOf("jointe")], [2400, 4200]);
});

test("feeds are given pictures that every program shows", async (t) => {
  const hub = await workshop(t);
  await hubOfPhotographs(hub);
  const webp = sharp({ create: { width: 900, height: 600, channels: 4, background: "#3579" } });
  await writeFile(path.join(hub.content, "media/photos/sable.webp"), await webp.webp().toBuffer());
  await hub.edit("articles/2026/la-laisse-de-mer.md", "/media/photos/texte.jpg", "/media/photos/sable.webp");
  await hub.edit("articles/2026/la-laisse-de-mer.md", "/media/photos/entree.jpg", "/media/photos/sable.webp");
  await hub.build({ pages: PROJECT.pages });
  const feed = await readFile(path.join(hub.out, "flux/atom.xml"), "utf8");
  const shown = [...feed.matchAll(/&lt;img src=&quot;https:\/\/hub\.example([^&]+)&quot;/g)].map(
    ([, address]) => address ?? "",
  );
  assert.ok(shown.length >= 2, feed.slice(0, 2000));
  for (const address of shown.filter((one) => one.includes("/sizes/"))) {
    assert.match(address, /^\/media\/sizes\/[0-9a-f]{16}\/900\.jpg$/);
    assert.ok((await stat(path.join(hub.out, address))).size > 0);
  }
  assert.doesNotMatch(shown.join(" "), /webp/);
});

test("a picture that is too small for its page is advised on, and a photo in HEIC is told what to become", async (t) => {
  const hub = await workshop(t);
  await hubOfPhotographs(hub);
  const small = sharp({ create: { width: 300, height: 200, channels: 3, background: "#357" } });
  await writeFile(path.join(hub.content, "media/photos/entree.jpg"), await small.jpeg().toBuffer());
  const { warnings } = await hub.build({ pages: PROJECT.pages });
  const advised = warnings.filter(({ found }) => found.includes("floue"));
  assert.deepEqual(
    advised.map(({ file, field }) => [file, field?.join(".")]),
    [["articles/2026/la-laisse-de-mer.md", "image.src"]],
  );
  await hub.write("media/photos/IMG_0001.HEIC", "x");
  const { aside } = await hub.build();
  assert.match(aside.map(formatProblem).join("\n"), /IMG_0001\.HEIC.*HEIC.*JPEG/s);
});
