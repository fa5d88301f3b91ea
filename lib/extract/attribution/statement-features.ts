import { FUNCTION_WORDS, SAYING_NOUNS, wordSet } from "../lexicon";
import { CUE_CLASS, classes, FeatureList } from "../models";
import type { QuotedSpan } from "../quotation-marks";
import type { Syntax } from "../syntax";
import { cueOf, isApostropheS, type Token } from "../tokens";
import type { SpanCandidates } from "./candidates";

const BEFORE = classes(
  `the a an of to and that as on in is was for its his her this 's ’s not are or with about be
  by from their were more`,
);
const CUE_CLASS_AND_FORM = classes(`say say- speak speak- think think- show show-`);

const NAMING = new Set(
  "called titled entitled dubbed named labeled labelled nicknamed known so-called like as".split(
    " ",
  ),
);
const CONTRACTIONS = "i'm we're i've don't can't it's won't you're";
const PERSONAL = wordSet(
  `i we you my our your me us ${CONTRACTIONS} ${CONTRACTIONS.replaceAll("'", "’")}`,
);

/** Returns the features that distinguish a statement in quotation marks from a term or title. */
export function statementFeatures(
  syntax: Syntax,
  { span, shape, candidates }: SpanCandidates,
): FeatureList {
  const { parsed, counts } = syntax;
  const { tokens, sentences } = parsed;
  const list = new FeatureList();
  list.append(shape.features);
  addWords(list, tokens, span);
  const home = tokens[span.firstToken]!;
  const before = tokens[span.firstToken - 2];
  const two = tokens[span.firstToken - 3];
  const after = tokens[span.lastToken + 1];
  const sentence = sentences[home.sentence]!;
  list.oneOf("word before", before?.lower ?? null, BEFORE);
  list.flag("naming word", NAMING.has(before?.lower ?? "") || NAMING.has(two?.lower ?? ""));
  list.flag(
    "naming verb",
    NAMING.has(before?.lower ?? "") && !/^(?:as|like)$/.test(before?.lower ?? ""),
  );
  list.flag(
    "saying noun near",
    [before, two].some((t) => t && SAYING_NOUNS.has(t.lower)),
  );
  list.flag(
    "noun after",
    after?.kind === "word" && !FUNCTION_WORDS.has(after.lower) && !cueOf(after),
  );
  list.flag("possessive before", isApostropheS(before));
  list.number("paragraph", home.paragraph, 8);
  list.number(
    "own words of sentence",
    counts.outside[sentence.last]! - counts.outside[sentence.first]!,
    40,
  );
  list.flag("closed", span.closed);
  list.flag("angle", span.family === "angle");
  const top = candidates.reduce(
    (a, b) => (b.rule.strength > (a?.rule.strength ?? -9) ? b : a),
    candidates[0],
  );
  list.number("best rule", 10 * (top?.rule.strength ?? -3), 60);
  list.flag("best is person", top?.entity?.kind === "person");
  list.flag("best is pronoun", top?.mention.kind === "pronoun");
  list.oneOf("best cue", top ? (top.link.invertedClass ?? top.link.forwardClass) : null, CUE_CLASS);
  list.number("best distance", top?.placement.distance ?? 60);
  list.number("sentences since", candidates[0]?.history.sentencesBack ?? 9, 9);
  addCues(list, syntax, span);
  return list;
}

function addWords(list: FeatureList, tokens: Token[], span: QuotedSpan): void {
  let caps = 0;
  let small = 0;
  let personal = false;
  let functional = 0;
  const last = Math.min(span.lastToken, span.firstToken + 60);
  for (let t = span.firstToken; t < last; t++) {
    const token = tokens[t]!;
    if (token.kind !== "word") continue;
    if (FUNCTION_WORDS.has(token.lower)) functional++;
    else if (token.cap) caps++;
    else small++;
    if (!personal && PERSONAL.has(token.lower)) personal = true;
  }
  list.number("capitals", caps, 10);
  list.number("small words", small, 20);
  list.number("function words", functional, 20);
  list.flag("title case", caps >= 1 && small === 0);
  list.flag("personal words", personal);
  list.flag("first is function word", FUNCTION_WORDS.has(tokens[span.firstToken]!.lower));
}

/** The class of the nearest reporting verb in the sentence, on each side. */
function addCues(list: FeatureList, { parsed }: Syntax, span: QuotedSpan): void {
  const { tokens } = parsed;
  const home = tokens[span.firstToken]!.sentence;
  for (const [side, from, step] of [
    ["left", span.firstToken - 2, -1],
    ["right", span.lastToken, 1],
  ] as const) {
    let kind: string | null = null;
    for (let i = from, looked = 0; looked < 24; i += step, looked++) {
      const t = tokens[i];
      if (t?.sentence !== home) break;
      const cue = t.span < 0 ? cueOf(t) : null;
      if (!cue || t.cap) continue;
      kind = cue.class + (cue.finite ? "" : "-");
      break;
    }
    list.oneOf(`cue ${side}`, kind, CUE_CLASS_AND_FORM);
  }
}
