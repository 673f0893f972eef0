/** Methods of Decap's GitHub that are not as they come; Git Gateway speaks to GitHub by them. */
import "../../cms.ts";

import { API, GitHubBackend } from "decap-cms-backend-github";
import { entryThatIsThere, mergeMessage } from "./shared.ts";

export { GitHubBackend };

const { currentUser } = GitHubBackend.prototype;

GitHubBackend.prototype.currentUser = async function (credentials) {
  const user = await currentUser.call(this, credentials);
  return user.name === "Unknown" ? { ...user, name: user.login } : user;
};
GitHubBackend.prototype.getEntry = entryThatIsThere;

// what GitHub refuses is an error: a conflict is never written over what is online
API.prototype.mergePR = async function ({ number, head }) {
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
