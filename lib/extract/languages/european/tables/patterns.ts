import { Caseless } from "./caseless";
import { oncePerTable, type Table, whenOf } from "./table";

/** What a table's patterns look like once compiled. */
export interface Patterns {
  table: Table;
  after: Caseless;
  /** Any verb directly behind the quoted words, with its subject after it. */
  behind: RegExp;
  when: RegExp;
  bare: Caseless;
  so: Caseless | null;
  cues: Caseless;
  silent: Caseless;
  future: Caseless;
  according: Caseless;
  /** Of what introduces a source, what may mean something else. */
  weak: Caseless;
  that: Caseless;
  /** Verbs whose object is what is said: "pidió | prudencia". */
  objects: Caseless;
  gerund: Caseless | null;
  /** A noun with its article, up to the end of the sentence. */
  lastSubject: RegExp;
  /** A verb of saying behind a comma, with a pronoun (1) or a noun behind it (2). */
  aside: Caseless;
  /** "Ana Lee | zufolge". */
  postposition: RegExp | null;
  /** "Aus Regierungskreisen | hieß es". */
  hearsay: RegExp | null;
}

/** The patterns of a table. */
export const patternsOf = oncePerTable(compile);

function compile(table: Table): Patterns {
  const { anyBare, so, according, silent, future } = table;
  // Swiss texts write "ss" for "ß".
  const cue = table.cue.replaceAll("ß", "(?:ß|ss)");
  const bare = table.bare.replaceAll("ß", "(?:ß|ss)");
  const objectsOf = table.objects.replaceAll("ß", "(?:ß|ss)");
  const lead = String.raw`^[\s,.!?…»”"“—–-]*`;
  const end = String.raw`(?!\p{L})`;
  return {
    table,
    after: new Caseless(
      `${lead}(?:(?:le|les|nos|me|lui|leur|nous|m['’]|l['’])\\s?)?(${cue})${end}\\s*`,
    ),
    behind: new RegExp(`${lead}(?!(?:${table.noVerb})${end})(${table.verb})${end}\\s+`, "u"),
    when: whenOf(table),
    bare: new Caseless(
      `${lead}(?:(?:lui|leur|nous)\\s|[ml]['’])?(${anyBare === null ? bare : `${anyBare}|${bare}`})`,
    ),
    so: so === null ? null : new Caseless(`^[\\s,]*(${so})\\s+`),
    cues: new Caseless(
      `(?<![\\p{L}-])(?:${silent}|${future}|${bare}|${objectsOf}|${cue}${table.gerund === null ? "" : `|${table.gerund}`})${end}`,
    ),
    silent: new Caseless(`^(?:${silent})$`),
    future: new Caseless(`^(?:${future})$`),
    according: new Caseless(`(?<!\\p{L})(${according})(?:\\s+|(?<=['’]))`),
    weak: new Caseless(`^(?:${table.weak})(?!\\p{L})`),
    that: new Caseless(
      // Behind a comma, "que" belongs to a noun, unless the comma closes what is set off; "dass" has one always.
      `^[\\s${table.inverts ? "," : ""}]*(?:[^,.;:«“„"]{0,60}?[\\s${table.inverts ? "," : ""}]\\s*)??(?:,\\s[^,.;:]{3,80},\\s)?${table.that}(?:(?<=['’])|(?!\\p{L}))\\s*`,
    ),
    objects: new Caseless(`^(?:${objectsOf})$`),
    lastSubject: new RegExp(
      `^${table.article}\\s?(?:\\p{L}[\\p{L}’'-]*\\s){0,8}${table.inverts ? "\\p{Lu}" : "\\p{L}"}[\\p{L}’'-]+(?:\\s(?:mit|an|ein|hinzu|fest|klar|zurück|vor|aus))?[.,]?$`,
      "u",
    ),
    gerund: table.gerund === null ? null : new Caseless(`^(?:${table.gerund})$`),
    aside: new Caseless(
      `,\\s+(?:(?:lui|leur|nous|m['’]|l['’]|y)\\s?)?(?:(${bare})|(${cue}${so === null ? "" : `|${so}`}))${end}`,
    ),
    postposition: table.postposition,
    hearsay: table.hearsay,
  };
}
