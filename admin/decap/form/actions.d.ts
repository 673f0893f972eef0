/** More of Decap's core that its own declarations leave out: what is done to the entry in the form. */
declare module "decap-cms-core/dist/esm/actions/entries" {
  export function changeDraftField(change: {
    field: { get(name: string): unknown };
    value: unknown;
    metadata: object;
    entries: readonly object[];
    i18n?: undefined;
  }): object;
  export function persistEntry(collection: unknown): object;
  export function entryLoaded(collection: unknown, entry: unknown): object;
  export function entryDeleted(collection: unknown, slug: string): object;
  export function deleteLocalBackup(collection: unknown, slug: string): object;
}
declare module "decap-cms-core/dist/esm/actions/editorialWorkflow" {
  export function loadUnpublishedEntry(collection: unknown, slug: string): object;
  export function persistUnpublishedEntry(collection: unknown, alreadyDraft: boolean): object;
}
declare module "decap-cms-core/dist/esm/routing/history" {
  export const history: { replace(path: string): void };
}
