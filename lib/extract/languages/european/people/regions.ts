// Regions of the world that an office is for: "directeur | Asie", "chef du bureau | Chine".
import { oneOf, only } from "../tables";

const REGION = only(
  oneOf`
  Afrique Amérique Amériques Asie Asie-Pacifique Europe Océanie Pacifique Moyen-Orient Proche-Orient Maghreb Sahel Balkans Caucase
  Arctique Méditerranée Indo-Pacifique Eurasie Caraïbes Monde International France Allemagne Italie Espagne Royaume-Uni Chine Japon
  Corée Taïwan Russie Ukraine Inde Iran Turquie États-Unis Canada Brésil Mexique Israël Liban Syrie Égypte Vietnam Philippines
  Indonésie Australie Pologne Asia África América Europa Oriente China Japón Rusia India Asien Afrika Nahost Russland Fernost
  (?:China|Russland|Japan|Taiwan|Indien|Iran|Israel|(?:Nord|Süd)korea|Deutschland|Frankreich|Italien|Spanien|Polen|Europa)s`,
);

/** Whether a single capitalised word after an office is the region that it is for, and not a name. */
export const isRegion = (word: string): boolean => REGION.test(word);
