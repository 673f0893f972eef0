/** What replaces methods of more than one forge. */
import type { GitHubBackend } from "decap-cms-backend-github";
import { messages } from "../../../../src/i18n/editors/index.ts";
import { host } from "../../hooks.ts";

/** @param branch of the draft, `cms/articles-2026/un` */
export function mergeMessage(
  branch: string,
  who: { readonly name?: string; readonly login?: string } = {},
): string {
  const [, collection = "", slug = branch] = /^cms\/([^/]+)\/(.+)$/.exec(branch) ?? [];
  return host.mergeMessage({ collection, slug, by: who.name || who.login || messages.backend.somebody });
}

/** Rejects where the file is missing. */
export const entryThatIsThere: GitHubBackend["getEntry"] = async function (path) {
  const data = await this.api.readFile(path, null, { repoURL: this.api.originRepoURL });
  return { file: { path, id: null }, data };
};
