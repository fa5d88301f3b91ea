import { expect, test } from "vitest";
import type { Proposal } from "@/lib/sources/review/schema";
import { describeDecision, rebaseAfterReply, rebaseAfterUndo } from "./undo-history";

const proposals = [3, 4].map((ordinal) => ({ ordinal }) as Proposal);

test("a decision names everything that undoing it reverses", () => {
  expect(describeDecision(proposals.slice(0, 1), "REJECTED", 0)).toBe("rejected proposal 3");
  expect(describeDecision(proposals, "ACCEPTED", 1)).toBe(
    "accepted 2 proposals and renamed 1 speaker",
  );
});

test("steps are undone from the versions that the server left, though suggestions came in between", () => {
  const step = (before: number, after: number) => ({
    description: "rejected proposal 3",
    changes: [{ id: "a", before, after, was: {} }],
  });
  const saved = rebaseAfterReply([step(1, 2)], [{ id: "a", version: 2 }], { a: 4 });
  expect(saved).toEqual([step(1, 4)]);
  expect(rebaseAfterUndo(step(4, 5), saved)).toEqual([step(1, 6)]);
});
