import { beforeAll, expect, test } from "vitest";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import { fill, hypothesesOn } from "@/scripts/test/desk/hypotheses";
import { addHypothesis, editHypothesis, restoreHypothesis, retireHypothesis } from "./mutations";
import { loadHypotheses } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
let matrices: ReturnType<typeof hypothesesOn>;

beforeAll(async () => {
  desk = await openDesk();
  matrices = hypothesesOn(desk);
});

test("hypotheses are reworded, moved, retired and restored, and keep their numbers and cells", async () => {
  const { analyst, analyst2 } = desk.people;
  const quote = desk.quotes[0]!;
  const slug = await matrices.issueWith([quote]);
  await made(fill(analyst, slug, quote.number, 1, "I"));
  const first = { issue: slug, hypothesis: 1 };
  const reworded = await made(editHypothesis(analyst2, { ...first, version: 1, text: "A bluff." }));
  const moved = await made(editHypothesis(analyst2, { ...first, ...reworded, place: 2 }));
  expect(await made(editHypothesis(analyst2, { ...first, ...moved, place: 2 }))).toEqual(moved);
  const order = async () =>
    (await loadHypotheses(analyst, slug))!.map(({ number, text, retired }) => [
      ...[number, text, retired?.reason],
    ]);
  expect(await order()).toEqual([
    [2, "It is a rehearsal.", undefined],
    [1, "A bluff.", undefined],
  ]);

  expect(codeOf(await retireHypothesis(analyst, { ...first, ...moved, reason: " " }))).toBe(
    "invalid",
  );
  const reason = "The drills were real.";
  const retired = await made(retireHypothesis(analyst, { ...first, ...moved, reason }));
  expect((await order())[1]).toEqual([1, "A bluff.", reason]);
  expect((await matrices.matrixOf(slug)).cells).toEqual([]);
  expect(codeOf(await fill(analyst, slug, quote.number, 1, "C", 1))).toBe("not-found");
  expect(codeOf(await editHypothesis(analyst, { ...first, ...retired, text: "No." }))).toBe(
    "invalid",
  );
  const stale = await restoreHypothesis(analyst, { ...first, version: 1 });
  expect(stale).toMatchObject({ refusal: { code: "conflict", current: { text: "A bluff." } } });
  await made(restoreHypothesis(analyst, { ...first, ...retired }));
  expect((await matrices.matrixOf(slug)).cells).toMatchObject([{ hypothesis: 1, cell: "I" }]);
  expect((await made(addHypothesis(analyst, { issue: slug, text: "Neither." }))).number).toBe(3);
  expect((await matrices.sentencesOf(slug)).slice(0, 5)).toEqual([
    "added hypothesis H3: “Neither”",
    "restored hypothesis H1",
    "retired hypothesis H1: The drills were real",
    "moved hypothesis H1 to position 2",
    "reworded hypothesis H1: “A bluff”",
  ]);
});
