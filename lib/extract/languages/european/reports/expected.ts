// What somebody is expected to say: "se espera que la ministra anuncie | el cierre", "dürfte | neue Zölle | ankündigen".
import type { Reading } from "../../reading";
import type { Sentence } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";
import type { Patterns } from "../tables";

const SPANISH =
  /(?:\b[Ss]e\s(?:espera|prevé|da\spor\shecho)|[Ee]stá\sprevisto|[Cc]abe\sesperar)\sque\s(?<who>[^,.;:«»“”]{3,80}?)\s(?:anuncie|pida|exija|niegue|confirme|reclame|reitere|proponga|explique|defienda|detalle|revele|advierta|desmienta|solicite)n?\s(?:que\s)?(?<what>[^.;:«»“”]{4,200})/u;
const FRENCH =
  /(?:\b[Oo]n\ss['’]attend|\bs['’]attend(?:ent)?|tout\sle\smonde\ss['’]attend)\sà\sce\squ(?:e\s|['’])(?<who>[^,.;:«»“”]{3,80}?)\s(?:annonce|demande|confirme|précise|dévoile|réclame|propose|exige|explique|rejette|nie|démente|affirme|déclare)(?:nt)?\s(?:que\s|qu['’])?(?<what>[^.;:«»“”]{4,200})/u;
const INFINITIVE =
  "(?:ankündigen|verkünden|bekannt\\s?geben|fordern|verlangen|vorschlagen|bestätigen|dementieren|verteidigen|ablehnen|zurückweisen|warnen|präsentieren)";
const FINITE =
  "(?:ankündigt|verkündet|bekannt\\s?gibt|fordert|verlangt|vorschlägt|bestätigt|dementiert|verteidigt|ablehnt|zurückweist)";
const GERMAN_CLAUSE = new RegExp(
  `(?:erwartet|gerechnet|rechnet\\s(?:\\p{Ll}+\\s)?damit),\\sdass\\s(?<who>[^,.;:«»„“”]{3,160}?)\\s${FINITE}[.,]`,
  "u",
);
const GERMAN_FUTURE = new RegExp(
  `^(?<front>[^,.;:«»„“”]{2,90}?)\\s(?:wird|werden|will|wollen|dürfte|dürften|soll|sollen|könnte|könnten)\\s(?<what>[^,.;:«»„“”]{4,140}?)\\s${INFINITIVE}[.]?$`,
  "u",
);
const WHEN =
  /^(?:(?:(?:noch\s)?(?:am|im|in|vor|bei|nach|auf|zu[mr]?)\s(?:de[mnr]\s|eine[mr]\s)?(?:\p{Ll}+en\s)?\p{Lu}[\p{L}-]+|morgen|heute|demnächst|bald|noch|voraussichtlich|erneut|offenbar|nun|dort|wohl|auch|dann)\s+)+/u;
const OBJECT = /^(?:eine?n?|de[nr]|die|das|seine?n?|ihre?n?|neue|weitere|mehr|\p{Ll}+e)\s/u;
const PREPOSED =
  /^(?:Am|Im|In|Nach|Vor|Bei|Auf|Zum|Zur|Noch|Morgen|Heute|Dort|Dabei|Später)(?!\p{L})/u;

/** What a sentence says that somebody will say, or is expected to. */
export function expectedIn(
  { text: piece, at }: Sentence,
  { table }: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  const made = (start: number, words: string, from: number, who: string): Reading[] => {
    const said = words.replace(/[\s,.!?…]+$/u, "");
    const speaker = speakers.source(from, from + who.length, true);
    return speaker && said.includes(" ")
      ? [
          {
            ...{ start, end: start + said.length, kind: "indirect", speaker, cue: null },
            ...{ assertion: "hypothetical", confidence: 0.7, because: "what is expected of them" },
          },
        ]
      : [];
  };
  if (!table.inverts) {
    const found = SPANISH.exec(piece) ?? FRENCH.exec(piece);
    const { who = "", what = "" } = found?.groups ?? {};
    const begin = found ? found.index + found[0].length - what.length : 0;
    return found ? made(at + begin, what, at + piece.indexOf(who, found.index + 10), who) : [];
  }
  const clause = GERMAN_CLAUSE.exec(piece);
  const frame = clause ? null : GERMAN_FUTURE.exec(piece);
  if (!clause && !frame) return [];
  const { who: awaited, what: framed = "", front = "" } = { ...clause?.groups, ...frame?.groups };
  const whole = awaited ?? framed;
  const begin = piece.indexOf(whole, clause ? clause.index + 8 : front.length);
  const isFronted = clause !== null || PREPOSED.test(front);
  let rest = begin;
  let subject: [number, string] = [at, front];
  if (isFronted) {
    const before = speakers.source(at + begin, at + begin + whole.length, true);
    if (!before?.span) return [];
    rest = Math.max(speakers.endOf(before.span), before.span[1]) - at;
    subject = [at + begin, piece.slice(begin, rest)];
  }
  const behind = piece.slice(rest, begin + whole.length);
  const lead = /^\s*/u.exec(behind)![0].length;
  const past = lead + (WHEN.exec(behind.slice(lead))?.[0].length ?? 0);
  const words = behind.slice(past);
  return OBJECT.test(words) ? made(at + rest + past, words, ...subject) : [];
}
