export { ShoreEdge } from "./edge.tsx";
export { Waveform } from "./waveform.tsx";
