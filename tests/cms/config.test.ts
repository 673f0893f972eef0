/** Collections, and the configuration of the editing interface. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { commitTemplates } from "../../src/cms/commit-messages.ts";
import {
  cmsConfig,
  collectionKey,
  collectionName,
  collections,
  type EditingPlace,
  editingPlace,
  formAt,
  LOCAL_BACKEND_PATH,
} from "../../src/cms/index.ts";
import type { Site } from "../../src/content/index.ts";

const TODAY = "2026-12-01";

describe("collections", () => {
  const all = collections({ article: [2013, 2025], link: [2026] }, TODAY);

  test("this year comes first and is offered, the next one is ready, past years are there", () => {
    const articles = all.filter(({ name }) => name.startsWith("articles-"));
    assert.deepEqual(
      articles.map(({ name, hide }) => [name, hide]),
      [
        ["articles-2026", false],
        ["articles-2027", true],
        ["articles-2025", true],
        ["articles-2013", true],
      ],
    );
  });

  test("a year is filed in its own folder, its media too", () => {
    const links = all.find(({ name }) => name === "links-2026");
    assert.equal(links?.folder, "content/links/2026");
    assert.equal(links?.media_folder, "/content/media/2026");
    assert.equal(links?.public_folder, "/media/2026");
  });

  test("a new entry is dated of the day", () => {
    const published = all[0]?.fields.find(({ name }) => name === "publishedAt");
    assert.equal(published?.default, TODAY);
  });

  test("one collection says all of a type", () => {
    const people = all.find(({ name }) => name === "people");
    assert.ok(people);
    const { folder, media_folder, public_folder, hide, label, label_singular } = people;
    assert.deepEqual(
      [folder, media_folder, public_folder, hide, label, label_singular],
      ["content/people", "/content/media/people", "/media/people", false, "Personnes", "Personne"],
    );
  });

  test("each says what it holds, and lets one add, delete and name entries by their title", () => {
    for (const { name, description, label, label_singular, ...others } of collections({}, TODAY)) {
      assert.match(description ?? "", /^\p{Lu}[\p{L}’, -]+\.$/u, name);
      assert.match(label, /^\p{Lu}/u);
      assert.match(label_singular, /^\p{Lu}/u);
      const { create, delete: deletes, extension, format, slug, identifier_field } = others;
      assert.deepEqual(
        [create, deletes, extension, format, slug, identifier_field],
        [true, true, "md", "yaml-frontmatter", "{{slug}}", "title"],
      );
      const shown = others.fields.find(({ widget }) => widget === "address");
      assert.equal(shown?.label, "Adresse de la page");
    }
  });

  test("years have no name of their own, and an entry its address", () => {
    const found = all.filter(({ name }) => name.startsWith("conferences-"));
    assert.deepEqual(
      found.map(({ label, preview_path }) => [label, preview_path]),
      found.map(() => ["Conférences", "conferences/{{slug}}/"]),
    );
  });

  test("only what must be dated is dated of the day", () => {
    for (const { name, fields } of all)
      for (const { name: field, default: value } of fields)
        assert.equal(
          value === TODAY,
          field === "publishedAt" && /^(?:articles|conferences|links)-/.test(name),
        );
  });

  test("a collection's name gives back its type and year", () => {
    for (const { name } of all) {
      const key = collectionKey(name);
      assert.ok(key);
      assert.equal(collectionName(key), name);
    }
    assert.deepEqual(collectionKey("articles-2026"), { type: "article", year: 2026 });
    assert.deepEqual(collectionKey("people"), { type: "person" });
    for (const name of ["inconnue-2026", "articles-26", "articles-20260", "x-articles-2026", "Articles-2026"])
      assert.equal(collectionKey(name), undefined, name);
  });

  test("are open at an address, whatever is written for the name of an entry", () => {
    const topics = (slug: string) => ({ collection: "topics", slug });
    assert.deepEqual(formAt("#/collections/topics/entries/m%C3%A9moire?x=1"), topics("mémoire"));
    assert.deepEqual(formAt("#/collections/topics/entries/2013/x/"), topics("2013/x/"));
    assert.deepEqual(formAt("#/collections/topics/new"), { collection: "topics" });
    assert.equal(formAt("#/collections/topics"), undefined);
  });
});

describe("the configuration", () => {
  const url = "https://hub.example";
  const config = (cms: NonNullable<Site["cms"]>, place: EditingPlace = "online") =>
    cmsConfig({ site: { url, cms }, years: {}, today: TODAY }, place);

  test("online: the repository that site.yaml names, and drafts that are read before they are published", () => {
    const { backend, publish_mode, site_url } = config({
      backend: "github",
      repository: "ville/hub",
      branch: "main",
    });
    assert.deepEqual([backend.name, backend.repo, backend.branch], ["github", "ville/hub", "main"]);
    assert.deepEqual([publish_mode, site_url], ["editorial_workflow", url]);
  });

  test("on Gitea, saved at once: Decap does not start there with drafts, which this machine has", () => {
    const cms = { backend: "gitea", branch: "main" } as const;
    assert.equal(config(cms).publish_mode, "simple");
    assert.equal(config(cms, "local-review").publish_mode, "editorial_workflow");
  });

  test("one signs in under the hub’s own logo", () => {
    const cms = { backend: "github", branch: "main" } as const;
    const logo = "/media/images/logo.svg";
    const { logo: shown } = cmsConfig({ site: { url, cms, logo }, years: {}, today: TODAY }, "online");
    assert.equal(shown?.src, logo);
  });

  test("on this machine: its own folder, saved at once", () => {
    const { backend, publish_mode } = config({ backend: "github", branch: "main" }, "local");
    assert.deepEqual([backend.name, publish_mode], ["proxy", "simple"]);
  });

  test("the interface speaks French, or English where site.yaml says so", () => {
    const cms = { backend: "github", branch: "main" } as const;
    assert.deepEqual([config(cms).locale, config({ ...cms, language: "en" }).locale], ["fr", "en"]);
  });

  test("an application's identifier means signing in at the forge itself", () => {
    const { backend } = config({ backend: "gitea", repository: "ville/hub", branch: "main", appId: "abc" });
    assert.deepEqual(
      [backend.auth_type, backend.app_id, backend.base_url],
      ["pkce", "abc", "https://codeberg.org"],
    );
  });

  test("on this machine as drafts: they are read before they are published, and are seen where they are served", () => {
    const cms = { backend: "gitlab", branch: "prod", repository: "ville/hub" } as const;
    const settings = { site: { url, cms }, years: {}, today: TODAY, origin: "http://127.0.0.1:8080" };
    const { backend, publish_mode, site_url, display_url } = cmsConfig(settings, "local-review");
    assert.deepEqual(backend, { name: "proxy", proxy_url: LOCAL_BACKEND_PATH, branch: "local" });
    assert.deepEqual(
      [publish_mode, site_url, display_url],
      ["editorial_workflow", settings.origin, settings.origin],
    );
    const { origin: _, ...without } = settings;
    assert.equal(cmsConfig(without, "local").site_url, "");
  });

  test("settings that say nothing of editing: GitHub, main, French, no proposals of others", () => {
    const { backend, locale, logo } = cmsConfig({ site: { url }, years: {}, today: TODAY }, "online");
    const { commit_messages, ...others } = backend;
    assert.deepEqual(others, { name: "github", branch: "main" });
    assert.deepEqual(commit_messages, commitTemplates());
    assert.deepEqual([locale, logo], ["fr", undefined]);
  });

  test("proposals of others are for those who want them", () => {
    const proposals = (openAuthoring: boolean) =>
      config({ backend: "github", branch: "main", openAuthoring }).backend.open_authoring;
    assert.deepEqual([proposals(true), proposals(false)], [true, undefined]);
  });

  test("each forge has its own address", () => {
    const gitea = config({ backend: "gitea", branch: "main" }).backend;
    assert.equal(new URL(gitea.api_root ?? "").origin, gitea.base_url);
    for (const backend of ["github", "gitlab", "git-gateway"] as const)
      assert.equal(config({ backend, branch: "main" }).backend.base_url, undefined);
  });

  test("names of files and addresses have no accent, whatever their titles", () => {
    const { slug, media_folder, public_folder, load_config_file } = config({
      backend: "github",
      branch: "main",
    });
    assert.deepEqual(slug, { encoding: "ascii", clean_accents: true, sanitize_replacement: "-" });
    assert.equal(`/${media_folder}`, `/content${public_folder}`);
    // all of it is here: no file is to be asked for
    assert.equal(load_config_file, false);
  });

  test("the document of the interface says where one edits; one that is published says nothing", () => {
    assert.deepEqual(["local", "local-review", "online", "ailleurs", undefined].map(editingPlace), [
      "local",
      "local-review",
      "online",
      "online",
      "online",
    ]);
  });
});
