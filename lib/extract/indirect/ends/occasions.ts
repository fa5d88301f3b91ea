// How and when something was said, after the content: "confirmed the deal | in a statement", "announced it | Monday".
import { CALENDAR, wordSet } from "../../lexicon";
import { type Token, wordAt } from "../../tokens";

const OCCASION = wordSet(
  `statement interview message letter post tweet email e-mail briefing speech communiqué communique broadcast video
  telegram reply conference television tv radio website channel channels account page platform facebook twitter x`,
);
const LINKS = new Set(["in", "on", "via", "through", "during", "at"]);
const GOES_ON = wordSet(
  "on to late earlier that this with posted published released issued broadcast",
);
const MAX_WORDS = 6;

/** Whether words at the end of a clause say how something was said: "In a brief statement", "on state television". */
export function isOccasion(tokens: Token[], i: number): boolean {
  if (!LINKS.has(tokens[i]!.lower)) return false;
  for (let k = i + 1; k < i + MAX_WORDS; k++) {
    const t = tokens[k];
    if (t?.sentence !== tokens[i]!.sentence || t.kind !== "word") return false;
    // "The raid | on the port | in a statement".
    if (LINKS.has(t.lower)) return false;
    if (!OCCASION.has(t.lower)) continue;
    const next = tokens[k + 1];
    return next?.sentence !== t.sentence || next.kind !== "word" || GOES_ON.has(next.lower);
  }
  return false;
}

// Words after which a day is part of the content: "by | Monday", "until | Monday".
const OF_CONTENT = wordSet(
  "on for by next until till from and or to last this every of since before after a the that",
);

/**
 * Whether words after an object say when it was said: "Called for a march | later in the day", "announced the deal |
 * Monday".
 */
export function isWhen(tokens: Token[], i: number): boolean {
  const [one, two] = [wordAt(tokens, i), wordAt(tokens, i + 1)];
  if (one === "earlier" || one === "later") return /^(?:in|on|this|that|the)$/.test(two);
  if (one === "this") return /^(?:morning|afternoon|evening)$/.test(two);
  if (one === "yesterday") return true;
  const day = tokens[i]!.cap && one.endsWith("day") && CALENDAR.has(one);
  return day && !tokens[i + 1]?.cap && !OF_CONTENT.has(wordAt(tokens, i - 1));
}

// What takes place on a day, so that the day is part of what is reported: "called | a strike on Monday".
const EVENT = wordSet(
  `meeting meetings talks summit visit trip march marches rally rallies protest protests strike strikes vote votes election
  elections referendum poll hearing session debate ceremony launch release launches return departure arrival deadline
  deal truce ceasefire exchange attack attacks raid raids test tests incident arrest arrests sentencing verdict ruling
  trial conference briefing speech address announcement call dinner lunch parade exercise exercises drill drills`,
);
const MAX_EVENT = 12;

/**
 * Whether a day at the end of a sentence says when something was said: "called for calm | on Monday", but not "called
 * for a march on Monday".
 */
export function isOnDay(tokens: Token[], i: number): boolean {
  const day = tokens[i + 1];
  if (tokens[i]!.lower !== "on" || !day?.cap || !day.lower.endsWith("day")) return false;
  if (!CALENDAR.has(day.lower) || !/^[.,;]?$/.test(wordAt(tokens, i + 2))) return false;
  const { sentence } = day;
  for (let k = i - 1; k > i - MAX_EVENT && tokens[k]?.sentence === sentence; k--)
    if (EVENT.has(tokens[k]!.lower) || /^(?:it|he|she|they|we)$/.test(tokens[k]!.lower))
      return false;
  return true;
}
