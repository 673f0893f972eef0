/** The part of Eleventy 3.1 that this project touches; the package ships no types. */
declare module "@11ty/eleventy" {
  /** Data of one template, then of one of its pages. */
  export type TemplateData = Readonly<Record<string, unknown>>;

  /** https://www.11ty.dev/docs/languages/custom/ */
  export interface Extension {
    readonly read: boolean;
    readonly compileOptions: { readonly cache: boolean };
    readonly getData: (inputPath: string) => TemplateData;
    readonly compile: (source: string, inputPath: string) => (data: TemplateData) => string;
  }

  export interface EventArguments {
    readonly outputMode: "fs" | "json" | "ndjson";
    readonly directories: { readonly input: string; readonly output: string };
  }

  export interface EleventyConfig {
    addExtension(extension: string, options: Extension): void;
    addPlugin<O>(plugin: (config: EleventyConfig, options: O) => void, options: O): void;
    addWatchTarget(glob: string): void;
    on(event: "eleventy.before" | "eleventy.after", listener: (event: EventArguments) => Promise<void>): void;
    setTemplateFormats(formats: readonly string[]): void;
    setUseGitIgnore(use: boolean): void;
  }

  export interface RenderedPage {
    readonly inputPath: string;
    readonly outputPath: string;
    readonly url: string;
    readonly content: string;
  }

  export interface EleventyOptions {
    readonly configPath?: string | false;
    readonly quietMode?: boolean;
    readonly config?: (config: EleventyConfig) => void;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions);
    toJSON(): Promise<readonly RenderedPage[]>;
  }
}
