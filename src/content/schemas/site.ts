/** `content/site.yaml`: all that makes a hub this hub and not another. */
import * as z from "zod";
import {
  email,
  expecting,
  field,
  lang,
  licenceId,
  line,
  localized,
  picturePath,
  reading,
  sitePath,
  timeZone,
  webUrl,
} from "./fields.ts";
import { podcastOfHub } from "./podcast.ts";

/** A host name, without scheme or path; `*.` before it means all hosts below it. */
const host = z.string().regex(/^(?:\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/, expecting("host"));

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, expecting("colour"));

/** An entry of a menu: a path of this site or an address elsewhere. */
const navigationItem = z.strictObject({
  /** What is read, one string or one per language. */
  label: field(localized, "Libellé"),
  /** `/agenda/`, or an absolute address. */
  url: field(z.union([webUrl, sitePath]).meta({ widget: "page-address" }), "Où il mène"),
});

/** How the editing interface reaches the repository. */
const cms = z
  .strictObject({
    /** Decap's backend. */
    backend: field(
      z.enum(["github", "gitlab", "gitea", "git-gateway"]).default("github"),
      "Hébergement du dépôt",
    ),
    /** `owner/name`. */
    repository: field(line().optional(), "Dépôt"),
    /** Identifier of the OAuth application, where editors sign in at the forge itself (PKCE: GitLab, Gitea). */
    appId: field(line().optional(), "Identifiant de l’application"),
    /** Branch that is published. */
    branch: field(line().default("main"), "Branche"),
    /** Language of the whole editing interface: its pages, labels of fields, messages, dates. */
    language: field(z.enum(["fr", "en"]).optional(), "Langue de l’interface d’édition"),
    /** Anybody with an account at the forge may propose an entry, from a copy of the repository (GitHub only). */
    openAuthoring: field(z.boolean().optional(), "Propositions ouvertes à tout le monde"),
  })
  .refine(({ backend, openAuthoring }) => openAuthoring !== true || backend === "github", {
    path: ["openAuthoring"],
    ...reading("backend", "openAuthoring"),
    ...expecting("openAuthoring"),
  });

export const site = z.strictObject({
  /** Name of the hub. */
  name: field(line(80), "Nom"),
  /** What it is, in a line. */
  tagline: field(localized, "Devise", "Ce que le site est, en une ligne."),
  /** What it is, in a paragraph: search engines, feeds, home page. */
  description: field(
    localized,
    "Description",
    "En deux phrases\u00A0: la page d’accueil, les moteurs de recherche et les flux la montrent.",
  ),
  /** Public address, without a final slash. */
  url: field(
    webUrl
      .refine((value) => !/[/?#]$|[?#]/.test(value), expecting("addressSigns"))
      // every address of a page starts at the root of its host: below a folder, no style or script would be found
      .refine(
        (value) => !URL.canParse(value) || /^\/$|[/?#]$/.test(new URL(value).pathname),
        expecting("addressPath"),
      ),
    "Adresse publique",
    "Sans chemin ni barre oblique finale.",
  ),
  /** Languages offered, the main one first. */
  languages: field(
    z.array(lang).min(1).default(["fr"]),
    "Langues",
    "La langue principale d’abord\u00A0: c’est celle des fiches qui n’en disent aucune.",
  ),
  /** IANA time zone of the hub. */
  timeZone: field(timeZone.default("Europe/Paris"), "Fuseau horaire", "Par exemple Europe/Paris."),
  /** Licence of what carries none of its own. */
  licence: field(licenceId.default("CC-BY-NC-SA-4.0"), "Licence", "De ce qui n’en dit pas d’autre."),
  /** Who publishes: the body responsible for the hub. */
  publisher: field(
    z.strictObject({
      /** Name of the body. */
      name: field(line(), "Nom"),
      /** Its site. */
      url: field(webUrl.optional(), "Site"),
    }),
    "Éditeur",
  ),
  /** How readers reach the hub. */
  contact: field(
    z.strictObject({
      /** Address that receives questions, corrections and requests for removal. */
      email: field(email, "Courriel"),
      /** Postal address on one line. */
      address: field(line(300).optional(), "Adresse postale"),
    }),
    "Contact",
  ),
  /** Mark shown in the header and used as favicon (SVG or PNG). */
  logo: field(picturePath.optional(), "Logo", "En SVG ou en PNG\u00A0: l’en-tête et l’onglet du navigateur."),
  /** Picture shown when a page without image is shared (1200 × 630 px). */
  shareImage: field(
    picturePath.optional(),
    "Image de partage",
    "Montrée quand on partage une page sans image\u00A0: 1200 × 630 pixels.",
  ),
  /** Colour of the browser's chrome in light and dark, as in the token file. */
  themeColor: field(z.strictObject({ light: colour, dark: colour }).optional(), "Couleur du navigateur"),
  /** Main menu. */
  navigation: field(z.array(navigationItem).default([]).meta({ widget: "menu" }), "Liens du menu principal"),
  /** Menu at the foot of each page. */
  footer: field(z.array(navigationItem).default([]).meta({ widget: "menu" }), "Liens du pied de page"),
  /** Hosts from which sound may come, besides the site itself: every one that an address leads to. */
  mediaHosts: field(
    z.array(host).default([]),
    "Hôtes des enregistrements",
    "Les sites d’où viennent des sons et des diaporamas\u00A0: qui les écoute leur fait connaître son adresse (IP).",
  ),
  /** How many entries a list shows before it continues on another page. */
  pageSize: field(z.number().int().min(5).max(100).default(20), "Entrées par page"),
  /** The podcast of all recordings. */
  podcast: field(podcastOfHub.optional(), "Podcast"),
  /** The editing interface. */
  cms: field(cms.optional(), "Édition"),
});

export type SiteSettings = z.infer<typeof site>;
