/** A small site on disk, served; and a client that sends paths as they are written. */
import { mkdir, writeFile } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import type { TestContext } from "node:test";
import type { RunningServer, ServerOptions } from "../../src/serve/index.ts";
import { startServer } from "../../src/serve/index.ts";
import { temporaryFolder } from "../site/harness.ts";

export const SOUND = Buffer.from(Array.from({ length: 1000 }, (_, n) => n % 251));

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for a path as it is written, which `fetch` would tidy up. */
export function ask(
  server: RunningServer,
  target: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: server.port, path: target, method, headers };
    const request = http.request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on("error", reject);
    request.end();
  });
}

const FILES: Readonly<Record<string, string | Buffer>> = {
  "index.html": "<!doctype html><html lang=fr><body>Accueil</body></html>",
  "404.html": "<!doctype html><html lang=fr><body>Rien</body></html>",
  "articles/mer/index.html": "<!doctype html><html lang=fr><body>La mer</body></html>",
  "media/maree.opus": SOUND,
  "media/maree.mp3": SOUND,
  "media/maree.vtt": "WEBVTT\n",
  "media/vide.txt": "",
  "media/étale.txt": "étale",
  "manifest.webmanifest": "{}",
  "api/chapters.json": "{}",
  ".secret": "secret",
  ".well-known/security.txt": "Contact: mailto:x@example.org",
  _headers: [
    "# comment",
    "/*",
    "  X-Frame-Options: DENY",
    "  Link: </a>; rel=preload",
    "/media/*",
    "  Cache-Control: public, max-age=60",
    "/articles/:slug/",
    "  Link: </b>; rel=preload",
    "/api/chapters.json",
    "  Content-Type: application/json+chapters",
  ].join("\n"),
  _redirects: [
    "/article12.html /articles/mer/ 301",
    "/blog/* /articles/:splat 302",
    "/p/:slug /articles/:slug/ # default status",
    "/proxy/* /articles/:splat 200",
    "/gone /404.html 410",
    "/media/maree.mp3 /media/maree.opus 307!",
    "/media/maree.vtt /elsewhere 301",
    "/away https://example.org/x?y=1 301",
  ].join("\n"),
};

export async function site(t: TestContext, options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const root = await temporaryFolder(t);
  for (const [file, content] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
  }
  const server = await startServer({ root, port: 0, ...options });
  t.after(() => server.close());
  return server;
}
