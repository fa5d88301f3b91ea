// Nouns for what a person does that a text has not said of them: "Benigno Cueto perdió cuarenta vacas ... El ganadero".
import { oneOf, only } from "../tables";

// Probably someone else: a person who meets, interviews or judges the one named.
const SOMEBODY_ELSE = only(
  oneOf`
  juez jueza fiscal polic[ií]as? agente guardia vigilante taxista camarer[oa] periodista entrevistadora? enfermer[oa] conductora?
  secretari[oa] funcionari[oa] portavoz ministr[oa] president[ea] rey reina papa testigo amig[oa] compañer[oa] colega vecin[oa]s? lectora?
  presentadora? moderadora? abogad[oa] médic[oa] doctora? dueñ[oa] alcalde alcaldesa gobernadora? embajadora? canciller comisari[oa]
  primera? primer jef[ea] titular responsable representante mediadora? notari[oa] clienta? director[a]?
  juge procureure? polici(?:er|ère) gardien(?:ne)? chauffeu(?:r|se) serveu(?:r|se) journaliste infirmi(?:er|ère) greffi(?:er|ère) huissier
  secrétaire porte-parole ministre présidente? roi reine pape témoin amie? collègue voisine? lect(?:eur|rice) présentat(?:eur|rice)
  animat(?:eur|rice) avocate? médecin docteur propriétaire maire préfète? préfet ambassad(?:eur|rice) chancelier commissaire premi(?:er|ère)
  notaire cliente? gendarme interlocut(?:eur|rice) médiat(?:eur|rice) chef(?:fe)? représentante? direct(?:eur|rice)
  [\p{L}-]*richter(?:in)? [\p{L}-]*anwalt [\p{L}-]*anwältin [\p{L}-]*polizist(?:in)? Wachmann Taxifahrer(?:in)? Fahrer(?:in)? Kellner(?:in)?
  Journalist(?:in)? Reporter(?:in)? Moderator(?:in)? Krankenschwester Sekretär(?:in)? [\p{L}-]*sprecher(?:in)? [\p{L}-]*minister(?:in)?
  [\p{L}-]*präsident(?:in)? König(?:in)? Papst Zeug(?:e|in) Freund(?:in)? Kolleg(?:e|in) Nachbar(?:in)? Leser(?:in)? Arzt Ärztin
  [\p{L}-]*bürgermeister(?:in)? [\p{L}-]*botschafter(?:in)? [\p{L}-]*kanzler(?:in)? Chef(?:in)? Leiter(?:in)? Vertreter(?:in)? Kund(?:e|in) Beamt(?:e|er|in)
  Gesprächspartner(?:in)? Vermittler(?:in)? Vorsitzende[rn]? Präsident(?:in)?`,
  "iu",
);

// Occupations that one person may have together.
const FIELDS = [
  oneOf`capitán capitana patrón patrona marin[oa] pescadora? armadora? marinero capitaine patron pêcheur marin matelot armateur Kapitän(?:in)? Fischer(?:in)? Seemann Skipper`,
  oneOf`director directora maestr[oa] docente profesora? pedagog[oa] directeur directrice institut(?:eur|rice) enseignante? professeure? Lehrer(?:in)? Pädagog(?:e|in) Rektor(?:in)? Schulleiter(?:in)?`,
  oneOf`director directora médic[oa] doctora? facultativ[oa] cirujan[oa] directeur directrice chef(?:fe)? médecin docteure? chirurgien(?:ne)? praticien(?:ne)? Chefarzt Chefärztin Arzt Ärztin Mediziner(?:in)? Direktor(?:in)?`,
  oneOf`portavoz concejala? diputad[oa] senadora? alcalde alcaldesa edil dirigente líder candidat[oa] consejer[oa] president[ea] porte-parole député députée élue? maire conseill(?:er|ère) sénat(?:eur|rice) candidate? président présidente adjointe? Abgeordneter? Kandidat(?:in)? Fraktionschef(?:in)? Parteichef(?:in)? Politiker(?:in)? Stadtrat Stadträtin Vorsitzender?`,
  oneOf`ganader[oa] agricultora? granjer[oa] campesin[oa] productora? éleveu(?:r|se) agricult(?:eur|rice) paysan paysanne cultivat(?:eur|rice) fermi(?:er|ère) Landwirt(?:in)? Bauer Bäuerin`,
  oneOf`escritora? poeta novelista ensayista autora? periodista historiadora? écrivaine? poète romanci(?:er|ère) auteure? essayiste historien historienne Schriftsteller(?:in)? Autor(?:in)? Historiker(?:in)? Dichter(?:in)?`,
  oneOf`entrenadora? técnic[oa] preparadora? míster entraîneu(?:r|se) technicien(?:ne)? coach Trainer(?:in)? Coach Übungsleiter(?:in)?`,
  oneOf`president[ea] gerente empresari[oa] dueñ[oa] propietari[oa] directora? fundadora? hoteler[oa] comerciante patron patronne gérante? directeur directrice fondat(?:eur|rice) entrepreneur restaurat(?:eur|rice) commerçante? Inhaber(?:in)? Unternehmer(?:in)? Wirt(?:in)? Händler(?:in)? Geschäftsführer(?:in)?`,
].map((field) => new RegExp(`(?<!\\p{L})${field}(?!\\p{L})`, "iu"));

// Nouns for people that have no ending of an occupation.
const PERSON = only(
  oneOf`
  maestr[oa] docente ganader[oa] artesan[oa] campesin[oa] novillero torer[oa] ciclista poeta actriz actor cantante músic[oa] pianista
  estudiante alumn[oa] voluntari[oa] misioner[oa] monj[ea] chef cociner[oa] panader[oa] modista arquitect[oa] ingenier[oa] físic[oa] químic[oa] matemátic[oa]
  biólog[oa] veterinari[oa] psicólog[oa] sociólog[oa] filósof[oa] atleta nadadora? futbolista entrenadora? técnic[oa] preparadora? seleccionadora? míster piloto astronauta bomber[oa] guía
  paysan paysanne marin matelot éleveur éleveuse artisane? poète comédien comédienne acteur actrice chanteu(?:r|se) musicien musicienne étudiante? élève
  bénévole moine cuisini(?:er|ère) boulang(?:er|ère) architecte ingénieure? physicien physicienne chimiste biologiste vétérinaire psychologue sociologue
  philosophe athlète nageu(?:r|se) footballeu(?:r|se) entraîneu(?:r|se) technicien(?:ne)? sélectionneu(?:r|se) coach pilote astronaute pompi(?:er|ère) guide vigneron vigneronne cinéaste peintre photographe
  Bauer Bäuerin Landwirt(?:in)? Pädagog(?:e|in) Lehrer(?:in)? Künstler(?:in)? Musiker(?:in)? Schauspieler(?:in)? Sänger(?:in)? Student(?:in)? Schüler(?:in)? Koch
  Köchin Bäcker(?:in)? Architekt(?:in)? Ingenieur(?:in)? Physiker(?:in)? Chemiker(?:in)? Biolog(?:e|in) Tierarzt Tierärztin Psycholog(?:e|in) Soziolog(?:e|in)
  Philosoph(?:in)? Sportler(?:in)? Trainer(?:in)? Coach Übungsleiter(?:in)? Pilot(?:in)? Winzer(?:in)? Regisseur(?:in)? Maler(?:in)? Fotograf(?:in)? Handwerker(?:in)? Imker(?:in)? Gärtner(?:in)?
  Fischer(?:in)? Seemann Skipper(?:in)? Wirt(?:in)? Händler(?:in)? Erzieher(?:in)? Pfleger(?:in)? Rentner(?:in)?`,
);

// "Die Spitzenbeamtin", "die Ostfriesin": in German the feminine ending is a person's.
const FEMININE = /^\p{Lu}[\p{L}-]{3,}(?<!medizin|disziplin|maschin|rosin|lawin)in$/iu;

/** Whether a noun is one for a person by what they do, or in German by its feminine ending. */
export const isOccupation = (noun: string, isGerman: boolean): boolean =>
  PERSON.test(noun) || (isGerman && FEMININE.test(noun));

/** Whether a noun may be a further one for someone whose role, if the text gives one, is known. */
export function mayBeCalled(noun: string, role: string | null): boolean {
  if (role !== null) return FIELDS.some((field) => field.test(noun) && field.test(role));
  return !SOMEBODY_ELSE.test(noun);
}

// Nouns that say little alone, and are someone else's office with a name: "la jefa | de la misión".
const VAGUE = only(
  oneOf`representante responsable jef[ea] titular représentante? chef(?:fe)? Vertreter(?:in)? [\p{L}-]*vertreter(?:in)?`,
  "iu",
);

/**
 * Whether a noun, with more words behind it or not, is how news call someone whom they have named rather than the office
 * of someone else.
 */
export const isAnotherName = (noun: string, isAlone: boolean): boolean =>
  !SOMEBODY_ELSE.test(noun) || (!isAlone && VAGUE.test(noun));

// "| Le | dijo el vigilante", "| lui | a répondu le gardien": whoever spoke before is the one spoken to.
const TO_SOMEBODY =
  /(?<![\p{L}])(?:le|les|se lo|me|nos|lui|leur|m['’]a|nous|ihm|ihr|ihnen|mir|uns)\s(?:\p{L}+\s){1,3}$|(?<!\p{L})(?:ihm|ihnen|mir|uns)\s$/iu;

/** Whether the words before a subject address someone. */
export const addressesSomebody = (before: string): boolean => TO_SOMEBODY.test(before);

/** Whether a text before a noun has introduced someone with it: "un vigilante". */
export const introduces = (before: string, noun: string): boolean =>
  new RegExp(
    `(?<!\\p{L})(?:une?|una|otr[oa]|eine?[rnm]?|d['’]un|d['’]une)\\s(?:\\p{Ll}+\\s)?${noun.replaceAll(/[^\p{L}-]/gu, ".")}(?!\\p{L})`,
    "iu",
  ).test(before);
