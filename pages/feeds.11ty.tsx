import { FeedsPage } from "../_includes/layouts/feeds.tsx";
import { singlePage } from "./kind.ts";

export default singlePage("feeds", ({ site }, lang) => <FeedsPage site={site} lang={lang} />);
