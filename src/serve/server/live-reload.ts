/**
 * Tells open pages that the site has changed, or why it could not. What browsers run comes as a file of its own, so
 * that the site's content security policy stands; none of it is ever built into the site.
 */
import type { ServerResponse } from "node:http";
import path from "node:path";
import { build } from "esbuild";
import { PROJECT } from "../../project/index.ts";
import { STYLE_SHEET } from "../../site/index.ts";
import type { Handler } from "./server.ts";
import type { Transform } from "./static-site.ts";

const SCRIPT = "/__estran/live-reload.js";
const EVENTS = "/__estran/events";

/** What pages are told of a site. */
interface SiteState {
  /** Grows with each build that changed the site. */
  readonly version: number;
  /** By address, versions of pages that are shown before the others of their build. */
  readonly versions: Readonly<Record<string, number>>;
  /** Why the last build failed; empty when it did not. */
  readonly errors: readonly string[];
  /** What was set aside of the site that is shown. */
  readonly aside: readonly string[];
  /** Whether search still answers for the site of before. */
  readonly isIndexing: boolean;
}

/** What pages are told. */
export interface LiveState extends SiteState {
  /** Grows with each style sheet that takes the place of another without a build. */
  readonly styles: number;
}

export interface LiveReload {
  readonly handler: Handler;
  readonly transform: Transform;
  /** Tells what is new; what is not said stays. */
  readonly tell: (news: Partial<SiteState>) => void;
  /** Gives open pages another style sheet, and whoever asks until there is a site that has it. */
  readonly showStyles: (sheet: Uint8Array) => void;
  /** Leaves the style sheet to the site. */
  readonly dropStyles: () => void;
  /** Hangs up, so that a server can close. */
  readonly close: () => void;
}

export async function liveReload(initial: SiteState): Promise<LiveReload> {
  const script = await bundleClient();
  const listeners = new Set<ServerResponse>();
  let state: LiveState = { ...initial, styles: 0 };
  let sheet: Uint8Array | undefined;
  const sendAll = () => {
    for (const listener of listeners) send(listener, state);
  };
  return {
    handler: async (request, response) => {
      if (request.url === SCRIPT) {
        response.setHeader("Content-Type", "text/javascript; charset=utf-8");
        response.end(script);
        return true;
      }
      if (sheet !== undefined && request.url?.replace(/\?.*/, "") === `/${STYLE_SHEET}`) {
        response.writeHead(200, { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "no-store" });
        response.end(sheet);
        return true;
      }
      if (request.url !== EVENTS) return false;
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      send(response, state);
      listeners.add(response);
      response.once("close", () => listeners.delete(response));
      return true;
    },
    transform: (html) => {
      const tag = `<script type="module" src="${SCRIPT}"></script>`;
      const end = html.lastIndexOf("</body>");
      return end === -1 ? html + tag : html.slice(0, end) + tag + html.slice(end);
    },
    tell: (news) => {
      state = { ...state, ...news };
      sendAll();
    },
    showStyles: (news) => {
      sheet = news;
      state = { ...state, styles: state.styles + 1 };
      sendAll();
    },
    dropStyles: () => {
      sheet = undefined;
    },
    close: () => {
      for (const listener of listeners) listener.end();
    },
  };
}

function send(response: ServerResponse, state: LiveState): void {
  response.write(`data: ${JSON.stringify(state)}\n\n`);
}

async function bundleClient(): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [path.join(PROJECT.root, "src/serve/server/live-reload-client.ts")],
    define: { EVENTS: JSON.stringify(EVENTS), STYLES: JSON.stringify(`/${STYLE_SHEET}`) },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  return result.outputFiles[0]?.contents ?? new Uint8Array();
}
