/** Listening while one edits. */
export const listenFr = {
  listen: {
    play: "Écouter",
    pause: "Mettre en pause",
    playNamed: (name: string): string => `Écouter ${name}`,
    pauseNamed: (name: string): string => `Mettre en pause ${name}`,
    placeIn: (name: string): string => `Position dans ${name}`,
    /** What is heard, within the three before. */
    recording: "l’enregistrement",
    moment: "le moment",
    place: (at: string, whole: string): string => `${at} sur ${whole}`,
    failed: "Le son n’est pas venu, ou ce navigateur ne connaît pas son format.",
    rate: "Vitesse",
    skipBack: (seconds: number): string => `−${seconds}\u00A0s`,
    skipOn: (seconds: number): string => `+${seconds}\u00A0s`,
    skipBackNamed: (seconds: number): string => `−${seconds}\u00A0s, reculer de ${seconds} secondes`,
    skipOnNamed: (seconds: number): string => `+${seconds}\u00A0s, avancer de ${seconds} secondes`,
    goBack: (seconds: number): string => `Revenir ${seconds} secondes en arrière`,
  },
};
