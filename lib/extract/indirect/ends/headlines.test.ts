import { expect, test } from "vitest";
import { extract } from "../..";

const BODY = "It rained in Bergen all day, and nobody left the harbour.";
const reported = (title: string) =>
  extract(`${title}\n\n${BODY}`).quotes.map(({ speaker_text, text }) => [speaker_text, text]);

test.each([
  ["Oslo denies drone sale as Copenhagen widens probe", "Oslo", "drone sale"],
  ["Oslo denies drone sale as ferry talks stall", "Oslo", "drone sale"],
  ["Norway denies ships entered port amid Danish outcry", "Norway", "ships entered port"],
  ["Oslo denies role as peace talks broker", "Oslo", "role as peace talks broker"],
])("a headline goes on to what happens meanwhile: %s", (title, ...expected) => {
  expect(reported(title)).toEqual([expected]);
});

test.each(["Senator recounts Oslo warning at hearing", "Envoy recalls Danish threat in memoir"])(
  "a headline that only mentions a warning or a threat reports no statement: %s",
  (title) => {
    expect(reported(title)).toEqual([]);
  },
);

test("a sentence may go on", () => {
  const [first] = reported("Oslo on Monday denied a drone sale as Copenhagen describes it.");
  expect(first).toEqual(["Oslo", "a drone sale as Copenhagen describes it"]);
});

test.each([
  "Oslo warns of fish war",
  "Quay review on hold as Lima warns of retaliation",
  "Minister calls for calm",
])("nouns alone in a headline aren't a statement: %s", (headline) => {
  expect(reported(headline)).toEqual([]);
});

test.each([
  ["Kenya warns that tea will be dear", "that tea will be dear"],
  ["Kenya vows to sell no tea", "to sell no tea"],
])("but a clause is, and an infinitive: %s", (headline, words) => {
  expect(reported(headline).map(([, each]) => each)).toEqual([words]);
});
