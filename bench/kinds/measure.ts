import { readFileSync } from "node:fs";
import { DEFAULT_ISSUES, extract } from "../../lib/extract";
import { type IssueLabels, issuesOf, scoreIssues } from "./issues";
import { readMarked } from "./marked";
import { asReport } from "./report";
import { scoreKinds } from "./score";

/**
 * Extracts and scores files of marked texts (.txt) or of articles labelled with issues (.jsonl), and prints totals, no
 * texts: so a file can be measured that nobody who works on the extractor has read.
 * `node --import tsx bench/kinds/measure.ts FILE...`
 */
for (const file of process.argv.slice(2)) {
  const source = readFileSync(file, "utf8");
  console.log(`${file}\n${file.endsWith(".jsonl") ? ofIssues(source) : ofTexts(source)}\n`);
}

function ofTexts(source: string): string {
  const gold = readMarked(source);
  const { all } = scoreKinds(
    gold,
    gold.map(({ id, text }) => ({ ...extract(text), id })),
  );
  return asReport({ all, byStyle: {} });
}

function ofIssues(source: string): string {
  const labels = source
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as IssueLabels);
  const proposed = labels.map(({ id, text = "" }): [string, string[]] => [
    id,
    issuesOf(extract(text, DEFAULT_ISSUES)),
  ]);
  const { p, r, f1 } = scoreIssues(labels, new Map(proposed)).all;
  const [precision, recall, both] = [p, r, f1].map((value) => (100 * value).toFixed(1));
  return `issues of ${labels.length} articles: precision ${precision}, recall ${recall}, F1 ${both}`;
}
