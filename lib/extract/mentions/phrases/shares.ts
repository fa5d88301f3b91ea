import { type Token, wordAt } from "../../tokens";

const FRACTION = /^(?:half|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths)$/;
const AMOUNT =
  /^(?:an?|one|two|three|four|six|seven|eight|nine|ten|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|\p{L}+teen|\d[\d.,]*)$/u;
const ABOUT =
  /^(?:at|least|most|nearly|almost|about|around|roughly|over|under|some|only|just|more|less|fewer|than|as|many|few|full|mere)$/;

/**
 * Where a share of people begins that ends at a token: "| forty-one percent | of voters", "| at least half | of them".
 * Returns -1 if the token ends none.
 */
export function shareStart(tokens: Token[], last: number): number {
  const { sentence } = tokens[last] ?? {};
  const fraction = FRACTION.test(wordAt(tokens, last));
  let first = last;
  if (wordAt(tokens, last) === "cent" && wordAt(tokens, last - 1) === "per") first = last - 1;
  else if (!fraction && !/^(?:percent|%)$/.test(wordAt(tokens, last))) return -1;
  const isHere = (i: number) => tokens[i]?.sentence === sentence && tokens[i]!.span < 0;
  const counted = isHere(first - 1) && AMOUNT.test(tokens[first - 1]!.lower);
  // "Half" needs no number.
  if (counted) first--;
  else if (wordAt(tokens, last) !== "half") return -1;
  while (isHere(first - 1) && ABOUT.test(tokens[first - 1]!.lower)) first--;
  // "A full 79 percent".
  const full = /^(?:full|mere)$/.test(wordAt(tokens, first));
  return full && wordAt(tokens, first - 1) === "a" ? first - 1 : first;
}
