/** A method of Decap's Gitea that is not as it comes. */
import "../../cms.ts";

import { GiteaBackend } from "decap-cms-backend-gitea";
import { entryThatIsThere } from "./shared.ts";

export { GiteaBackend };

GiteaBackend.prototype.getEntry = entryThatIsThere;
