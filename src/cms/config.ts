/** The whole configuration of the editing interface, from the hub's own settings. */
import type { Site } from "../content/index.ts";
import { collections, type Years } from "./collections.ts";
import { commitTemplates } from "./commit-messages.ts";
import { settingsCollection } from "./settings.ts";
import type { CmsBackend, CmsConfig } from "./types.ts";

export interface CmsSettings {
  readonly site: Pick<Site, "url" | "cms" | "logo">;
  readonly years: Years;
  /** The editor's day, YYYY-MM-DD: new entries are filed under its year. */
  readonly today: string;
  /** Where the interface itself is served, `http://127.0.0.1:8080`. */
  readonly origin?: string;
}

/** Where `npm start` answers the editing interface. */
export const LOCAL_BACKEND_PATH = "/__estran/cms";

/**
 * Where what is saved goes: `online`, to the repository that site.yaml names; `local`, to this machine's own folder,
 * at once; `local-review`, to drafts in this machine's repository, which are read before they are published.
 */
export type EditingPlace = "online" | "local" | "local-review";

/** As the document of the interface says it; a published one says nothing. */
export function editingPlace(said: string | undefined): EditingPlace {
  return said === "local" || said === "local-review" ? said : "online";
}

export function cmsConfig({ site, years, today, origin = "" }: CmsSettings, place: EditingPlace): CmsConfig {
  const local = place !== "online";
  const address = local ? origin : site.url;
  // Decap refuses to start with drafts on Gitea
  const isAtOnce = place === "local" || (!local && site.cms?.backend === "gitea");
  return {
    load_config_file: false,
    backend: local ? { name: "proxy", proxy_url: LOCAL_BACKEND_PATH, branch: "local" } : backend(site.cms),
    publish_mode: isAtOnce ? "simple" : "editorial_workflow",
    locale: site.cms?.language ?? "fr",
    site_url: address,
    display_url: address,
    // on the page where one signs in
    ...(site.logo === undefined ? {} : { logo: { src: site.logo, show_in_header: false } }),
    media_folder: "content/media/images",
    public_folder: "/media/images",
    slug: { encoding: "ascii", clean_accents: true, sanitize_replacement: "-" },
    collections: [...collections(years, today), settingsCollection()],
  };
}

/** The public forge that runs Gitea's successor and answers as Gitea does; the content security policy names it too. */
const CODEBERG = { base_url: "https://codeberg.org", api_root: "https://codeberg.org/api/v1" };

function backend(cms: Site["cms"]): CmsBackend {
  return {
    name: cms?.backend ?? "github",
    ...(cms?.repository === undefined ? {} : { repo: cms.repository }),
    branch: cms?.branch ?? "main",
    ...(cms?.appId === undefined ? {} : { auth_type: "pkce", app_id: cms.appId }),
    ...(cms?.backend === "gitea" ? CODEBERG : {}),
    ...(cms?.openAuthoring === true ? { open_authoring: true } : {}),
    commit_messages: commitTemplates(),
  };
}
