/** A built site as its host will serve it: its files, with the headers and redirects that it was built with. */
import { readFile, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { decodePercents } from "../../text/index.ts";
import type { FoundFile } from "./find-file.ts";
import { findFile } from "./find-file.ts";
import { parseHeaders } from "./headers-file.ts";
import { parseRedirects } from "./redirects-file.ts";
import { readPage, sendFile, sendPage } from "./send-file.ts";

/** Changes a page on its way to the browser; told the path that was asked for. */
export type Transform = (html: string, pathname: string) => string;

/** What is answered where the site has nothing, as JSON; undefined for its page that says so. */
export type AbsentFile = (pathname: string) => string | undefined;

interface Changes {
  readonly transform: Transform | undefined;
  readonly absent: AbsentFile | undefined;
}

/** Stands for the host, which nothing here depends on. */
const ORIGIN = "http://localhost";

const NOT_FOUND_PAGE =
  '<!doctype html>\n<html lang="fr">\n<head><meta charset="utf-8"><title>Page introuvable</title></head>\n' +
  "<body><p>Page introuvable.</p></body>\n</html>\n";

const headersIn = ofLastText(parseHeaders);
const redirectsIn = ofLastText(parseRedirects);

/** The folder of the site at this moment: a build may put another in its place at any other. */
export type SiteRoot = () => Promise<string>;

/** Answers a GET or HEAD request for `url` (path and query) from the folder of the site, from one release alone. */
export async function serveStatic(
  request: IncomingMessage,
  response: ServerResponse,
  site: SiteRoot,
  changes: Changes,
): Promise<void> {
  for (;;) {
    const root = await site();
    const [before, answer] = [await identity(root), await answerFrom(request, response, root, changes)];
    const after = await site();
    // a release that moves stays the same, but is not found any more where it was
    if (after === root && before === (await identity(after))) {
      const isGone = await answer().then(
        () => false,
        (error: unknown) => isMissing(error) && !response.headersSent,
      );
      if (!isGone) return;
    }
    for (const name of response.getHeaderNames()) if (name !== "cache-control") response.removeHeader(name);
  }
}

/** What tells a folder from another in its place; "" for none. */
async function identity(folder: string): Promise<string> {
  return stat(folder).then(
    ({ dev, ino }) => `${dev} ${ino}`,
    () => "",
  );
}

function isMissing(error: unknown): boolean {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return true;
  throw error;
}

/** Looks everything up, and returns what sends it. */
async function answerFrom(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  { transform, absent }: Changes,
): Promise<() => Promise<void>> {
  const url = asked(request.url ?? "/");
  const pathname = decodePercents(url.pathname);
  const [headersOf, redirectOf] = await Promise.all([
    readText(root, "_headers").then(headersIn),
    readText(root, "_redirects").then(redirectsIn),
  ]);
  for (const [name, value] of headersOf(pathname)) response.setHeader(name, value);
  const found = await findFile(root, pathname);
  const redirect = redirectOf(pathname);
  const file = (it: FoundFile & { kind: "file" }, status: number) => async () => {
    const html = transform === undefined ? undefined : await readPage(it);
    if (html === undefined || transform === undefined) return sendFile(request, response, it, status);
    return sendPage(request, response, transform(html, pathname), status);
  };
  if (redirect !== undefined && (redirect.force || found.kind === "nothing")) {
    if (redirect.status >= 300 && redirect.status < 400)
      return async () => sendTo(response, redirect.to, redirect.status);
    const target = await findFile(root, decodePercents(redirect.to));
    if (target.kind === "file") return file(target, redirect.status);
  }
  if (found.kind === "file") return file(found, 200);
  if (found.kind === "folder")
    return async () => sendTo(response, `${url.pathname.replace(/^\/+/, "/")}/${url.search}`, 301);
  const instead = absent?.(pathname);
  if (instead !== undefined) return async () => sendJson(response, instead);
  const page = await findFile(root, "/404.html");
  if (page.kind === "file") return file(page, 404);
  const text = transform === undefined ? NOT_FOUND_PAGE : transform(NOT_FOUND_PAGE, pathname);
  return () => sendPage(request, response, text, 404);
}

/** `//` at the start of a path would name a host. */
function asked(target: string): URL {
  const path = target.replace(/^\/+/, "/");
  return URL.canParse(path, ORIGIN) ? new URL(path, ORIGIN) : new URL("/404.html", ORIGIN);
}

function sendTo(response: ServerResponse, to: string, status: number): void {
  response.statusCode = status;
  response.setHeader("Location", encodeURI(decodePercents(to)));
  response.end();
}

/** Never kept: the next release may have a file there. */
function sendJson(response: ServerResponse, text: string): void {
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  response.end(text);
}

async function readText(root: string, file: string): Promise<string> {
  return readFile(path.join(root, file), "utf8").catch(() => "");
}

/** Parses a text once, for as long as it is the same: each request reads the rules of the host. */
function ofLastText<T>(parse: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly parsed: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, parsed: parse(text) };
    return last.parsed;
  };
}
