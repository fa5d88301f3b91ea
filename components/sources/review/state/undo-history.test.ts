import { expect, test } from "vitest";
import type { Proposal } from "@/lib/sources/review/schema";
import { rebaseAfterReply, rebaseAfterUndo, undoneDecision, undoneEdit } from "./undo-history";

const proposals = [3, 4].map((ordinal) => ({ ordinal, state: "PENDING" }) as Proposal);

test("what is said after an undo names everything that it brought back", () => {
  expect(undoneDecision(proposals.slice(0, 1), 0)).toBe("Proposal 3 is undecided again.");
  expect(undoneDecision(proposals, 1)).toBe(
    "2 proposals are undecided again, with the speaker’s earlier name.",
  );
  const accepted = { ordinal: 5, state: "ACCEPTED" } as Proposal;
  expect(undoneDecision([accepted], 0)).toBe("Proposal 5 is accepted again.");
});

test.each([
  [{ speakerRole: "envoy" }, {}, "Undid the edit of proposal 3."],
  [{ span: { start: 0, end: 4 } }, {}, "Proposal 3 has its earlier words again."],
  [{ links: [] }, {}, "Proposal 3 has its earlier links again."],
  [
    { speakerName: "Ana" },
    { accept: true, parts: 1, others: 2 },
    "Undid the edit of proposal 3 and of 1 quotation inside it, and of the speaker’s name in 2 others. Proposal 3 is undecided again.",
  ],
])("after the undo of %j, %j is said", (correction, also, said) => {
  const none = { accept: false, parts: 0, others: 0 };
  expect(undoneEdit(proposals[0]!, correction, { ...none, ...also })).toBe(said);
});

test("steps are undone from the versions that the server left, though suggestions came in between", () => {
  const step = (before: number, after: number) => ({
    undone: "Proposal 3 is undecided again.",
    changes: [{ id: "a", before, after, was: {} }],
  });
  const saved = rebaseAfterReply([step(1, 2)], [{ id: "a", version: 2 }], { a: 4 });
  expect(saved).toEqual([step(1, 4)]);
  expect(rebaseAfterUndo(step(4, 5), saved)).toEqual([step(1, 6)]);
});
