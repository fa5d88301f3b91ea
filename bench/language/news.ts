import { checkLanguage, type Finding } from "../../lib/tradecraft/language";
import { foldOf, type GoldArticle } from "../training/corpora";

/** A finding in an article, named by where it is, so that a verdict on it holds no words of the article. */
export interface NewsFinding extends Finding {
  id: string;
}

/** One finding in this many is read and judged. */
const SAMPLED = 4;

/**
 * What the check finds in a reporter's prose, as if it were a rationale: by row A and by row B, each place once, so
 * that no word of either row goes unreported.
 */
export function newsFindings(articles: readonly GoldArticle[]): NewsFinding[] {
  return articles.flatMap(({ id, text }) => {
    const byRow = (["ICD203_A", "ICD203_B"] as const).flatMap((scale) =>
      checkLanguage({ judgement: "", rationale: text, likelihood: 50, scale, citations: [] }),
    );
    const once = new Map(byRow.map((finding) => [finding.start, finding]));
    return [...once.values()].map((finding) => ({ ...finding, id }));
  });
}

/** Whether a finding belongs to the sample that is judged: by a hash of its place. */
export const isSampled = ({ id, start }: NewsFinding): boolean =>
  foldOf(`${id}:${start}`, SAMPLED) === 0;

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
