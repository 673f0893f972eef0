/** What the checks of a forge say of the branch that the site is built from. */
import { currentBackend } from "decap-cms-core/dist/esm/backend";
import { store } from "decap-cms-core/dist/esm/redux";

/** As GitHub says it (https://docs.github.com/rest/commits/statuses). */
export interface Report {
  readonly context: string;
  readonly state: string;
  readonly description?: string | null;
  readonly target_url?: string | null;
}

interface Forge {
  readonly api?: {
    readonly originRepoURL?: string;
    request(path: string): Promise<{ readonly statuses?: readonly Report[] }>;
  };
}

/** None where the forge says nothing, or is one that we cannot ask. */
export async function reportsOn(branch: string): Promise<readonly Report[]> {
  const { implementation } = currentBackend(store.getState().config) as unknown as { implementation: Forge };
  const { api } = implementation;
  if (api?.originRepoURL === undefined) return [];
  const answer = await api.request(`${api.originRepoURL}/commits/${encodeURIComponent(branch)}/status`);
  return answer.statuses ?? [];
}
