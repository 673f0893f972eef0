import { LandingPage } from "../_includes/layouts/landing.tsx";
import { pageKind } from "./kind.ts";

/** A home page for each further language. */
export default pageKind({
  items: ({ site }) => site.languages.slice(1),
  path: (lang) => `/${lang}/`,
  render: (lang, hub) => <LandingPage hub={hub} lang={lang} />,
});
