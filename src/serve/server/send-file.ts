import { readFile, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import send from "send";
import type { FoundFile } from "./find-file.ts";

type File = Extract<FoundFile, { kind: "file" }>;

/**
 * Sends a file as it is, whole or in part, or says that the client has it.
 * @throws ENOENT, with nothing sent, where another release took its place meanwhile
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { file }: File,
  status: number,
): Promise<void> {
  const { size } = await stat(file);
  response.statusCode = status;
  request.headers.range = readableRange(request.headers.range, size);
  await new Promise<void>((resolve, reject) => {
    response.once("close", resolve);
    send(request, encodeURIComponent(path.basename(file)), {
      root: path.dirname(file),
      dotfiles: "allow",
      cacheControl: false,
      acceptRanges: status === 200,
    })
      .on("error", (error: NodeJS.ErrnoException & { readonly status: number }) => {
        if (error.code === "ENOENT" && !response.headersSent) return reject(error);
        response.statusCode = error.status;
        response.removeHeader("Content-Type");
        response.end();
      })
      .pipe(response);
  });
}

/** What RFC 9110 § 14.1.2 has answered by the whole, and that `send` refuses. */
function readableRange(range: string | undefined, size: number): string | undefined {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d+)$/.exec(range ?? "") ?? [];
  if (first === "") return Number(last) > size && size > 0 ? "bytes=0-" : range;
  return Number(last) < Number(first) ? undefined : range;
}

/** Sends a page with something added; it is never worth caching. */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  html: string,
  status: number,
): Promise<void> {
  const body = Buffer.from(html);
  response.writeHead(status, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Length": body.byteLength,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** The text of a page, or undefined where the file is not one. */
export async function readPage({ file }: File): Promise<string | undefined> {
  return file.endsWith(".html") ? readFile(file, "utf8") : undefined;
}
