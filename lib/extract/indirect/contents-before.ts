import { PREPOSITIONS } from "../lexicon";
import { type Mention, mentionsBefore, PAST, phraseEnd } from "../mentions";
import type { Syntax } from "../syntax";
import { cueOf, type Sentence, type Token } from "../tokens";
import { isAuxiliary } from "./auxiliary";
import { isAsked } from "./clause-starts";
import { contentEnds } from "./content-ends";
import type { ContentSpan } from "./content-span";
import { goesOnAt } from "./interrupted";

/** "The plan is dead, | Smith said" and "The plan is dead, | said Smith". */
export function addBefore(
  syntax: Syntax,
  sentence: Sentence,
  cue: number,
  found: ContentSpan[],
): void {
  const { tokens } = syntax.parsed;
  const subject = syntax.subjectOf(cue);
  // "The spokesman, when asked, | said Norway opposes": the clause behind the verb has a verb of its own.
  if (subject && subject.head > cue && goesOnWithVerb(tokens, phraseEnd(tokens, subject))) return;
  const edge = subject && subject.head < cue ? appositionStart(syntax, subject) : cue;
  let comma = edge - 1;
  for (let back = 0; back < 6 && comma > sentence.first && tokens[comma]!.text !== ","; back++)
    comma--;
  if (comma <= sentence.first || tokens[comma]!.text !== ",") return;
  // "He accused Oslo of stalling, | a charge Norway denies": what the clause before is called.
  if (/^(?:an?|the)$/.test(tokens[comma + 1]!.lower) && CALLED.test(tokens[comma + 2]!.lower)) {
    if (tokens[comma + 3] !== tokens[cue] && comma + 2 < cue - 1) return;
  }
  let first = sentence.first;
  for (let i = comma - 1; i >= sentence.first; i--) {
    const breaks = /^[:;]$/.test(tokens[i]!.text);
    if (!breaks && tokens[i]!.kind !== "mark" && tokens[i]!.span < 0) continue;
    first = i + 1;
    break;
  }
  if (first >= comma || isAsked(tokens, sentence, first)) return;
  // "At a cost she puts at a million": a figure rather than what is before it.
  if (cueOf(tokens[cue])!.base === "put" || isCircumstance(tokens, first, comma)) return;
  // "In London, | Smith said": only where he spoke.
  const fronted = isFronted(tokens, first, comma);
  const before: ContentSpan = {
    cue,
    shape: "before",
    first,
    last: asClause(tokens, first, comma),
    from: first === sentence.first ? "sentence" : "clause",
    to: "comma",
  };
  // "That, she told the court, is how": a pronoun is no statement.
  const bare =
    comma - first === 1 &&
    /^(?:that|this|it|he|she|they|these|those|which)$/.test(tokens[first]!.lower);
  if (!fronted && !bare) found.push(before);
  const behind = Math.max(cue, subject ? subject.last - 1 : cue);
  const rest = goesOnAt(tokens, sentence, [first, comma], cue, behind);
  if (rest >= 0) {
    before.to = "interrupted";
    for (const [last, to] of contentEnds(tokens, sentence, rest))
      found.push({ cue, shape: "after", first: rest, last, from: "clause", to });
  }
  addRest(tokens, sentence, cue, behind, found);
}

const CALLED =
  /^(?:charge|claim|accusation|allegation|step|move|figure|assertion|suggestion|view|position|demand|idea|notion|assessment|decision|finding|remark|comment|threat|promise|pledge)$/;
const VERB =
  /^(?:(?:always|firmly|also|still|never|now|strongly|resolutely) )?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|always|never|[a-z]+ly|[a-z]{2,}[^s'’]s)\b/;

/** Whether a verb follows a noun, which is then its subject: "Norway | opposes". */
function goesOnWithVerb(tokens: Token[], end: number): boolean {
  const next = tokens[end];
  if (next?.kind !== "word" || next.cap || PREPOSITIONS.has(next.lower)) return false;
  return (
    (VERB.test(next.lower) ||
      PAST.test(next.lower) ||
      /^(?:sold|fled|lent|hid|grew|chose|spent|built|slept|woke|beat|caught|taught|stole)$/.test(
        next.lower,
      )) &&
    !/^(?:always|yesterday|days|hours|weeks|this|minutes)$/.test(next.lower)
  );
}

/** "Whether they met, | as an envoy claims, she won't say": where what is asked ends. */
function asClause(tokens: Token[], first: number, comma: number): number {
  if (!/^(?:whether|if|how|why|who|what|where|when)$/.test(tokens[first]!.lower)) return comma;
  for (let i = comma - 1; i > first; i--)
    if (tokens[i]!.text === ",") return tokens[i + 1]!.lower === "as" ? i : comma;
  return comma;
}

const MAX_FRONTED = 7;

/** Whether words before a comma only say when or how: "At the same time", "Apart from this". */
export function isFronted(tokens: Token[], first: number, end: number): boolean {
  const opens =
    PREPOSITIONS.has(tokens[first]!.lower) || /^(?:apart|aside)$/.test(tokens[first]!.lower);
  if (end - first > MAX_FRONTED || !opens) return false;
  return tokens.slice(first, end).every((t) => t.span < 0 && !isAuxiliary(t) && !cueOf(t)?.finite);
}

const CIRCUMSTANCE =
  /^(?:reached|contacted|approached|interviewed|speaking|writing|testifying|responding|replying|referring|addressing|quoting|citing)$/;

/** "Speaking in Oslo, | Lee said", "Reached by phone, | she wrote": when and how somebody spoke. */
const isCircumstance = (tokens: Token[], first: number, comma: number): boolean =>
  CIRCUMSTANCE.test(tokens[first]!.lower) &&
  !tokens.slice(first, comma).some((t) => isAuxiliary(t) || t.span >= 0);

const MAX_BEHIND = 4;

/** "The owners could sue, he warned, and | the state would have to pay": a further clause. */
function addRest(
  tokens: Token[],
  sentence: Sentence,
  cue: number,
  from: number,
  found: ContentSpan[],
): void {
  for (let i = from + 1; i < Math.min(from + MAX_BEHIND, sentence.last - 3); i++) {
    if (tokens[i]!.text !== ",") continue;
    const rest = tokens.slice(i + 2, sentence.last);
    const clause = rest.some(({ lower }) =>
      /^(?:would|could|will|can|was|were|is|are|had|has|have)$/.test(lower),
    );
    const own = rest.some(
      (t) =>
        t.span >= 0 ||
        // "Is to be put out to tender" reports nothing.
        (/^(?:say|speak)$/.test(cueOf(t)?.finite ? cueOf(t)!.class : "") &&
          !/^(?:put|read|cast)$/.test(t.lower)),
    );
    if (/^(?:and|but)$/.test(tokens[i + 1]!.lower) && clause && !own)
      found.push({
        cue,
        shape: "after",
        first: i + 2,
        last: sentence.last - 1,
        from: "clause",
        to: "stop",
      });
    return;
  }
}

/** Where a subject begins with its apposition: "| the director, Ann Lee,", "| Ann Lee, its director,". */
function appositionStart({ parsed }: Syntax, subject: Mention): number {
  const { tokens, mentions } = parsed;
  const comma = subject.outerFirst - 1;
  if (tokens[comma]?.text !== "," || subject.kind === "pronoun") return subject.outerFirst;
  const here = mentionsBefore(mentions, subject.head);
  for (let k = here - 1; k >= Math.max(0, here - 4); k--) {
    const other = mentions[k]!;
    const pair =
      (other.kind === "nominal") !== (subject.kind === "nominal") && other.kind !== "pronoun";
    // "Its consulate in Oslo, | the ministry": a place is in apposition to nobody.
    const inPlace =
      other.kind === "place" || PREPOSITIONS.has(tokens[other.outerFirst - 1]?.lower ?? "");
    // "The Black Sea, | two sources | said": several people are no name.
    if (subject.plural && other.kind !== "nominal" && !other.plural) continue;
    if (pair && !inPlace && (other.last === comma || phraseEnd(tokens, other) === comma))
      return other.outerFirst;
  }
  return subject.outerFirst;
}
