import { expect, test } from "vitest";
import { wordsOfParties } from "@/lib/analysis/relationships/names";
import type { Relationship } from "@/lib/analysis/relationships/schema";
import { relationshipInputOf, relationshipValuesOf } from "./relationship-values";

const relationshipWith = (own: Partial<Relationship>): Relationship => {
  const named = { parties: ["European Union", "China"], firstWords: [], secondWords: [], ...own };
  return {
    id: "r",
    slug: "eu-china",
    title: "European Union – China",
    keyPrefix: "EUCN",
    issues: 0,
    open: 0,
    archived: false,
    version: 1,
    ...named,
    words: wordsOfParties(named)!,
  };
};

test("a word is added to those in use, and words left as they are stay what the desk knows", () => {
  const before = relationshipWith({});
  const values = relationshipValuesOf(before);
  const [known] = before.words;
  expect(known).toContain("Brussels");
  expect(values.firstWords.split("\n")).toEqual(known);
  expect(relationshipInputOf(values, before)).toMatchObject({ firstWords: [], secondWords: [] });
  values.firstWords += "\nBerlaymont\n";
  const given = relationshipInputOf(values, before);
  expect(given).toMatchObject({ firstWords: [...known, "Berlaymont"], secondWords: [] });
});

test("words of a party’s own are kept, and taking them all away brings back what the desk knows", () => {
  const before = relationshipWith({ firstWords: ["the bloc"] });
  const values = relationshipValuesOf(before);
  expect(values.firstWords).toBe("the bloc");
  expect(relationshipInputOf(values, before).firstWords).toEqual(["the bloc"]);
  expect(relationshipInputOf({ ...values, firstWords: " " }, before).firstWords).toEqual([]);
});
