import { transcriptMisfit } from "../../../src/content/index.ts";

interface Props {
  readonly spoken: Parameters<typeof transcriptMisfit>[0];
  /** Duration of the recording, where it is known. */
  readonly seconds: number | undefined;
}

/** That a transcript cannot be that of its recording, or lacks a part. */
export function Misfit({ spoken, seconds }: Props) {
  const misfit = transcriptMisfit(spoken, seconds);
  if (misfit === undefined) return null;
  return (
    <p class="transcript-misfit">
      <strong>{misfit.found.charAt(0).toLocaleUpperCase("fr") + misfit.found.slice(1)}.</strong>{" "}
      {misfit.remedy}
    </p>
  );
}
