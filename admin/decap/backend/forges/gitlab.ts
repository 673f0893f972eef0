/** Methods of Decap's GitLab that are not as they come; Git Gateway speaks to GitLab by them. */
import "../../cms.ts";

import { API, GitLabBackend } from "decap-cms-backend-gitlab";
import { mergeMessage } from "./shared.ts";

export { GitLabBackend };

API.prototype.mergeMergeRequest = async function ({ iid, source_branch }) {
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
