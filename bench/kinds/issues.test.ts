import { describe, expect, test } from "vitest";
import { type IssueLabels, readIssueLabels, SLUGS, scoreIssues } from "./issues";
import { HALVES, halfOf } from "./texts";

const halves = HALVES.map((half) => ({ half, labels: readIssueLabels(half) ?? [] }));
const all = halves.flatMap(({ labels }) => labels);

test("at least 110 articles are labelled, each once and in the half that its id gives", () => {
  expect(all.length).toBeGreaterThanOrEqual(110);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { half, labels } of halves) {
    expect(labels.length / all.length).toBeGreaterThan(0.4);
    for (const { id } of labels) expect([id, halfOf(id)]).toEqual([id, half]);
  }
});

test("both halves have each issue, and articles on none", () => {
  for (const { labels } of halves) {
    for (const slug of SLUGS)
      expect(labels.filter(({ issues }) => issues.includes(slug)).length).toBeGreaterThan(1);
    expect(labels.filter(({ issues }) => issues.length === 0).length).toBeGreaterThan(10);
  }
});

test("labels are known issues, and none is both required and open", () => {
  for (const { id, issues, also = [] } of all) {
    const slugs = [...issues, ...also];
    expect([id, slugs.filter((slug) => !SLUGS.includes(slug))]).toEqual([id, []]);
    expect(new Set(slugs).size).toBe(slugs.length);
  }
});

test("only articles of the corpora come without their text", () => {
  for (const { id, text } of all)
    expect([id, text === undefined]).toEqual([id, /^(polnear|scu|gum)\//.test(id)]);
});

describe("the score", () => {
  const labels: IssueLabels[] = [
    { id: "a", issues: ["tariffs", "russia"] },
    { id: "b", issues: [], also: ["taiwan"] },
  ];

  test("counts right, false and missed issues, by issue", () => {
    const { all, bySlug } = scoreIssues(labels, new Map([["a", ["tariffs", "climate"]]]));
    expect(all).toEqual({ tp: 1, fp: 1, fn: 1, p: 0.5, r: 0.5, f1: 0.5 });
    expect(bySlug.tariffs).toEqual({ tp: 1, fp: 0, fn: 0 });
    expect(bySlug.climate).toEqual({ tp: 0, fp: 1, fn: 0 });
    expect(bySlug.russia).toEqual({ tp: 0, fp: 0, fn: 1 });
  });

  test("an open issue counts neither for nor against", () => {
    const tally = (slugs: string[]) => scoreIssues(labels.slice(1), new Map([["b", slugs]])).all;
    expect(tally(["taiwan"])).toMatchObject({ tp: 0, fp: 0, fn: 0 });
    expect(tally([])).toMatchObject({ tp: 0, fp: 0, fn: 0 });
    expect(tally(["russia"])).toMatchObject({ tp: 0, fp: 1, fn: 0 });
  });
});
