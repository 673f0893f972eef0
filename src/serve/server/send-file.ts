import { type FileHandle, open, readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { FoundFile } from "./find-file.ts";
import { mimeType } from "./mime.ts";
import { parseRange } from "./range.ts";
import { isFresh, isRangeValid } from "./validators.ts";

type File = Extract<FoundFile, { kind: "file" }>;

/** Sends a file as it is, whole or in part, or says that the client has it. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { file }: File,
  status: number,
): Promise<void> {
  // what is open stays what it is, also when another release takes its place meanwhile
  const handle = await open(file);
  try {
    await sendHandle(request, response, file, handle, status);
  } finally {
    await handle.close();
  }
}

async function sendHandle(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  handle: FileHandle,
  status: number,
): Promise<void> {
  const stats = await handle.stat();
  const validators = {
    etag: `"${stats.size.toString(36)}-${stats.mtimeMs.toString(36)}"`,
    modified: stats.mtimeMs,
  };
  response.setHeader("Content-Type", response.getHeader("Content-Type") ?? mimeType(file));
  response.setHeader("Accept-Ranges", "bytes");
  response.setHeader("ETag", validators.etag);
  response.setHeader("Last-Modified", stats.mtime.toUTCString());
  if (status === 200 && isFresh(request.headers, validators)) return end(response, 304);
  const asked =
    status === 200 && isRangeValid(request.headers, validators) ? request.headers.range : undefined;
  const range = parseRange(asked, stats.size);
  if (range === "unsatisfiable") {
    response.setHeader("Content-Range", `bytes */${stats.size}`);
    return end(response, 416);
  }
  const part = range === "all" ? { start: 0, end: stats.size - 1 } : range;
  if (range !== "all") response.setHeader("Content-Range", `bytes ${part.start}-${part.end}/${stats.size}`);
  response.setHeader("Content-Length", part.end - part.start + 1);
  response.statusCode = range === "all" ? status : 206;
  if (request.method === "HEAD" || stats.size === 0) response.end();
  else await pipeline(handle.createReadStream(part), response).catch(ignoreHangUp);
}

/** Sends a page with something added; it is never worth caching. */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  html: string,
  status: number,
): Promise<void> {
  const body = Buffer.from(html);
  response.statusCode = status;
  response.setHeader("Content-Type", mimeType("page.html"));
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Length", body.byteLength);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** The text of a page, or undefined where the file is not one. */
export async function readPage({ file }: File): Promise<string | undefined> {
  return file.endsWith(".html") ? readFile(file, "utf8") : undefined;
}

function end(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.removeHeader("Content-Type");
  response.end();
}

/** Players ask for a recording and hang up as soon as they know its length. */
function ignoreHangUp(error: NodeJS.ErrnoException): void {
  if (error.code !== "ERR_STREAM_PREMATURE_CLOSE" && error.code !== "ECONNRESET" && error.code !== "EPIPE")
    throw error;
}
