import type { Assertion } from "../../types";
import { type Table, whenOf } from "./table";

/** What a table's patterns look like once compiled. */
export interface Patterns {
  table: Table;
  after: RegExp;
  /** Any verb directly behind the quoted words, with its subject after it. */
  behind: RegExp;
  when: RegExp;
  bare: RegExp;
  so: RegExp | null;
  cues: RegExp;
  silent: RegExp;
  future: RegExp;
  according: RegExp;
  /** Of what introduces a source, what may mean something else. */
  weak: RegExp;
  that: RegExp;
  /** Verbs whose object is what is said: "pidió | prudencia". */
  objects: RegExp;
  gerund: RegExp | null;
  /** A noun with its article, up to the end of the sentence. */
  lastSubject: RegExp;
  /** A verb of saying behind a comma, with a pronoun (1) or a noun behind it (2). */
  aside: RegExp;
  /** "Ana Lee | zufolge". */
  postposition: RegExp | null;
  /** "Aus Regierungskreisen | hieß es". */
  hearsay: RegExp | null;
}

/** Compiles the patterns of a table. */
export function compile(table: Table): Patterns {
  const { anyBare, so, according, silent, future } = table;
  // Swiss texts write "ss" for "ß".
  const cue = table.cue.replaceAll("ß", "(?:ß|ss)");
  const bare = table.bare.replaceAll("ß", "(?:ß|ss)");
  const objectsOf = table.objects.replaceAll("ß", "(?:ß|ss)");
  const lead = String.raw`^[\s,.!?…»”"“—–-]*`;
  const end = String.raw`(?!\p{L})`;
  return {
    table,
    after: new RegExp(
      `${lead}(?:(?:le|les|nos|me|lui|leur|nous|m['’]|l['’])\\s?)?(${cue})${end}\\s*`,
      "iu",
    ),
    behind: new RegExp(`${lead}(?!(?:${table.noVerb})${end})(${table.verb})${end}\\s+`, "u"),
    when: whenOf(table),
    bare: new RegExp(
      `${lead}(?:(?:lui|leur|nous)\\s|[ml]['’])?(${anyBare === null ? bare : `${anyBare}|${bare}`})`,
      "iu",
    ),
    so: so === null ? null : new RegExp(`^[\\s,]*(${so})\\s+`, "iu"),
    cues: new RegExp(
      `(?<![\\p{L}-])(?:${silent}|${future}|${bare}|${objectsOf}|${cue}${table.gerund === null ? "" : `|${table.gerund}`})${end}`,
      "giu",
    ),
    silent: new RegExp(`^(?:${silent})$`, "iu"),
    future: new RegExp(`^(?:${future})$`, "iu"),
    according: new RegExp(`(?<!\\p{L})(${according})(?:\\s+|(?<=['’]))`, "giu"),
    weak: new RegExp(`^(?:${table.weak})(?!\\p{L})`, "iu"),
    that: new RegExp(
      // Behind a comma, "que" belongs to a noun, unless the comma closes what is set off; "dass" has one always.
      `^[\\s${table.inverts ? "," : ""}]*(?:[^,.;:«“„"]{0,60}?[\\s${table.inverts ? "," : ""}]\\s*)??(?:,\\s[^,.;:]{3,80},\\s)?${table.that}(?:(?<=['’])|(?!\\p{L}))\\s*`,
      "iu",
    ),
    objects: new RegExp(`^(?:${objectsOf})$`, "iu"),
    lastSubject: new RegExp(
      `^${table.article}\\s?(?:\\p{L}[\\p{L}’'-]*\\s){0,8}${table.inverts ? "\\p{Lu}" : "\\p{L}"}[\\p{L}’'-]+(?:\\s(?:mit|an|ein|hinzu|fest|klar|zurück|vor|aus))?[.,]?$`,
      "u",
    ),
    gerund: table.gerund === null ? null : new RegExp(`^(?:${table.gerund})$`, "iu"),
    aside: new RegExp(
      `,\\s+(?:(?:lui|leur|nous|m['’]|l['’]|y)\\s?)?(?:(${bare})|(${cue}${so === null ? "" : `|${so}`}))${end}`,
      "giu",
    ),
    postposition: table.postposition,
    hearsay: table.hearsay,
  };
}

/** Whether words end with "and"; French "y" is none: "la présidente y | voit". */
export const endsWithAnd = (words: string, and: RegExp, { clitic }: Table): boolean =>
  and.test(words) && !(/\sy\s*$/u.test(words) && clitic.test(" y "));

/** Where the last sentence of a clause begins. */
export function sentenceStart(clause: string): number {
  let at = 0;
  for (const stop of clause.matchAll(/[.!?…][»”"]?\s+(?=[«“„"—¿¡]*\s?\p{Lu}|»\p{Lu}|$)/gu))
    at = stop.index + stop[0].length;
  return at;
}

const CONTRAST = /,\s(?:aunque|pero|si\s+bien|mais|aber|doch|jedoch)\s/iu;

/** A denial that is quoted behind a colon was said: "Lee widersprach: | Der Hafen sei groß genug." */
export const saidBehind = (before: string, assertion: Assertion): Assertion =>
  (assertion === "denied" && /(?::|\sals)\s*$/u.test(before)) ||
  // "No lo ve tan claro: | faltan manos"
  (assertion === "withheld" && /:\s*$/u.test(before))
    ? "asserted"
    : assertion;

// "Ni él ni su equipo | aclararon", "Personne n'a expliqué".
const NOBODY =
  /^(?:Ni\s[^,.;:]{1,60}\sni\s|Nadie\s|Ningun[oa]\s|Personne\sn|Aucune?\s[^,.;:]{1,60}\sn['’e]|Niemand\s|Kein[er]?\s)[^,.;:]{0,60}$/u;
const EXCLUDES = /(?:descart|exclu|schlie|écart)/iu;
const NOT = /\s(?:no\s|n['’]|ne\s)$/u;

/** Whether what a verb introduces was said, by the words around the verb. */
export function assertionIn(
  sentence: string,
  verb: number,
  cue: string,
  { table, silent, future }: Patterns,
): Assertion {
  // "No descarta un recorte", "n'exclut pas de partir": what somebody holds possible.
  if (EXCLUDES.test(cue) && (NOT.test(sentence.slice(0, verb)) || /^no?\s/u.test(cue)))
    return "asserted";
  if (silent.test(cue)) return "withheld";
  if (future.test(cue)) return "hypothetical";
  const before = sentence.slice(0, verb);
  if (NOBODY.test(before)) return "withheld";
  if (table.condition.test(sentence.trimStart())) return "hypothetical";
  // "Rehusó comentar el informe, aunque | subrayó": another clause may say something.
  const clause = before.split(CONTRAST).at(-1)!;
  if (table.silence.test(clause) || table.silence.test(`${before}${cue}`.slice(-40)))
    return "withheld";
  if (table.prospect.test(before)) return "hypothetical";
  return table.denial.test(cue) ? "denied" : "asserted";
}
