import { beforeAll, expect, test } from "vitest";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { loadEdition } from "@/lib/analysis/briefings/editions/queries";
import { db } from "@/lib/core/database/db";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { limitTo, openRelationship } from "@/scripts/test/desk/relationships";
import { makeGroup } from "./mutations";
import { loadAddresseeChoices } from "./queries";

let people: Awaited<ReturnType<typeof openDesk>>["people"];

beforeAll(async () => {
  ({ people } = await openDesk());
  await openRelationship();
  await limitTo(people.analyst2.id, ["eu-china"]);
});

const sentTo = async (issues: string[], to: object) => {
  const { number } = await made(issueEdition(people.manager, { title: "For some", issues, to }));
  const event = await db.event.findFirstOrThrow({
    where: { verb: "edition.issued" },
    orderBy: { id: "desc" },
  });
  const { addressees } = (await loadEdition(people.manager, number))!;
  return { addressees, named: (event.details as { to?: string[] }).to };
};

test("an edition is sent only to those who can see it, and names nobody else", async () => {
  const { analyst, analyst2, manager } = people;
  const { id: alone } = await made(makeGroup(manager, { name: "Europe", members: [analyst2.id] }));
  const to = { people: [analyst.id, analyst2.id], groups: [alone] };
  const reached = [analyst.name];
  expect(await sentTo(["taiwan"], to)).toEqual({ addressees: reached, named: reached });
  expect(await sentTo(["car-duties", "taiwan"], to)).toMatchObject({ addressees: reached });
  const both = [analyst.name, analyst2.name].sort();
  expect(await sentTo(["car-duties"], to)).toEqual({
    addressees: both,
    named: ["Europe", ...both],
  });
  for (const groups of [[], [alone]])
    expect(
      await issueEdition(manager, {
        title: "For nobody",
        issues: ["taiwan"],
        to: { people: [analyst2.id], groups },
      }),
    ).toMatchObject({
      refusal: { fields: { to: expect.stringContaining("None of those chosen") } },
    });
});

test("each person is offered with what is hidden from them, as far as the viewer may know", async () => {
  const hiddenFrom = async (viewer: typeof people.manager) =>
    (await loadAddresseeChoices(viewer)).people
      .filter(({ hidden }) => hidden.length > 0)
      .map(({ id, hidden }) => [id, hidden.map(({ keyPrefix }) => keyPrefix)]);
  expect(await hiddenFrom(people.manager)).toEqual([[people.analyst2.id, ["USCN"]]]);
  const limited = await limitTo(people.manager.id, ["eu-china"]);
  expect(await hiddenFrom(limited)).toEqual([]);
});
