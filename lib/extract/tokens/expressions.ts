import { wordSet } from "../lexicon";
import { type Cue, type Token, wordAt } from "./token";

const CLEAR = /^(?:clear|plain|known)$/;
const ADVERB = wordSet(
  `it very quite abundantly perfectly itself himself herself themselves once again also`,
);
const CLAUSE = wordSet("that whether why how what when where who");
const BE = wordSet("is are was were be been being remain remains remained");

const wordsOf = (list: string) => new Set(list.split(/\s+/));

const MAKE: Record<string, boolean> = { make: false, makes: true, making: false, made: true };
const LET = wordsOf("let lets");
const VIEW = wordsOf("view opinion belief mind understanding");
// Adjectives that report a view where a clause follows: "is adamant that".
const ATTITUDE = wordsOf(
  `adamant confident convinced certain sure hopeful optimistic pessimistic clear emphatic insistent worried afraid
  sceptical skeptical`,
);
const REBUFF = wordsOf(
  `brushed brushes brushing waved waves waving batted bats batting shrugged shrugs shrugging laughed laughs laughing
  swept sweeps sweeping pushed pushes pushing`,
);
// Something said must follow: "waved away talk of a split" counts, "waved off the fleet" does not.
const CLAIMS = wordSet(
  `suggestion suggestions report reports claim claims talk rumor rumors rumour rumours fear fears criticsm criticsms
  criticism criticisms question questions concern concerns allegation allegations accusation accusations charge
  charges speculation call calls doubt doubts idea notion worry worries complaint complaints`,
);
// What can be put forward in words: a plan, but not "a medal".
const MATTER =
  /^(?:an?|the|its|his|her|their|new|fresh|revised|two|three|four)\b.*\b(?:plans?|proposals?|offers?|measures?|packages?|reforms?|steps|roadmap|framework|strategy|budget|bill|compromise|text|draft|terms|tariffs?|levy|sanctions|cuts?|rules|timetable|idea|amendments?|resolution|agreement|scheme)\b/;
const MAX_BEFORE_CLAIM = 4;

// "Is expected to | table | an offer": put forward. Otherwise these are nouns, or things that are done.
const TABLES = wordsOf("table unveil present float");
const AWAITED = wordSet(
  `expected due set likely poised scheduled slated planning plans planned intends prepared ready hope hopes hoping
  going about tipped certain wants`,
);
// "Allowed | that it was late": conceded.
const ALLOWS = wordsOf("allowed allows grants");

// "Put forward a plan", "spelled out the terms": proposed or told.
const PUT = wordsOf("put puts set sets spelled spelt spells putting setting spelling");

/** Every word that an expression may begin with. */
export const BEGINS = new Set([
  ...Object.keys(MAKE),
  ...LET,
  ...PUT,
  ...TABLES,
  ...ALLOWS,
  ...VIEW,
  ...ATTITUDE,
  ...REBUFF,
]);

/**
 * How an expression of several words that begins at a token reports something: "made clear that", "was of the view that",
 * "is adamant that". Returns null if none begins there.
 */
export function expressionAt(tokens: Token[], i: number): Cue | null {
  const { lower } = tokens[i]!;
  if (lower in MAKE) {
    let at = i + 1;
    while (at < i + 4 && ADVERB.has(wordAt(tokens, at))) at++;
    const reports = CLEAR.test(wordAt(tokens, at)) && CLAUSE.has(wordAt(tokens, at + 1));
    return reports ? { class: "say", base: "state", finite: MAKE[lower]! } : null;
  }
  if (ALLOWS.has(lower))
    return tokens[i + 1]?.lower === "that" && tokens[i - 1]?.lower !== "be"
      ? { class: "say", base: "concede", finite: true }
      : null;
  if (TABLES.has(lower)) {
    const awaited = tokens[i - 1]?.lower === "to" && AWAITED.has(wordAt(tokens, i - 2));
    const object =
      awaited &&
      MATTER.test(
        tokens
          .slice(i + 1, i + 6)
          .map((t) => t.lower)
          .join(" "),
      );
    return object ? { class: "speak", base: "table", finite: false } : null;
  }
  if (PUT.has(lower)) {
    const [particle, object] = [wordAt(tokens, i + 1), wordAt(tokens, i + 2)];
    const last = lower.startsWith("put") ? /^forward$/ : /^(?:out|forth)$/;
    return last.test(particle) &&
      /^(?:an?|the|his|her|its|their|two|three|four|how|what|why)$/.test(object)
      ? { class: "speak", base: "propose", finite: !lower.endsWith("ing") }
      : null;
  }
  // "Brushed aside", "waved away", "shrugged off": rejected.
  if (REBUFF.has(lower) && /^(?:aside|away|off)$/.test(wordAt(tokens, i + 1))) {
    const object = tokens.slice(i + 2, i + 2 + MAX_BEFORE_CLAIM);
    return object.some(({ lower }) => CLAIMS.has(lower))
      ? { class: "speak", base: "dismiss", finite: !lower.endsWith("ing") }
      : null;
  }
  // "Let it be known that".
  if (LET.has(lower) && tokens[i + 1]?.lower === "it" && tokens[i + 2]?.lower === "be")
    return tokens[i + 3]?.lower === "known" ? { class: "say", base: "state", finite: true } : null;
  if (VIEW.has(lower) && tokens[i + 1]?.lower === "that" && tokens[i - 2]?.lower === "of")
    return BE.has(wordAt(tokens, i - 3)) ? { class: "say", base: "believe", finite: true } : null;
  if (ATTITUDE.has(lower) && tokens[i + 1]?.lower === "that") {
    const before = wordAt(tokens, i - 1);
    const is =
      BE.has(before) ||
      ((before.endsWith("ly") || /^(?:more|less|also|still|not|very|quite)$/.test(before)) &&
        BE.has(wordAt(tokens, i - 2)));
    return is ? { class: "say", base: "believe", finite: true } : null;
  }
  return null;
}
