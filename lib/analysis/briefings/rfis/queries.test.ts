import { beforeAll, expect, test } from "vitest";
import { correctEdition, issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { loadEdition } from "@/lib/analysis/briefings/editions/queries";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { limitTo, openRelationship } from "@/scripts/test/desk/relationships";
import { answerRfi } from "./answer";
import { askRfi } from "./mutations";
import { loadIssueRfis, loadRfi } from "./queries";

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

test("the requests on an issue come in pages, with their answers, and without editions hidden from the reader", async () => {
  const { analyst, analyst2, manager } = desk.people;
  await openRelationship();
  const issued = async (issues: string[]) =>
    (await made(issueEdition(manager, { title: "Both", issues, confirmed: true }))).number;
  const [ours, all] = [await issued(["russia"]), await issued(["russia", "car-duties"])];
  const ask = async (edition: number, body: string) =>
    made(askRfi(manager, { edition, issue: "russia", body, assignedTo: analyst.id }));
  const first = await ask(ours, "Who?");
  await ask(ours, "When?");
  await ask(all, "Where?");
  const answer = { id: first.id, version: first.version, body: "The envoy." };
  await made(answerRfi(analyst, answer));

  const newest = (await loadIssueRfis(manager, "russia", { limit: 2, cursor: null }))!;
  expect(newest.items.map(({ body, edition }) => [body, edition])).toEqual([
    ...[
      ["Where?", all],
      ["When?", ours],
    ],
  ]);
  const rest = (await loadIssueRfis(manager, "russia", { limit: 2, cursor: newest.nextCursor }))!;
  expect(rest).toMatchObject({ nextCursor: null, items: [{ body: "Who?" }] });
  expect(rest.items[0]).toMatchObject({
    ...{ askedBy: manager.name, assignedTo: { name: analyst.name } },
    answer: { body: "The envoy.", by: analyst.name },
  });

  const limited = await limitTo(analyst2.id, ["us-china"]);
  const seen = (await loadIssueRfis(limited, "russia"))!.items;
  expect(seen.map(({ body }) => body)).toEqual(["When?", "Who?"]);
  expect(await loadIssueRfis(limited, "car-duties")).toBeNull();
});
