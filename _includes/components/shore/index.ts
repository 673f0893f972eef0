export { ShoreEdge } from "./edge.tsx";
export { Skyline } from "./skyline.tsx";
export { Waveform } from "./waveform.tsx";
