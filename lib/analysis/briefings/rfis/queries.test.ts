import { beforeAll, expect, test } from "vitest";
import { correctEdition, issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { loadEdition } from "@/lib/analysis/briefings/editions/queries";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk";
import { askRfi } from "./mutations";
import { loadRfi } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

test("a correction leads to what was asked about its judgements before", async () => {
  const { manager } = desk.people;
  const both = await made(
    issueEdition(manager, { title: "Both", issues: ["taiwan", "climate"], confirmed: true }),
  );
  const { number } = desk.quotes[0]!;
  const body = `Who, besides [Q${number}]?`;
  const asked = await made(askRfi(manager, { edition: both.number, issue: "taiwan", body }));
  await made(askRfi(manager, { edition: both.number, issue: "climate", body: "When?" }));
  expect((await loadRfi(manager, asked.id))!.cited).toMatchObject([{ number }]);
  const correct = async (corrects: number) => {
    const given = { title: "Right", issues: ["taiwan"], explanation: "A name was wrong." };
    const correction = await made(correctEdition(manager, { corrects, ...given, confirmed: true }));
    return (await loadEdition(manager, correction.number))!;
  };
  const once = await correct(both.number);
  const twice = await correct(once.number);
  for (const { rfis, earlierRfis } of [once, twice]) {
    expect(rfis).toEqual([]);
    expect(earlierRfis).toMatchObject([
      { id: asked.id, edition: both.number, words: body, answered: false },
    ]);
  }
});
