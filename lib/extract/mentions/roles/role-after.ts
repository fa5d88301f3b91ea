import { type Token, wordAt } from "../../tokens";
import type { Mention } from "../mention";
import type { Range } from "./offices";
import { currentOffice, MAX_ROLE_TOKENS, roleFrom } from "./role-from";
import { letters } from "./signatures";

/** "Jane Roe, | a senior fellow at the Institute |, said", "John Roe, who is | head of customs". */
export function roleAfter(tokens: Token[], mention: Mention): Range | null {
  // "Ann Lee | MP |, the trade minister".
  const named = mention.last + (letters(tokens, mention) ? 1 : 0);
  const comma = afterBracket(tokens, named);
  if (tokens[comma]?.text !== "," || endsLine(tokens, comma)) return null;
  const verb = tokens[comma + 1]?.lower === "who" ? tokens[comma + 2]?.lower : undefined;
  const been = /^(?:has|had)$/.test(verb ?? "") && tokens[comma + 3]?.lower === "been";
  const relative = been ? 3 : /^(?:is|was)$/.test(verb ?? "") ? 2 : 0;
  const now = /^(?:now|currently|then|formerly)$/.test(wordAt(tokens, comma + 1)) ? 1 : 0;
  const aged = tokens[comma + 1]?.kind === "number" && tokens[comma + 2]?.text === "," ? 2 : 0;
  const plain = comma + 1 + aged + relative + now;
  const from = plain + durationAt(tokens, plain);
  // "Who was until March consul, and is now | director", "until March consul and now | director".
  const earlier = relative || /^(?:until|once|formerly|previously)$/.test(wordAt(tokens, from));
  return roleFrom(tokens, earlier ? currentOffice(tokens, from, from + MAX_ROLE_TOKENS) : from);
}

/** "Dear Ann|,|": the words below the line are about someone else. */
export const endsLine = (tokens: Token[], comma: number): boolean =>
  tokens[comma + 1]?.cap === true && tokens[comma + 1]!.paragraph !== tokens[comma]!.paragraph;

/** How many words before an office give a duration: "Ann Lee, | for twenty years | the registrar". */
function durationAt(tokens: Token[], from: number): number {
  if (!/^(?:for|since|long)$/.test(wordAt(tokens, from))) return 0;
  for (let i = from + 1; i < from + 6 && tokens[i]?.sentence === tokens[from]!.sentence; i++)
    if (/^(?:an?|the)$/.test(tokens[i]!.lower)) return i - from;
  return 0;
}

/** Skips a short bracket after a name: "Jane Roe | (D-Ill.) |, a senior fellow". */
function afterBracket(tokens: Token[], from: number): number {
  if (tokens[from]?.text !== "(") return from;
  for (let i = from + 1; i < from + 6; i++) if (tokens[i]?.text === ")") return i + 1;
  return from;
}
