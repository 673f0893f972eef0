import { ArticleLayout } from "../_includes/layouts/article.tsx";
import { entryKind } from "./kind.ts";

export default entryKind((hub) => hub.articles, ArticleLayout);
