/** Methods of Decap's own backend, which forges stand behind, that are not as they come. `admin/build/patches/` gives the reasons. */
import { Backend } from "decap-cms-core/dist/esm/backend";
import { newSlug } from "../hooks.ts";
import { hasPage } from "./has-page.ts";

const { generateUniqueSlug, getDeploy } = Backend.prototype;

Backend.prototype.getDeploy = function (collection, slug, entry) {
  return hasPage(entry) ? getDeploy.call(this, collection, slug, entry) : undefined;
};
// « l’école » gives l-ecole, and a name is unique in all years
Backend.prototype.generateUniqueSlug = function (collection, data, config, used, path) {
  const slug = newSlug(String(collection.get("name")), String(data.get("title") ?? ""));
  return generateUniqueSlug.call(
    this,
    collection,
    data,
    config,
    used,
    path ?? `${collection.get("folder")}/${slug}.md`,
  );
};
