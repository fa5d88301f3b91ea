/**
 * Articles with the issues of the US-China relationship on which their main quotations bear, to
 * measure how issues are matched. An article bears on an issue if what is said in it would change
 * what a desk thinks about that issue between the two parties; a word alone ("Moscow", "tariff",
 * "climate") isn't enough, and neither is a quarrel of one of the parties with a third.
 *
 * The entries without a text are articles of ../shared/corpora, by id. The others are invented, like
 * the texts of `texts.ts`, and about half of these are there because they are easily confused.
 * `also` holds issues on which two careful readers could differ.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExtractedArticle } from "../../lib/extract";
import { type Found, precisionAndRecall } from "./figures";
import type { Half } from "./texts";

export const SLUGS = [
  "tariffs",
  "human-rights",
  "export-controls",
  "climate",
  "russia",
  "taiwan",
] as const;

export type Slug = (typeof SLUGS)[number];

export interface IssueLabels {
  id: string;
  issues: Slug[];
  also?: Slug[];
  text?: string;
}

export interface IssueFigures {
  all: Found & { p: number; r: number; f1: number };
  bySlug: Record<Slug, Found>;
}

/** The file of a half. */
export const issuesFileOf = (half: Half): string =>
  join(new URL(".", import.meta.url).pathname, `issues-${half}.jsonl`);

/** The least score with which an article counts as bearing on an issue. */
const ABOUT = 0.5;

/** The issues on which an article bears, by what was extracted from it. */
export const issuesOf = ({ quotes }: ExtractedArticle): string[] => [
  ...new Set(
    quotes.flatMap(({ issues }) =>
      issues.filter(({ score }) => score >= ABOUT).map(({ slug }) => slug),
    ),
  ),
];

/** Reads the labelled articles of a half. Returns null if the file is missing. */
export function readIssueLabels(half: Half): IssueLabels[] | null {
  if (!existsSync(issuesFileOf(half))) return null;
  const lines = readFileSync(issuesFileOf(half), "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as IssueLabels);
}

/**
 * Counts the issues that were proposed for each article, by id, against the labels. An article
 * without an entry counts as one for which no issue was proposed.
 */
export function scoreIssues(labels: IssueLabels[], proposed: Map<string, string[]>): IssueFigures {
  const all = { tp: 0, fp: 0, fn: 0 };
  const bySlug = Object.fromEntries(
    SLUGS.map((slug) => [slug, { tp: 0, fp: 0, fn: 0 }]),
  ) as IssueFigures["bySlug"];
  for (const { id, issues, also = [] } of labels)
    for (const slug of SLUGS) {
      const said = proposed.get(id)?.includes(slug) ?? false;
      const wanted = issues.includes(slug);
      if (said === wanted && !said) continue;
      if (!wanted && also.includes(slug)) continue;
      const what = said ? (wanted ? "tp" : "fp") : "fn";
      bySlug[slug][what]++;
      all[what]++;
    }
  return { all: { ...all, ...precisionAndRecall(all) }, bySlug };
}
