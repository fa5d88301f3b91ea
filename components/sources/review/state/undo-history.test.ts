import { expect, test } from "vitest";
import type { Proposal } from "@/lib/sources/review/schema";
import { describeDecision } from "./undo-history";

const proposals = [3, 4].map((ordinal) => ({ ordinal }) as Proposal);

test("a decision names everything that undoing it reverses", () => {
  expect(describeDecision(proposals.slice(0, 1), "REJECTED", 0)).toBe("rejected proposal 3");
  expect(describeDecision(proposals, "ACCEPTED", 1)).toBe(
    "accepted 2 proposals and renamed 1 speaker",
  );
});
