// Where what a verb reports ends because a further verb has the same subject.
import type { MarkedSpan } from "../../marked-spans";
import type { Content } from "../contents";
import type { Sentence } from "../grammar";
import type { Patterns } from "../tables";

/** Where a further verb has the subject of this one: "que ... | y declaró que ...". */
const FURTHER =
  /(?:(?:,|\s)(?:y|e|et|und)|,\s(?:pero|aunque|mais|aber|wenngleich|si\s+bien))\s+(?:no\s|ne\s|n['’])?(?:(?:l[aeo]s?|se|nos|lui|leur|a|il|elle)\s)?$/u;
// "..., | betonte aber, dass ...", "..., | assurant que ...": what the subject of the verb before says, too.
const CONTRASTED = /^\s(?:aber|jedoch|zugleich|gleichzeitig|allerdings|indes|dennoch)(?!\p{L})/u;

/** Where a further verb reports something more, or else the end of the sentence. */
export function furtherAfter(
  piece: string,
  content: Content,
  verbs: RegExpExecArray[],
  { table, gerund }: Patterns,
): number {
  const next = verbs.find(({ index }) => index > content.at);
  if (!next) return piece.length;
  const front = piece.slice(0, next.index);
  const shares =
    gerund?.test(next[0]) ||
    (table.isGerman && CONTRASTED.test(piece.slice(next.index + next[0].length)));
  const further = FURTHER.exec(front) ?? (shares ? /,\s+$/u.exec(front) : null);
  return further?.index ?? piece.length;
}

/** Where a further verb quotes words in marks: "Dijo que el país no pedirá un crédito| y calificó de «...» las versiones". */
export function beforeQuoting(
  { text: piece, at }: Sentence,
  content: Content,
  verbs: RegExpExecArray[],
  claimed: MarkedSpan[],
): number {
  const open = claimed.find((span) => span.open > at + content.at)?.open ?? 0;
  const quoting = verbs.findLast(({ index }) => index > content.at && at + index < open);
  const further = quoting && FURTHER.exec(piece.slice(0, quoting.index));
  return further?.index ?? piece.length;
}
