import { DEFAULT_ISSUES, extract } from "../lib/extract";
import { precisionAndRecall, share } from "./kinds/figures";
import type { KindText } from "./kinds/gold";
import { issuesOf, readIssueLabels, scoreIssues } from "./kinds/issues";
import { scoreKinds } from "./kinds/score";
import { HALVES, type Half, readKinds, readPractice } from "./kinds/texts";
import { type Row, reach } from "./row";
import { readParts } from "./training/corpora";

/** Measures extraction on short texts of many kinds, and which issues articles bear on: both halves, as totals. */
export async function benchKinds(): Promise<Row[]> {
  const halves = HALVES.flatMap((half) => [
    ...kindRows(half, readKinds(half) ?? []),
    ...issueRows(half),
  ]);
  return [...halves, ...kindRows("practice", readPractice())];
}

function kindRows(set: string, gold: KindText[]): Row[] {
  const found = gold.map(({ id, text }) => ({ ...extract(text), id }));
  const { all } = scoreKinds(gold, found);
  const percent = (name: string, value: number | null, target: number | null) =>
    reach(`kinds ${set}: ${name}`, 100 * (value ?? 0), "%", target);
  return [
    percent("in quotation marks, F1", precisionAndRecall(all.overlap.quoted).f1, 95),
    percent("reported, F1", precisionAndRecall(all.overlap.indirect).f1, null),
    percent("speakers", share(all.speakers), 92),
    percent("roles", share(all.roles), null),
    percent("assertion", share(all.assertions), 95),
    percent("heads", share(all.heads), null),
    percent("languages", share(all.languages), 100),
  ];
}

function issueRows(half: Half): Row[] {
  const labels = readIssueLabels(half) ?? [];
  const corpora = new Map(
    [...readParts().values()].flat().map(({ id, text }): [string, string] => [id, text]),
  );
  // The articles of the corpora are not part of the project.
  const known = labels.filter(({ id, text }) => text ?? corpora.has(id));
  const proposed = known.map(({ id, text }): [string, string[]] => [
    id,
    issuesOf(extract(text ?? corpora.get(id)!, DEFAULT_ISSUES)),
  ]);
  const { f1 } = scoreIssues(known, new Map(proposed)).all;
  return [reach(`kinds ${half}: issues of ${known.length} articles, F1`, 100 * f1, "%", null)];
}
