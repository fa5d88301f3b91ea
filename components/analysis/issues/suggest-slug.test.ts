import { expect, test } from "vitest";
import { openIssueInput } from "@/lib/analysis/issues/schema";
import { suggestSlug } from "./suggest-slug";

test.each([
  ["Sea lanes", "sea-lanes"],
  ["  Séa lanes & the Façade! ", "sea-lanes-the-facade"],
  ["The U.S.–China Großhandel", "the-us-china-grosshandel"],
  ["Xi’s visit", "xis-visit"],
  ["Summit 2024", "summit-issue-2024"],
  ["2024 summit", "summit"],
  ["New", "new-issue"],
  ["台湾", ""],
])("%j is called %j", (title, slug) => {
  expect(suggestSlug(title, [])).toBe(slug);
});

test("a taken short name gets a number, and never looks like a key", () => {
  expect(suggestSlug("Sea lanes", ["sea-lanes", "sea-lanes-2"])).toBe("sea-lanes-3");
  expect(suggestSlug("Taiwan", ["taiwan"])).toBe("taiwan-issue-2");
});

test("the command accepts every suggestion", () => {
  const long = "Maritime incidents and dangerous encounters between vessels ".repeat(3);
  for (const title of [long, "x".repeat(160), "A1 ".repeat(50), "Ørsted 7"])
    expect(openIssueInput.shape.slug.safeParse(suggestSlug(title, ["orsted-7"])).success).toBe(
      true,
    );
});
