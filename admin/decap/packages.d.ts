/** Decap's packages that come without types, as far as we use them. */

interface DecapWidgetModule {
  readonly Widget: (options?: object) => object;
}

declare module "decap-cms-widget-*" {
  const widget: DecapWidgetModule;
  export default widget;
}

declare module "decap-cms-widget-list" {
  import { Component, type ReactNode } from "react";

  /** An immutable list of maps. */
  interface Items extends Iterable<Entry> {
    get(index: number): Entry | undefined;
    set(index: number, item: unknown): Items;
  }
  interface Entry extends DecapValues {
    set(name: string, value: unknown): Entry;
  }
  interface Props {
    readonly forID: string;
    readonly field: DecapValues;
    readonly value?: Items;
    readonly onChange: (value: Items, metadata: object) => void;
  }
  interface State {
    readonly keys: readonly string[];
    readonly itemsCollapsed: readonly boolean[];
  }
  export type Change = (field: DecapValues, value: unknown, metadata?: object) => void;
  class ListControl extends Component<Props, State> {
    handleChangeFor: (key: string) => Change;
    objectLabel(item: DecapValues): string;
    override render(): ReactNode;
  }
  const widget: DecapWidgetModule & { readonly controlComponent: typeof ListControl };
  export default widget;
}

/** Decap's state comes in immutable maps. */
interface DecapValues {
  get(name: string): unknown;
  getIn(path: readonly string[]): unknown;
}
interface DecapFile {
  readonly file: { readonly path: string; readonly id: null };
  readonly data: string;
}
interface DecapUser {
  readonly name: string;
  /** Absent, as are the two others elsewhere, where the answer is a refusal. */
  readonly login?: string;
  readonly message?: string;
  readonly status?: string;
}
declare module "decap-cms-backend-github" {
  export class GitHubBackend {
    readonly api: API;
    _currentUserPromise: Promise<DecapUser> | undefined;
    /** Ours: the token that the user was asked with. */
    userToken?: string;
    currentUser(credentials: { readonly token: string }): Promise<DecapUser>;
    getEntry(this: { readonly api: API }, path: string): Promise<DecapFile>;
  }
  export class API {
    readonly originRepoURL: string;
    readonly mergeMethod: string;
    user(): Promise<DecapUser>;
    readFile(path: string, id: null, options: { readonly repoURL: string }): Promise<string>;
    request(url: string, options: object): Promise<unknown>;
    mergePR(proposal: {
      readonly number: number;
      readonly head: { readonly ref: string; readonly sha: string };
    }): Promise<unknown>;
  }
}
declare module "decap-cms-backend-gitlab" {
  export const GitLabBackend: new () => object;
  export class API {
    readonly commitAuthor?: Partial<DecapUser>;
    readonly repoURL: string;
    readonly squashMerges: boolean;
    user(): Promise<DecapUser>;
    requestJSON(request: object): Promise<unknown>;
    mergeMergeRequest(proposal: { readonly iid: number; readonly source_branch: string }): Promise<void>;
  }
}
declare module "decap-cms-backend-gitea" {
  import { GitHubBackend } from "decap-cms-backend-github";
  export class GiteaBackend extends GitHubBackend {}
}
declare module "decap-cms-backend-git-gateway" {
  export const GitGatewayBackend: new () => object;
}
declare module "decap-cms-backend-proxy" {
  export class ProxyBackend {
    protected request(asked: object): Promise<unknown>;
  }
}
declare module "decap-cms-widget-markdown/dist/esm/serializers" {
  export function markdownToSlate(markdown: string, options?: object): import("./text/editor.ts").TextNode[];
  export function slateToMarkdown(
    blocks: readonly import("./text/editor.ts").TextNode[],
    options?: object,
  ): string;
}
declare module "decap-cms-locales/dist/esm/*" {
  const phrases: object;
  export default phrases;
}

/** Parts of Decap's core that its own declarations leave out: the state of the form, and what changes it. */
declare module "decap-cms-core/dist/esm/actions/notifications" {
  export function dismissNotification(id: string): Action;
}
declare module "decap-cms-core/dist/esm/redux" {
  export const store: {
    getState(): {
      readonly config: unknown;
      readonly collections: DecapValues;
      readonly mediaLibrary: DecapValues;
      readonly entryDraft: {
        get(name: "entry"): DecapValues | undefined;
        get(name: "hasChanged"): boolean | undefined;
      };
    };
    dispatch(action: object): unknown;
    subscribe(listener: () => void): () => void;
  };
}
declare module "decap-cms-core/dist/esm/actions/mediaLibrary" {
  export function openMediaLibrary(asked: {
    controlID: string;
    forImage: boolean;
    allowMultiple: boolean;
    field: unknown;
  }): object;
  export function removeInsertedMedia(controlID: string): object;
}
declare module "decap-cms-core/dist/esm/actions/media" {
  export function addAsset(asset: object): object;
  export function removeAsset(path: string): object;
}
declare module "decap-cms-core/dist/esm/actions/entries" {
  export function addDraftEntryMediaFile(file: object): object;
  export function changeDraftField(change: {
    field: { get(name: string): unknown };
    value: unknown;
    metadata: object;
    entries: readonly object[];
    i18n?: undefined;
  }): object;
  export function deleteLocalBackup(collection: unknown, slug: string): object;
  export function entryDeleted(collection: unknown, slug: string): object;
  export function entryLoaded(collection: unknown, entry: unknown): object;
  export function persistEntry(collection: unknown): object;
  export function removeDraftEntryMediaFile(file: { id: string }): object;
}
declare module "decap-cms-core/dist/esm/components/Editor/Editor" {
  const Editor: import("react").ComponentType<object>;
  export default Editor;
}
declare module "decap-cms-core/dist/esm/backend" {
  interface Listed {
    readonly data?: Readonly<Record<string, unknown>>;
  }
  export class Backend {
    listAllEntries(collection: DecapValues): Promise<readonly Listed[]>;
    search(
      collections: readonly DecapValues[],
      term: string,
    ): Promise<{ readonly entries: readonly Listed[] }>;
    getDeploy(collection: DecapValues, slug: string, entry: DecapValues | undefined): object | undefined;
    generateUniqueSlug(
      collection: DecapValues,
      data: DecapValues,
      config: object,
      used: unknown,
      customPath?: string,
    ): Promise<string>;
  }
  export function currentBackend(config: unknown): {
    readonly implementation: unknown;
    getMediaFile(path: string): Promise<{ readonly url?: string; readonly file?: Blob }>;
  };
}
declare module "decap-cms-core/dist/esm/valueObjects/AssetProxy" {
  export function createAssetProxy(asset: { path: string; file: File; field: undefined }): {
    readonly url: string;
  };
}
declare module "decap-cms-core/dist/esm/actions/auth" {
  export function logoutUser(): object;
}
declare module "decap-cms-core/dist/esm/actions/editorialWorkflow" {
  export function loadUnpublishedEntries(collections: unknown): object;
  export function loadUnpublishedEntry(collection: unknown, slug: string): object;
  export function persistUnpublishedEntry(collection: unknown, alreadyDraft: boolean): object;
}
declare module "decap-cms-core/dist/esm/routing/history" {
  export const history: {
    readonly location: { readonly pathname: string };
    replace(path: string): void;
    listen(changed: (location: { readonly pathname: string }, action: string) => void): void;
  };
}
