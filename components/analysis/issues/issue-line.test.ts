import { expect, test } from "vitest";
import { parseFilter } from "@/lib/analysis/issues/filter";
import type { IssueRow } from "@/lib/analysis/issues/schema";
import { unpackIssues } from "./issue-line";
import { packIssues } from "./pack-issues";

const filter = parseFilter({});
const row = (slug: string, title: string, more: object = {}): IssueRow =>
  ({
    key: "USCN-1",
    slug,
    title,
    status: "ACTIVE",
    quotes: 2,
    notes: 0,
    version: 1,
    labels: [],
    owner: null,
    changedAt: "2026-03-31T23:59:59.000Z",
    outlook: null,
    ...more,
  }) as unknown as IssueRow;

test("a short name made of the title, or of another, comes out as it was", () => {
  const issues = [
    row("trade-and-tariffs", "Trade and tariffs"),
    row("trade-and-tariffs-2", "Trade and tariffs"),
    row("trade", "Trade and tariffs"),
    row("trade-and", "Trade and tariffs"),
    row("tariffs", "Tariff"),
    row("trade-2", "Trade!"),
    row("zolle", "Zölle"),
    row("taiwan", "台湾"),
    row("issue-2", "2"),
  ];
  const slugs = unpackIssues(packIssues(issues, filter), filter).map(({ slug }) => slug);
  expect(slugs).toEqual(issues.map(({ slug }) => slug));
});

test("a short name made of the title isn't sent", () => {
  const packed = packIssues([row("trade-and-tariffs-2", "Trade and tariffs")], filter);
  expect(packed).not.toContain("trade-and-tariffs");
});

test("what an issue lacks is missing, and its day is that of the last change", () => {
  const [line] = unpackIssues(packIssues([row("trade", "Trade")], filter), filter);
  expect(line).toMatchObject({ labels: [], trend: null, owner: null, changed: 20_543 });
});

test("an issue that nobody dissents from sends nothing of it, another who does", () => {
  const outlook = { trend: "UNCHANGED", outcome: null, alerts: [], warnings: [] };
  const dissents = [{ author: "Ana Ferreira", likelihood: 50 }];
  const linesOf = (...of: object[][]) =>
    packIssues(
      of.map((dissents) => row("trade", "Trade", { outlook: { ...outlook, dissents } })),
      filter,
    );
  expect(unpackIssues(linesOf(dissents), filter)).toMatchObject([
    { dissents: ["Ana Ferreira 50%"] },
  ]);
  const others = [[], [], []];
  const perRow = (first: object[]) =>
    linesOf(first, ...others, []).length - linesOf(first, ...others).length;
  expect(perRow(dissents)).toBe(perRow([]));
});
