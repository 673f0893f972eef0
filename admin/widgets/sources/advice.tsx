/** What would make a recording better to listen to. */
import type { Recommendation } from "../../../src/content/index.ts";

export function Advice({ advice }: { readonly advice: readonly Recommendation[] }) {
  if (advice.length === 0) return null;
  return (
    <ul class="source-advice">
      {advice.map(({ code, found, remedy }) => (
        <li key={code}>
          <strong>{found.charAt(0).toUpperCase() + found.slice(1)}.</strong> {remedy}
        </li>
      ))}
    </ul>
  );
}
