import { expect, test } from "vitest";
import type { Proposal } from "@/lib/sources/review/schema";
import { type OfferedIssue, offeredIn, withArrived } from "./offered-issues";

const issue = (id: string, relationship = "us-china") =>
  ({ id, slug: id, relationship: { slug: relationship } }) as OfferedIssue;
const proposal = (...slugs: string[]) =>
  ({ links: [], suggested: slugs.map((slug) => ({ slug })) }) as unknown as Proposal;
const linked = (proposal: Proposal, ...ids: string[]): Proposal => ({
  ...proposal,
  links: ids.map((issueId) => ({ issueId, relation: "CONTEXT" as const })),
});
const idsIn = (...args: Parameters<typeof offeredIn>) =>
  offeredIn(...args)
    .issues.map(({ id }) => id)
    .join("");

test("up to nine issues are in the order of their numbers in every article", () => {
  const issues = [..."abcde"].map((id) => issue(id));
  const [one, other] = [[proposal("c", "b"), proposal("c")], [proposal("e")]];
  expect(idsIn(one, issues, "us-china")).toBe("abcde");
  expect(idsIn(other, issues, "us-china")).toBe("abcde");
  expect([...offeredIn(one, issues, "us-china").likely].toSorted()).toEqual(["b", "c"]);
});

test("of more than nine, those suggested most often come first, and links move none", () => {
  const issues = [..."abcdefghijk"].map((id) => issue(id));
  const proposals = [proposal("k", "j"), proposal("k")];
  const order = "kjabcdefghi";
  expect(idsIn(proposals, issues, "us-china")).toBe(order);
  const later = proposals.map((each) => linked(each, "b", "c"));
  expect(idsIn(later, issues, "us-china")).toBe(order);
});

test("an issue that is there only since it is linked comes last, after a reload and for a colleague, too", () => {
  const found = { ...issue("b"), usual: false };
  const issues = [issue("a"), found, issue("c")];
  expect(idsIn([linked(proposal(), "b")], issues, "us-china")).toBe("acb");
  expect(idsIn([linked(proposal("b"), "b")], issues, "us-china")).toBe("abc");
});

test("issues that come during a review keep the order in which they came", () => {
  const named = { ...issue("m"), relationship: undefined } as unknown as OfferedIssue;
  const first = withArrived([], [named]);
  const second = withArrived(first, [issue("c"), issue("m")]);
  expect(second).toEqual([issue("m"), issue("c")]);
  expect(withArrived(second, [])).toEqual(second);
});

test("an issue of another relationship is offered last if it was suggested or is linked", () => {
  const issues = [issue("a", "us-china"), issue("b", "us-japan"), issue("c", "us-japan")];
  expect(idsIn([proposal()], issues, "us-china")).toBe("a");
  expect(idsIn([proposal("c")], issues, "us-china")).toBe("ac");
  expect(idsIn([linked(proposal("c"), "b")], issues, "us-china")).toBe("acb");
});
