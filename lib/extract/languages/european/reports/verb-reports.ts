import type { MarkedSpan } from "../../marked-spans";
import type { Reading, Speaker } from "../../reading";
import { assertionIn, endsWithAnd, type Sentence, saidBehind } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";
import type { Patterns } from "../tables";
import { contentAfter, trimmedEnd } from "./contents";
import { objectIn } from "./objects";
import { reported, wordsOf } from "./reported";
import { reportingVerbs } from "./reporting-verbs";
import { isDeed, isThing } from "./things";

const MIN_WORDS = 2;

/** What the verbs of a sentence report behind them. */
export function verbReports(
  text: string,
  { text: piece, at, outside }: Sentence,
  claimed: MarkedSpan[],
  topic: Speaker | null,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  const { inverts } = patterns.table;
  const verbs = reportingVerbs({ text: piece, at, outside }, patterns, speakers);
  const readings: Reading[] = [];
  verbs.forEach((verb, k) => {
    const begin = verb.index + verb[0].length;
    const introduced = contentAfter(piece, begin, verb[0], patterns);
    // "Ana Lee, ministre, | n'a pas souhaité répondre"
    const isSet = /[,«»“”"]\s*(?:\p{L}+\s)?$/u.test(piece.slice(0, verb.index));
    if (!introduced && (!isSet || patterns.silent.test(verb[0])))
      speakers.notice(at, at + verb.index);
    if (!introduced || NEGATED.test(piece.slice(begin))) return;
    let content = introduced;
    // "Lo confirmó | la portavoz": the noun behind is the subject.
    if (content.isObject && /(?:^|\s)lo\s$/iu.test(piece.slice(0, verb.index))) return;
    // "«...», | prometió el ministro": the verb has its words already.
    const isBehind = claimed.some(
      ({ close }) =>
        close <= at + verb.index && /^[\s,.!?]*$/u.test(text.slice(close, at + verb.index)),
    );
    if (isBehind) return;
    // A further clause may report more: "que ... | y declaró que ...".
    const next = verbs.slice(k + 1).find(({ index }) => index > content.at);
    const joined =
      next &&
      /(?:(?:,|\s)(?:y|e|et|und)|,\s(?:pero|aunque|mais|aber|wenngleich|si\s+bien))\s+(?:l[aeo]s?\s|se\s|nos\s|lui\s|leur\s|a\s|il\s|elle\s)?$/u.exec(
        piece.slice(0, next.index),
      );
    const further = joined ? joined.index : piece.length;
    const before = piece.slice(0, verb.index);
    const [start, last] = [at + verb.index, readings.at(-1)?.speaker ?? topic];
    let speaker: Speaker | null;
    // "Am Freitag will | die Kommission | mitteilen, wie ...", "Wegen der Unruhen rät | die Botschaft ..."
    const isPreposed = inverts && PREPOSED.test(before);
    const within = inverts && /^\p{L}+\s\p{L}/u.test(verb[0]) && patterns.future.test(verb[0]);
    // "..., schränkt sie ein, ...": the pronoun means the speaker before.
    if (inverts && /\s(?:er|sie|es)$/iu.test(verb[0]))
      speaker = speakers.again([start, at + begin]);
    // The second verb has the subject of the first, or what the sentence begins with.
    else if (endsWithAnd(before, AND, patterns.table) || patterns.gerund?.test(verb[0]))
      // "«...», dijo, | y añadió que"
      speaker =
        last ??
        (claimed.some(({ close }) => close > at && close <= at + verb.index)
          ? speakers.again()
          : null) ??
        speakers.opening(at, start) ??
        speakers.before(at, start);
    else speaker = isPreposed ? null : speakers.before(at, start);
    if (!speaker && within)
      speaker = speakers.source(start + verb[0].search(/\s/u), at + begin, true);
    // "Am Abend würdigte | die Ministerin | den Vertrag": the subject is between verb and object.
    const placed =
      isPreposed && content.isObject && !speaker && !speakers.after(at + begin, at + content.at);
    if (placed) {
      // "Rät die Botschaft | von nicht nötigen Reisen ab"
      const limit = piece.slice(content.at).search(OF_WHAT);
      const until = limit < 0 ? piece.length : content.at + limit;
      speaker = speakers.source(at + content.at, at + until, true);
      if (!speaker?.span) return;
      const past = Math.max(speakers.endOf(speaker.span), speaker.span[1]) - at;
      content = { ...content, at: past + /^\s*/u.exec(piece.slice(past))![0].length };
    }
    speaker ??=
      (inverts ? speakers.after(at + begin, at + content.at) : null) ?? topic ?? speakers.again();
    if (!speaker) return;
    const subject = speaker.span ? text.slice(...speaker.span) : "";
    const says = piece.slice(content.at);
    if (content.isObject && (isThing(subject, inverts) || isDeed(subject, verb[0], says))) return;
    let first = at + content.at;
    const end = first + trimmedEnd(text.slice(first, at + further), content.isObject);
    const inside = claimed.findLast(({ open, close }) => open < end && close > first);
    if (inside) {
      // "Que ... «...» | y que ...": only what follows the quotation is without marks.
      const again = AND_THAT.exec(text.slice(inside.close, end));
      if (!again) return;
      first = inside.close + again[0].length;
    }
    const object = content.isObject ? objectIn(text.slice(first, end), inverts) : null;
    if (content.isObject && !object) return;
    const words = object?.words ?? text.slice(first, end);
    if (wordsOf(words) < MIN_WORDS || /^[«“„"]/u.test(words)) return;
    readings.push({
      ...{ start: first, end: first + words.length, kind: "indirect", speaker, cue: verb[0] },
      assertion: object?.isNegated
        ? "withheld"
        : saidBehind(piece.slice(0, content.at), assertionIn(piece, verb.index, verb[0], patterns)),
      ...{ confidence: 0.75, because: `reported without quotation marks: “${verb[0]}”` },
    });
  });
  return readings;
}

const AND =
  /(?:^|[,\s])(?:y|e|et|und|pero|aunque|mais|aber|si\s+bien)\s+(?:(?:le|la|se|lo|les|lui|y|en)\s)?$/u;
// What stands in front of a German verb without being its subject.
const PREPOSED =
  /^(?:Aufgrund|Angesichts|Wegen|Trotz|Dank|Infolge|Nach|Vor|Seit|Am|Im|In|An|Auf|Bei|Beim|Mit|Zu[mr]?|Während|Unter|Gegenüber|Anlässlich|Für)\s[^,.;:]*$/u;
const OF_WHAT = /\s(?:von|vor|zu|auf|für|um|mit)\s(?!de[rmn]\s)\p{Ll}/u;
const AND_THAT = /^\s*,?\s*(?:y|e|et|und)\s+(?:que\s+|qu['’]|dass\s+)/u;
const NEGATED = /^\s+(?:pas|plus|jamais|rien|guère|nicht|nichts)(?!\p{L})/iu;
