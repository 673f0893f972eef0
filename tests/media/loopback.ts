import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before } from "node:test";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine, whose answers each test chooses; it notes what it is asked. */
export function loopback() {
  const state = { answer: (() => undefined) as Answer, asked: [] as string[], origin: "" };
  const server = createServer((request, response) => {
    state.asked.push(`${request.method} ${request.headers.range ?? ""}`.trim());
    state.answer(request, response);
  });
  before(async () => {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    state.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  return state;
}

export interface Served {
  readonly bytes: Buffer;
  readonly type?: string;
  readonly etag?: string;
  readonly ranges?: boolean;
  /** Bytes after which the line breaks, at each answer in turn. */
  readonly breaks?: number[];
}

/** Serves a file as hosts do: HEAD, parts, tags. */
export function serve({ bytes, type = "audio/ogg", etag, ranges = true, breaks = [] }: Served): Answer {
  return (request, response) => {
    const from = ranges ? Number(/^bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? -1) : -1;
    const isCurrent = request.headers["if-range"] === undefined || request.headers["if-range"] === etag;
    const start = from >= 0 && isCurrent ? from : 0;
    response.setHeader("content-type", type);
    response.setHeader("content-length", bytes.length - start);
    if (ranges) response.setHeader("accept-ranges", "bytes");
    if (etag !== undefined) response.setHeader("etag", etag);
    if (from >= 0 && isCurrent) {
      response.statusCode = 206;
      response.setHeader("content-range", `bytes ${start}-${bytes.length - 1}/${bytes.length}`);
    }
    if (request.method === "HEAD") {
      response.end();
      return;
    }
    const limit = breaks.shift();
    if (limit === undefined) response.end(bytes.subarray(start));
    else response.write(bytes.subarray(start, start + limit), () => setTimeout(() => response.destroy(), 20));
  };
}
