/** Git Gateway, which speaks to GitHub or GitLab by Decap's own classes, with the methods of ours. */
import "../../cms.ts";

import "./github.ts";
import "./gitlab.ts";

export { GitGatewayBackend } from "decap-cms-backend-git-gateway";
