import { expect, test } from "vitest";
import { extract } from "../..";

const last = (text: string) => extract(text).quotes.at(-1)!.speaker_text;

test.each([
  [
    "a noun for someone whose office is named otherwise",
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
    "a company by where it is from",
    "Volta Dynamics cut its outlook. The Swedish company said no layoffs were planned.",
    "Volta Dynamics",
  ],
  [
    "a company by where it is from, of two",
    "Volta Dynamics fined Hart Motors. The Ohio company said it would fight.",
    "the Ohio company",
  ],
  [
    "a company that only its deeds show to be one",
    "Tesla has shut its plant in Berlin. The carmaker said it was late.",
    "Tesla",
  ],
  [
    "a company, and not the union at its plant",
    "Unite said its members at the plant would strike. The company said it was late.",
    "the company",
  ],
  [
    "a company, and not the one that it sued",
    "Apple was sued in Brussels by Spotify. The Swedish company said it was late.",
    "the Swedish company",
  ],
  [
    "a ministry, which no movement is",
    "Taliban spokesman Bo Tan left. In Oslo the foreign ministry said in a statement that it was late.",
    "the foreign ministry",
  ],
  [
    "a head of government",
    "Prime Minister Ann Lee met the foreign minister, Petr Dvořák. Rain fell. The premier said the dam was safe.",
    "Ann Lee",
  ],
])("%s", (_, text, speaker) => expect(last(text)).toBe(speaker));

test.each([
  ["CEO Ann Lee met the press. Rain fell. The boss said the dam was safe.", "Ann Lee"],
  [
    "The company's president and CEO, Ann Lee, met the press. The boss said the dam was safe.",
    "Ann Lee",
  ],
  ["Director General Ann Lee met the press. The chief said the dam was safe.", "Ann Lee"],
  [
    "Ann Lee, a member of the council, met the press. The politician said the dam was safe.",
    "Ann Lee",
  ],
  [
    "Ann Lee, the prime minister's spokeswoman, met the press. The spokeswoman said the dam was safe.",
    "Ann Lee",
  ],
  [
    "Foreign Minister Ann Lee met the press. Rain fell. The premier said the dam was safe.",
    "the premier",
  ],
  [
    "Deputy Prime Minister Ann Lee met the press. Rain fell. The premier said the dam was safe.",
    "the premier",
  ],
  [
    "Ann Lee, adviser to the ambassador, met the press. Rain fell. The envoy said the dam was safe.",
    "the envoy",
  ],
  [
    "Deputy Foreign Minister Ann Lee met the press. Rain fell. The lawmaker said the dam was safe.",
    "the lawmaker",
  ],
  [
    "Trade Commissioner Ann Lee met the press. Rain fell. The envoy said the dam was safe.",
    "the envoy",
  ],
])("a noun means someone with an office that it fits, and nobody else: %s", (text, speaker) =>
  expect(last(text)).toBe(speaker),
);

test("a body named in full before is what its noun means, however far back", () => {
  const text =
    "The Port Authority of Oslo closed a pier. Three ships waited. The crews went ashore. It rained all day. The authority said it hoped to open on Monday.";
  expect(extract(text).quotes.at(-1)!.speaker_text).toBe("Port Authority of Oslo");
});
