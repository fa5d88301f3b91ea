import { beforeAll, expect, test } from "vitest";
import { parseIssuePages } from "@/lib/analysis/issues/pages";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { openForecast } from "./mutations";
import { resolveForecast } from "./resolve";

let desk: Awaited<ReturnType<typeof openDesk>>;
const issue = "tariffs";

beforeAll(async () => {
  desk = await openDesk();
  await made(judge(desk.people.analyst, issue, {}));
});

const load = (params: Record<string, string>) =>
  loadIssue(desk.people.manager, issue, parseIssuePages(params));

test("an issue is read with its open forecasts and the ten that were resolved last, or with all if asked", async () => {
  const { admin, analyst } = desk.people;
  const closesOn = new Date().toISOString().slice(0, 10);
  const terms = { resolutionCriteria: "Published.", closesOn };
  const numbers: number[] = [];
  for (let k = 0; k < 13; k++) {
    const opened = { issue, ...terms, wording: `Will quay ${k} open?` };
    const { number } = await made(openForecast(analyst, opened));
    await made(judge(analyst, issue, { wording: undefined, forecast: number }));
    numbers.push(number);
  }
  const [open, oldest, ...others] = numbers as [number, number, ...number[]];
  for (const forecast of [...others, oldest])
    await made(
      resolveForecast(admin, {
        issue,
        forecast,
        version: 1,
        outcome: "NO",
        note: "It stayed shut.",
      }),
    );
  const numbersOf = async (params: Record<string, string>) => {
    const { forecasts, forecastCount } = (await load(params))!;
    expect(forecastCount).toBe(14);
    return forecasts.map(({ number }) => number);
  };
  const [lead = 0, ...newest] = await numbersOf({ forecasts: "all" });
  expect(newest).toEqual(numbers.toReversed());
  const shown = [...others.slice(-9).toReversed(), oldest];
  expect(await numbersOf({})).toEqual([lead, ...shown, open]);
});
