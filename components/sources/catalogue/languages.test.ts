import { expect, test } from "vitest";
import { languageName } from "@/lib/core/language-name";
import { languageOptions } from "./languages";

const names = (known: string) => languageOptions(known).map(({ label }) => label);

test("each language is offered once, by its name", () => {
  expect(new Set(names("en")).size).toBe(names("en").length);
  expect(languageOptions("en").filter(({ label, value }) => label === value)).toEqual([]);
});

test("the language of the article and the likely ones come first, the others by name", () => {
  expect(names("de").slice(0, 4)).toEqual(["Language unknown", "German", "English", "Chinese"]);
  const others = names("de").slice(8);
  expect(others).toEqual(others.toSorted((a, b) => a.localeCompare(b, "en")));
});

test("the language of the article keeps its own tag", () => {
  expect(languageOptions("tw")).toContainEqual({ value: "tw", label: languageName("tw") });
});
