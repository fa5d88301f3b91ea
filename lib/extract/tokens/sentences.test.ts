import { expect, test } from "vitest";
import { parseText } from "../parse";

const sentences = (text: string) => {
  const { sentences: found, tokens } = parseText(text);
  return found.map(({ first, last }) => text.slice(tokens[first]!.start, tokens[last - 1]!.end));
};

test.each([
  [
    "an abbreviation in brackets does not end a sentence",
    ["Ann Lee (D-Ill.), of Cairo, spoke.", "Peter (D-S.C.) slept."],
  ],
  [
    "“No.” before a number does not end a sentence",
    ["He is the No. 2 of the board.", "She said no."],
  ],
  ["a sentence in brackets is a sentence", ["He came.", "(She did not.)", "They met."]],
  ["an abbreviation can end a sentence", ["He lives in the U.S.", "She does not."]],
  [
    "a letter that tells annexes apart is no initial",
    [
      "It is in annex C.",
      "Annex C is blank, said C. Lee.",
      "He has hepatitis B.",
      "Vaccines were late.",
    ],
  ],
  [
    "an exclamation mark in a name does not end a sentence",
    ["Yahoo! said so.", "Peter asked why."],
  ],
])("%s", (_, expected) => expect(sentences(expected.join(" "))).toEqual(expected));
