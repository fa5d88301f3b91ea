import { beforeAll, expect, test } from "vitest";
import { parseIssuePages } from "@/lib/analysis/issues/pages";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { SIGN } from "@/scripts/test/desk/signposts";
import { restoreSignpost, retireSignpost, writeSignpost } from "./mutations";

let desk: Awaited<ReturnType<typeof openDesk>>;
const issue = "tariffs";

beforeAll(async () => {
  desk = await openDesk();
});

const load = (params: Record<string, string>) =>
  loadIssue(desk.people.manager, issue, parseIssuePages(params));

test("an issue is read with its active signposts and the ten that were retired last, or with all if asked", async () => {
  const { analyst } = desk.people;
  const numbers: number[] = [];
  for (let k = 0; k < 13; k++) {
    const { number } = await made(
      writeSignpost(analyst, { issue, ...SIGN, text: `Quay ${k} opens.`, terms: ["quay"] }),
    );
    numbers.push(number);
  }
  const [active, oldest, ...others] = numbers as [number, number, ...number[]];
  const retire = (signpost: number, version = 1) =>
    made(retireSignpost(analyst, { issue, signpost, version }));
  for (const number of [oldest, ...others]) await retire(number);
  await made(restoreSignpost(analyst, { issue, signpost: oldest, version: 2 }));
  await retire(oldest, 3);
  const numbersOf = async (params: Record<string, string>) => {
    const { items, retired } = (await load(params))!.signposts;
    expect(retired).toBe(12);
    return items.map(({ number }) => number);
  };
  expect(await numbersOf({ signposts: "all" })).toEqual(numbers.toReversed());
  expect(await numbersOf({})).toEqual([...others.slice(-9).toReversed(), oldest, active]);
});
