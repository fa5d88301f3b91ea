import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { loadStatements } from "@/lib/evidence/quotes/statements";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { quoteIn, versionsOn } from "@/scripts/test/desk/versions";
import { lookUpNames } from "./look-up";
import { mergeSpeaker } from "./merge";
import { loadSpeaker } from "./queries";
import { splitSpeaker } from "./split";
import { undoMove } from "./undo";

let desk: Awaited<ReturnType<typeof openDesk>>;
const reason = "The same person.";

beforeAll(async () => {
  desk = await openDesk();
});

/** An article in which an official without a name speaks, and Ada Envoy. */
const official = (place: string) => [
  `“No ship has left ${place} since Monday,” said the official.`,
  `“We are looking into what happened in ${place},” said Ada Envoy, a minister of Examplia.`,
];

/** Who said that no ship has left. */
async function officialOf(source: string) {
  const { speakerId } = await quoteIn(source, "No ship has left");
  return db.speaker.findUniqueOrThrow({ where: { id: speakerId! } });
}

const envoy = () => db.speaker.findFirstOrThrow({ where: { name: "Ada Envoy" } });

test("two articles with the same description have two speakers, versions of one article share one", async () => {
  const { first, later } = versionsOn(desk);
  const one = await first("Harbour", official("Eastport"));
  const other = await first("Canal", official("Westport"));
  const next = await later("Harbour", [...official("Eastport"), "It rained."]);
  expect(await officialOf(one)).toMatchObject({ name: "the official", describedInId: one });
  expect(await officialOf(other)).toMatchObject({ name: "the official", describedInId: other });
  expect((await officialOf(next)).id).toBe((await officialOf(one)).id);
  expect(await envoy()).toMatchObject({ describedInId: null });
});

test("naming a described speaker gives no other article that name, even after an undo", async () => {
  const { admin } = desk.people;
  const { first, later } = versionsOn(desk);
  const lock = await first("Lock", official("Northport"));
  const [from, to] = [await officialOf(lock), await envoy()];
  const versions = { version: from.version, intoVersion: to.version };
  await made(mergeSpeaker(admin, { id: from.id, into: to.id, ...versions, reason }));
  expect((await officialOf(lock)).id).toBe(to.id);
  expect(await envoy()).toMatchObject({ aliases: [] });

  const third = await first("Ferry pier", official("Southport"));
  expect(await officialOf(third)).toMatchObject({ describedInId: third, mergedIntoId: null });
  const next = await later("Lock", [...official("Northport"), "It rained."]);
  expect((await officialOf(next)).id).toBe(to.id);

  const [move] = (await loadSpeaker(admin, from.id))!.moves;
  await made(undoMove(admin, move!));
  expect(await officialOf(lock)).toMatchObject({ id: from.id, mergedIntoId: null });
  expect(await envoy()).toMatchObject({ aliases: [] });
  const fourth = await first("Bridge toll", official("Midport"));
  expect(await officialOf(fourth)).toMatchObject({ describedInId: fourth });
});

test("no speaker is merged into a described speaker of another article", async () => {
  const { first } = versionsOn(desk);
  const one = await officialOf(await first("Tunnel", official("Upport")));
  const other = await officialOf(await first("Runway", official("Downport")));
  for (const from of [one, await envoy()]) {
    const versions = { version: from.version, intoVersion: other.version, reason };
    const merged = await mergeSpeaker(desk.people.admin, {
      id: from.id,
      into: other.id,
      ...versions,
    });
    expect(merged).toMatchObject({ refusal: { fields: { into: expect.any(String) } } });
  }
});

test("a name split from a description never leads back to it, and a description stays in one article", async () => {
  const { admin } = desk.people;
  const { first } = versionsOn(desk);
  const source = await first("Signal box", official("Farport"));
  const from = await officialOf(source);
  const quotes = [(await quoteIn(source, "No ship has left")).id];
  const split = { id: from.id, quotes, name: "Cleo Newname", reason };
  const { id } = await made(splitSpeaker(admin, { ...split, version: from.version }));
  await made(undoMove(admin, (await loadSpeaker(admin, id))!.moves[0]!));
  expect(await loadSpeaker(admin, id)).toMatchObject({ describedIn: null, mergedIntoId: null });
  expect(await officialOf(source)).toMatchObject({ id: from.id });

  const { id: envoyId, version } = await envoy();
  const both = (await loadStatements(admin, envoyId)).items.map((quote) => quote.id).slice(0, 2);
  const aide = { id: envoyId, version, name: "her aide", reason };
  expect(await splitSpeaker(admin, { ...aide, quotes: both })).toMatchObject({
    refusal: { fields: { name: expect.any(String) } },
  });
  const aideOf = await made(splitSpeaker(admin, { ...aide, quotes: both.slice(0, 1) }));
  expect((await loadSpeaker(admin, aideOf.id))!.describedIn).not.toBeNull();
});

test("a surname that a merge made someone's alias is only a hint in the next article", async () => {
  const { admin } = desk.people;
  const { first, later } = versionsOn(desk);
  const speech = (place: string) => [`“We will not leave ${place},” Marsh said on Monday.`];
  const speakerOf = async (source: string) => {
    const { speakerId } = await quoteIn(source, "We will not leave");
    return db.speaker.findUniqueOrThrow({ where: { id: speakerId! } });
  };
  const one = await first("Quay", speech("Eastport"));
  const from = await speakerOf(one);
  expect(from).toMatchObject({ name: "Marsh", describedInId: null });
  await db.speaker.create({ data: { name: "Peter Marsh", aliases: [] } });
  const to = await db.speaker.findFirstOrThrow({ where: { name: "Peter Marsh" } });
  const versions = { version: from.version, intoVersion: to.version };
  await made(mergeSpeaker(admin, { id: from.id, into: to.id, ...versions, reason }));
  expect((await speakerOf(one)).id).toBe(to.id);

  const other = await first("Lighthouse", speech("Westport"));
  expect(await speakerOf(other)).toMatchObject({ name: "Marsh", describedInId: other });
  expect(await lookUpNames(admin, ["Marsh"], one)).toMatchObject({
    Marsh: { known: null, near: [{ name: "Peter Marsh" }] },
  });
  const next = await later("Lighthouse", [...speech("Westport"), "It rained."]);
  expect((await speakerOf(next)).id).toBe((await speakerOf(other)).id);
  expect(await lookUpNames(admin, ["Peter Marsh"], other)).toMatchObject({
    "Peter Marsh": { known: { id: to.id } },
  });
});
