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

test("withdrawing one of several versions or copies leaves the others, and says how to withdraw them", () => {
  expect(says(["later"], 1)).toContain(
    "This withdraws only version 1. To withdraw another version or copy, open its page:",
  );
  expect(says(["one", "two"], null)).toContain(
    "This withdraws only this copy. To withdraw another version or copy, open its page:",
  );
});

test("evidence that continues in a later version is withdrawn with it, and what rests on the earlier one gets no warning", () => {
  const takenOver =
    /continues from an earlier version is also marked as withdrawn\. What rests on the earlier version itself gets no/;
  expect(says(["earlier"], 2)).toMatch(takenOver);
  expect(says([], 2)).toMatch(takenOver);
  expect(says(["later"], 1)).not.toMatch(takenOver);
});
