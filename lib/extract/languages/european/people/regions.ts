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

// Places whose names have several words, which look like given names and surnames.
const PLACE = only(
  oneOf`
  N[eu]w_Delhi Nueva_Delhi Neu-Delhi Buenos_Aires Abu_Dh?abi Abou_Dhabi Tel_Aviv Hong_?[Kk]ong Kuala_Lumpur Addis_Abeba Adís_Abeba
  Phnom_Penh Nom_Pen New_York Nueva_York Los_[ÁA]ngeles San_Francisco San_José San_Juan San_Salvador San_Marino Santo_Domingo
  Santa_Cruz Santa_Fe Puerto_Rico Porto_Rico Costa_Rica El_Salvador Sri_Lanka Burkina_Faso Sierra_Leon[ea] Nueva_Zelanda
  Arabia_Saud(?:í|ita) Corea_del_(?:Sur|Norte) Port-au-Prince Puerto_Príncipe Sao_Paulo São_Paulo Rio_de_Janeiro
  Río_de_Janeiro Le_Caire La_Haye La_Haya La_Paz La_Habana Cabo_Verde Cap_Vert Downing_Street Wall_Street Capitol_Hill Foggy_Bottom
  Casa_Blanca Casa_Rosada Ho-Chi-Minh-Stadt Papua-Neuguinea Saudi-Arabien`,
);

/** Whether capitalised words name a place, and nobody. */
export const isPlaceOfWords = (words: string): boolean => PLACE.test(words);

// "Président de la région | Bretagne".
const KIND = new RegExp(
  `${oneOf`région province département commune ville île métropole comunidad provincia región ciudad isla departamento`}$`,
  "iu",
);

/** Whether a single capitalised word after an office is the region that it is for, and not a name. */
export const isRegion = (word: string, office: string): boolean =>
  REGION.test(word) || (!word.includes(" ") && KIND.test(office));
