/** Which entries the repository has, online or not: their files, without what they say. */
import { currentImplementation } from "./look-up.ts";
import type { Implementation } from "./versions.ts";

interface Named {
  readonly path: string;
}
/** One request for a whole tree. */
interface TreeApi {
  listFiles(
    path: string,
    how: { readonly depth: number; readonly repoURL?: string },
  ): Promise<readonly Named[]>;
  /** Where what is online is; the account may write to a copy only. */
  readonly originRepoURL?: string;
}
interface GitLabApi {
  listAllFiles(path: string, recursive: boolean): Promise<readonly Named[]>;
}
interface Listing extends Implementation {
  readonly api?: TreeApi | GitLabApi;
  /** The backend of this machine. */
  readonly request?: (asked: object) => Promise<unknown>;
}

/** From the folder of contents to an entry: type, year, file. */
const DEPTH = 3;

/** Paths below the repository, `content/articles/2026/x.md`. @throws where the repository does not answer */
export async function entryFiles(): Promise<readonly string[]> {
  const implementation = currentImplementation<Listing>();
  const { api, request } = implementation;
  if (request !== undefined)
    return (await request.call(implementation, { action: "entryFiles", params: {} })) as readonly string[];
  if (api === undefined) return [];
  const files =
    "listAllFiles" in api
      ? await api.listAllFiles("content", true)
      : await api.listFiles("content", {
          depth: DEPTH,
          ...(api.originRepoURL === undefined ? {} : { repoURL: api.originRepoURL }),
        });
  return files.map(({ path }) => path);
}
