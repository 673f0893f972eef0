/** Answers the editing interface under `npm start`. The server has already refused every host and origin but ours. */
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { LOCAL_BACKEND_PATH } from "../cms/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { speakAs } from "../load/index.ts";
import { PROJECT } from "../project/index.ts";
import { perform } from "./actions.ts";
import { type ContentStore, folderStore } from "./content-store.ts";
import { failure } from "./failures.ts";
import { ContentFolder, Refusal } from "./folder.ts";
import { reviewStore } from "./git-store.ts";
import type { ReviewBranch } from "./review-branch.ts";
import { openTrash } from "./trash.ts";

export { openReviewBranch } from "./review-branch.ts";

/** Answers a request of the server, and says whether it did. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Bytes of a request: some of the largest files in base64, such as the versions of one recording, and an entry. */
const MAX_REQUEST_BYTES = 140_000_000;

/** Copies of what was deleted, by default. */
const TRASH = path.join(PROJECT.cache, "deleted");

/**
 * Saves to the folder itself.
 * @param content folder of the contents, which the interface reads and writes
 * @param kept where copies of deleted entries go
 */
export function cmsHandler(content: string, kept = TRASH): RequestHandler {
  const folder = new ContentFolder(content);
  const store = folderStore(folder, openTrash(content, folder, kept));
  const inTurn = queue();
  // what was interrupted comes to its end before anything is read; where it cannot, saving says why
  void inTurn(() => folder.recover()).catch(() => undefined);
  return handler(content, (body) => inTurn(() => perform(body, store)));
}

/** Saves to drafts, and publishes to the edition. */
export function reviewHandler(edition: ReviewBranch): RequestHandler {
  const store: ContentStore = reviewStore(edition, TRASH);
  const inTurn = queue();
  return handler(edition.content, (body) => inTurn(() => perform(body, store)));
}

/** One at a time: what one request reads must still hold when it writes. */
function queue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}

/** @param content whose settings say what its editors read */
function handler(content: string, reply: (body: unknown) => Promise<unknown>): RequestHandler {
  return async (request, response) => {
    if (request.url !== LOCAL_BACKEND_PATH) return false;
    try {
      await speakAs(content);
      if (request.method !== "POST") throw new Refusal(405, messages.machine.editingOnly);
      // a form of another site can send no JSON without asking first
      if (!/^application\/json\b/.test(request.headers["content-type"] ?? ""))
        throw new Refusal(415, messages.machine.jsonOnly);
      answer(response, 200, await reply(await readJson(request)));
    } catch (error) {
      const { status, message } = error instanceof Refusal ? error : failure(error);
      // that something is not there is an answer as any other: browsers log requests that fail
      if (status === 404) answer(response, 200, { absent: message });
      else answer(response, status, { error: message });
    }
    return true;
  };
}
async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    // the rest is read and dropped: a connection cut short would hide the reason
    if (bytes <= MAX_REQUEST_BYTES) chunks.push(chunk);
  }
  if (bytes > MAX_REQUEST_BYTES) throw new Refusal(413, messages.machine.tooMuch);
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8")) as unknown;
  } catch {
    throw new Refusal(400, messages.machine.noJson);
  }
}

function answer(response: ServerResponse, status: number, value: unknown): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  response.end(JSON.stringify(value));
}
