import { expect, test } from "vitest";
import { warningsSummary } from "./warning-text";

test("a first grade isn’t called a new one", () => {
  const graded = (from: "F" | "D") => ({
    ...{ kind: "SOURCE_REGRADED", from, to: "B", quotes: [1], source: { id: "s", title: "Talks" } },
    ...{ at: "2026-01-01T00:00:00Z", by: "Ada", reason: "Established." },
  });
  const summary = (from: "F" | "D") =>
    warningsSummary([graded(from)] as Parameters<typeof warningsSummary>[0]);
  expect(summary("F")).toBe("Evidence since graded");
  expect(summary("D")).toBe("Evidence since re-graded");
});
