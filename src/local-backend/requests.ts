/**
 * What Decap's proxy backend asks, as it writes it (decap-cms-backend-proxy/src/implementation.ts). Anything else is
 * refused before anybody looks at it.
 */
import * as z from "zod";
import { collectionKey, DRAFT_STATUSES, SETTINGS } from "../cms/index.ts";

const name = z.string().min(1).max(500);
const asset = z.object({ path: name, content: z.string(), encoding: z.literal("base64") });
const status = z.enum(DRAFT_STATUSES);

const collection = name.refine(
  (value) => value === SETTINGS.collection || collectionKey(value) !== undefined,
);
/** Part of the name of a branch: what git refuses there, we do too. */
const slug = z
  .string()
  .max(200)
  .regex(/^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_-])?$/u)
  .refine((value) => !value.includes("..") && !value.endsWith(".lock"));

/** Names the branch of a draft. */
export const draftNameSchema = z.object({ collection, slug });
const draftFile = z.object({ collection, slug, path: name });

const action = <const N extends string, P extends z.ZodType>(called: N, params: P) =>
  z.object({ action: z.literal(called), params });

export const requestSchema = z.discriminatedUnion("action", [
  z.object({ action: z.literal("info") }),
  action(
    "entriesByFolder",
    z.object({ folder: name, extension: z.string(), depth: z.number().int().min(1).max(3) }),
  ),
  action("entriesByFiles", z.object({ files: z.array(z.object({ path: name })).max(1000) })),
  action("getEntry", z.object({ path: name })),
  action(
    "persistEntry",
    z.object({
      dataFiles: z
        .array(z.object({ path: name, slug: name, raw: z.string(), newPath: name.optional() }))
        .min(1)
        .max(10),
      assets: z.array(asset).max(100),
      options: z.object({
        useWorkflow: z.boolean().optional(),
        newEntry: z.boolean().optional(),
        collectionName: collection.optional(),
        status: status.optional(),
      }),
    }),
  ),
  action("unpublishedEntries", z.unknown()),
  action(
    "unpublishedEntry",
    z.union([
      draftNameSchema,
      z.object({
        id: z
          .string()
          .transform((id) => id.split("/"))
          .pipe(z.tuple([collection, slug])),
      }),
    ]),
  ),
  action("unpublishedEntryDataFile", draftFile),
  action("unpublishedEntryMediaFile", draftFile),
  action("updateUnpublishedEntryStatus", draftNameSchema.extend({ newStatus: status })),
  action("publishUnpublishedEntry", draftNameSchema),
  action("deleteUnpublishedEntry", draftNameSchema),
  action("getMedia", z.object({ mediaFolder: name })),
  action("getMediaFile", z.object({ path: name })),
  action("persistMedia", z.object({ asset })),
  // `rewrites` is ours: entries that no longer name what goes
  action(
    "deleteFiles",
    z.object({
      paths: z.array(name).max(100),
      rewrites: z.array(z.object({ path: name, raw: z.string() })).optional(),
    }),
  ),
  action("getDeployPreview", z.unknown()),
  // ours: which entries there are
  action("entryFiles", z.unknown()),
  // ours: what was deleted, and the text of one version of it
  action("deletedEntries", z.unknown()),
  action("deletedEntry", z.object({ id: name })),
]);

export type Request = z.infer<typeof requestSchema>;
