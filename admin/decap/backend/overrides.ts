/** Methods of Decap's classes that are not as they come. `admin/build/patches/` names each of them, with its reason. */

import { GiteaBackend } from "decap-cms-backend-gitea";
import { GitHubBackend, API as GitHubForge } from "decap-cms-backend-github";
import { API as GitLabForge } from "decap-cms-backend-gitlab";
import { Backend } from "decap-cms-core/dist/esm/backend";
import { messages } from "../../../src/i18n/editors/index.ts";
import { host, newSlug } from "../hooks.ts";
import { hasPage } from "./has-page.ts";

const { currentUser } = GitHubBackend.prototype;
const { generateUniqueSlug, getDeploy } = Backend.prototype;

GitHubBackend.prototype.currentUser = async function (credentials) {
  const user = await currentUser.call(this, credentials);
  return user.name === "Unknown" ? { ...user, name: user.login } : user;
};
GitHubBackend.prototype.getEntry = async function (path) {
  const data = await this.api.readFile(path, null, { repoURL: this.api.originRepoURL });
  return { file: { path, id: null }, data };
};
GiteaBackend.prototype.getEntry = GitHubBackend.prototype.getEntry;

/** @param branch of the draft, `cms/articles-2026/un` */
function mergeMessage(branch: string, who: { readonly name?: string; readonly login?: string } = {}): string {
  const [, collection = "", slug = branch] = /^cms\/([^/]+)\/(.+)$/.exec(branch) ?? [];
  return host.mergeMessage({ collection, slug, by: who.name || who.login || messages.backend.somebody });
}

// what GitHub refuses is an error: a conflict is never written over what is online
GitHubForge.prototype.mergePR = async function ({ number, head }) {
  return this.request(`${this.originRepoURL}/pulls/${number}/merge`, {
    method: "PUT",
    body: JSON.stringify({
      commit_title: mergeMessage(head.ref, await this.user()),
      commit_message: "",
      sha: head.sha,
      merge_method: this.mergeMethod,
    }),
  });
};
GitLabForge.prototype.mergeMergeRequest = async function ({ iid, source_branch }) {
  const who = this.commitAuthor ?? (await this.user().catch(() => undefined));
  const message = mergeMessage(source_branch, who);
  await this.requestJSON({
    method: "PUT",
    url: `${this.repoURL}/merge_requests/${iid}/merge`,
    params: {
      merge_commit_message: message,
      squash_commit_message: message,
      squash: this.squashMerges,
      should_remove_source_branch: true,
    },
  });
};

Backend.prototype.getDeploy = function (collection, slug, entry) {
  return hasPage(entry) ? getDeploy.call(this, collection, slug, entry) : undefined;
};
// « l’école » gives l-ecole, and a name is unique in all years
Backend.prototype.generateUniqueSlug = function (collection, data, config, used, path) {
  const slug = newSlug(String(collection.get("name")), String(data.get("title") ?? ""));
  return generateUniqueSlug.call(
    this,
    collection,
    data,
    config,
    used,
    path ?? `${collection.get("folder")}/${slug}.md`,
  );
};
