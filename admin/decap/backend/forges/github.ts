/** Methods of Decap's GitHub that are not as they come; Git Gateway speaks to GitHub by them. */
import "../../cms.ts";

import { API, GitHubBackend } from "decap-cms-backend-github";
import { entryThatIsThere, mergeMessage } from "./shared.ts";

export { GitHubBackend };

const { currentUser } = GitHubBackend.prototype;

GitHubBackend.prototype.currentUser = async function (credentials) {
  // Decap keeps its first answer, whoever signs in afterwards
  if (this.userToken !== credentials.token) this._currentUserPromise = undefined;
  this.userToken = credentials.token;
  const user = await currentUser.call(this, credentials);
  if (user.login === undefined) {
    this._currentUserPromise = undefined;
    throw Object.assign(new Error(user.message), { status: Number(user.status ?? 401) });
  }
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
