/** The search page's parts. */
export { Answers } from "./answers.tsx";
export { Explore } from "./explore.tsx";
export { SearchForm } from "./form.tsx";
export { searchPath } from "./path.ts";
