import type { EditorWords } from "../../fr/index.ts";

export const listenEn: Pick<EditorWords, "listen"> = {
  listen: {
    play: "Play",
    pause: "Pause",
    playNamed: (name) => `Play ${name}`,
    pauseNamed: (name) => `Pause ${name}`,
    placeIn: (name) => `Position in ${name}`,
    recording: "the recording",
    moment: "the moment",
    place: (at, whole) => `${at} of ${whole}`,
    failed: "The sound did not load, or this browser does not know its format.",
    rate: "Speed",
    skipBack: (seconds) => `−${seconds}\u00A0s`,
    skipOn: (seconds) => `+${seconds}\u00A0s`,
    skipBackNamed: (seconds) => `−${seconds}\u00A0s, go back ${seconds} seconds`,
    skipOnNamed: (seconds) => `+${seconds}\u00A0s, go forward ${seconds} seconds`,
    goBack: (seconds) => `Go back ${seconds} seconds`,
  },
};
