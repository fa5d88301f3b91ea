import { expect, test } from "vitest";
import { extract } from "..";

test("a colon gives the word to the only person in its sentence", () => {
  const text =
    "Vera Holt said the crane would stay. At the quay a pilot, Ola Dahl, was less sure: “They said so last year.”";
  expect(extract(text).quotes.at(-1)!.speaker_text).toBe("Ola Dahl");
});

test("whoever says something behind a semicolon is the speaker", () => {
  const text = "A docker called the cranes “scrap”; another said the pier was “held up by paint”.";
  expect(extract(text).quotes.at(-1)!.speaker_text).toBe("another");
});

test.each([
  ["The crews went home, with one docker shouting, “We will be back.”", "one docker"],
  ["Both sides left Lund, with Ann Berg adding that “talks go on.”", "Ann Berg"],
  ["Talks in Lund ended, with Norway’s envoy calling the text “a joke.”", "Norway’s envoy"],
  ["Ann Berg left with Paul Brandt, saying “it is late.”", "Ann Berg"],
  ["With Paul Brandt saying nothing, Ann Berg called it “a pity.”", "Ann Berg"],
  ["“It is fine,” Ann Berg smiled.", "Ann Berg"],
  ["“That’s life,” the mayor shrugged, and left.", "the mayor"],
])("whoever speaks along with what happens is the speaker: %s", (text, speaker) =>
  expect(extract(text).quotes.find(({ kind }) => kind !== "indirect")).toMatchObject({
    speaker_text: speaker,
  }),
);

test("a post in a live blog is not the words of whoever the next entry is about", () => {
  const text =
    "11.40\n@fjord_watch: \"PM Berg to reporters on the ferry: 'We are not going to reopen 1965.'\"\n\n11.31\nJUST IN: Foreign ministry spokesman Peter Marsh says there will be no declaration.";
  const [post, entry] = extract(text).quotes;
  expect(post!.speaker_text).toBeNull();
  expect(entry!.speaker_text).toBe("Peter Marsh");
});

test.each([
  [
    "Patience, says Dr Nils Berg of Umeå, is all: “You wait, and then you wait again.”",
    "Nils Berg",
  ],
  ["Trust, argues Ann Berg at the Fjord Institute, is gone: “Nobody signs any more.”", "Ann Berg"],
  ["Timing, says Ola Dahl from Lund, is crucial: “The ice is thin.”", "Ola Dahl"],
])("a speaker between commas is found with their affiliation: %s", (text, speaker) => {
  expect(extract(text).quotes.at(-1)!.speaker_text).toBe(speaker);
});

test.each([
  ["“There is no hurry,” said the mayor’s chief of staff.", "the mayor’s chief of staff"],
  ["Ann Berg has not signed. “There is no hurry,” added Berg’s lawyer.", "Berg’s lawyer"],
])("whoever belongs to someone speaks for themselves: %s", (text, speaker) => {
  expect(extract(text).quotes[0]!.speaker_text).toBe(speaker);
});

test("who is told something in a headline didn't say it", () => {
  const text =
    "Fjord ‘not a parking space’, mayor tells Oslo\n\nThe mayor, Ann Berg, met the fleet on Monday. “Go home,” Berg said.";
  expect(extract(text).quotes[0]!.speaker_text).toBe("Ann Berg");
});

test.each([
  [
    "“When will it open?” asked Ann Berg.\n\n“In May,” said Paul Brandt.\n\n“And who will pay?”\n\n“You will.”",
    ["Ann Berg", "Paul Brandt", "Ann Berg", "Paul Brandt"],
  ],
  [
    "“It will cost more,” said Ann Berg.\n\n“It can't,” replied Paul Brandt.\n\n“And the roof?”\n\n“Not us,” Brandt said.",
    ["Ann Berg", "Paul Brandt", "Ann Berg", "Paul Brandt"],
  ],
])("two people take turns: %j", (text, speakers) => {
  expect(extract(text).quotes.map(({ speaker_text }) => speaker_text)).toEqual(speakers);
});

test.each([
  ["Oslo called the claim “baseless”.", "Oslo"],
  [
    "Nine labs have closed since Ann Berg said that science would be “for Norway first”.",
    "Ann Berg",
  ],
])("a few quoted words are whoever's the clause says they are: %s", (text, speaker) => {
  expect(extract(text).quotes.find(({ kind }) => kind === "mixed")).toMatchObject({
    speaker_text: speaker,
  });
});

test.each([
  [
    "The bloc split, with Lund demanding “guarantees” and Oslo calling the plan “a trap”.",
    ["Lund", "Oslo"],
  ],
  ["Ministers including Vera Holt and Ola Dahl wrote that the loan was “a trap”.", ["Ministers"]],
  ["For Vera Holt, a pilot in Oss, the lesson is clear: “Never lend a boat.”", ["Vera Holt"]],
  ["Vera Holt left. Holt's answer was short: “Never.”", ["Vera Holt"]],
  ["The firm apologised to the crew and Vera Holt saying it was “sorry”.", ["the firm"]],
  ["“It is,” as Vera Holt likes to say, “a long road.”", ["Vera Holt", "Vera Holt"]],
  ["“We wait,” Vera Holt said, as Ola Dahl put it to the vote.", ["Vera Holt"]],
])("who speaks is shown by the words around: %s", (text, speakers) => {
  const quoted = extract(text).quotes.filter(({ kind }) => kind === "mixed" || kind === "direct");
  expect(quoted.map(({ speaker_text }) => speaker_text)).toEqual(speakers);
});

test.each([
  "Vera Holt broke with Oslo saying the pier was unsafe.",
  "For Vera Holt, the ministry had a warning: “Pay up now.”",
  "To Vera Holt, his answer was simple: “We sail at dawn.”",
])("whoever is only spoken to or of is not certain to have spoken: %s", (text) => {
  expect(extract(text).quotes.filter(({ confidence }) => confidence > 0.75)).toEqual([]);
});

test("a quotation is signed by whoever follows the dash, with an office before or after the name", () => {
  const text = [
    "“The talks were dead long before this week.”\n— Former Trade Minister Ann Lee",
    "“The talks are alive, and we will finish them.”\n- Bo Tan, mayor of Oss",
    "“We will wait for the vote in May.”\n— Deputy Prime Minister Ivo Strand",
    "“They have sold out the whole coast.”\n— Opposition leader Petr Novak",
  ].join("\n\n");
  expect(extract(text).quotes.map(({ speaker_text }) => speaker_text)).toEqual([
    "Ann Lee",
    "Bo Tan",
    "Ivo Strand",
    "Petr Novak",
  ]);
});
