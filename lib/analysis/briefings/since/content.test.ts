import { expect, test } from "vitest";
import { correctEdition, issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { paperOf } from "./paper";
import { loadSince } from "./queries";

test("between two editions: what they say differently of their own, though nothing changed on the desk", async () => {
  const { manager } = (await openDesk()).people;
  const given = { title: "Weekly", coverNote: "Two storms.", handling: "For the desk only" };
  const issues = ["taiwan", "tariffs"];
  const { number } = await made(issueEdition(manager, { ...given, issues }));
  const corrected = await made(
    correctEdition(manager, {
      ...{ ...given, corrects: number, coverNote: "Three storms.", handling: null },
      explanation: "There were three.",
      sections: [{ heading: "The strait", issues: ["taiwan"] }],
    }),
  );
  const since = await loadSince(manager, {
    from: { edition: number },
    to: { edition: corrected.number },
  });
  expect(since.items).toEqual([]);
  expect(since.texts).toEqual([
    { part: "HANDLING", before: "For the desk only", after: null },
    { part: "CORRECTS", before: null, after: `Edition ${number}: There were three.` },
    { part: "COVER_NOTE", before: "Two storms.", after: "Three storms." },
    { part: "ISSUES", before: "USCN-6, USCN-1", after: "The strait: USCN-6" },
  ]);
  const paper = JSON.stringify(paperOf(since, { by: "Mara", at: new Date() }));
  for (const words of [
    "Three storms.",
    "There were three.",
    "Only the editions’ own wording has changed.",
  ])
    expect(paper).toContain(words);
});
