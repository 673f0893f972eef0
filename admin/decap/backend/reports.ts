/** What the checks of a forge say of the branch that the site is built from. */
import { currentImplementation } from "./look-up.ts";
import type { Implementation } from "./versions.ts";

/** As GitHub says it (https://docs.github.com/rest/commits/statuses). */
export interface Report {
  readonly context: string;
  readonly state: string;
  readonly description?: string | null;
  readonly target_url?: string | null;
}

interface Forge extends Implementation {
  readonly api?: {
    readonly originRepoURL?: string;
    request(path: string): Promise<{ readonly statuses?: readonly Report[] }>;
  };
}

/** None where the forge says nothing, or is one that we cannot ask. */
export async function reportsOn(branch: string): Promise<readonly Report[]> {
  const { api } = currentImplementation<Forge>();
  if (api?.originRepoURL === undefined) return [];
  const answer = await api.request(`${api.originRepoURL}/commits/${encodeURIComponent(branch)}/status`);
  return answer.statuses ?? [];
}
