/** What goes wrong while something is written: an editor reads a sentence, never an error of a program. */
import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { EditorError } from "../../../admin/decap/backend/editor-error.ts";
import {
  forgetsUser,
  isUnreachable,
  onSignInFailed,
  withToldFailures,
} from "../../../admin/decap/backend/told-failures.ts";
import { PROJECT } from "../../../src/project/index.ts";
import { somePatches } from "../../harness/decap-text.ts";
import { importBundle } from "../../harness/import-bundle.ts";
import { happens } from "../../harness/until.ts";

const forge = (status: number) => Object.assign(new Error("Bad Thing"), { name: "API_ERROR", status });
/** As Decap writes it into « Pas enregistré : … ». */
const told = async (error: unknown): Promise<string> => {
  const backend = withToldFailures({ persistEntry: () => Promise.reject(error) });
  return backend.persistEntry().then(
    () => "",
    (failure: unknown) => String(failure),
  );
};

test("a network that fails is told as one, whatever the browser calls it", async () => {
  for (const words of ["Failed to fetch", "NetworkError when attempting to fetch resource.", "Load failed"])
    assert.match(await told(new TypeError(words)), /^le dépôt ne répond pas\. Vérifiez votre connexion/);
});

test("a fault of a program, and answers of a forge, are sentences without anything of theirs", async () => {
  const wrongs = [new TypeError("a is not a function"), undefined, { type: "x" }, "Error"];
  for (const error of [...wrongs, ...[401, 404, 409, 413, 418, 429, 500].map(forge)]) {
    const said = await told(error);
    assert.doesNotMatch(said, /Error|ERROR|Bad Thing|function|undefined|\[object/);
    assert.match(said, /^[\p{Ll}].*\.$/u);
  }
  assert.match(await told(forge(401)), /Connectez-vous/);
  assert.match(await told(forge(503)), /\(503\)/);
});

test("a forge that is asked too much is told as busy, whatever the status, and says nothing of a file", async () => {
  const limits = [
    Object.assign(new Error("You have exceeded a secondary rate limit. Please wait."), { status: 403 }),
    // thrown by Decap without a status once it has tried several times
    new Error("API rate limit exceeded for user ID 1."),
    new Error("Retry later\n"),
    new Error("Too many requests"),
  ];
  for (const error of limits) {
    assert.match(await told(error), /débordé \(429\)\. Enregistrez de nouveau dans un moment/);
    assert.equal(isUnreachable(error), true);
  }
  assert.match(await told(forge(403)), /Connectez-vous/);
  assert.equal(isUnreachable(forge(404)), false);
});

test("a forge that takes no more requests for an hour is not waited for", async () => {
  const { requestWithBackoff } = await importBundle<{
    requestWithBackoff: (api: object, request: string) => Promise<Response>;
  }>({
    entryPoints: [path.join(PROJECT.root, "node_modules/decap-cms-lib-util/dist/esm/API.js")],
    plugins: [somePatches()],
  });
  let asked = 0;
  const api = {
    buildRequest: (request: string) => request,
    requestFunction: async () => {
      asked += 1;
      const headers = { "X-RateLimit-Reset": String(Math.floor(Date.now() / 1000) + 3000) };
      return Response.json({ message: "API rate limit exceeded for user ID 1." }, { status: 403, headers });
    },
  };
  let refused: unknown;
  void requestWithBackoff(api, "/user").catch((error: unknown) => {
    refused = error;
  });
  await happens(() => refused !== undefined, "the refusal");
  assert.match(await told(refused), /débordé \(429\)/);
  assert.equal(asked, 1);
});

test("what is a sentence already stays, with the status that Decap reads", async () => {
  assert.equal(await told(new EditorError("le dépôt refuse.")), "le dépôt refuse.");
  const own = Object.assign(new Error("le disque est plein."), { api: "Proxy", status: 507 });
  const backend = withToldFailures({ persistEntry: () => Promise.reject(own) });
  await assert.rejects(backend.persistEntry(), { name: "", message: "le disque est plein.", status: 507 });
});

test("what reads throws what Decap looks for, and is told where nobody answers", async () => {
  const error = forge(404);
  const reading = (failure: unknown) =>
    withToldFailures({ getEntry: () => Promise.reject(failure) }).getEntry();
  await assert.rejects(reading(error), error);
  const refused = { message: "Bad credentials", status: "401" };
  for (const wrong of [forge(401), refused, { message: "401 Unauthorized" }])
    await assert.rejects(reading(wrong), {
      name: "",
      message: /laisse pas lire\. Connectez-vous de nouveau\.$/,
    });
  // Decap says so of what it could not fetch
  for (const words of ["Failed to fetch", "Request timed out after 60 seconds"])
    await assert.rejects(reading(Object.assign(new Error(words), { status: 500 })), /le dépôt ne répond pas/);
  await assert.rejects(reading({ message: "?" }), /Essayez de nouveau/);
});

test("nobody is signed out where no forge said that it does not know them", () => {
  const told: string[] = [];
  onSignInFailed((why) => told.push(why));
  const refused = new Error("Your GitHub user account does not have access to this repo.");
  const errors = [
    forge(401),
    forge(403),
    forge(404),
    refused,
    forge(502),
    new TypeError("Load failed"),
    undefined,
  ];
  assert.deepEqual(errors.map(forgetsUser), [true, true, true, true, false, false, false]);
  assert.deepEqual(told, ["expired", "noAccess", "noAccess", "noAccess", "down", "down", "down"]);
});
