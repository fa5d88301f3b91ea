import { antecedentCandidates } from "../../lib/extract/anaphora";
import {
  type Attribution,
  type Case,
  Chronicle,
  type Judged,
  judge,
  makeScene,
  type Scene,
  speakerCases,
  speakerFeatures,
  statementFeatures,
} from "../../lib/extract/attribution";
import type { Mention } from "../../lib/extract/mentions";
import { loadTrees, type Models, type Trees } from "../../lib/extract/models";
import { type ParsedText, parseText } from "../../lib/extract/parse";
import type { QuotedSpan } from "../../lib/extract/quotation-marks";
import { countPositions } from "../../lib/extract/syntax";
import type { Examples } from "./boost";
import type { GoldArticle, GoldQuote } from "./corpora";
import { goldFor, isNamed, isOpen, isSource } from "./gold";
import { addReported } from "./reported";
import { addSources } from "./sources";

export interface TrainingSet {
  statement: Examples;
  speaker: Examples;
  antecedent: Examples;
  reported: Examples;
}

const empty = (grouped: boolean): Examples => ({
  names: [],
  rows: [],
  labels: [],
  weights: [],
  groups: grouped ? [] : null,
});

/** Models blind to an article: the one of subjects, and all of them once there are all. */
export interface Blind {
  source: Trees;
  all: Models | null;
}

/**
 * Takes annotated articles and models blind to each; gives what to learn from. What came before a
 * quotation is as these models say; where there are none yet, as the annotators say.
 */
export function collect(
  articles: GoldArticle[],
  blindTo: (article: GoldArticle) => Blind,
): TrainingSet {
  const set: TrainingSet = {
    statement: empty(false),
    speaker: empty(true),
    antecedent: empty(true),
    reported: empty(false),
  };
  for (const article of articles) collectOne(article, blindTo(article), set);
  return set;
}

const NO_TREES: Trees = loadTrees({ features: [], trees: [] });

/** Takes annotated articles; gives what the model of verbs and subjects learns from. */
export function collectSources(articles: GoldArticle[]): Examples {
  const examples = empty(true);
  for (const article of articles) {
    const parsed = parseText(article.text);
    addSources(article, makeScene(parsed, countPositions(parsed), NO_TREES), examples);
  }
  return examples;
}

function add(
  examples: Examples,
  list: { names: string[]; values: number[] },
  label: boolean,
  weight: number,
): void {
  if (examples.names.length === 0) examples.names = list.names;
  examples.rows.push(list.values);
  examples.labels.push(label ? 1 : 0);
  examples.weights.push(weight);
}

function collectOne(article: GoldArticle, blind: Blind, set: TrainingSet): void {
  const parsed = parseText(article.text);
  const scene = makeScene(parsed, countPositions(parsed), blind.source);
  addReported(article, scene, set.reported);
  const chronicle = new Chronicle(parsed);
  const indirect = article.quotes.filter((quote) => quote.kind === "indirect");
  let next = 0;
  const judged: Judged[] = [];
  for (const span of parsed.spans) {
    while (next < indirect.length && indirect[next]!.start < span.start) {
      addPronoun(scene, indirect[next++]!, null, chronicle, set.antecedent);
    }
    const gold = goldFor(article, span);
    const cases = speakerCases(scene, span, chronicle.before(span));
    if (gold ? !gold.optional : !isOpen(article, span)) {
      add(set.statement, statementFeatures(scene, span, cases), gold !== null, 1);
    }
    if (gold && !gold.optional) addSpeaker(parsed, cases, gold, set.speaker);
    if (gold) addPronoun(scene, gold, span, chronicle, set.antecedent);
    if (blind.all) judged.push(judge(scene, span, cases, judged, chronicle, blind.all));
    else if (gold) chronicle.note(span, goldChoice(scene, cases, gold, chronicle, span));
  }
}

function rightCase(parsed: ParsedText, c: Case, gold: GoldQuote): boolean {
  if (gold.speaker_span) return isSource(parsed, c.mention, gold);
  // Where only a name is annotated, every mention by that name within reach may be the source.
  return (
    c.mention.kind !== "pronoun" &&
    gold.speaker_type !== "pronoun" &&
    isNamed(c.entity ?? undefined, gold.speaker_name)
  );
}

function addSpeaker(parsed: ParsedText, cases: Case[], gold: GoldQuote, examples: Examples): void {
  const right = cases.map((c) => rightCase(parsed, c, gold));
  if (!right.includes(true) || cases.length < 2) return;
  examples.groups!.push(examples.rows.length);
  cases.forEach((c, i) => {
    add(examples, speakerFeatures(c), right[i]!, 1);
  });
}

// Read by hand, these are the hard ones as well as the easy; the rest were found by agreement.
const HAND_WEIGHT = 3;

function addPronoun(
  scene: Scene,
  gold: GoldQuote,
  span: QuotedSpan | null,
  chronicle: Chronicle,
  examples: Examples,
): void {
  if (gold.speaker_type !== "pronoun" || !gold.speaker_name || !gold.speaker_span) return;
  const { parsed } = scene;
  const pronoun = parsed.mentions.find(
    (m) => m.kind === "pronoun" && m.gender !== null && isSource(parsed, m, gold),
  );
  if (!pronoun) return;
  const options = antecedentCandidates(scene, pronoun, chronicle.pronounContext(span));
  const right = options.map((option) => isNamed(parsed.entities[option.entity], gold.speaker_name));
  if (!right.includes(true) || options.length < 2) return;
  examples.groups!.push(examples.rows.length);
  const weight = gold.name_src === "silver" ? 1 : HAND_WEIGHT;
  options.forEach((option, i) => {
    add(examples, option.features, right[i]!, weight);
  });
}

/** What attribution would note if it were right. */
function goldChoice(
  scene: Scene,
  cases: Case[],
  gold: GoldQuote,
  chronicle: Chronicle,
  span: QuotedSpan,
): Attribution | null {
  const chosen = cases.filter((c) => rightCase(scene.parsed, c, gold)).at(-1);
  if (!chosen) return null;
  const { mention, link, rule } = chosen;
  const entity =
    mention.entity >= 0 ? mention.entity : meantBy(scene, mention, gold, chronicle, span);
  return {
    mention,
    link,
    rule,
    entity,
    verb: -1,
    words: null,
    probability: 1,
    antecedent: 1,
    because: null,
  };
}

function meantBy(
  scene: Scene,
  pronoun: Mention,
  gold: GoldQuote,
  chronicle: Chronicle,
  span: QuotedSpan,
): number {
  if (pronoun.gender === null) return -1;
  const { parsed } = scene;
  const context = chronicle.pronounContext(span);
  const options = antecedentCandidates(scene, pronoun, context);
  if (gold.speaker_name) {
    return (
      options.find((option) => isNamed(parsed.entities[option.entity], gold.speaker_name))
        ?.entity ?? -1
    );
  }
  const spoke = parsed.entities[context.lastSpeaker];
  return spoke && (spoke.gender ?? pronoun.gender) === pronoun.gender ? context.lastSpeaker : -1;
}
