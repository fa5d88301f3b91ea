import { type Figures, type Found, precisionAndRecall, type Rate, share } from "./figures";
import type { Report } from "./score";

const percent = (value: number | null): string => (value === null ? "–" : (100 * value).toFixed(1));
const f1 = (found: Found): string =>
  found.tp + found.fp + found.fn === 0 ? "–" : percent(precisionAndRecall(found).f1);
const rate = (judged: Rate): string => percent(share(judged));

const COLUMNS: [name: string, value: (figures: Figures) => string][] = [
  ["texts", ({ texts }) => String(texts)],
  ["quoted", ({ overlap }) => f1(overlap.quoted)],
  ["indirect", ({ overlap }) => f1(overlap.indirect)],
  ["all", ({ overlap }) => f1(overlap.all)],
  ["exact", ({ exact }) => f1(exact.all)],
  ["complete", ({ complete }) => f1(complete)],
  ["speaker", ({ speakers }) => rate(speakers)],
  ["last name", ({ lastNames }) => rate(lastNames)],
  ["role", ({ roles }) => rate(roles)],
  ["assertion", ({ assertions }) => rate(assertions)],
  ["filed as said", ({ filedAsSaid }) => `${filedAsSaid.right}/${filedAsSaid.of}`],
  ["false", ({ overlap }) => String(overlap.all.fp)],
  ["head", ({ heads }) => rate(heads)],
  ["language", ({ languages }) => rate(languages)],
];

/**
 * Formats a report as a table, in percent: F1 at an overlap of 0.8 (quoted, indirect, all) and of the
 * same words (exact), F1 of what is found with speaker and assertion (complete), and of what is found
 * the share with the right speaker, role and assertion. One line a style, and all at the end.
 */
export function asReport({ all, byStyle }: Report): string {
  const rows = [...Object.entries(byStyle), ["all", all] as const].map(([style, figures]) => [
    style,
    ...COLUMNS.map(([, value]) => value(figures)),
  ]);
  const table = [["style", ...COLUMNS.map(([name]) => name)], ...rows];
  const widths = table[0]!.map((_, i) => Math.max(...table.map((row) => row[i]!.length)));
  const draw = (row: string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)));
  return table.map((row) => draw(row).join("  ").trimEnd()).join("\n");
}
