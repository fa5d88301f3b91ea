import { expect, test } from "vitest";
import { extract } from "../..";

test("an office in small letters may stand before the name behind the verb", () => {
  const [quote] = extract("The plan ignores the tide, said managing director Ivo Marsh.").quotes;
  expect(quote).toMatchObject({ text: "The plan ignores the tide", speaker_text: "Ivo Marsh" });
});

test("whoever is told on the radio isn't part of what is said", () => {
  const [quote] = extract("Ivo Marsh told ABC radio the pier was safe.").quotes;
  expect(quote).toMatchObject({ text: "the pier was safe", speaker_text: "Ivo Marsh" });
});

test("a day may stand between whoever is told and what is said", () => {
  const [quote] = extract("Ann Lee told lawmakers on Wednesday the bank was in no rush.").quotes;
  expect(quote).toMatchObject({ text: "the bank was in no rush", speaker_text: "Ann Lee" });
});

test.each([
  ["The pier is full, say its critics.", "its critics"],
  ["The gap will widen, said economists at the bank.", "economists at the bank"],
  ["It is too late, argue some.", "some"],
])("several people may stand behind the verb: %s", (text, speaker) => {
  const [quote, ...others] = extract(text).quotes;
  expect(quote).toMatchObject({ speaker_text: speaker, text: text.split(",")[0] });
  expect(others).toEqual([]);
});
