import { expect, test } from "vitest";
import { extract } from "../..";

const last = (text: string) => extract(text).quotes.at(-1)!.speaker_text;

test.each([
  [
    "a document that is mentioned again",
    "In a brief statement, the Danish foreign ministry said the ship had been inspected. “No contraband was found,” the statement added.",
    "the Danish foreign ministry",
  ],
  [
    "a notice that a body issued itself",
    "The Lobito port authority has suspended all night landings, it said in a notice on Monday. “Safety comes first,” the notice said.",
    "the Lobito port authority",
  ],
])("%s", (_, text, speaker) => expect(last(text)).toBe(speaker));
