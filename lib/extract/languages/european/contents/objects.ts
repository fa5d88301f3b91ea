// What an object says: "lehnte | eine Maut | ab", but not "bestätigte | dies | nicht".
import { either, GERMAN_ACCUSATION, oneOf, only } from "../tables";

interface Said {
  words: string;
  /** "N'a évoqué | ses assistants | à aucun moment". */
  isNegated: boolean;
}

// "Verurteilte den Angriff | aufs Schärfste"
const MANNER =
  /\s(?:auf(?:s|\sdas)\s[Ss]chärfste|kategorisch|entschieden|energisch|vehement|strikt|scharf)$/u;
const PARTICLE = /\s(?:in\sAussicht|an|ab|zurück|ein|aus|auf|vor|zu)$/u;
const NEVER =
  /[\s,]+(?:(?:zunächst|bisher|bislang|vorerst|auf\sAnfrage|auf\sNachfrage)\s)*(?:nicht|à\saucun\smoment|en\saucun\scas|en\sning[uú]n\smomento)$/u;
const ADVERBS =
  /^(?:(?:zunächst|bisher|bislang|auch|aber|jedoch|nun|erneut|zudem|dann|également|aussi|toutefois|también|además)\s+)+/u;
// Words that refer to something said elsewhere, or merely to an occasion for saying something.
const TALK = oneOf`
  stellungnahme kommentar interview(?:anfrage)? anfragen? gespräch commentaires? déclarations? entretiens? comentarios? declaraciones
  entrevista`;
// "Bestätigte | das auch", but not "begrüßte | das Abkommen".
const PRONOUN = only(
  String.raw`(?:[Dd]as|[Dd]ies|[Ee]s|dazu|sich|cela|ça|ce\spoint|esto|eso|ello)(?:\s\p{Ll}+)?`,
);
const EMPTY = only(
  either(
    String.raw`(?:eine?|jede|jeden|la|toute?|une?|cualquier|faire|hacer|tout|de)?\s?(?:de\s|d['’]|une\s)?${TALK}`,
    String.raw`(?:${oneOf`die den diese[ns]? jede[ns]? jegliche[ns]? alle sämtliche solche entsprechende[ns]?`}\s)?${GERMAN_ACCUSATION}(?:\sgegen\s(?:sich|ihn|sie))?(?:\s${oneOf`entschieden scharf vehement energisch kategorisch deutlich klar umgehend`})?`,
    oneOf`zunächst nicht tout(?:_en_bloc)? todo (?:l[ae]|el)_(?:questions?|cuestión|pregunta|sujet|tema) die_fragen?`,
  ),
  "iu",
);

// "Begrüßte den Beschluss | und lud die Nachbarn ein": what else the subject does isn't part of the object.
const FURTHER_IN_GERMAN = new RegExp(
  String.raw`\sund\s(?:${oneOf`
  \p{Ll}{3,}ten?(?=_\p{Ll}) lud(?:en)? behielt(?:en)? rief(?:en)? bat(?:en)? ging(?:en)? gab(?:en)? nahm(?:en)? zog(?:en)? sprach(?:en)? drang(?:en)?
  verwies(?:en)? wies(?:en)? warf(?:en)? schlug(?:en)? schloss(?:en)? trat(?:en)? ließ(?:en)? hielt(?:en)? bot(?:en)? verwarf(?:en)? kam(?:en)?
  will wollen wird werden hat haben`})\s.*$`,
  "u",
);

const CLITICS = `(?:${oneOf`ne se les? la y en lui leur los? las no ya también además`}\\s|[nsl]['’])*`;
// "A salué l'accord | et s'est retiré", "agradeció la ayuda | y visitó el puerto"
const FURTHER = new RegExp(
  `\\s(?:et|y|e)\\s${CLITICS}${either(
    String.raw`${oneOf`
    ont est sont avait avaient était étaient va vont doit doivent veut veulent sera seront ha han había habían`}\s`,
    // "A" is a preposition in Spanish.
    String.raw`(?<=\set\s(?:\p{L}+\s|[nsl]['’]){0,2})a\s`,
    String.raw`\p{Ll}{2,}(?:èrent|aient)\s`,
    // "A salué l'accord | et quitté la salle": with the auxiliary of the verb before. "L'accord signé et ratifié" is one object.
    String.raw`(?<!(?:[éiu]e?s?|is)\set\s)\p{Ll}{2,}(?:[éiu]|is)\s(?!la\s(?:veille|semaine)|le\s(?:\d|mois)|l['’]an)(?:(?:l[ae]s?|une?|son|sa|ses|leurs?)\s|l['’])`,
    String.raw`${either(
      String.raw`\p{Ll}{2,}(?:ó|[ai]eron|aron)`,
      oneOf`dijo hizo puso fue tuvo dio vino pudo quiso trajo propuso expuso impuso sostuvo mantuvo obtuvo`,
    )}(?:\s|$)`,
  )}.*$`,
  "u",
);
// "L'accord | qui tient | et a été signé": the verb belongs to the clause.
const HAS_CLAUSE = /(?:\s(?:qui|que|dont|où|quien|cuy[oa]s?|donde)|\squ['’]).*\s(?:et|y|e)\s/u;

const withoutFurther = (object: string, isGerman: boolean): string => {
  if (isGerman)
    return object.replace(FURTHER_IN_GERMAN, "").replace(PARTICLE, "").replace(MANNER, "");
  return HAS_CLAUSE.test(object) ? object : object.replace(FURTHER, "");
};

/** The words of an object without those that belong to the verb. Returns null if they say nothing. */
export function objectIn(object: string, isGerman: boolean): Said | null {
  const whole = withoutFurther(object, isGerman);
  const never = NEVER.exec(whole);
  const words = never ? whole.slice(0, never.index) : whole;
  const bare = isGerman ? words.replace(ADVERBS, "") : words;
  return bare === "" || PRONOUN.test(bare) || EMPTY.test(bare)
    ? null
    : { words, isNegated: never !== null };
}
