import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { removeQuote, restoreQuote } from "@/lib/evidence/removal/mutations";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { quoteIn, reopenNow, versionOf, versionsOn } from "@/scripts/test/desk/versions";
import { loadSpeakers } from "./list";
import { findSpeakers, lookUpNames } from "./look-up";
import { mergeSpeaker } from "./merge";
import { loadSpeaker } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

test("a name is known by name, alias or merged row, similar to a known one, or new", async () => {
  const { admin } = desk.people;
  const source = await approveArticle(
    admin,
    `Names

“The strait must stay open,” said Cy Specimen, the envoy of Examplia.

“So it must,” said Di Instance, a spokeswoman for Ruritania.
`,
  );
  const named = (name: string) => db.speaker.findFirstOrThrow({ where: { name } });
  const [from, to] = [await named("Di Instance"), await named("Cy Specimen")];
  await made(
    mergeSpeaker(admin, {
      id: from.id,
      version: from.version,
      into: to.id,
      intoVersion: to.version,
      reason: "One person, two names",
    }),
  );
  const cy = { id: to.id, name: "Cy Specimen", quotes: 2 };
  const names = ["cy specimen", "Di Instance", "C. Specimen", "Zed Nobody"];
  expect(await lookUpNames(admin, names, source)).toEqual({
    "cy specimen": { described: false, known: cy, near: [] },
    "Di Instance": { described: false, known: cy, near: [] },
    "C. Specimen": { described: false, known: null, near: [cy] },
    "Zed Nobody": { described: false, known: null, near: [] },
  });
});

test("a described speaker is known in their own article only, and listed with it", async () => {
  const { admin } = desk.people;
  const { first, draft } = versionsOn(desk);
  const said = (place: string) => [`“Every ship has left ${place} again,” said a senior official.`];
  const one = await first("Harbour", said("Eastport"));
  const next = await draft("Harbour", [...said("Eastport"), "It rained."]);
  const other = await first("Canal", said("Westport"));
  const { speakerId } = await quoteIn(one, "Every ship has left");
  const name = "A senior official";
  const currentFailures = async (source: string) =>
    (await lookUpNames(admin, [name], source))[name];
  const known = { id: speakerId, name: "a senior official", quotes: 1 };
  expect(await currentFailures(next)).toEqual({ described: true, known, near: [] });
  expect((await currentFailures(other))?.known?.id).not.toBe(speakerId);
  expect(await currentFailures(desk.source)).toEqual({ described: true, known: null, near: [] });

  const listed = async (named: boolean | null) =>
    (await loadSpeakers(admin, { text: "senior official", named })).items;
  expect((await listed(false)).map(({ describedIn }) => describedIn?.id).sort()).toEqual(
    [one, other].sort(),
  );
  expect(await listed(true)).toEqual([]);
  expect(await listed(null)).toHaveLength(2);
  const found = await findSpeakers(admin, { text: "senior official", near: "", most: 9 });
  expect(found).toEqual([]);
});

test("a speaker to merge with is found by name, alias or other spelling, similar names first", async () => {
  const { admin } = desk.people;
  const speakers = ["Wren Nightingale", "Wrenn Nightingale", "Rook Nightingale", "Otto Heron"];
  await db.speaker.createMany({
    data: speakers.map((name) => ({ name, aliases: name === "Otto Heron" ? ["The Kite"] : [] })),
  });
  const find = async (text: string, most = 9) =>
    (await findSpeakers(admin, { text, near: "Wren Nightingale", most })).map(({ name }) => name);
  expect((await find("nightingale")).slice(0, 2).sort()).toEqual(speakers.slice(0, 2));
  expect(await find("nightingale")).toHaveLength(3);
  expect(await find("the kite")).toEqual(["Otto Heron"]);
  expect(await find("rook nightingail")).toEqual(["Rook Nightingale"]);
  expect((await find("")).slice(0, 2).sort()).toEqual(speakers.slice(0, 2));
  expect(await find("", 1)).toHaveLength(1);
  expect(await find("nobody at all")).toEqual([]);
});

test("a speaker whose quotations are all withdrawn or removed is marked, in the list and on their page", async () => {
  const { admin } = desk.people;
  const reason = "As the article says.";
  const words = (at: number) => `“The lock ${at} is shut,” said Lena Lockwood, a pilot.`;
  const { first } = versionsOn(desk);
  const [one, other] = [await first("Lock one", [words(1)]), await first("Lock two", [words(2)])];
  const id = (await quoteIn(one, "The lock 1")).speakerId!;
  const isMarked = async () => {
    const { items } = await loadSpeakers(admin, { text: "lockwood", named: true });
    const marks = [items[0]!.allWithdrawn, (await loadSpeaker(admin, id))!.allWithdrawn];
    expect(marks[0]).toBe(marks[1]);
    return marks[0];
  };
  expect(await isMarked()).toBe(false);
  await made(withdrawSource(admin, { id: one, version: await versionOf(one), reason }));
  expect(await isMarked()).toBe(false);
  const quote = await quoteIn(other, "The lock 2");
  const removed = await made(removeQuote(admin, { id: quote.id, version: quote.version, reason }));
  expect(await isMarked()).toBe(true);
  await made(restoreQuote(admin, { id: quote.id, version: removed.version }));
  expect(await isMarked()).toBe(false);
  // What is being reviewed again isn't shown, so only the withdrawn source counts.
  await made(reopenNow(admin, other));
  expect(await isMarked()).toBe(true);
  await made(restoreSource(admin, { id: one, version: await versionOf(one), reason }));
  expect(await isMarked()).toBe(false);
  await db.speaker.create({ data: { name: "Nemo Quietly", aliases: [] } });
  const { items } = await loadSpeakers(admin, { text: "quietly", named: true });
  expect(items[0]!.allWithdrawn).toBe(false);
});
