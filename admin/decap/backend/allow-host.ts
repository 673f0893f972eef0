/** One more host from which recordings come, written into the settings: at once, or into their draft where there are drafts. */
import { commitMessage, SETTINGS } from "../../../src/cms/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import { hasWorkflow } from "../form/save-draft.ts";
import { signedIn } from "./bring-back.ts";
import { currentImplementation } from "./look-up.ts";
import { changedSettings, settingsOfText } from "./settings-format.ts";
import type { Implementation } from "./versions.ts";

/** @returns whether it waits in a draft. @throws Error where nothing was written */
export async function allowHost(host: string): Promise<"allowed" | "draft"> {
  const { collection, entry: slug, file: path } = SETTINGS;
  const user = await signedIn();
  const implementation = currentImplementation<Implementation>();
  const useWorkflow = hasWorkflow();
  const draft = useWorkflow ? await draftText(implementation) : undefined;
  const raw = draft ?? (await implementation.getEntry(path)).data;
  const values = settingsOfText(raw);
  const hosts = Array.isArray(values["mediaHosts"]) ? (values["mediaHosts"] as readonly unknown[]) : [];
  if (!hosts.includes(host))
    await implementation.persistEntry(
      {
        dataFiles: [{ path, slug, raw: changedSettings(raw, { ...values, mediaHosts: [...hosts, host] }) }],
        assets: [],
      },
      {
        newEntry: false,
        commitMessage: commitMessage("update", {
          slug,
          collection: messages.settings.title,
          "author-name": user,
        }),
        collectionName: collection,
        useWorkflow,
        unpublished: draft !== undefined,
        ...(useWorkflow ? { status: "draft" } : {}),
      },
    );
  return useWorkflow ? "draft" : "allowed";
}

/** The settings as they stand in their draft; undefined where there is none. */
async function draftText(implementation: Implementation): Promise<string | undefined> {
  const { collection, entry: slug, file: path } = SETTINGS;
  const draft = await implementation.unpublishedEntry?.({ collection, slug }).catch(() => undefined);
  const id = draft?.diffs.find((diff) => diff.path === path)?.id;
  return id === undefined ? undefined : implementation.unpublishedEntryDataFile?.(collection, slug, path, id);
}
