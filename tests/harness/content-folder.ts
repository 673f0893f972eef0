import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { allEntries, type Hub } from "../../src/content/index.ts";

/** The least that a hub needs. */
export const SITE_YAML = `name: Essai
tagline: Un essai
description: Un hub pour les tests
url: https://hub.example
publisher:
  name: Ville d’Essai
contact:
  email: contact@hub.example
mediaHosts: [media.hub.example]
`;

/** Writes files into a content folder of its own, removed after the test. */
export async function contentFolder(
  test: { readonly after: (run: () => Promise<void>) => void },
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), "estran contenus #1 100% d’été-"));
  test.after(() => rm(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries({ "site.yaml": SITE_YAML, ...files })) {
    await mkdir(path.join(root, path.dirname(file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return root;
}

/** An entry file from its front matter lines and body. */
export function entry(frontMatter: string, body = ""): string {
  return `---\n${frontMatter.trim()}\n---\n\n${body}\n`;
}

/** Files of the entries that a hub publishes. */
export const publishedFiles = (hub: Hub | undefined): readonly string[] =>
  hub === undefined ? [] : allEntries(hub).map(({ file }) => file);
