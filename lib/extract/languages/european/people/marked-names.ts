// Names in quotation marks: "die „Oderzeitung“ berichtet", "selon « Le Courrier », ...", "el buque «Virgen del Puerto»".
import type { Reading } from "../../reading";
import { Caseless, oncePerTable, type Table } from "../tables";

const MARKED =
  /([„«“"»]\s?)(\p{Lu}[\p{L}\p{N}'’&-]*(?:\s+[\p{L}\p{N}'’&-]+){0,3})(\s?[“»”"«])(?!\p{L})/gu;
const ARTICLE =
  "(?:l['’]|(?:le|la|les|un|une|du|des|au|aux|der|die|das|dem|den|ein|eine[mnrs]?|im|vom|zum|zur|el|los|las|una|del|al)\\s)";
// "Le cargo | « Astrolabe »"; every German noun has a capital, so that only one in front of a name shows it.
const ROMANCE_NOUN = new RegExp(`(?:^|\\s)${ARTICLE}(?:\\p{L}+\\s){1,2}$`, "iu");
const GERMAN_NOUN = new RegExp(`(?:^|\\s)${ARTICLE}(?:\\p{Ll}+\\s)?\\p{Lu}\\p{L}+\\s$`, "u");
const BARE = new RegExp(`(?:^|\\s)${ARTICLE}$`, "iu");
// "Nannte den Plan | „Unsinn“": what somebody calls a thing is a quotation.
const CALLED =
  /(?:nannt|nennt|nennen|bezeichne|schimpf|hieß|heißt|tauft|qualifi|appel|surnomm|trait|llam|tild|tach|calific|bautiz|Wort|mot|palabra)\p{L}*(?!\p{L})[^.;:]*$/u;
// What introduces a paper: "wie die | „Oderzeitung“ schreibt", "dans | « Le Courrier »".
const PAPER_BEFORE =
  /(?:^|\s)(?:wie|laut|in|im|aus|selon|dans|à|d['’]après|croire|según|en|comme|como|(?:Recherchen|Informationen|Angaben|Berichts?)\svon)\s(?:(?:de[rmn]|die|das|la|el|le)\s|l['’])?$/iu;
// "Sagte sie dem | „Tagblatt“"
const TOLD_TO = /(?:sagte?n?|erklärte?n?|gegenüber|verriet)\s(?:\p{L}+\s){0,3}(?:dem|der)\s$/u;
const FAR = 80;
const besideNames = oncePerTable((table) => ({
  verb: new Caseless(`^\\s+(?:${table.cue})(?!\\p{L})`),
  source: new Caseless(`(?:^|[\\s,])(?:${table.according})\\s$`),
}));

/**
 * A text with spaces for the marks around names, so that offsets stay: marks then are around what is said alone.
 */
export function withoutNameMarks(text: string, table: Table): string {
  const noun = table.inverts ? GERMAN_NOUN : ROMANCE_NOUN;
  const { verb, source } = besideNames(table);
  let plain = text;
  for (const { 0: marked, 1: open = "", 3: close = "", index } of text.matchAll(MARKED)) {
    const before = text.slice(Math.max(0, index - FAR), index);
    const end = index + marked.length;
    const behind = text.slice(end, end + FAR);
    const isPaper =
      (BARE.test(before) && (!table.inverts || verb.test(behind))) ||
      PAPER_BEFORE.test(before) ||
      (table.inverts && TOLD_TO.test(before)) ||
      source.test(before);
    if (!isPaper && (!noun.test(before) || CALLED.test(before))) continue;
    // Marks that open otherwise: "dijo: «...» «La ministra» ...".
    const name = marked.slice(open.length, marked.length - close.length);
    plain =
      plain.slice(0, index) +
      " ".repeat(open.length) +
      name +
      " ".repeat(close.length) +
      plain.slice(end);
  }
  return plain;
}

/** Readings with the marks around names again, where a speaker has them. */
export const withNameMarks = (readings: Reading[], plain: string, text: string): Reading[] =>
  plain === text
    ? readings
    : readings.map((reading) => {
        const { span } = reading.speaker;
        const name = reading.speaker.name?.replace(/\s{2,}/gu, " ") ?? null;
        const role = reading.speaker.role?.replace(/\s{2,}/gu, " ") ?? null;
        const own = span && text.slice(...span);
        if (!own || !name || plain.slice(...span) === own || /\n/.test(own))
          return { ...reading, speaker: { ...reading.speaker, name, role } };
        const closing = /^\s?[“»”"«]/u.exec(text.slice(span[1]))?.[0] ?? "";
        const whole = ([...own].some((mark) => /[„«“"»]/u.test(mark)) ? own + closing : own).trim();
        const isInside = /[„«“"»]\s?$/u.test(text.slice(0, span[0]).slice(-2));
        const lower = isInside
          ? whole
          : whole.replace(/^\p{Lu}(?=\p{Ll}*\s)/u, (letter) => letter.toLowerCase());
        return { ...reading, speaker: { ...reading.speaker, name: lower, role } };
      });
