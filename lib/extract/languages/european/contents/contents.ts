import { vocabularyOf } from "../grammar";
import { isBody } from "../people";
import {
  either,
  FRENCH_DAYS,
  oneOf,
  only,
  type Patterns,
  SPANISH_DAYS,
  type Table,
} from "../tables";
import type { Content } from "./content";
import { infinitiveClause, plainClause, SPELT_OUT } from "./german-clauses";
import { nounBehind, withheldOrFutureNoun } from "./noun-objects";

/** What a verb of saying introduces: a clause with "that", a noun or, in German, a clause after a comma. */
export function contentAfter(
  piece: string,
  begin: number,
  verb: string,
  patterns: Patterns,
): Content | null {
  const rest = piece.slice(begin);
  const object = (length: number | null) =>
    length !== null && { at: begin + length, isObject: true };
  const clause = (length: number | null) =>
    length !== null && { at: begin + length, isObject: false };
  return (
    object(introduced(rest, verb, patterns.table)) ||
    clause(thatClause(rest, verb, patterns)) ||
    clause(question(rest, verb, patterns)) ||
    object(withheldOrFutureNoun(rest, verb, patterns)) ||
    object(infinitiveClause(rest, verb, patterns)) ||
    object(nounBehind(rest, verb, patterns)) ||
    clause(colon(rest)) ||
    plainClause(rest, begin, verb, patterns)
  );
}

/** Where an infinitive or a preposition introducing what is said begins after a verb. Returns null if there is none. */
function introduced(
  rest: string,
  verb: string,
  { infinitive, prepositional }: Table,
): number | null {
  for (const [verbs, introduction] of prepositional) {
    const found = verbs.test(verb) ? introduction.exec(rest) : null;
    if (found) return found[0].length;
  }
  return infinitive?.exec(rest)?.[0].length ?? null;
}

const INTERROGATIVE =
  /(?<!\p{L})(?:cuándo|cuánt[oa]s?|cómo|qué|quién(?:es)?|cuál(?:es)?|dónde|por\s+qué|combien|comment|quel(?:le)?s?|pourquoi|warum)\s+$/iu;

const OBJECT = new RegExp(
  `^\\s+(?:${oneOf`
  el la los las un una unos unas est[ea]s? es[ea] sus? le les une des ce cet cette ces son sa ses leurs?`}\\s|l['’])(\\p{Ll}[\\p{L}-]*)(?![\\p{L}-]|\\s+de\\s+que\\s)`,
  "u",
);
// "Anunció | la semana pasada | que", "a rappelé | la veille | que": when something was said.
const TIME = only(
  either(
    FRENCH_DAYS,
    SPANISH_DAYS,
    oneOf`
  semanas? mañana tarde noche día mes año víspera vez pasad[oa] próxim[oa] mism[oa] últim[oa] mediodía veille semaine matin soir
  soirée nuit jour journée mois année an week-end fois derni(?:er|ère)s? prochaine? même lendemain heures? minutes? horas minutos
  verano otoño invierno primavera été automne hiver printemps`,
  ),
);
// "Défend | l'idée | que", "lamentó | el hecho | de que": nouns with a clause that says what they are.
const CLAIM = only(oneOf`
  fait idée hypothèse crainte espoir conviction souhait certitude volonté assurance possibilité risque thèse rumeur preuve principe
  nouvelle fin impression sentiment avis promesse garantie vœu condition hecho idea posibilidad deseo esperanza temor voluntad convicción riesgo
  promesa compromiso condición tesis hipótesis sensación garantía`);

// "Unos minutos | más tarde | que", "una y | otra vez | que"
const LATER =
  /\s(?:después|más\starde|antes|plus\st(?:ard|ôt)|après|otra\svez)\s+qu(?:e\s+|['’])$/u;

/** Whether "que" belongs to the object of a verb: "condenó | el ataque | que mató a diez personas". */
function isOfObject(opener: string, verb: string, { table, objects }: Patterns): boolean {
  const noun = table.isGerman ? undefined : OBJECT.exec(opener)?.[1];
  if (
    noun === undefined ||
    !objects.test(verb) ||
    TIME.test(noun) ||
    CLAIM.test(noun) ||
    LATER.test(opener)
  )
    return false;
  const { isOffice, isAgent } = vocabularyOf(table);
  return !(isOffice(noun) || isAgent(noun) || isBody(noun, false));
}

// "Évoque des tests interrompus | dès que", "pidió tiempo | hasta que"
const CONJUNCTION =
  /\s(?:dès|alors|tandis|après|avant|afin|sans|parce|pendant|depuis|desde|hasta|sin|mientras|puesto|aunque|siempre|luego|a\smenos|a\sfin\sde|antes\sde|después\sde)\squ(?:e\s+|['’])$/u;

/** "A déclaré que | ...". In "precisar | qué comisario la encabezará" the question is part of what is said. */
function thatClause(rest: string, verb: string, patterns: Patterns): number | null {
  const { that, cues } = patterns;
  const opener = that.exec(rest)?.[0];
  if (CONJUNCTION.test(opener ?? "")) return null;
  // The clause belongs to a verb in between: "a exprimé ... et a rappelé | que".
  if (opener === undefined || cues.test(opener) || isOfObject(opener, verb, patterns)) return null;
  // "Äußerte | die Sorge, dass ...": the noun is part of what is said.
  if (/^äu(?:ß|ss)er/iu.test(verb) && SPELT_OUT.test(opener)) return null;
  return opener.length - (INTERROGATIVE.exec(opener)?.[0].length ?? 0);
}

const QUESTION =
  /^\s+(?=(?:où|qui|ce\s+qu[ei’']|wer|wo|was|weshalb|wozu|welche[nrms]?|lo\s+que)(?:\s|(?<=['’])))/u;

/** "Ne veut pas dire | où ..." */
const question = (rest: string, verb: string, { silent, future }: Patterns): number | null =>
  silent.test(verb) || future.test(verb) ? (QUESTION.exec(rest)?.[0].length ?? null) : null;

/** A clause after a colon, without quotation marks: "Elle prévient : | la route sera longue". */
const colon = (rest: string): number | null =>
  /^(?:\s+[^,.;:«“„"]{1,50})?\s?:\s+(?=[\p{L}\d])/u.exec(rest)?.[0].length ?? null;
