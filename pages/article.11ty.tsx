import { ArticlePage } from "../_includes/layouts/article.tsx";
import { entryPages } from "./kind.ts";

export default entryPages(({ articles }) => articles, ArticlePage);
