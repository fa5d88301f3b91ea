import { Caseless } from "./caseless";
import { oncePerTable } from "./once-per-table";
import type { Table } from "./table";

/** The patterns that the words of a table form in a text. */
export interface Patterns {
  table: Table;
  /** A verb of saying (1) after quoted words. */
  after: Caseless;
  /** Any verb (1) directly after quoted words, followed by its subject. */
  behind: RegExp;
  /** A verb without a separate subject after quoted words (1). */
  standalone: Caseless;
  /** When and where something was said, at the start of what follows its verb. */
  when: RegExp;
  so: Caseless | null;
  /** Verbs of saying, of silence and of what will be said, anywhere. */
  cues: Caseless;
  /** Whether a verb is one of these. */
  silent: Caseless;
  future: Caseless;
  gerund: Caseless | null;
  /** Whether the object of a verb is what is said: "pidió | prudencia". */
  objects: Caseless;
  /** What introduces a source (1). */
  according: Caseless;
  /** The same directly before an article or a noun. */
  source: Caseless;
  /** Those that may have another meaning. */
  weak: Caseless;
  /** What introduces a reported clause. */
  that: Caseless;
  /** A noun phrase with its article, up to the end of the sentence. */
  lastSubject: RegExp;
  /** A verb of saying after a comma, with its pronoun (1) or followed by a noun (2). */
  aside: Caseless;
}

/** The patterns of a table. */
export const patternsOf = oncePerTable(compiled);

const LEAD = String.raw`^[\s,.!?…»”"“—–-]*`;
const END = String.raw`(?!\p{L})`;
// "«...», | le | interrumpió Ana Lee"
const CLITIC = String.raw`(?:les?|l[oa]s?|se|nos|me|lui|leur|nous)\s|(?:l|m)['’]`;
/** An elided word ends with its apostrophe: "qu'". */
const END_OR_ELIDED = String.raw`(?:(?<=['’])|(?!\p{L}))`;

// Swiss texts write "ss" for "ß".
const swiss = (source: string): string => source.replaceAll("ß", "(?:ß|ss)");

function compiled(table: Table): Patterns {
  const { so, silent, future, gerund, isGerman } = table;
  const [cue, standalone] = [swiss(table.cue), swiss(table.standalone)];
  const objects = swiss(table.objects);
  const told = table.toWhom === null ? "" : `(?:${table.toWhom}\\s?)?`;
  const anyCue = [silent, future, standalone, objects, cue, gerund].filter((each) => each !== null);
  // After a comma, "que" belongs to a noun, unless the comma closes an aside; "dass" always follows one.
  const gap = isGerman ? "[\\s,]" : "\\s";
  return {
    table,
    after: new Caseless(`${LEAD}${told}(${cue})${END}\\s*`),
    behind: new RegExp(
      `${LEAD}(?:${CLITIC})?(?!${table.noVerb}${END})(${table.verb})${END}\\s+`,
      "u",
    ),
    standalone: new Caseless(
      `${LEAD}${told}(${table.anyStandalone === null ? "" : `${table.anyStandalone}|`}${standalone})`,
    ),
    when: whenOf(table),
    so: so === null ? null : new Caseless(`^[\\s,]*(${so})\\s+`),
    cues: new Caseless(`(?<![\\p{L}-])(?:${anyCue.join("|")})${END}`),
    silent: new Caseless(`^(?:${silent})$`),
    future: new Caseless(`^(?:${future})$`),
    gerund: gerund === null ? null : new Caseless(`^(?:${gerund})$`),
    objects: new Caseless(`^(?:${objects})$`),
    according: new Caseless(`(?<!\\p{L})(${table.according})(?:\\s+|(?<=['’]))`),
    source: new Caseless(`(?<!\\p{L})(?:${table.according})\\s?$`),
    weak: new Caseless(`^(?:${table.weak})${END}`),
    that: new Caseless(
      `^${gap}*(?:[^,.;:«“„"]{0,60}?${gap}\\s*${isGerman ? "" : `|(?:${table.when}\\s?){1,2}(?=,)`})??(?:,\\s[^,.;:]{3,80},\\s)?${table.that}${END_OR_ELIDED}\\s*`,
    ),
    lastSubject: new RegExp(
      String.raw`^${table.article}\s?(?:\p{L}[\p{L}’'-]*\s){0,8}${isGerman ? "\\p{Lu}" : "\\p{L}"}[\p{L}’'-]+(?:\s(?:mit|an|ein|hinzu|fest|klar|zurück|vor|aus))?[.,]?$`,
      "u",
    ),
    aside: new Caseless(
      `,\\s+${told}(?:(${standalone})|(${cue}${so === null ? "" : `|${so}`}))${END}`,
    ),
  };
}

/** When and where something was said, at the start of what follows its verb. */
export const whenOf = (table: Table): RegExp =>
  new RegExp(`^(?:${table.when}${END}\\s*,?\\s*)+`, "u");
