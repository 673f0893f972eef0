/** What the editing interface asks of a program that may die meanwhile. */
import assert from "node:assert/strict";
import { LOCAL_BACKEND_PATH } from "../../../src/cms/index.ts";

export interface Request {
  readonly action: string;
  readonly params?: object;
}

export interface Asked {
  /** Fails where an answer is not the one wanted; ends quietly where there is none any more. */
  readonly done: Promise<void>;
  /** How many were answered, once nobody answers any more. */
  readonly answered: () => Promise<number>;
}

/** Sends requests one after the other, for as long as somebody answers. */
export function asks(url: string, requests: readonly Request[]): Asked {
  let count = 0;
  const send = async () => {
    for (const { action, params = {} } of requests) {
      const answer = await fetch(new URL(LOCAL_BACKEND_PATH, url), {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ branch: "local", action, params: { branch: "local", ...params } }),
      })
        .then(async (response) => ({ status: response.status, text: await response.text() }))
        .catch(() => undefined);
      if (answer === undefined) return;
      assert.equal(answer.status, 200, `${action}: ${answer.text}`);
      count += 1;
    }
  };
  const done = send();
  done.catch(() => undefined);
  return {
    done,
    answered: async () => {
      await done;
      return count;
    },
  };
}
