import { expect, test } from "vitest";
import { announced } from "./announced";

test("an issue’s page announces of an approval only the quotations for that issue, and a source’s page all of them", () => {
  const said = (issue: string | null, quotations: string) => ({
    ...{ id: "1", at: "2026-01-01T00:00:00Z", actor: { id: "ada", name: "Ada" }, schedule: null },
    ...{ verb: "source.approved", sentence: `approved “Talks” with ${quotations}` },
    issue: issue === null ? null : { id: issue },
  });
  const events = [
    said(null, "7 quotations"),
    said("taiwan", "3 quotations"),
    said("tariffs", "2 quotations"),
  ];
  const heardOn = (topic: Parameters<typeof announced>[0]) =>
    events.flatMap((event) => announced(topic, event) ?? []);
  expect(heardOn({ issue: "taiwan" })).toEqual([
    "approved “Talks” with 3 quotations for this issue",
  ]);
  expect(heardOn({ issue: "climate" })).toEqual([]);
  expect(heardOn({ source: "talks" })).toContain("approved “Talks” with 7 quotations");
});
