/** What a build is asked for, and what it reports. */
import type { Problem } from "../content/index.ts";
import type { EditorLang } from "../i18n/editors/index.ts";
import type { Log } from "./log.ts";
import type { Written } from "./release/index.ts";

export interface BuildSources {
  /** Folder of the contents. */
  readonly content: string;
  /** Instant on which publication depends, ISO 8601. */
  readonly now: string;
  /** Folder of the page kinds; the project's where nothing is said. */
  readonly pages?: string;
}

export interface BuildOptions extends BuildSources {
  /** Folder to write to: new, empty, or made by an earlier build. */
  readonly out: string;
  readonly log: Log;
  /** Whether all that is remembered is forgotten first. */
  readonly anew?: boolean;
  /** Address of a page of which `log` is told why it is made again. */
  readonly explain?: string;
  /** Files of the contents that changed since the last build, as absolute paths, as far as it is known. */
  readonly saved?: readonly string[];
  /** Told the page of each entry in `saved` that the site has and that changes, before anything else is made. */
  readonly onSavedPage?: (page: SavedPage) => void;
  /**
   * Told once the pages are in place, with the search index of before, which is then made anew. Where nothing is said, or
   * there is no index yet, all comes at once.
   */
  readonly onPages?: (report: PagesReport) => void;
  /** Whether another build is about to follow, so that an index that follows its pages is given up. */
  readonly isObsolete?: () => boolean;
}

/** A page as it will be in the release that is being made. */
export interface SavedPage {
  /** From the root. */
  readonly url: string;
  readonly html: string;
}

/** What the search index weighs and how long it took. */
export interface SearchCost {
  readonly bytes: number;
  readonly milliseconds: number;
}

export interface PagesReport extends Written {
  /** Pages among the outputs. */
  readonly pages: number;
  /** In which it is told what to correct. */
  readonly lang: EditorLang;
  /** Recommendations on the content. */
  readonly warnings: readonly Problem[];
  /** What is wrong and was set aside: the rest is published. */
  readonly aside: readonly Problem[];
}

export interface BuildReport extends PagesReport {
  /** Absent where the index was given up: the next build makes it. */
  readonly search?: SearchCost;
}
