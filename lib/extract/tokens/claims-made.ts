// Verbs that report something together with a noun or a clause: "gave assurances that", "let slip that", "held that".
import { wordSet } from "../lexicon";
import { type Cue, type Token, wordAt } from "./token";

const MADE = wordSet(
  `assurance assurances promise promises pledge pledges commitment undertaking guarantee guarantees warning warnings point
  case argument arguments claim claims suggestion suggestions possibility prospect theory view belief idea notion
  conviction hint hints impression complaint complaints accusation accusations charge charges allegation allegations
  contention conclusion conclusions excuse explanation reassurance reassurances verdict admission observation
  prediction forecast fears concerns doubts hopes scepticism skepticism confidence optimism`,
);
const MAX_MODIFIERS = 4;

/** Where the clause begins that a noun for a claim introduces: "gave | firm assurances | that". Returns -1 if none does. */
export function clauseOfClaim(tokens: Token[], verb: number): number {
  for (let i = verb + 1; i <= verb + MAX_MODIFIERS; i++) {
    const { kind, span, lower } = tokens[i] ?? {};
    if (kind !== "word" || span !== tokens[verb]!.span || /^(?:of|to|that|and|or)$/.test(lower!))
      return -1;
    if (MADE.has(lower!)) return wordAt(tokens, i + 1) === "that" ? i + 1 : -1;
  }
  return -1;
}

const says = (base: string, finite: boolean): Cue => ({ class: "say", base, finite });
const isPastOrThird = (lower: string): boolean =>
  !/ing$|^(?:give|make|issue|repeat|float|advance|offer|sound|draw|reach)$/.test(lower);

/** "Gave assurances that", "made the point that", "drew the conclusion that", "gave its reasons in a note: X". */
export const madeClaim = (tokens: Token[], i: number): Cue | null => {
  if (clauseOfClaim(tokens, i) >= 0) return says("state", isPastOrThird(tokens[i]!.lower));
  return givesAccount(tokens, i)
    ? { class: "speak", base: "explain", finite: isPastOrThird(tokens[i]!.lower) }
    : null;
};

const ACCOUNTS = wordSet(
  "version account reason reasons explanation view views verdict position reading side assessment justification",
);
const MAX_ACCOUNT = 14;

/** Whether someone gives an account that follows a colon: "gave | its version in a note: X". */
function givesAccount(tokens: Token[], verb: number): boolean {
  if (!/^(?:g[ai]v|offer)/.test(tokens[verb]!.lower)) return false;
  let account = false;
  for (let i = verb + 1; i < verb + MAX_ACCOUNT; i++) {
    const { kind, text, lower = "" } = tokens[i] ?? {};
    if (text === ":") return account;
    if (kind !== "word") return false;
    if (i <= verb + MAX_MODIFIERS && ACCOUNTS.has(lower)) account = true;
  }
  return false;
}

/** "Let slip | that". */
export const letSlip = (tokens: Token[], i: number): Cue | null =>
  wordAt(tokens, i + 1) === "slip" && /^(?:that|how|why|whether)$/.test(wordAt(tokens, i + 2))
    ? says("admit", true)
    : null;

/** "Has long | held | that", and "tariffs, he has long | held |, are taxes". */
export const held = (tokens: Token[], i: number): Cue | null => {
  const long = wordAt(tokens, i - 1) === "long" && wordAt(tokens, i + 1) === ",";
  return wordAt(tokens, i + 1) === "that" || long ? says("maintain", true) : null;
};

/** "Critics | charge | that": they allege it. */
export const charged = (tokens: Token[], i: number): Cue | null => {
  if (wordAt(tokens, i + 1) !== "that") return null;
  const before = tokens[i - 1];
  // "Rejected the | charge | that", "denied | charges | that": nouns.
  const verb = {
    charged: true,
    charges: before?.cap === true,
    charge: /[^s]s$/.test(before?.lower ?? ""),
  };
  const { lower } = tokens[i]!;
  return verb[lower as keyof typeof verb] ? says("allege", true) : null;
};
