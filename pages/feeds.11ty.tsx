import { FeedsPage } from "../_includes/layouts/feeds.tsx";
import { singleKind } from "./kind.ts";

export default singleKind("feeds", ({ site }, lang) => <FeedsPage site={site} lang={lang} />);
