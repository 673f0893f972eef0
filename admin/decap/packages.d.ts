/** Decap's packages that come without types, as far as we use them. */

interface DecapWidgetModule {
  readonly Widget: (options?: object) => object;
}

declare module "decap-cms-widget-boolean" {
  const widget: DecapWidgetModule;
  export default widget;
}
declare module "decap-cms-widget-datetime" {
  const widget: DecapWidgetModule;
  export default widget;
}
declare module "decap-cms-widget-file" {
  const widget: DecapWidgetModule;
  export default widget;
}
declare module "decap-cms-widget-image" {
  const widget: DecapWidgetModule;
  export default widget;
}
declare module "decap-cms-widget-list" {
  const widget: DecapWidgetModule;
  export default widget;
}
declare module "decap-cms-widget-markdown" {
  const widget: DecapWidgetModule;
  export default widget;
}
declare module "decap-cms-widget-number" {
  const widget: DecapWidgetModule;
  export default widget;
}
declare module "decap-cms-widget-object" {
  const widget: DecapWidgetModule;
  export default widget;
}
declare module "decap-cms-widget-select" {
  const widget: DecapWidgetModule;
  export default widget;
}
declare module "decap-cms-widget-string" {
  const widget: DecapWidgetModule;
  export default widget;
}
declare module "decap-cms-widget-text" {
  const widget: DecapWidgetModule;
  export default widget;
}
declare module "decap-cms-backend-github" {
  export const GitHubBackend: unknown;
}
declare module "decap-cms-backend-gitlab" {
  export const GitLabBackend: unknown;
}
declare module "decap-cms-backend-gitea" {
  export const GiteaBackend: unknown;
}
declare module "decap-cms-backend-git-gateway" {
  export const GitGatewayBackend: unknown;
}
declare module "decap-cms-backend-proxy" {
  export const ProxyBackend: new (...args: never[]) => object;
}
declare module "decap-cms-editor-component-image" {
  const component: object;
  export default component;
}
declare module "decap-cms-locales/dist/esm/en" {
  const phrases: object;
  export default phrases;
}
declare module "decap-cms-locales/dist/esm/fr" {
  const phrases: object;
  export default phrases;
}

/** Parts of Decap's core that its own declarations leave out: the state of the form, and what changes it. */
declare module "decap-cms-core/dist/esm/redux" {
  interface Values {
    get(name: string): unknown;
    getIn(path: readonly string[]): unknown;
  }
  export const store: {
    getState(): {
      readonly config: unknown;
      readonly collections: Values;
      readonly entryDraft: { get(name: "entry"): Values | undefined };
    };
    dispatch(action: object): unknown;
    subscribe(listener: () => void): () => void;
  };
}
declare module "decap-cms-core/dist/esm/actions/media" {
  export function addAsset(asset: object): object;
  export function removeAsset(path: string): object;
}
declare module "decap-cms-core/dist/esm/actions/entries" {
  export function addDraftEntryMediaFile(file: object): object;
  export function changeDraftField(change: object): object;
  export function removeDraftEntryMediaFile(file: { id: string }): object;
}
declare module "decap-cms-core/dist/esm/backend" {
  export function currentBackend(config: unknown): {
    getMediaFile(path: string): Promise<{ readonly url?: string; readonly file?: Blob }>;
  };
}
declare module "decap-cms-core/dist/esm/valueObjects/AssetProxy" {
  export function createAssetProxy(asset: { path: string; file: File; field: undefined }): {
    readonly url: string;
  };
}
