import { NotFoundPage } from "../_includes/layouts/not-found.tsx";
import { singlePage } from "./kind.ts";

export default singlePage("notFound", ({ site }, lang) => <NotFoundPage site={site} lang={lang} />);
