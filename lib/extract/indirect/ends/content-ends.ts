import { wordSet } from "../../lexicon";
import { cueOf, type Sentence, type Token, wordAt } from "../../tokens";
import { isAuxiliary, opensCondition } from "../clauses";
import { leaves } from "./asides";
import { breakAt, type OpenContent } from "./breaks";
import { isInList } from "./lists";
import { mainClauseAt } from "./main-clause";
import { OPENERS } from "./openers";
import { isSubordinate } from "./subordinate";

// No content ends in one of these.
const DANGLING = wordSet("and or but nor a an the as than");
// No content ends in one of these before quoted words, which belong to the same phrase.
const BEFORE_PHRASE = wordSet(
  `a an the and or but as of to in on for with by from at that which who is are was were be been his
  her its their our my your than so very too not no into about like called`,
);
const MAX_COMMAS = 3;

/** The places where content may end, each with the rule that applies. */
class Ends {
  readonly found = new Map<number, string>();

  constructor(
    private readonly tokens: Token[],
    private readonly first: number,
  ) {}

  put(at: number, rule: string): void {
    const { tokens, first, found } = this;
    if (at > first && !found.has(at) && !DANGLING.has(tokens[at - 1]!.lower)) found.set(at, rule);
  }
}

/**
 * Where content that begins at `first` may end, with the rule for each place: the end of the sentence, and the breaks
 * before it. `verb` is the base form of the reporting verb, if it has an object.
 */
export function contentEnds(
  tokens: Token[],
  sentence: Sentence,
  first: number,
  verb = "",
): Map<number, string> {
  const ends = new Ends(tokens, first);
  const content: OpenContent = {
    sentence,
    first,
    verb,
    infinitive: tokens[first]!.lower === "to" || tokens[first - 1]!.lower === "to",
    subordinate: isSubordinate(tokens, sentence, first),
    clause: OPENERS.has(tokens[first - 1]!.lower) || OPENERS.has(tokens[first]!.lower),
  };
  // "Warned that if it stays, | plants will close": the first comma ends the condition.
  let conditional = isConditional(tokens, first);
  let commas = 0;
  const main = mainClauseAt(tokens, first);
  for (let i = first; i < sentence.last; i++) {
    const t = tokens[i]!;
    if (i === main) {
      ends.put(i, "cue");
      return ends.found;
    }
    if (opensQuotation(tokens, i)) {
      // "said that | “...”": the content is the quotation alone.
      if (!tokens.slice(first, i).some(hasContent)) return ends.found;
      putBeforeQuotation(ends, tokens, i);
      while (i + 1 < sentence.last && tokens[i + 1]!.span >= 0) i++;
      // "Said the price was “agreed,” | though": the comma is inside the marks.
      if (tokens[i]!.text === "," && leaves(tokens, i + 1)) {
        ends.put(i + 2, "comma");
        return ends.found;
      }
      continue;
    }
    // What follows a colon is a separate quotation: "told the BBC: “...”".
    if (t.text === ":" && tokens[i + 1]?.kind === "mark") return ends.found;
    if (conditional && t.text === "," && !isInList(tokens, i)) {
      conditional = false;
      continue;
    }
    const found = breakAt(tokens, content, i);
    if (found) {
      ends.put(...found);
      return ends.found;
    }
    if (isAuxiliary(t)) content.clause = true;
    const comma = t.text === "," && i > first && !isInList(tokens, i);
    if (comma && ++commas <= MAX_COMMAS && !corrects(tokens, i)) ends.put(i, "comma");
    if (i > first && joinsVerb(tokens, i)) ends.put(i, "and");
    if (t.kind === "punct" && /^(?:[—–;-]|--)$/.test(t.text)) ends.put(i, "dash");
  }
  ends.put(throughMark(tokens, lastWord(tokens, sentence, first)), "stop");
  return ends.found;
}

/** Whether content begins with a condition or a concession, not with a question: "said | if it stays", but not "asked | if it stays". */
const isConditional = (tokens: Token[], first: number): boolean =>
  tokens[first]!.lower === "that"
    ? opensCondition(tokens, first + 1) || CONCEDES.test(wordAt(tokens, first + 1))
    : /^(?:if|unless)$/.test(tokens[first]!.lower) &&
      SAYS.test(cueOf(tokens[first - 1])?.base ?? "");

const CONCEDES = /^(?:although|while|even)$/;
const SAYS = /^(?:say|add|warn|argue)$/;

const opensQuotation = (tokens: Token[], i: number): boolean =>
  tokens[i]!.kind === "mark" && (tokens[i + 1]?.span ?? -1) >= 0;

const hasContent = ({ kind, lower }: Token): boolean =>
  kind === "number" || (kind === "word" && !BEFORE_PHRASE.has(lower) && !OPENERS.has(lower));

/** "It was a | “disgrace”": the content includes the quoted words. */
function putBeforeQuotation(ends: Ends, tokens: Token[], mark: number): void {
  const at = tokens[mark - 1]!.text === "," ? mark - 1 : mark;
  if (!BEFORE_PHRASE.has(tokens[at - 1]!.lower)) ends.put(at, "mark");
}

/** Whether what follows a comma corrects what precedes it: "had not been refused, | only delayed". */
const corrects = (tokens: Token[], comma: number): boolean =>
  /^(?:only|not|nor|merely|rather)$/.test(wordAt(tokens, comma + 1));

/** "And | urged", but not "to come | and see", which is one verb. */
const joinsVerb = (tokens: Token[], i: number): boolean =>
  cueOf(tokens[i + 1]) !== null &&
  // "A free | and open | waterway": an adjective.
  wordAt(tokens, i + 1) !== "open" &&
  /^(?:and|but)$/.test(tokens[i]!.lower) &&
  !/^(?:come|go|try|wait|stop|sit|stay)$/.test(wordAt(tokens, i - 1));

/** Where a sentence ends without its full stop. */
function lastWord(tokens: Token[], sentence: Sentence, first: number): number {
  let { last } = sentence;
  const isPart = ({ kind, text }: Token) => kind === "word" || kind === "number" || text === "%";
  while (last > first && !isPart(tokens[last - 1]!)) last--;
  return last;
}

/** Includes the closing mark if the content ends in quoted words. */
function throughMark(tokens: Token[], last: number): number {
  const { span } = tokens[last - 1]!;
  if (span < 0) return last;
  let end = last;
  while (tokens[end]?.span === span) end++;
  return tokens[end]?.kind === "mark" ? end + 1 : end;
}
