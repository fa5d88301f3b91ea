import { expect, test } from "vitest";
import { whyMoved } from "./why-moved";

const moved = {
  ...({ reason: "NEW_EVIDENCE", previousLikelihood: 40, reasonNote: "Beijing paused." } as const),
  rationale: "**Two envoys** met [Q12]. Nobody else did.",
};

test("a move is explained by its note, or by the first sentence of its rationale", () => {
  expect(whyMoved(moved)).toBe("New evidence: Beijing paused.");
  expect(whyMoved({ ...moved, reasonNote: "" })).toBe("New evidence: Two envoys met.");
});

test("a first estimate is called that, and not twice, whatever reason it was once given", () => {
  const first = { ...moved, previousLikelihood: null };
  expect(whyMoved({ ...first, reasonNote: "First estimate." })).toBe("First estimate.");
  expect(whyMoved(first)).toBe("First estimate: Beijing paused.");
});
