// What a text calls someone once it has named them: "le parlementaire", "el mandatario", "der Ressortchef".
import { either, oneOf, only } from "../tables";

const FRENCH = either(
  oneOf`
  \p{L}+génaire trentenaire quadra homme femme proche fidèle ténor tribun cadre intéressée? élue? diplomate dirigeante? responsable
  patronne? édile prélat parlementaire opposante? candidate? universitaire juriste militante? officier gradé militaire retraitée?
  chercheu(?:r|se) enseignante? économiste politologue historienne? spécialiste experte? avocate?(?!_général) magistrate?
  romanci(?:er|ère) écrivaine? négociat(?:eur|rice) ex-ministre haute?_fonctionnaire homme_d['’]affaires (?:homme|femme)_politique
  homme_fort chef_de_file numéro_(?:un|deux) socialiste écologiste centriste frontiste insoumise? macroniste libérale? Allemande?
  prévenue? accusée? suspecte? mise?_en_(?:cause|examen) condamnée? plaignante? entrepreneur(?:e|se)? industriel(?:le)?
  agricult(?:eur|rice) commerçante? syndicaliste Américaine? Africaine? Roumaine? Marocaine? Mexicaine? Espagnole? Suisse Belge
  Russe Grec Turc`,
  // "Le Parisien" is a newspaper.
  String.raw`\p{Lu}\p{Ll}+(?<!Parisi)(?:ais|aise|ois|oise|ien|ienne)`,
  String.raw`ancien(?:ne)?\s\p{L}+(?:\sd[eu]s?\s.{1,30})?`,
);
const SPANISH = either(
  oneOf`
  hombre mujer allegad[oa] funcionari[oa] legisladora? congresista asambleísta mandatari[oa] dirigente polític[oa] líder militar
  parlamentari[oa] opositora? candidat[oa] académic[oa] jurista letrad[oa] activista empresari[oa] directiv[oa] ejecutiv[oa]
  especialista científic[oa] veteran[oa] religios[oa] prelado investigadora? expert[oa] economista analista abogad[oa]
  diplomátic[oa] historiadora? escritora? jefa?_de_filas regidora? primera?_edil edil socialista conservadora? popular
  secretari[oa]_de_Estado jef[ea]_comunal acusad[oa] imputad[oa] procesad[oa] denunciante sospechos[oa] agricultora? ganader[oa]
  comerciante sindicalista industrial`,
  String.raw`ex\p{L}+(?:\sdel?\s.{1,30})?`,
  // "Francés", "lucense", but not "interés", "marqués".
  String.raw`\p{Ll}{3,}(?<!inter|marqu)és`,
  String.raw`\p{Ll}{4,}ense`,
  // "Santafesino", "cacereño", but not "la oficina", "el vecino".
  String.raw`\p{Ll}{3,}(?:eñ[oa]|(?<!ofic|vec|campes|coc|ases)in[oa])`,
  `${oneOf`
  mexican colombian venezolan peruan italian american cuban chilen argentin ecuatorian bolivian brasileñ madrileñ extremeñ hondureñ
  panameñ salvadoreñ sevillan gallegu? vasc`}[oa]`,
);
const GERMAN = either(
  String.raw`[\p{L}-]*${oneOf`
  [Mm]ann [Ff]rau [Pp]olitiker(?:in)? [Cc]hef(?:in)? [Ee]xpert(?:e|in) [Ff]orscher(?:in)? [Öö]konom(?:in)? [Hh]istoriker(?:in)?
  [Ww]issenschaftler(?:in)?`}`,
  String.raw`\p{L}+-(?:Mann|Frau|Chefin?)`,
  oneOf`
  Vertraute[rn]? \d+-[Jj]ährige[rn]? [Gg]ewerkschafter(?:in)? Jurist(?:in)? Diplomat(?:in)? Manager(?:in)? Aktivist(?:in)?
  Unternehmer(?:in)? Kandidat(?:in)? Amtsinhaber(?:in)? (?:Sozial|Christ|Frei)demokrat(?:in)? Liberale Grüne Oppositionelle
  Parlamentarier(?:in)? Abgeordnete Rechtsanwalt Anwältin Autor(?:in)? Politolog(?:e|in)`,
);

// "L'entrepreneur | de 58 ans", "el parlamentario | por Antofagasta", "l'élu | du Gers"
const AGE_OR_SEAT = String.raw`\s(?:de\s\d+\s(?:ans|años)|(?:por|du|des)\s\p{Lu}[\p{L}-]+)`;

const EPITHET = only(
  String.raw`${either(FRENCH, SPANISH, GERMAN)}(?:\s\p{Ll}{3,})?(?:${AGE_OR_SEAT})?`,
);

/** Whether a noun phrase without its article refers back to someone named before. */
export const isEpithet = (phrase: string): boolean => EPITHET.test(phrase);
