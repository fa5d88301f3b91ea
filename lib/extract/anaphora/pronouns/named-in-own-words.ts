// People named by a speaker, who are therefore not that speaker.
import type { Mention } from "../../mentions";
import type { QuotedSpan } from "../../quotation-marks";
import type { Syntax } from "../../syntax";
import { cueOf, type Token, wordAt } from "../../tokens";
import type { Antecedent } from "./antecedents";
import { opensClause } from "./first-of-chain";

/**
 * Leaves out people named in the words that a pronoun is said to have spoken: "“| Lee | is late,” he said", "and | Lee |,
 * he said, is late". Keeps all of them if there would be nobody left of the right gender.
 */
export function withoutNamed(
  { parsed: { tokens, entities } }: Syntax,
  { head, gender }: Mention,
  span: QuotedSpan | null,
  options: Antecedent[],
): Antecedent[] {
  const others = options.filter(
    ({ nearest }) => !isReported(tokens, nearest, head) && !isQuoted(tokens, nearest, head, span),
  );
  const left = others.some(({ entity }) => {
    const { kind, gender: own } = entities[entity]!;
    return kind === "person" && (own ?? gender) === gender;
  });
  return left ? others : options;
}

/** "and | Lee |, he said, is late": the subject of the clause into which the pronoun's own is put. */
const isReported = (tokens: Token[], { outerFirst, last }: Mention, head: number): boolean =>
  last === head - 1 &&
  wordAt(tokens, last) === "," &&
  cueOf(tokens[head + 1])?.class === "say" &&
  opensClause(tokens, outerFirst);

function isQuoted(
  tokens: Token[],
  { head: named, outerFirst }: Mention,
  head: number,
  span: QuotedSpan | null,
): boolean {
  const own = span !== null && named >= span.firstToken && named < span.lastToken;
  const beside = tokens[named]!.span >= 0 && tokens[named]!.sentence === tokens[head]!.sentence;
  // "“I am | Lee |,” he said".
  return (own || beside) && !/^(?:am|['’]?m|me|is|i)$/.test(wordAt(tokens, outerFirst - 1));
}
