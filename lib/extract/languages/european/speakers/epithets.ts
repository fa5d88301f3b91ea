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
  agricult(?:eur|rice) commerçante? syndicaliste Espagnole? Suisse Belge Russe Grec(?:que)? Turc Turque Tchèque Slovaque Serbe Croate
  Kurde Breton(?:ne)? Normande? Basque Corse Catalane? Picarde? Savoyarde? Bulgare Arabe Slovène 
  natif native mère_de_famille père_de_famille mère père veuf veuve rescapée? otage détenue? exilée? dissidente? démissionnaire
  souveraine? monarque chef_d['’]entreprise visiteu(?:r|se) doyen(?:ne)? pensionnaire lauréate?`,
  String.raw`\p{Lu}\p{Ll}+ain(?:e)?`,
  String.raw`ex-\p{L}+(?:\sd[eu]s?\s.{1,30})?`,
  // "Le Parisien" is a newspaper.
  String.raw`\p{Lu}\p{Ll}+(?<!Parisi)(?:ais|aise|ois|oise|ien|ienne)`,
  String.raw`ancien(?:ne)?\s\p{L}+(?:\sd[eu]s?\s.{1,30})?`,
);
const SPANISH = either(
  oneOf`
  hombre mujer allegad[oa] funcionari[oa] legisladora? congresista asambleísta mandatari[oa] dirigente polític[oa] líder militar
  parlamentari[oa] opositora? candidat[oa] académic[oa] jurista letrad[oa] activista empresari[oa] directiv[oa] ejecutiv[oa]
  especialista científic[oa] veteran[oa] religios[oa] prelado investigadora? expert[oa] economista analista abogad[oa]
  diplomátic[oa](?:_de_carrera)? historiadora? escritora? jefa?_de_filas regidora? primera?_edil edil socialista conservadora? popular
  secretari[oa]_de_Estado jef[ea]_comunal acusad[oa] imputad[oa] procesad[oa] denunciante sospechos[oa] agricultora? ganader[oa]
  comerciante sindicalista industrial gobernante joven ancian[oa] padre madre viud[oa] supervivente superviviente sobreviviente rehén pres[oa]
  exiliad[oa] disidente monarca soberan[oa] jubilad[oa] veteran[oa]_\p{Ll}+ natural_de_\p{Lu}\p{L}+ navarr[oa] andaluza? catalana? donostiarra balear
  bilbaín[oa] canari[oa] británic[oa] alemana? rus[oa] chin[oa] turc[oa] polac[oa] suec[oa] grieg[oa] tapatí[oa] chilang[oa]
  norteamerican[oa]`,
  // "Gaditana", "asturiano", but not "hermana", "ciudadano".
  `${oneOf`
  gadit murci astur asturi valenci zaragoz segovi toled castell sori limeñ bogot antioqu haban
  tucum rosarin venezuel jalisci zacatec michoac poblan queret guanaju veracruz yucatec oaxaqueñ sinalo texan californi
  afric europe itali sicili neoyorquin parisin rom`}(?:an)?[oa]`,
  // "Leonesa", "cordobesa"
  `${oneOf`leon cordob aragon mallorqu menorqu franc ingl irland portugu japon holand dan burgal genov milan barcelon vien`}esa`,
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
  [Pp]olitiker(?:in)? [Cc]hef(?:in)? [Ee]xpert(?:e|in) [Ff]orscher(?:in)? [Öö]konom(?:in)? [Hh]istoriker(?:in)?
  [Ww]issenschaftler(?:in)?`}`,
  String.raw`\p{L}+-(?:Mann|Frau|Chefin?)`,
  oneOf`
  Mann Frau Vertraute[rn]? \d+-[Jj]ährige[rn]? [Gg]ewerkschafter(?:in)? Jurist(?:in)? Diplomat(?:in)? Manager(?:in)? Aktivist(?:in)?
  Unternehmer(?:in)? Kandidat(?:in)? Amtsinhaber(?:in)? (?:Sozial|Christ|Frei)demokrat(?:in)? Liberale Grüne Oppositionelle
  Parlamentarier(?:in)? Abgeordnete Rechtsanwalt Anwältin Autor(?:in)? Politolog(?:e|in) Konservative Linke Parteilose Sozialist(?:in)?
  Republikaner(?:in)? Demokrat(?:in)? Oppositionsführer(?:in)? Familienvater Mutter Vater Witwe[r]? Rentner(?:in)? Überlebende Geflüchtete
  Wiener(?:in)? Berliner(?:in)? Hamburger(?:in)? Münchner(?:in)? Kölner(?:in)? Frankfurter(?:in)? Stuttgarter(?:in)? Leipziger(?:in)? Dresdner(?:in)?
  Bremer(?:in)? Hannoveraner(?:in)? Nürnberger(?:in)? Zürcher(?:in)? Basler(?:in)? Berner(?:in)? Genfer(?:in)? Grazer(?:in)? Salzburger(?:in)?
  Linzer(?:in)? Innsbrucker(?:in)? Tiroler(?:in)? Kärntner(?:in)? Steirer(?:in)? Bayer(?:in)? Schwabe Schwäbin Sachse Sächsin Thüringer(?:in)? Hesse
  Bündner(?:in)? Tessiner(?:in)? Walliser(?:in)? Aargauer(?:in)? Thurgauer(?:in)? Luzerner(?:in)? Zuger(?:in)? Solothurner(?:in)? Vorarlberger(?:in)?
  Burgenländer(?:in)? (?:Ober|Nieder)österreicher(?:in)? Holsteiner(?:in)? Hessin Westfale Pfälzer(?:in)? Saarländer(?:in)? Niedersachse Brandenburger(?:in)? Schweizer(?:in)? Österreicher(?:in)? Norweger(?:in)?
  Niederländer(?:in)? Spanier(?:in)? Italiener(?:in)? Brit(?:e|in) Franzose Französin (?:US-)?Amerikaner(?:in)? Däne Dänin Schwede Schwedin Finne Finnin
  Pole Polin Tscheche Tschechin Ungar(?:in)? Rumäne Rumänin Russe Russin Ukrainer(?:in)? Türke Türkin Grieche Griechin Israeli Palästinenser(?:in)?
  Iraner(?:in)? Iraker(?:in)? Syrer(?:in)? Ägypter(?:in)? Chinese Chinesin Japaner(?:in)? Inder(?:in)? Kanadier(?:in)? Mexikaner(?:in)? Brasilianer(?:in)?
  Argentinier(?:in)? Australier(?:in)? Belgier(?:in)? Luxemburger(?:in)? Ire Irin Schotte Schottin Deutsche Este Estin Lette Lettin Litauer(?:in)?`,
  String.raw`Ex-\p{L}+`,
);

// "L'entrepreneur | de 58 ans", "el parlamentario | por Antofagasta", "l'élu | du Gers"
const AGE_OR_SEAT = String.raw`\s(?:de\s\d+\s(?:ans|años)|(?:por|du|des)\s\p{Lu}[\p{L}-]+)`;

// "Der | frühere | Minister", "la | jeune | femme"
const ADJECTIVE = String.raw`(?:jeune|vieil(?:le)?|grande?|haute?|joven|veteran[oa]|histórico|actual|\d+-jährige|\p{Ll}{3,}(?:ige|sche|liche|tive|lose|ere|rale))\s`;

const EPITHET = only(
  String.raw`(?:${ADJECTIVE})?${either(FRENCH, SPANISH, GERMAN)}(?:\s\p{Ll}{3,})?(?:${AGE_OR_SEAT})?`,
);

/** Whether a noun phrase without its article refers back to someone named before. */
export const isEpithet = (phrase: string): boolean => EPITHET.test(phrase);

const ANYONE = only(
  `(?:${ADJECTIVE})?${either(
    oneOf`homme femme hombre mujer joven ancian[oa] Mann Frau prévenue? accusée? acusad[oa] imputad[oa] \d+-[Jj]ährige[rn]? \p{L}+génaire trentenaire`,
    String.raw`(?:homme|femme|hombre|mujer)\sde\s\d+\s(?:ans|años)`,
  )}`,
);

/** Whether a noun says only someone’s age, sex or part in a trial. */
export const isAnyone = (phrase: string): boolean => ANYONE.test(phrase);
