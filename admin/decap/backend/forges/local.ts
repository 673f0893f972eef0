/** The repository of this machine, under `npm start`. */
import "../../cms.ts";

import { ProxyBackend } from "decap-cms-backend-proxy";
import { EditorError } from "../editor-error.ts";

/** Decap reads the status of the error. */
class Absent extends EditorError {
  readonly status = 404;
}

export class LocalBackend extends ProxyBackend {
  /** Nobody builds the drafts of this machine: Decap would ask for their address for two minutes. */
  readonly getDeployPreview = undefined;

  /** @throws where what is asked for is not there, which the server answers as it answers anything */
  override async request(asked: object): Promise<unknown> {
    const answer = await super.request(asked);
    if (typeof answer === "object" && answer !== null && "absent" in answer)
      throw new Absent(String(answer.absent));
    return answer;
  }
}
