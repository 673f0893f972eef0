/** How loud a long recording is over time: decoded piece by piece, so that no more than a moment of it is held. Heavy. */
import { AudioSampleSink, BlobSource, Input, MP3, MP4, OGG } from "mediabunny";

/** Parts after which what is known so far is told. */
const TOLD_EVERY = 8;

export interface PeaksSoFar {
  /** 0 to 1, one a part; what was not reached yet is 0. */
  readonly peaks: readonly number[];
  /** How much is done, 0 to 1. */
  readonly part: number;
}

interface Options {
  /** Of the whole. */
  readonly seconds: number;
  readonly count: number;
  readonly told: (soFar: PeaksSoFar) => void;
  readonly signal: AbortSignal;
}

/** Root mean square of each part, the loudest being 1. @throws Error where this browser cannot decode it */
export async function streamPeaks(blob: Blob, { seconds, count, told, signal }: Options): Promise<void> {
  const input = new Input({ source: new BlobSource(blob), formats: [MP3, MP4, OGG] });
  try {
    const track = await input.getPrimaryAudioTrack();
    if (track === null || !(await track.canDecode())) throw new Error("this sound cannot be decoded here");
    const squares = new Float64Array(count);
    const frames = new Float64Array(count);
    let reached = 0;
    let plane = new Float32Array(0);
    for await (const sample of new AudioSampleSink(track).samples()) {
      const at = Math.min(count - 1, Math.max(0, Math.floor((sample.timestamp / seconds) * count)));
      if (plane.length < sample.numberOfFrames) plane = new Float32Array(sample.numberOfFrames);
      const heard = plane.subarray(0, sample.numberOfFrames);
      sample.copyTo(heard, { planeIndex: 0, format: "f32-planar" });
      sample.close();
      for (const value of heard) squares[at] = (squares[at] ?? 0) + value * value;
      frames[at] = (frames[at] ?? 0) + heard.length;
      if (signal.aborted) return;
      if (at < reached + TOLD_EVERY) continue;
      reached = at;
      told({ peaks: levels(squares, frames), part: at / count });
    }
    told({ peaks: levels(squares, frames), part: 1 });
  } finally {
    input.dispose();
  }
}

function levels(squares: Float64Array, frames: Float64Array): readonly number[] {
  const means = [...squares].map((sum, n) => ((frames[n] ?? 0) > 0 ? Math.sqrt(sum / (frames[n] ?? 1)) : 0));
  const top = Math.max(...means);
  return means.map((mean) => (top > 0 ? mean / top : 0));
}
