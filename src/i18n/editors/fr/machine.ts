/** What this machine answers to the interface that it serves; each follows « Pas enregistré : » or the like. */
export const machineFr = {
  machine: {
    noRequest: "cette demande n’en est pas une",
    editingOnly: "cette adresse n’est que pour l’édition",
    jsonOnly: "une demande est en JSON",
    noJson: "cette demande n’est pas du JSON",
    tooMuch: "cet envoi est trop gros",
    draftUnnamed: "un brouillon a une collection et un nom",
    settingsForm: "les réglages du site se modifient dans leur formulaire",
    noDrafts: "il n’y a pas de brouillons ici",
    noDraft: (name: string): string => `il n’y a pas de brouillon «\u00A0${name}\u00A0»`,
    noDraftFile: (path: string): string => `le brouillon n’a pas de fichier ${path}`,
    draftThere: (name: string): string =>
      `un brouillon s’appelle déjà «\u00A0${name}\u00A0»\u00A0: changez le titre du vôtre`,
    foreignFiles: (files: string): string =>
      `ce brouillon change aussi autre chose que des entrées et des médias (${files}). Rien n’est ` +
      "publié et rien n’est perdu\u00A0: relisez sa branche, et réunissez-la avec git si elle convient.",
    contradiction: (files: string): string =>
      `ce qui est publié a changé aux mêmes endroits depuis le début de ce brouillon (${files}). Rien n’est publié ` +
      "et rien n’est perdu\u00A0: copiez ce que vous voulez garder, supprimez ce brouillon, puis repartez de l’entrée publiée.",
    openElsewhere: (branch: string): string =>
      `la branche ${branch} est ouverte dans un dossier de travail (git switch)\u00A0: quittez-la, puis recommencez`,
    otherBranch: (folder: string, branch: string): string =>
      `rien n’est publié, car le dossier ${folder} n’est plus sur la branche ${branch}\u00A0: remettez-l’y (git switch ${branch}), puis recommencez`,
    uncommitted: (folder: string, said: string): string =>
      `rien n’est publié, car le dossier ${folder} contient des fichiers qui ne sont dans aucun commit. Git répond\u00A0: ${said}`,
    noFile: (path: string): string => `le fichier ${path} n’existe pas`,
    gone: (path: string): string => `${path} n’est plus là\u00A0: rouvrez l’entrée`,
    taken: (path: string): string =>
      `une entrée existe déjà sous ce nom (${path}), et elle n’est pas remplacée\u00A0: choisissez un autre nom`,
    noFilePath: (path: string): string =>
      `le chemin «\u00A0${path}\u00A0» ne peut pas être celui d’un fichier`,
    leavesContents: (path: string): string => `le chemin «\u00A0${path}\u00A0» sort des contenus`,
    outside: (path: string): string => `le chemin «\u00A0${path}\u00A0» n’est pas dans les contenus`,
    noHeader: (path: string): string =>
      `une entrée commence par une ligne de trois tirets (---), et ${path} non`,
    unpublished: (name: string, found: string, remedy: string): string =>
      `«\u00A0${name}\u00A0» est ${found}, que le site ne publie pas. ${remedy}`,
    outsideMedia: (path: string): string => `«\u00A0${path}\u00A0» n’est pas dans content/media/`,
    overLimit: (name: string, megabytes: number): string =>
      `«\u00A0${name}\u00A0» dépasse ${megabytes}\u00A0Mo`,
    tooBigToShow: "ce fichier est trop gros pour être montré ici",
    versionGone: "cette version n’est plus là",
    /** What the system could not do. */
    safe: "Rien n’est perdu.",
    noRoom: "il n’y a plus de place sur le disque. Libérez-en, puis recommencez.",
    noQuota: "il n’y a plus de place pour vous sur ce disque. Libérez-en, puis recommencez.",
    noRight: "ce dossier ne vous laisse pas écrire. Changez ses droits, puis recommencez.",
    readOnly: "ce disque ne se laisse que lire. Enregistrez ailleurs, ou changez ses réglages.",
    tooManyFiles: "trop de fichiers sont ouverts sur cette machine. Fermez des programmes, puis recommencez.",
    heldFile: "un autre programme tient ce fichier. Fermez-le, puis recommencez.",
    refused: (code: string): string => `le système refuse d’écrire ou de lire ce fichier (${code}).`,
    fault: "une erreur du programme l’empêche.",
    noGit:
      "git ne démarre pas, ou le dossier de la relecture n’est plus là. Relancez npm start -- --relecture.",
    busyGit: (lock: string): string =>
      "git est occupé dans ce dépôt. Attendez que l’autre commande finisse, puis recommencez\u202F; " +
      `si aucune ne tourne, supprimez ${lock}.`,
    unwritten:
      "un fichier n’a pas pu être écrit, sans doute faute de place sur le disque. Libérez-en, puis recommencez.",
    gitSays: (said: string): string => `git n’a pas pu le faire. Il répond\u00A0: ${said}`,
  },
};
