import { expect, test } from "vitest";
import { type LinkRow, repeatsIn } from "./evidence";

const SOURCES = { original: null, copy: "original" };

/** "No comment." by a speaker, in the original report or in a copy of it. */
const link = (number: number, sourceId: keyof typeof SOURCES, speakerId: string, more = {}) =>
  ({
    issueId: "taiwan",
    quoteId: `q${number}`,
    relation: "SUPPORTS",
    createdAt: new Date(0),
    linkedBy: { name: "Ana Example" },
    quote: {
      ...{ number, exact: "No comment.", assertion: "ASSERTED", speakerId, continuesId: null },
      ...{ sourceId, ...more },
      source: {
        ...{ title: sourceId, publisher: null, status: "APPROVED" },
        originId: SOURCES[sourceId],
      },
    },
  }) as LinkRow;

test("only the same words of the same speaker in another copy repeat a quotation", () => {
  const links = [
    link(1, "original", "wang"),
    link(2, "original", "blinken"),
    link(3, "original", "wang"),
    link(4, "copy", "wang"),
    link(5, "copy", "blinken", { assertion: "DENIED" }),
    link(6, "copy", "blinken"),
  ];
  const repeats = (kept: string[]) =>
    [...repeatsIn(links, new Set(kept))].map(([repeat, first]) => [repeat.quoteId, first.quoteId]);
  expect(repeats([])).toEqual([
    ["q4", "q1"],
    ["q6", "q2"],
  ]);
  expect(repeats(["q6"])).toEqual([
    ["q2", "q6"],
    ["q4", "q1"],
  ]);
});
