// Names in quotation marks: "die „Oderzeitung“ berichtet", "selon « Le Courrier », ...", "el buque «Virgen del Puerto»".
import type { Reading } from "../../reading";
import { Caseless, oncePerTable, type Table } from "../tables";

const MARKED =
  /([„«“"»]\s?)(\p{Lu}[\p{L}\p{N}'’&-]*(?:\s+[\p{L}\p{N}'’&-]+){0,3})(\s?[“»”"«])(?!\p{L})/gu;
const ARTICLE =
  "(?:l['’]|(?:le|la|les|un|une|du|des|au|aux|der|die|das|dem|den|ein|eine[mnrs]?|im|vom|zum|zur|el|los|las|una|del|al)\\s)";
// "Le cargo | « Astrolabe »"; in German, where every noun is capitalised, only one before the name shows this.
const ROMANCE_NOUN = new RegExp(`(?:^|\\s)${ARTICLE}(?:\\p{L}+\\s){1,2}$`, "iu");
const GERMAN_NOUN =
  /(?:^|\s)(?:[Dd](?:er|ie|as|em|en|es)|[Ee]ine?[mnrs]?|im|[vz]om|zu[mr])\s(?:\p{Ll}+\s)?\p{Lu}\p{L}+\s$/u;
// "Die | „Hafenpost“ | hatte gemeldet": names that only newspapers have.
const PAPER_NAME =
  /^(?:\p{Lu}[\p{L}-]*\s){0,3}\p{L}[\p{L}-]*(?:post|kurier|zeitung|blatt|anzeiger|bote|echo|presse|rundschau|nachrichten|merkur|allgemeine|times|journal|herald|tribune)$/iu;
const BARE = new RegExp(`(?:^|\\s)${ARTICLE}$`, "iu");
// "Nannte den Plan | „Unsinn“": what someone calls a thing is a quotation.
const CALLED =
  /(?:nannt|nennt|nennen|bezeichne|schimpf|hieß|heißt|tauft|qualifi|appel|surnomm|trait|llam|tild|tach|calific|bautiz|Wort|mot|palabra)\p{L}*(?!\p{L})[^.;:]*$/u;
// "Warf der Ministerin | „Panikmache“ | vor", "hat dem Chef | „Geiz“ | vorgeworfen": what is said of someone.
const SAID_OF =
  /(?:w[ai]rf|attestier|bescheinig|unterstell|droh|verspr|prophezei|empf|r[äi]e?t)\p{L}*\s[^.;:]{0,60}$/u;
const SAID_BEHIND =
  /^[^.;:,„»«]{0,60}\s(?:vorgeworfen|vorgehalten|unterstellt|bescheinigt|attestiert|angedroht|zugesagt|versprochen|prophezeit|empfohlen|geraten)(?!\p{L})/u;
// Words that introduce a newspaper: "wie die | „Oderzeitung“ schreibt", "dans | « Le Courrier »".
const PAPER_BEFORE =
  /(?:^|\s)(?:wie|laut|in|im|aus|selon|dans|à|d['’]après|croire|según|en|comme|como|(?:Recherchen|Informationen|Angaben|Berichts?)\svon)\s(?:(?:de[rmn]|die|das|la|el|le)\s|l['’])?$/iu;
// "Sagte sie dem | „Tagblatt“", "sagte der SPD-Chef (51) dem | „Tagblatt“", "im ARD- | „Morgenmagazin“"
const TOLD_TO =
  /(?:sagte?n?|erklärte?n?|gegenüber|verriet)\s(?:[\p{L}\p{N}().-]+\s){0,5}(?:dem|der)\s$|\s(?:im|in\sder|beim|dem|der)\s\p{Lu}[\p{L}\p{N}]*-$/u;
const FAR = 80;
const besideNames = oncePerTable((table) => ({
  verb: new Caseless(`^\\s+(?:${table.cue})(?!\\p{L})`),
  source: new Caseless(`(?:^|[\\s,])(?:${table.according})\\s$`),
}));

/**
 * A text in which spaces replace the quotation marks around names, so that offsets are unchanged and the remaining
 * marks enclose only what is said.
 */
export function withoutNameMarks(text: string, table: Table): string {
  const noun = table.isGerman ? GERMAN_NOUN : ROMANCE_NOUN;
  const { verb, source } = besideNames(table);
  const parts: string[] = [];
  let at = 0;
  for (const { 0: marked, 1: open = "", 2: name = "", 3: close = "", index } of text.matchAll(
    MARKED,
  )) {
    const before = text.slice(Math.max(0, index - FAR), index);
    const end = index + marked.length;
    const isPaper =
      (BARE.test(before) &&
        (!table.isGerman || PAPER_NAME.test(name) || verb.test(text.slice(end, end + FAR)))) ||
      PAPER_BEFORE.test(before) ||
      (table.isGerman && TOLD_TO.test(before)) ||
      source.test(before);
    const isSaid =
      table.isGerman && (SAID_OF.test(before) || SAID_BEHIND.test(text.slice(end, end + FAR)));
    if (!isPaper && (!noun.test(before) || CALLED.test(before) || isSaid)) continue;
    parts.push(text.slice(at, index), " ".repeat(open.length), name, " ".repeat(close.length));
    at = end;
  }
  return at === 0 ? text : parts.join("") + text.slice(at);
}

/** Readings with the marks around names restored, where a speaker has them. */
export const withNameMarks = (readings: Reading[], plain: string, text: string): Reading[] =>
  plain === text ? readings : readings.map((reading) => marked(reading, plain, text));

function marked(reading: Reading, plain: string, text: string): Reading {
  const { speaker } = reading;
  const { span } = speaker;
  const name = speaker.name?.replace(/\s{2,}/gu, " ") ?? null;
  const role = speaker.role?.replace(/\s{2,}/gu, " ") ?? null;
  const own = span && text.slice(...span);
  const isPlain = !own || !name || plain.slice(...span) === own || own.includes("\n");
  return {
    ...reading,
    speaker: { ...speaker, name: isPlain ? name : nameInMarks(own, span, text), role },
  };
}

function nameInMarks(own: string, [start, end]: [number, number], text: string): string {
  const closing = /[„«“"»]/u.test(own)
    ? (/^\s?[“»”"«]/u.exec(text.slice(end, end + 2))?.[0] ?? "")
    : "";
  const whole = (own + closing).trim();
  const isInside = /[„«“"»]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
  return isInside
    ? whole
    : whole.replace(/^\p{Lu}(?=\p{Ll}{0,4}\s)/u, (letter) => letter.toLowerCase());
}
