/** What podcast directories want to know (Podcasting 2.0, Apple's categories), of the hub's podcast and of a series'. */
import * as z from "zod";
import { email, expecting, field, line, picturePath, text } from "./fields.ts";

/**
 * Categories that directories take, with their names in French: a closed list
 * (https://podcasters.apple.com/support/1691-apple-podcasts-categories). Those below another are written `Arts > Books`.
 */
export const PODCAST_CATEGORIES = {
  Arts: "Arts",
  "Arts > Books": "Livres",
  "Arts > Design": "Design",
  "Arts > Fashion & Beauty": "Mode et beauté",
  "Arts > Food": "Cuisine",
  "Arts > Performing Arts": "Arts du spectacle",
  "Arts > Visual Arts": "Arts visuels",
  Business: "Économie",
  "Business > Careers": "Carrières",
  "Business > Entrepreneurship": "Entrepreneuriat",
  "Business > Investing": "Investissement",
  "Business > Management": "Management",
  "Business > Marketing": "Marketing",
  "Business > Non-Profit": "Associations",
  Comedy: "Humour",
  "Comedy > Comedy Interviews": "Entretiens humoristiques",
  "Comedy > Improv": "Improvisation",
  "Comedy > Stand-Up": "Stand-up",
  Education: "Éducation",
  "Education > Courses": "Cours",
  "Education > How To": "Guides pratiques",
  "Education > Language Learning": "Apprentissage des langues",
  "Education > Self-Improvement": "Développement personnel",
  Fiction: "Fiction",
  "Fiction > Comedy Fiction": "Comédie",
  "Fiction > Drama": "Drame",
  "Fiction > Science Fiction": "Science-fiction",
  Government: "Administration publique",
  History: "Histoire",
  "Health & Fitness": "Santé et forme",
  "Health & Fitness > Alternative Health": "Médecines douces",
  "Health & Fitness > Fitness": "Forme",
  "Health & Fitness > Medicine": "Médecine",
  "Health & Fitness > Mental Health": "Santé mentale",
  "Health & Fitness > Nutrition": "Nutrition",
  "Health & Fitness > Sexuality": "Sexualité",
  "Kids & Family": "Enfants et famille",
  "Kids & Family > Education for Kids": "Éducation des enfants",
  "Kids & Family > Parenting": "Parentalité",
  "Kids & Family > Pets & Animals": "Animaux",
  "Kids & Family > Stories for Kids": "Histoires pour enfants",
  Leisure: "Loisirs",
  "Leisure > Animation & Manga": "Animation et manga",
  "Leisure > Automotive": "Automobile",
  "Leisure > Aviation": "Aviation",
  "Leisure > Crafts": "Artisanat",
  "Leisure > Games": "Jeux",
  "Leisure > Hobbies": "Passe-temps",
  "Leisure > Home & Garden": "Maison et jardin",
  "Leisure > Video Games": "Jeux vidéo",
  Music: "Musique",
  "Music > Music Commentary": "Critique musicale",
  "Music > Music History": "Histoire de la musique",
  "Music > Music Interviews": "Entretiens musicaux",
  News: "Actualités",
  "News > Business News": "Actualités économiques",
  "News > Daily News": "Actualités du jour",
  "News > Entertainment News": "Actualités culturelles",
  "News > News Commentary": "Débats",
  "News > Politics": "Politique",
  "News > Sports News": "Actualités sportives",
  "News > Tech News": "Actualités des techniques",
  "Religion & Spirituality": "Religion et spiritualité",
  "Religion & Spirituality > Buddhism": "Bouddhisme",
  "Religion & Spirituality > Christianity": "Christianisme",
  "Religion & Spirituality > Hinduism": "Hindouisme",
  "Religion & Spirituality > Islam": "Islam",
  "Religion & Spirituality > Judaism": "Judaïsme",
  "Religion & Spirituality > Religion": "Religions",
  "Religion & Spirituality > Spirituality": "Spiritualité",
  Science: "Sciences",
  "Science > Astronomy": "Astronomie",
  "Science > Chemistry": "Chimie",
  "Science > Earth Sciences": "Sciences de la Terre",
  "Science > Life Sciences": "Sciences de la vie",
  "Science > Mathematics": "Mathématiques",
  "Science > Natural Sciences": "Sciences naturelles",
  "Science > Nature": "Nature",
  "Science > Physics": "Physique",
  "Science > Social Sciences": "Sciences sociales",
  "Society & Culture": "Société et culture",
  "Society & Culture > Documentary": "Documentaire",
  "Society & Culture > Personal Journals": "Journaux intimes",
  "Society & Culture > Philosophy": "Philosophie",
  "Society & Culture > Places & Travel": "Lieux et voyages",
  "Society & Culture > Relationships": "Relations",
  Sports: "Sports",
  "Sports > Baseball": "Baseball",
  "Sports > Basketball": "Basket-ball",
  "Sports > Cricket": "Cricket",
  "Sports > Fantasy Sports": "Sports virtuels",
  "Sports > Football": "Football américain",
  "Sports > Golf": "Golf",
  "Sports > Hockey": "Hockey",
  "Sports > Rugby": "Rugby",
  "Sports > Running": "Course à pied",
  "Sports > Soccer": "Football",
  "Sports > Swimming": "Natation",
  "Sports > Tennis": "Tennis",
  "Sports > Volleyball": "Volley-ball",
  "Sports > Wilderness": "Sports de nature",
  "Sports > Wrestling": "Lutte",
  Technology: "Technologies",
  "True Crime": "Faits divers",
  "TV & Film": "Télévision et cinéma",
  "TV & Film > After Shows": "Après l’émission",
  "TV & Film > Film History": "Histoire du cinéma",
  "TV & Film > Film Interviews": "Entretiens sur le cinéma",
  "TV & Film > Film Reviews": "Critiques de films",
  "TV & Film > TV Reviews": "Critiques de télévision",
} as const;

export type PodcastCategory = keyof typeof PODCAST_CATEGORIES;

/** Pixels of a side of the square picture of a podcast, JPEG or PNG. */
export const ARTWORK_SIDE = { min: 1400, max: 3000 } as const;

/** What stands between a category and one below it. */
export const BELOW_CATEGORY = " > ";

const category = z.enum(
  Object.keys(PODCAST_CATEGORIES) as [PodcastCategory, ...PodcastCategory[]],
  expecting("category"),
);
const title = line();
const about = text(1000);
const author = line();
const artwork = field(
  picturePath.optional(),
  "Image carrée",
  "JPEG ou PNG, de 1400 à 3000 pixels de côté. Vide\u00A0: elle est faite du titre.",
);
/** Stable identity of the podcast (Podcasting 2.0 `podcast:guid`, UUID). */
const guid = field(
  z.uuid().optional(),
  "Identifiant (UUID)",
  "Celui d’un podcast qui existait ailleurs\u202F; vide sinon.",
);

/** Of all recordings of a hub. */
export const podcastOfHub = z.strictObject({
  /** Title of the feed of all recordings. */
  title: field(title, "Titre"),
  /** What it is about. */
  description: field(about, "Description"),
  /** `itunes:author`. */
  author: field(author, "Auteur"),
  /** Contact of the owner, for directories. */
  email: field(email.optional(), "Courriel"),
  /** Category of directories, for example `Education` or `Arts > Books`. */
  category: field(category, "Catégorie"),
  image: artwork,
  guid,
});

/** Of the recordings of a series, where it differs from the series and from the podcast of the hub. */
export const podcastOfSeries = z.strictObject({
  title: field(title.optional(), "Titre", "Vide\u00A0: celui du cycle."),
  description: field(about.optional(), "Description", "Vide\u00A0: le chapô du cycle."),
  author: field(author.optional(), "Auteur", "Vide\u00A0: celui du podcast du site."),
  category: field(category.optional(), "Catégorie", "Vide\u00A0: celle du podcast du site."),
  image: artwork,
  guid,
});
