import { expect, test } from "vitest";
import { reportedBy } from "@/scripts/test/read/reported";

const LEAD = "Anna Holt, the secretary of state, met Li Wen, the foreign minister, on Tuesday.\n\n";
const said = (sentence: string) => reportedBy(LEAD + sentence);

test.each([
  ["Holt raised concerns over unfair trade practices.", "concerns over unfair trade practices"],
  ["Holt also raised the case of a detained journalist.", "the case of a detained journalist"],
  ["Holt has raised deep concern about the dam.", "deep concern about the dam"],
  ["Holt voiced concern about the sale of missiles.", "concern about the sale of missiles"],
  ["Holt conveyed her opposition to the arms sales.", "her opposition to the arms sales"],
  ["Holt lodged a solemn protest against the visit.", "a solemn protest against the visit"],
  ["Holt expressed hope that the talks would go on.", "the talks would go on"],
])("a stance is reported, with what it is about: %s", (sentence, what) => {
  expect(said(sentence)).toEqual([["Anna Holt", what]]);
});

test.each([
  "The sale raised doubts about the port.",
  "The sale to Taiwan has raised concerns about jobs.",
  "Holt raised the flag of Norway.",
  "Holt raised taxes on cars.",
  "Concerns raised by Holt were ignored.",
])("nothing is reported by a thing, or if something else is raised: %s", (sentence) => {
  expect(said(sentence)).toEqual([]);
});

test.each([
  "Holt rejects the idea that the port is full.",
  "Holt denied the damaging report that the port is full.",
  "Holt refused to confirm a report in the Courier that the port is full.",
])("what is denied or left open is the claim, not that there is one: %s", (sentence) => {
  expect(said(sentence)).toEqual([["Anna Holt", "the port is full"]]);
});
