/** Everything that we change in Decap. `docs/decap-patches.md` lists it; `docs/decisions/0007-patched-decap.md` says why so. */
import { accessPatches } from "./access.ts";
import { contentPatches } from "./content.ts";
import { forgePatches } from "./forges.ts";
import { formPatches } from "./form.ts";
import type { Patch } from "./patch.ts";
import { screenPatches } from "./screens.ts";
import { textPatches } from "./text.ts";
import { themePatches } from "./theme.ts";

export { applyPatch, type Patch } from "./patch.ts";

export const PATCHES: readonly Patch[] = [
  ...themePatches,
  ...forgePatches,
  ...accessPatches,
  ...contentPatches,
  ...screenPatches,
  ...formPatches,
  ...textPatches,
];
