import { expect, test } from "vitest";
import type { Proposal } from "@/lib/sources/review/schema";
import type { IssueChoice } from "./changes";
import { offeredIn, rankedIn } from "./offered-issues";

const issue = (id: string, relationship = "us-china") =>
  ({ id, slug: id, relationship: { slug: relationship } }) as IssueChoice;
const proposal = (...slugs: string[]) =>
  ({ links: [], suggested: slugs.map((slug) => ({ slug })) }) as unknown as Proposal;

const ids = (issues: IssueChoice[]) => issues.map(({ id }) => id);

test("an article's issues have one order: those suggested most often first, then the others of the relationship", () => {
  const issues = [issue("a"), issue("b"), issue("c"), issue("d"), issue("e", "us-japan")];
  const ranked = rankedIn([proposal("c", "b"), proposal("c"), proposal("b", "d")], issues);
  expect(ranked).toEqual(["b", "c", "d"]);
  const { likely, others } = offeredIn(issues, "us-china", ranked);
  expect([ids(likely), ids(others)]).toEqual([["b", "c", "d"], ["a"]]);
});

test("a linked issue counts once, and one of another relationship is offered if it is likely", () => {
  const issues = [issue("a"), issue("b", "us-japan")];
  const linked = { ...proposal("b"), links: [{ issueId: "b", relation: "CONTEXT" as const }] };
  const ranked = rankedIn([linked, proposal("a"), proposal("a")], issues);
  expect(ranked).toEqual(["a", "b"]);
  expect(ids(offeredIn(issues, "us-china", ranked).likely)).toEqual(["a", "b"]);
});
