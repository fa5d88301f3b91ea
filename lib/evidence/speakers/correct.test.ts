import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { loadStatements } from "@/lib/evidence/quotes/statements";
import { made } from "@/prisma/seed/made";
import { approveArticle, codeOf, openDesk } from "@/scripts/test/desk/desk";
import { quoteIn } from "@/scripts/test/desk/versions";
import { correctName, undoNameCorrection } from "./correct";
import { mergeSpeaker } from "./merge";
import { loadSpeaker } from "./queries";
import { undoMove } from "./undo";

let desk: Awaited<ReturnType<typeof openDesk>>;
let count = 0;
let sailings = 0;
const reason = "The same person.";

/** Two speakers of their own for each test. */
async function twoSpeakers() {
  count += 1;
  const letter = String.fromCharCode(64 + count);
  const add = (name: string) => db.speaker.create({ data: { name, aliases: [] } });
  return [await add(`Lena ${letter}brook`), await add(`Otto ${letter}field`)] as const;
}

beforeAll(async () => {
  desk = await openDesk();
});

const merged = async () => {
  const [from, to] = await twoSpeakers();
  const versions = { version: from.version, intoVersion: to.version };
  await made(mergeSpeaker(desk.people.admin, { id: from.id, into: to.id, ...versions, reason }));
  return { from, to, move: (await loadSpeaker(desk.people.admin, to.id))!.moves[0]! };
};

const correct = async (id: string, name: string) => {
  const { version } = (await loadSpeaker(desk.people.admin, id))!;
  return correctName(desk.people.admin, { id, version, name, reason });
};

/** Approves an article in which someone of this name speaks; returns who of the desk that is. */
async function whoSpeaks(name: string) {
  sailings += 1;
  const said = `“The ${sailings} ferries will sail as they have always sailed,” said ${name}, a pilot.`;
  const source = await approveArticle(desk.people.admin, `Sailing ${sailings}\n\n${said}\n`);
  return (await quoteIn(source, "will sail as they have")).speakerId;
}

test("a speaker whose name is corrected is still found by the earlier one, and the correction is undone once", async () => {
  const { admin, analyst } = desk.people;
  const [{ id, name: before, version }] = await twoSpeakers();
  const input = { id, version, name: "Magdalena Brook", reason };
  expect(codeOf(await correctName(analyst, input))).toBe("forbidden");
  await made(correctName(admin, input));
  expect(await correctName(admin, { ...input, name: "Late Comer" })).toMatchObject({
    refusal: {
      message: expect.stringMatching(
        /: you’ve since changed Magdalena Brook, perhaps in another window\./,
      ),
    },
  });
  const speaker = (await loadSpeaker(admin, id))!;
  expect(speaker).toMatchObject({ name: "Magdalena Brook", aliases: [before] });
  expect(await whoSpeaks(before)).toBe(id);
  expect(await whoSpeaks("Magdalena Brook")).toBe(id);
  const [correction] = speaker.corrections;
  expect(correction).toMatchObject({ before, reason, by: admin.name, undone: null });
  const { details } = await db.event.findFirstOrThrow({ where: { verb: "speaker.renamed" } });
  expect(details).toMatchObject({ to: id, name: before, other: "Magdalena Brook" });
  await made(undoNameCorrection(admin, correction!));
  expect(codeOf(await undoNameCorrection(admin, correction!))).toBe("conflict");
  expect(await loadSpeaker(admin, id)).toMatchObject({ name: before, aliases: [] });
});

test("of two admins who correct a name, the second is told who corrected it first", async () => {
  const { admin, analyst2 } = desk.people;
  const [{ id, version }] = await twoSpeakers();
  await made(correctName(admin, { id, version, name: "Ingrid Brook", reason }));
  const second = { ...analyst2, role: "ADMIN" } as Viewer;
  expect(await correctName(second, { id, version, name: "Inga Brook", reason })).toMatchObject({
    refusal: {
      message: expect.stringContaining(`: ${admin.name} has since changed Ingrid Brook.`),
    },
  });
});

test("a name that another speaker has isn’t given to a second, nor is a description", async () => {
  const [one, other] = await twoSpeakers();
  expect(await correct(one.id, other.name.toUpperCase())).toMatchObject({
    refusal: { fields: { name: `${other.name} already has this name. Merge the two instead.` } },
  });
  expect(codeOf(await correct(one.id, "a senior official"))).toBe("invalid");
  expect(codeOf(await correct(one.id, one.name))).toBe("invalid");
});

test("a correction isn’t undone while another speaker has the earlier name", async () => {
  const [one, other] = await twoSpeakers();
  await made(correct(one.id, "Magnus Brook"));
  await db.speaker.update({ where: { id: one.id }, data: { aliases: [] } });
  await db.speaker.update({ where: { id: other.id }, data: { name: one.name } });
  const [correction] = (await loadSpeaker(desk.people.admin, one.id))!.corrections;
  expect(await undoNameCorrection(desk.people.admin, correction!)).toMatchObject({
    refusal: {
      message: `Couldn’t undo this: ${one.name} now has the earlier name. Correct that speaker’s name first, or merge the two.`,
    },
  });
});

test("the name of a merged speaker can become that of both, and the merge is undone only after it", async () => {
  const { admin } = desk.people;
  const { from, to, move } = await merged();
  await made(correct(to.id, from.name));
  expect(await loadSpeaker(admin, to.id)).toMatchObject({ name: from.name, aliases: [to.name] });
  for (const name of [from.name, to.name]) expect(await whoSpeaks(name)).toBe(to.id);
  expect(codeOf(await undoMove(admin, move))).toBe("conflict");
  const [correction] = (await loadSpeaker(admin, to.id))!.corrections;
  await made(undoNameCorrection(admin, correction!));
  await made(undoMove(admin, move));
  expect(await loadSpeaker(admin, from.id)).toMatchObject({ name: from.name, mergedIntoId: null });
  expect(await loadSpeaker(admin, to.id)).toMatchObject({ name: to.name, aliases: [] });
});

test.each([
  ["as it was", (name: string) => name],
  ["in another case", (name: string) => name.toUpperCase()],
])(
  "a merge isn’t undone while the merged name, %s, was taken and corrected further",
  async (_, spelt) => {
    const { admin } = desk.people;
    const { from, to, move } = await merged();
    await made(correct(to.id, spelt(from.name)));
    await made(correct(to.id, from.name.replace("Lena", "Mara")));
    expect(codeOf(await undoMove(admin, move))).toBe("conflict");
    for (const correction of (await loadSpeaker(admin, to.id))!.corrections)
      await made(undoNameCorrection(admin, correction));
    await made(undoMove(admin, move));
    expect(await loadSpeaker(admin, from.id)).toMatchObject({
      name: from.name,
      mergedIntoId: null,
    });
    expect(await loadSpeaker(admin, to.id)).toMatchObject({ name: to.name, aliases: [] });
  },
);

test("a merge can be undone after a correction that has nothing to do with it", async () => {
  const { admin } = desk.people;
  const { from, to, move } = await merged();
  await made(correct(to.id, from.name.replace("Lena", "Mara")));
  await made(undoMove(admin, move));
  expect(await loadSpeaker(admin, from.id)).toMatchObject({ name: from.name, mergedIntoId: null });
  expect(await loadSpeaker(admin, to.id)).toMatchObject({ aliases: [to.name] });
});

test("a described speaker who gets a name keeps the description in its own article", async () => {
  const { admin } = desk.people;
  const text = "Pilots\n\n“No pilot has been asked about any of this,” said a harbour official.\n";
  const source = await approveArticle(admin, text);
  const { speakerId } = await quoteIn(source, "No pilot has been asked");
  const { id } = await made(correct(speakerId!, "Nadia Quay"));
  expect(await loadSpeaker(admin, id)).toMatchObject({ name: "Nadia Quay", describedIn: null });
  expect(await loadSpeaker(admin, speakerId!)).toMatchObject({ mergedIntoId: id });
  expect((await loadStatements(admin, id)).items).toHaveLength(1);
});
