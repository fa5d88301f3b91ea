import { beforeAll, expect, test } from "vitest";
import { uncommitSource } from "@/lib/commits/mutations";
import { db } from "@/lib/db";
import { loadSource } from "@/lib/sources/queries";
import { loadSpeakers } from "@/lib/speakers/queries";
import { restoreSource, withdrawSource } from "@/lib/standing/mutations";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk";
import { quoteIn, versionOf, versionsOn } from "@/scripts/test/versions";
import { linkEvidence } from "./mutations";
import { findQuotes, loadStatements } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
const KEPT = "“The ferries must sail every day,” said Cy Specimen.";
const GONE = "“No ferry will ever be sold,” said Cy Specimen.";

beforeAll(async () => {
  desk = await openDesk();
});

test("a quote that a later version continues is found, counted and listed once, on the issues of both", async () => {
  const { admin, analyst, manager } = desk.people;
  const { first, later } = versionsOn(desk);
  const v1 = await first("Ferry", [KEPT, GONE]);
  const speaker = await db.speaker.findFirstOrThrow({ where: { name: "Cy Specimen" } });
  const v2 = await later("Ferry", [KEPT, "It rained on the pier."]);
  const [kept, gone] = [await quoteIn(v1, "sail every day"), await quoteIn(v1, "ever be sold")];
  const again = await quoteIn(v2, "sail every day");
  expect(again.carriedFromId).toBe(kept.id);
  const issue = await db.issue.findUniqueOrThrow({ where: { slug: "russia" } });
  await made(linkEvidence(analyst, { quote: kept.id, issue: issue.slug, relation: "CONTEXT" }));

  const found = async () =>
    (await findQuotes(manager, { text: "Cy Specimen" })).map(({ id }) => id);
  const said = async () => (await loadStatements(manager, speaker.id)).map(({ id }) => id);
  expect((await found()).sort()).toEqual([gone.id, again.id].sort());
  expect((await said()).sort()).toEqual([gone.id, again.id].sort());
  expect(await loadSpeakers(manager, "Cy Specimen")).toMatchObject([{ quotes: 2 }]);
  const statements = await loadStatements(manager, speaker.id);
  expect(statements.find(({ id }) => id === again.id)!.issues).toMatchObject([{ slug: "russia" }]);
  const onSource = (await loadSource(manager, v1))!.quotes.map(({ id }) => id);
  expect(onSource).toContain(kept.id);

  await made(uncommitSource(admin, { id: v2, version: await versionOf(v2) }));
  expect((await found()).sort()).toEqual([kept.id, gone.id].sort());
  expect(await loadSpeakers(manager, "Cy Specimen")).toMatchObject([{ quotes: 2 }]);
});

test("where the later version was withdrawn, the earlier one's quote is offered again", async () => {
  const { admin, manager } = desk.people;
  const { first, later } = versionsOn(desk);
  const v1 = await first("Lighthouse", ["“The lamp must be lit,” said Di Keeper."]);
  const v2 = await later("Lighthouse", ["“The lamp must be lit,” said Di Keeper.", "It is dark."]);
  const offered = async () =>
    (await findQuotes(manager, { text: "lamp must" })).map(({ source }) => source.id);
  expect(await offered()).toEqual([v2]);
  const reason = "The paper took this version back.";
  const seen = { id: v2, version: await versionOf(v2), reason };
  const { version } = await made(withdrawSource(admin, seen));
  expect(await offered()).toEqual([v1]);
  await made(restoreSource(admin, { ...seen, version }));
  expect(await offered()).toEqual([v2]);
});
