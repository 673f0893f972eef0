import { NotFoundPage } from "../_includes/layouts/not-found.tsx";
import { singleKind } from "./kind.ts";

export default singleKind("notFound", ({ site }, lang) => <NotFoundPage site={site} lang={lang} />);
