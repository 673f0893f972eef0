/** The sound files of a recording. */

const ELSEWHERE =
  "Mettez le fichier en ligne ailleurs (chez votre hébergeur, sur Internet Archive…), puis donnez son adresse ci-dessous.";
const IN_AUDACITY =
  "Ou faites-en vous-même une version légère\u00A0: dans Audacity, Fichier, Exporter l’audio, Opus, 24\u00A0kbit/s, mono.";

const allowed = (hosts: readonly string[]): string => `Hôtes permis\u00A0: ${hosts.join(", ")}.`;

export const sourcesFr = {
  sources: {
    add: {
      label: "Ajouter un fichier",
      choose: "Choisir un fichier audio",
      drop: "ou le déposer ici",
      limits: (formats: string, size: string): string => `${formats}, jusqu’à ${size}.`,
      address: "Ou l’adresse d’un fichier déjà en ligne",
      add: "Ajouter",
      noHost:
        "Ce site ne prend encore d’enregistrements d’aucun autre hôte\u00A0: donnez une adresse, et vous pourrez permettre le sien.",
      hosts: allowed,
    },
    said: {
      reading: (file: string): string => `Lecture de ${file}…`,
      asking: "L’hôte est interrogé…",
      added: (file: string): string => `${file} est ajouté.`,
      lighter: (file: string, now: string, before: string): string =>
        `${file} est prêt\u00A0: ${now} au lieu de ${before}.`,
      moved: (file: string, place: number, count: number): string =>
        `${file} est maintenant en place ${place} sur ${count}.`,
      removed: (file: string): string => `${file} est retiré.`,
      settingsWait:
        "Le fichier est ajouté. Les réglages du site attendent en brouillon\u00A0: publiez-les avant cette fiche.",
    },
    item: {
      isNew: "nouveau",
      up: (file: string): string => `Monter ${file}`,
      down: (file: string): string => `Descendre ${file}`,
      remove: (file: string): string => `Retirer ${file}`,
      facts: (file: string): string => `Ce que l’on sait de ${file}`,
      unmeasured:
        "L’hôte ne répond pas, ou ne laisse pas lire sa durée d’ici. Elle sera mesurée par la personne qui tient le site.",
    },
    facts: {
      channels: (n: number): string => (n === 1 ? "mono" : n === 2 ? "stéréo" : `${n} voies`),
      rate: (kilobits: string, varies: boolean): string =>
        `${kilobits}\u00A0kbit/s${varies ? " variables" : ""}`,
    },
    address: {
      empty: "Collez d’abord l’adresse d’un fichier.",
      known: "Cette adresse est déjà dans la liste.",
      noSuchFile: (address: string): string =>
        `Aucun fichier de ce site n’a l’adresse «\u00A0${address}\u00A0».`,
      insecure:
        "L’adresse commence par http://, que les navigateurs refusent ici. Essayez la même avec https://.",
      spaces:
        "Une adresse n’a pas d’espace. Remplacez-la par %20, ou copiez l’adresse depuis la barre du navigateur.",
      incomplete:
        "Ce n’est pas une adresse complète. Elle commence par https:// et mène au fichier lui-même.",
      foreign: (found: string, remedy: string): string => `C’est l’adresse d’${found}. ${remedy}`,
      strangeHost: (host: string, hosts: readonly string[]): string =>
        `L’hôte «\u00A0${host}\u00A0» n’est pas de ceux d’où ce site prend ses enregistrements. ${hosts.length === 0 ? "Aucun hôte n’est permis pour l’instant." : allowed(hosts)}`,
      noFile: "L’hôte répond qu’il n’y a pas de fichier à cette adresse. Vérifiez-la.",
      page: "Cette adresse mène à une page, pas à un fichier. Donnez l’adresse du fichier lui-même, celle qui le télécharge.",
      lost: "Ce fichier n’est pas dans le dépôt, ou n’a pas pu être lu.",
    },
    allowHost: {
      label: (host: string): string => `Permettre ${host}`,
      question: (host: string): string =>
        `Voulez-vous que ce site prenne des enregistrements de «\u00A0${host}\u00A0»\u202F? Qui les écoutera les lui demandera, et lui fera connaître son adresse (IP)\u00A0: dites-le dans la page sur la vie privée.`,
      allow: "Permettre cet hôte",
      leave: "Ne pas le permettre",
      failed:
        "Les réglages n’ont pas pu être enregistrés. Réessayez, ou ajoutez l’hôte dans «\u00A0Réglages du site\u00A0».",
    },
    file: {
      foreign: (name: string, found: string, remedy: string): string =>
        `«\u00A0${name}\u00A0» est ${found}. ${remedy} Puis choisissez le nouveau fichier.`,
      unknown: (name: string, formats: string, endings: string): string =>
        `«\u00A0${name}\u00A0» n’est pas un fichier audio d’un format connu. Les formats possibles sont ${formats} (${endings}).`,
      empty: (name: string): string =>
        `«\u00A0${name}\u00A0» est vide. Copiez à nouveau le fichier d’origine.`,
      tooBig: (limits: string): string =>
        `${limits} Déposez-le dans le cadre «\u00A0Fichiers audio\u00A0» d’un enregistrement\u00A0: une version plus légère en sera faite ici même.`,
    },
    /** Why a file is no sound. */
    noSound: {
      sentence: (name: string, why: string): string => `«\u00A0${name}\u00A0» ${why}.`,
      unreadable: "ne contient pas de son lisible\u00A0: exportez-le à nouveau",
      unpublished: "contient un format qui n’est pas publié ici\u00A0: exportez-le en Opus, en MP3 ou en M4A",
      otherThanNamed: {
        ogg: "contient de l’Ogg, malgré son nom\u00A0: exportez-le à nouveau",
        mp3: "contient du MP3, malgré son nom\u00A0: exportez-le à nouveau",
        mp4: "contient du MP4, malgré son nom\u00A0: exportez-le à nouveau",
      },
      refused: (found: string, remedy: string): string => `n’est pas pris\u00A0: ${found}. ${remedy}`,
    },
    lighten: {
      label: (file: string): string => `Alléger ${file}`,
      tooBig: (file: string, size: string, limit: string): string =>
        `«\u00A0${file}\u00A0» fait ${size}, et la limite est de ${limit}. Rien n’a été envoyé.`,
      reading: "Lecture de sa durée…",
      plan: (rate: number, duration: string, size: string): string =>
        `Ce navigateur peut en faire une version pour la parole, en Opus à ${rate}\u00A0kbit/s\u00A0: ${duration} en ${size} environ. Le fichier d’origine reste sur votre ordinateur.`,
      whoPlaysOpus:
        "Chrome, Edge, Firefox et Android lisent l’Opus\u202F; les iPhone et les Mac, depuis 2025\u202F; beaucoup d’applications de podcast, non. Pour elles, mettez aussi le MP3 en ligne ailleurs et ajoutez son adresse.",
      failed: `La conversion s’est arrêtée avant la fin\u00A0: le fichier est peut-être abîmé. ${ELSEWHERE}`,
      start: "Alléger ce fichier",
      leave: "Laisser",
      progress: (file: string): string => `Conversion de ${file}`,
      percent: (done: number): string => `${done}\u00A0%`,
      stop: "Arrêter",
      whyNot: {
        encoder: [
          "Ce navigateur ne sait pas faire d’Opus. Chrome, Edge et Firefox, à jour sur un ordinateur, le savent\u00A0: ouvrez-y cette page.",
          IN_AUDACITY,
          ELSEWHERE,
        ],
        decoder: [
          "Ce navigateur ne sait pas lire ce format pour le convertir. Essayez dans Chrome ou Edge, ou choisissez la version MP3.",
          IN_AUDACITY,
          ELSEWHERE,
        ],
        "too-long": [
          "Même en Opus à 16\u00A0kbit/s, il dépasserait la limite. Coupez-le en deux enregistrements, par exemple à la pause.",
          ELSEWHERE,
        ],
        "no-sound": [
          "Aucun son lisible n’y a été trouvé. Exportez-le à nouveau depuis l’enregistrement d’origine.",
        ],
      },
    },
  },
};
