import { expect, test } from "vitest";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { datedWords } from "./dated";
import { leadWords } from "./describe";
import { paperOf } from "./paper";
import { loadSince } from "./queries";
import type { Period } from "./schema";

test("revisions dated between two days but entered later are listed apart, with what they moved", async () => {
  const { analyst, manager } = (await openDesk()).people;
  const wording = "Will they meet?";
  for (const [likelihood, asOf] of [
    [30, "2023-06-01"],
    [45, "2023-09-01"],
  ] as const)
    await made(judge(analyst, "human-rights", { likelihood, asOf, wording, confirmed: true }));
  // A revision names the wording that it was made with.
  await made(judge(analyst, "human-rights", { wording: "Will they meet again?", confirmed: true }));
  const days = (from: string, to: string): Period => ({ from: { day: from }, to: { day: to } });
  const since = await loadSince(manager, days("2023-06-30", "2023-12-01"));
  expect(since.items).toEqual([]);
  expect(since.dated).toMatchObject({
    count: 1,
    items: [
      {
        author: analyst.name,
        wording,
        moved: "unlikely (30%) → roughly even chance (45%)",
      },
    ],
  });
  expect(datedWords(since)).toBe(
    "Nothing was entered in this period. 1 revision dated in it was entered later:",
  );
  expect(JSON.stringify(paperOf(since, { by: "Ana", at: new Date() }))).toContain("entered later");
  expect((await loadSince(manager, days("2023-10-01", "2023-12-01"))).dated).toBeNull();
  const today = new Date().toISOString().slice(0, 10);
  const untilToday = await loadSince(manager, days("2023-06-30", today));
  expect(untilToday.dated).toBeNull();
  const movesOf = ({ items }: typeof untilToday) =>
    items.find(({ slug }) => slug === "human-rights")!.lead!;
  expect(movesOf(untilToday)).toMatchObject({ before: null, dated: 30 });
  expect(leadWords(movesOf(untilToday))).toMatch(
    /^no estimate entered by then; one of 30%, with an earlier date, was added afterwards; now /,
  );
  expect(movesOf(await loadSince(manager, days("2023-05-31", today)))).toMatchObject({
    before: null,
    dated: null,
  });
});
