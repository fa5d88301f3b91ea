import { expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { editSource } from "@/lib/sources/catalogue/mutations";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { versionOf, versionsOn } from "@/scripts/test/desk/versions";
import { relateSource } from "./mutations";
import { loadRelated } from "./queries";
import { latestOf, stillApproved } from "./schema";

test("copies name a paper once, and every approved version and copy is counted", async () => {
  const desk = await openDesk();
  const { admin } = desk.people;
  const { first, draft, approve } = versionsOn(desk);
  const publish = async (id: string, publisher: string) => {
    const { title, byline, url } = await db.source.findUniqueOrThrow({ where: { id } });
    const known = { id, title, byline, url, publishedAt: null, publisher };
    await made(editSource(admin, { ...known, version: await versionOf(id) }));
  };
  const wire = await first("Ferry", ["It sails."]);
  await publish(wire, "The Wire");
  const post = ["Publisher: The Post", "It sails.", "So they say."];
  const one = await draft("Ferry", post);
  await approve(one);
  const two = await draft("Ferry", [...post, "It rained."]);
  const to = { id: one, as: "VERSION" as const };
  await made(relateSource(admin, { id: two, version: await versionOf(two), to }));
  await approve(two);

  const related = async () => loadRelated(admin, wire);
  const beside = async (id: string) =>
    stillApproved(id, await loadRelated(admin, id)).map((source) => source.id);
  expect((await related()).copies.map(({ id, versionNumber }) => [id, versionNumber?.at])).toEqual([
    [one, 1],
    [two, 2],
  ]);
  expect(latestOf((await related()).copies).map(({ id }) => id)).toEqual([two]);
  expect(await beside(wire)).toEqual([one, two]);
  expect(await beside(two)).toEqual([one, wire]);
  const reason = "The paper took it back.";
  await made(withdrawSource(admin, { id: one, version: await versionOf(one), reason }));
  expect(await beside(wire)).toEqual([two]);
});
