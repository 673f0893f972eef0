/** Where a telephone sends the page that its owner shares: on to the form of a curated link. */
import { formOfShared } from "./shared-page.ts";

location.replace(formOfShared(location.search));
