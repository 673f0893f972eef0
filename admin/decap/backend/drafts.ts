/** Drafts that go through review, as Decap keeps them; and who is signed in. */
import { loadUnpublishedEntries } from "decap-cms-core/dist/esm/actions/editorialWorkflow";
import { store } from "decap-cms-core/dist/esm/redux";
import type { DraftStatus } from "../../../src/cms/index.ts";
import { plain } from "../form/plain.ts";
import { hasWorkflow } from "../form/save-draft.ts";

export interface ReviewedDraft {
  /** `articles-2026` */
  readonly collection: string;
  readonly slug: string;
  /** `content/articles/2026/x.md` */
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly status: DraftStatus;
  /** Who wrote it, as the forge says it; empty where it does not. */
  readonly by: string;
}

interface State {
  readonly collections: unknown;
  readonly auth: { readonly user?: { readonly name?: string; readonly login?: string } | null };
  readonly editorialWorkflow?: { get(name: "entities"): unknown };
}

const state = () => store.getState() as unknown as State;
const entities = () => (hasWorkflow() ? state().editorialWorkflow?.get("entities") : undefined);

/** Asks for them, once. */
export function loadDrafts(): void {
  if (hasWorkflow()) store.dispatch(loadUnpublishedEntries(state().collections));
}

/** Those that are known by now. */
export function reviewedDrafts(): readonly ReviewedDraft[] {
  const held = (plain(entities()) ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  return Object.values(held).flatMap(({ collection, slug, path, data, status, author }) =>
    typeof path === "string" && typeof data === "object" && data !== null
      ? [
          {
            ...{ collection: String(collection), slug: String(slug), path, status: status as DraftStatus },
            data: data as ReviewedDraft["data"],
            by: typeof author === "string" ? author : "",
          },
        ]
      : [],
  );
}

/** Calls back when they are others, until told to stop. */
export function onDrafts(listener: () => void): () => void {
  let known = entities();
  return store.subscribe(() => {
    const now = entities();
    if (now === known) return;
    known = now;
    listener();
  });
}

/** Names that whoever is signed in goes by; none on one's own machine. */
export function ownNames(): readonly string[] {
  const { name, login } = state().auth.user ?? {};
  return [name, login].filter((one) => one !== undefined && one !== "") as readonly string[];
}
