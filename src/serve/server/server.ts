/** The server of `npm start` and of the tests: this machine only, on a port of its own. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { isOurs } from "./guard.ts";
import type { AbsentFile, SiteRoot, Transform } from "./static-site.ts";
import { serveStatic } from "./static-site.ts";

/** Answers a request, and says whether it did. Handlers are asked in turn, before any file. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export interface ServerOptions {
  /** Folder of the built site, or what tells it for each request. */
  readonly root: string | SiteRoot;
  /** Port wanted; another free one is taken where somebody has it. 0: any. */
  readonly port: number;
  /** What answers besides the files. */
  readonly handlers?: readonly Handler[];
  /** Changes each page on its way. */
  readonly transform?: Transform;
  /** JSON to answer, as if it were a file, at an address where the site has nothing. */
  readonly absent?: AbsentFile;
}

export interface RunningServer {
  readonly port: number;
  /** `http://127.0.0.1:8080/` */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const ADDRESS = "127.0.0.1";

/** Starts serving. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const port = (server.address() as AddressInfo | null)?.port ?? options.port;
    answer(request, response, port, options).catch((error: unknown) => {
      if (!response.headersSent) response.statusCode = 500;
      response.end(error instanceof Error ? error.message : undefined);
    });
  });
  const port = await listen(server, options.port);
  return {
    port,
    url: `http://${ADDRESS}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  { root, handlers = [], transform, absent }: ServerOptions,
): Promise<void> {
  response.setHeader("Cache-Control", "no-cache");
  if (!isOurs(request.headers, port))
    return refuse(response, 403, "Ce serveur ne répond qu’à cette machine.");
  for (const handler of handlers) if (await handler(request, response)) return;
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return refuse(response, 405, "Cette adresse se lit, rien de plus.");
  }
  const site = typeof root === "string" ? async () => root : root;
  return serveStatic(request, response, site, { transform, absent });
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end(`${reason}\n`);
}

/** Listens on the port wanted, or on any that is free. */
async function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  const attempt = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(wanted, ADDRESS, () => {
        server.off("error", reject);
        resolve();
      });
    });
  try {
    await attempt(port);
  } catch (error) {
    if (
      !(error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES"))
    )
      throw error;
    await attempt(0);
  }
  return (server.address() as AddressInfo).port;
}
