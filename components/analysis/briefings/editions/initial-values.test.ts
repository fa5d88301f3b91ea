import { expect, test } from "vitest";
import type { Edition } from "@/lib/analysis/briefings/editions/schema";
import { initialValues } from "./initial-values";

const issue = (slug: string, judged: boolean) => ({
  ...{ slug, judged },
  key: slug.toUpperCase(),
  title: slug,
});
const startsWith = (...issues: ReturnType<typeof issue>[]) =>
  initialValues(issues, null).values.sections.map((section) => section.issues);

test("an edition starts with the issues that have a judgement, and the others can be added", () => {
  const issues = [issue("one", true), issue("two", false), issue("three", true)];
  expect(startsWith(...issues)).toEqual([["one", "three"]]);
  expect(initialValues(issues, null).choices.map(({ slug }) => slug)).toEqual([
    ...["one", "two", "three"],
  ]);
  expect(startsWith(issue("one", false))).toEqual([["one"]]);
});

test("an edition starts like the last one: handling line, sections and order, without issues that left", () => {
  const section = (heading: string | null, ...keys: string[]) => ({
    heading,
    items: keys.map((key) => ({ key, title: key })),
  });
  const sections = [section("Trade", "THREE", "GONE", "ONE"), section("Past", "GONE")];
  const last = { content: { handling: "RESTRICTED", sections } } as unknown as Edition;
  const { values } = initialValues(
    ["one", "two", "three"].map((slug) => issue(slug, true)),
    last,
  );
  expect(values.handling).toBe("RESTRICTED");
  expect(values.sections).toEqual([{ id: 1, heading: "Trade", issues: ["three", "one"] }]);
});
