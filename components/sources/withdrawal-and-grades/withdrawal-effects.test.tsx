import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { RelatedSource } from "@/lib/sources/versions/schema";
import { WithdrawalEffects } from "./withdrawal-effects";

const other = (id: string): RelatedSource => ({
  id,
  title: "Harbour talks",
  publisher: "The Quay Times",
  publishedAt: null,
  draft: false,
  withdrawn: false,
  versionNumber: null,
});
const says = (others: string[], number: number | null) =>
  renderToStaticMarkup(
    <WithdrawalEffects related={others.map(other)} number={number} />,
  ).replaceAll(/<[^>]+>/g, " ");

test("a source without other versions or copies is withdrawn as a whole", () => {
  expect(says([], null)).not.toMatch(/Only|version/);
});

test("only one of several versions or copies is withdrawn, and the others can be", () => {
  expect(says(["later"], 1)).toContain(
    "Only version 1 is withdrawn. To withdraw another, open its page:",
  );
  expect(says(["one", "two"], null)).toContain(
    "Only this copy is withdrawn. To withdraw another, open its page:",
  );
});

test("what a later version took over is withdrawn with it, and what rests on the earlier one isn’t warned about", () => {
  const takenOver =
    /took over from an earlier one is withdrawn with it\. What rests on the earlier version itself gets no/;
  expect(says(["earlier"], 2)).toMatch(takenOver);
  expect(says([], 2)).toMatch(takenOver);
  expect(says(["later"], 1)).not.toMatch(takenOver);
});
