/** The part of Decap's configuration that we write. https://decapcms.org/docs/configuration-options/ */
import type { EntryType, ReferenceTarget } from "../content/index.ts";

export type CmsWidget =
  | "address"
  | "boolean"
  | "chapters"
  | "cues"
  | "date"
  | "datetime"
  | "file"
  | "hidden"
  | "image"
  | "list"
  | "localized"
  | "markdown"
  | "menu"
  | "number"
  | "object"
  | "occasions"
  | "page-address"
  | "place-name"
  | "position"
  | "reference"
  | "select"
  | "sources"
  | "string"
  | "text"
  | "web-address"
  | "transcript";

export interface CmsOption {
  readonly label: string;
  readonly value: string;
}

/** A field of the editing form. */
export interface CmsField {
  readonly name: string;
  readonly label: string;
  readonly widget: CmsWidget;
  readonly required: boolean;
  /** Shown under the field (Markdown). */
  readonly hint?: string;
  readonly default?: string | boolean | number | readonly [];
  /** A regular expression, and what the editor reads where it does not match. */
  readonly pattern?: readonly [string, string];
  readonly options?: readonly CmsOption[];
  readonly multiple?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly value_type?: "int" | "float";
  /** Of a time: the field beside it that holds the start of what ends then. */
  readonly end_of?: string;
  /** Of a time: whether it may be a whole day. */
  readonly all_day?: boolean;
  /** Fields of an object, or of each item of a list. */
  readonly fields?: readonly CmsField[];
  /** The one field of each item of a list of plain values. */
  readonly field?: CmsField;
  /** What an item of a list is called. */
  readonly label_singular?: string;
  readonly collapsed?: boolean;
  readonly modes?: readonly ("rich_text" | "raw")[];
  /** Tools of a text. */
  readonly buttons?: readonly string[];
  readonly editor_components?: readonly string[];
  /** Whether an address may stand for a file. */
  readonly choose_url?: boolean;
  readonly media_library?: { readonly name: "default"; readonly config: { readonly max_file_size: number } };
  /** Of an identifier that nobody is asked for: what it is made from, `enregistrement`, `enregistrement-2`. */
  readonly made?: string;
  /** Our own widget `reference`: the type of the entries that it offers. */
  readonly reference?: ReferenceTarget;
}

/** A folder of entries. */
export interface CmsCollection {
  /** `articles-2026`, `people`: part of addresses in the interface. */
  readonly name: string;
  readonly label: string;
  readonly label_singular: string;
  readonly description?: string;
  readonly folder: string;
  readonly create: boolean;
  readonly delete: boolean;
  /** Offered to nobody: entries that are there are edited all the same. */
  readonly hide?: boolean;
  readonly extension: "md";
  readonly format: "yaml-frontmatter";
  readonly slug: "{{slug}}";
  readonly identifier_field: "title";
  readonly preview_path: string;
  readonly fields: readonly CmsField[];
  readonly media_folder: string;
  readonly public_folder: string;
}

/** One file that has a form of its own, under its own line of the side bar. */
export interface CmsFiles {
  readonly name: string;
  readonly label: string;
  readonly label_singular: string;
  readonly description: string;
  readonly delete: false;
  readonly format: string;
  readonly editor: { readonly preview: false };
  readonly files: readonly {
    readonly name: string;
    readonly label: string;
    /** In the repository. */
    readonly file: string;
    readonly fields: readonly CmsField[];
  }[];
}

export interface CmsBackend {
  readonly name: "github" | "gitlab" | "gitea" | "git-gateway" | "proxy";
  readonly repo?: string;
  readonly branch?: string;
  readonly proxy_url?: string;
  readonly auth_type?: "pkce";
  readonly app_id?: string;
  /** Whoever may not write to the repository proposes from a copy of it. https://decapcms.org/docs/open-authoring/ */
  readonly open_authoring?: true;
  readonly base_url?: string;
  readonly api_root?: string;
  readonly commit_messages?: Readonly<Record<string, string>>;
}

export interface CmsConfig {
  readonly load_config_file: false;
  readonly backend: CmsBackend;
  readonly publish_mode: "simple" | "editorial_workflow";
  readonly locale: "fr" | "en";
  readonly site_url: string;
  readonly logo?: { readonly src: string; readonly show_in_header: boolean };
  readonly display_url: string;
  readonly media_folder: string;
  readonly public_folder: string;
  readonly slug: { encoding: "ascii"; clean_accents: true; sanitize_replacement: "-" };
  readonly collections: readonly (CmsCollection | CmsFiles)[];
}

/** Which type a collection holds, and the year of its folder where there is one. */
export interface CollectionKey {
  readonly type: EntryType;
  readonly year?: number;
}
