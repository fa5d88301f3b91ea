import { expect, test } from "vitest";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { loadOutlooks, loadRevisions } from "./queries";

test("revisions are read a page at a time, with the current outlook on each page", async () => {
  const { people } = await openDesk();
  const [viewer, issue] = [people.analyst, "export-controls"];
  for (const likelihood of [60, 63, 66]) await made(judge(viewer, issue, { likelihood }));
  const { revisions, chosen: all } = (await loadRevisions(viewer, issue, () => [1, 2, 3]))!;
  expect(all).toHaveLength(3);
  const first = (await loadOutlooks(viewer, issue, { limit: 2, cursor: null }))!;
  const cursor = first.revisions.nextCursor;
  const second = (await loadOutlooks(viewer, issue, { limit: 2, cursor }))!;
  expect(first.revisions.items).toEqual(all.slice(0, 2));
  expect(second.revisions.items).toEqual(all.slice(2));
  expect(first.current).toMatchObject(all[0]!);
  expect(second.current).toEqual(first.current);
  // The others of all have their figures alone.
  expect(revisions[0]).toEqual(all[0]);
  expect(revisions[2]).toMatchObject({ number: 1, likelihood: 60, rationale: "" });
});
