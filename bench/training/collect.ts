import {
  candidateFeatures,
  candidatesFor,
  type Judged,
  judge,
  SpeakerHistory,
  statementFeatures,
} from "../../lib/extract/attribution";
import { loadTrees, type Models, type Trees } from "../../lib/extract/models";
import { parseText } from "../../lib/extract/parse";
import { analyseSyntax } from "../../lib/extract/syntax";
import type { GoldArticle } from "./corpora";
import { addCase, addGroup, type Examples, noExamples } from "./examples";
import { goldFor, isOpen } from "./gold";
import { goldAttribution, isRightCandidate } from "./gold-speaker";
import { addIndirect } from "./indirect";
import { addPronoun } from "./pronouns";
import { addSubjects } from "./subjects";

export interface TrainingSet {
  statement: Examples;
  speaker: Examples;
  antecedent: Examples;
  indirect: Examples;
}

/** Models that did not learn from an article: that of subjects and, once they exist, all of them. */
interface Unseen {
  subject: Trees;
  all: Models | null;
}

/**
 * Collects examples from annotated articles. What is known about earlier quotations comes from models
 * that did not learn from the article or, until there are any, from the annotations.
 */
export function collect(
  articles: GoldArticle[],
  unseenBy: (article: GoldArticle) => Unseen,
): TrainingSet {
  const set: TrainingSet = {
    statement: noExamples("cases"),
    speaker: noExamples("groups"),
    antecedent: noExamples("groups"),
    indirect: noExamples("cases"),
  };
  for (const article of articles) collectFrom(article, unseenBy(article), set);
  return set;
}

const NO_TREES: Trees = loadTrees({ features: [], trees: [] });

/** Collects examples for the model of subjects. */
export function collectSubjects(articles: GoldArticle[]): Examples {
  const examples = noExamples("groups");
  for (const article of articles) {
    addSubjects(article, analyseSyntax(parseText(article.text), NO_TREES), examples);
  }
  return examples;
}

function collectFrom(article: GoldArticle, models: Unseen, set: TrainingSet): void {
  const parsed = parseText(article.text);
  const syntax = analyseSyntax(parsed, models.subject);
  addIndirect(article, syntax, set.indirect);
  const history = new SpeakerHistory(parsed);
  const indirect = article.quotes.filter((quote) => quote.kind === "indirect");
  let next = 0;
  const judged: Judged[] = [];
  for (const span of parsed.spans) {
    while (next < indirect.length && indirect[next]!.start < span.start) {
      addPronoun(syntax, indirect[next++]!, history.discourse(null), set.antecedent);
    }
    const gold = goldFor(article, span);
    const found = candidatesFor(syntax, span, history.before(span));
    if (gold ? !gold.optional : !isOpen(article, span)) {
      addCase(set.statement, statementFeatures(syntax, found), gold !== null);
    }
    if (gold && !gold.optional) {
      const isRight = isRightCandidate(parsed, gold);
      addGroup(set.speaker, found.candidates, isRight, candidateFeatures);
    }
    const discourse = history.discourse(span);
    if (gold) addPronoun(syntax, gold, discourse, set.antecedent);
    if (models.all) judged.push(judge(syntax, found, judged, history, models.all));
    else if (gold) history.add(span, goldAttribution(syntax, found.candidates, gold, discourse));
  }
}
