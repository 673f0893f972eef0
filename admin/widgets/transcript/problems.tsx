/** What could not be read as it stood in a file: where, what, what to do. */
import { messages } from "../../../src/i18n/editors/index.ts";
import type { TranscriptProblem } from "../../../src/transcript/index.ts";

const { transcriptField: words } = messages;

/** Problems told at first; the others on demand. */
const FIRST = 5;

export function Problems({ problems }: { readonly problems: readonly TranscriptProblem[] }) {
  if (problems.length === 0) return null;
  const rest = problems.slice(FIRST);
  return (
    <div class="transcript-problems">
      <List problems={problems.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details>
          <summary>{words.moreProblems(rest.length)}</summary>
          <List problems={rest} />
        </details>
      )}
    </div>
  );
}

function List({ problems }: { readonly problems: readonly TranscriptProblem[] }) {
  return (
    <ul>
      {problems.map(({ line, found, remedy }) => (
        <li key={`${line} ${found}`}>
          <strong>{words.problem(line, found)}</strong> {remedy}
        </li>
      ))}
    </ul>
  );
}
