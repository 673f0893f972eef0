/** What a build publishes, read and checked, and what of it is not a page. */
import { adminFiles } from "../../admin/build/index.ts";
import { formatProblem, type Hub, type Problem, whyAside } from "../content/index.ts";
import { EDITOR_LANG } from "../i18n/editors/index.ts";
import { loadHub } from "../load/index.ts";
import { hostProblems, OUTPUTS, type Output } from "../outputs/index.ts";
import type { Remember } from "../text/index.ts";
import { buildAssets } from "./assets/index.ts";
import { ContentError, type RefusedMedia } from "./errors.ts";
import type { Log } from "./log.ts";
import { cardFiles, iconFiles, mediaFiles, slideImages } from "./media/index.ts";
import { type KeepOfCode, makeAnew } from "./memory/index.ts";

export interface BuildInput {
  readonly hub: Hub;
  readonly content: string;
  readonly warnings: readonly Problem[];
  /** What is wrong, and is not in the hub. */
  readonly aside: readonly Problem[];
  /** Until when the same contents give the same hub, ISO 8601. */
  readonly until?: string;
}

/**
 * Reads and checks the contents.
 * @throws ContentError where the settings are wrong
 */
export async function readInput({
  content,
  now,
  remember,
  refused,
}: {
  readonly content: string;
  readonly now: string;
  readonly remember?: Remember;
  /** Why media files cannot be published, as far as it was found out by trying. */
  readonly refused?: RefusedMedia["refused"];
}): Promise<BuildInput> {
  const { hub, problems, until } = await loadHub(content, now, remember, refused);
  if (hub === undefined) throw new ContentError(problems, EDITOR_LANG, formatProblem);
  const aside = whyAside(problems);
  const advice = problems.filter(({ severity }) => severity === "warning");
  const warnings = [...advice, ...hostProblems(hub, OUTPUTS)];
  return { hub, content, warnings, aside, ...(until === undefined ? {} : { until }) };
}

/** What is published besides the pages and the search index: styles and scripts, the editing interface, media. */
export async function staticOutputs(
  { content, hub, aside }: BuildInput,
  log: Log,
  keep: KeepOfCode = makeAnew,
): Promise<readonly Output[]> {
  const [assets, slides, admin, media, cards, icons] = await Promise.all([
    buildAssets(content, keep),
    slideImages(hub, content, log),
    adminFiles(hub, content, aside),
    mediaFiles(hub, content),
    cardFiles(hub, content, log),
    iconFiles(hub, content),
  ]);
  return [...assets, ...slides, ...admin, ...media, ...cards, ...icons];
}
