import { LinkPage } from "../_includes/layouts/link.tsx";
import { entryKind } from "./kind.ts";

export default entryKind((hub) => hub.links, LinkPage);
