import { expect, test } from "vitest";
import { extract } from "..";

const last = (text: string) => extract(text).quotes.at(-1)!.speaker_text;

test.each([
  [
    "a noun for somebody whose office is named otherwise",
    "Senator Joaquín Beltrán opposed the budget. According to the Tucson lawmaker, the cuts will hurt children.",
    "Joaquín Beltrán",
  ],
  [
    "an envoy who is an ambassador",
    "Portugal's ambassador to Mozambique, Inês Falcão, was not surprised. The envoy said the embassy had never closed.",
    "Inês Falcão",
  ],
  [
    "a body that the text has described before, rather than the last one named",
    "The fishermen's union was angry. Talks with the Nordic Council failed. The union said it would strike on Friday.",
    "the fishermen's union",
  ],
  [
    "a head of government",
    "Prime Minister Ann Lee met the foreign minister, Petr Dvořák. Rain fell. The premier said the dam was safe.",
    "Ann Lee",
  ],
])("%s", (_, text, speaker) => expect(last(text)).toBe(speaker));

test.each([
  "Foreign Minister Ann Lee met the press. Rain fell. The premier said the dam was safe.",
  "Deputy Foreign Minister Ann Lee met the press. Rain fell. The lawmaker said the dam was safe.",
  "Trade Commissioner Ann Lee met the press. Rain fell. The envoy said the dam was safe.",
])("a noun doesn’t mean somebody with another office: %s", (text) =>
  expect(last(text)).toMatch(/^the (?:premier|lawmaker|envoy)$/),
);
