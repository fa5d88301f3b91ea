import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { loadStatements } from "@/lib/evidence/quotes/statements";
import { made } from "@/prisma/seed/made";
import { approveArticle, codeOf, openDesk } from "@/scripts/test/desk/desk";
import { quoteIn, versionsOn } from "@/scripts/test/desk/versions";
import { loadSpeakers } from "./list";
import { mergeSpeaker } from "./merge";
import { loadSpeaker } from "./queries";
import { splitSpeaker } from "./split";
import { undoMove } from "./undo";

let desk: Awaited<ReturnType<typeof openDesk>>;
let count = 0;
const reason = "The same person.";

/** Two speakers of their own for each test, with one quotation each in one article. */
async function twoSpeakers() {
  count += 1;
  const letter = String.fromCharCode(64 + count);
  const [one, other] = [`Lena ${letter}brook`, `Otto ${letter}field`];
  const text = `Talks ${letter}\n\n“We will buy more soybeans than ever before,” said ${one}, a trade envoy of Examplia.\n\n“Nobody has asked us about any of these purchases,” said ${other}, the minister for farming.\n`;
  await approveArticle(desk.people.admin, text);
  const find = (name: string) =>
    db.speaker.findFirstOrThrow({ where: { name }, include: { quotes: true } });
  return [await find(one), await find(other)] as const;
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

test("a merge moves quotations and names, keeps the row, and records its reason", async () => {
  const { from, to, move } = await merged();
  const { admin, manager } = desk.people;
  expect((await loadStatements(manager, from.id)).items).toEqual([]);
  expect((await loadStatements(manager, to.id)).items).toHaveLength(2);
  expect(await loadSpeaker(manager, from.id)).toMatchObject({ mergedIntoId: to.id });
  expect(
    (await loadSpeakers(manager, { text: from.name.toUpperCase(), named: null })).items,
  ).toMatchObject([{ id: to.id, aliases: [from.name], quotes: 2 }]);
  expect(move).toMatchObject({ kind: "MERGE", quotes: 1, reason, by: admin.name, undone: null });
  const event = await db.event.findFirst({
    where: { verb: "speaker.merged" },
    orderBy: { id: "desc" },
  });
  expect(event?.details).toMatchObject({ from: from.id, to: to.id, quotes: 1, reason });
});

test("a new quotation under the merged name, in any case, goes to the right speaker", async () => {
  const { from, to } = await merged();
  const text = `Later\n\n“There will be another round of talks in the autumn,” said ${from.name}, the chief negotiator.\n`;
  await approveArticle(desk.people.admin, text);
  expect((await loadStatements(desk.people.admin, to.id)).items).toHaveLength(3);
});

test("a merge is undone once, with names", async () => {
  const { from, to, move } = await merged();
  const { admin } = desk.people;
  const results = await Promise.all([undoMove(admin, move), undoMove(admin, move)]);
  expect(results.map(codeOf).sort()).toEqual(["conflict", "ok"]);
  expect(await loadSpeaker(admin, from.id)).toMatchObject({ mergedIntoId: null });
  expect(await loadSpeaker(admin, to.id)).toMatchObject({ aliases: [] });
  expect((await loadStatements(admin, from.id)).items).toHaveLength(1);
  expect((await loadStatements(admin, to.id)).items).toHaveLength(1);
});

test("of two people who merge at once, the second is refused, even in the other direction", async () => {
  const { admin } = desk.people;
  const [a, b] = await twoSpeakers();
  const versions = { version: 1, intoVersion: 1, reason };
  const results = await Promise.all([
    mergeSpeaker(admin, { id: a.id, into: b.id, ...versions }),
    mergeSpeaker(admin, { id: b.id, into: a.id, ...versions }),
  ]);
  expect(results.map(codeOf).sort()).toEqual(["conflict", "ok"]);
});

test("a split gives chosen quotations to a new speaker, and can be undone", async () => {
  const { admin } = desk.people;
  const { to } = await merged();
  const { version } = (await loadSpeaker(admin, to.id))!;
  const [first] = (await loadStatements(admin, to.id)).items;
  const input = { id: to.id, version, quotes: [first!.id], reason: "Someone else." };
  const split = await made(splitSpeaker(admin, { ...input, name: `Nova ${count}` }));
  expect((await loadStatements(admin, split.id)).items).toMatchObject([{ id: first!.id }]);
  expect(codeOf(await splitSpeaker(admin, { ...input, name: "Late" }))).toBe("conflict");
  const { moves } = (await loadSpeaker(admin, split.id))!;
  await made(undoMove(admin, moves[0]!));
  expect((await loadStatements(admin, to.id)).items).toHaveLength(2);
  expect(await loadSpeaker(admin, split.id)).toMatchObject({ mergedIntoId: to.id });
});

test("a split sets the role of its quotations, and undoing it restores theirs", async () => {
  const { admin } = desk.people;
  const [one] = await twoSpeakers();
  const [quote] = one.quotes;
  const now = async () => (await loadStatements(admin, one.id)).items[0]?.speaker?.role;
  const before = await now();
  expect(before).toBeTruthy();
  for (const role of [" His aide ", ""]) {
    const { version } = (await loadSpeaker(admin, one.id))!;
    const split = { id: one.id, version, quotes: [quote!.id], name: `Aide ${count}`, reason };
    const { id } = await made(splitSpeaker(admin, { ...split, role }));
    expect((await loadStatements(admin, id)).items[0]?.speaker?.role).toBe(role.trim() || null);
    const [move] = (await loadSpeaker(admin, one.id))!.moves;
    await made(undoMove(admin, move!));
    expect(await now()).toBe(before);
  }
});

test("a split moves the quotations that its quotations continue, and undoing it returns them", async () => {
  const { admin } = desk.people;
  const { first, later } = versionsOn(desk);
  const said = "“The ferries must sail every day,” said Una Twice, an envoy of Examplia.";
  const v1 = await first("Ferry", [said]);
  const v2 = await later("Ferry", [said, "It rained."]);
  const { id, version } = await db.speaker.findFirstOrThrow({ where: { name: "Una Twice" } });
  const of = (source: string) => quoteIn(source, "sail every day");
  const quotes = [(await of(v2)).id];
  const split = await made(splitSpeaker(admin, { id, version, quotes, name: "Other", reason }));
  const speakers = async () => [(await of(v1)).speakerId, (await of(v2)).speakerId];
  expect(await speakers()).toEqual([split.id, split.id]);
  await made(undoMove(admin, (await loadSpeaker(admin, id))!.moves[0]!));
  expect(await speakers()).toEqual([id, id]);
});

test("a split by an alias removes the name that a merge gave, and blocks undoing the merge", async () => {
  const { admin } = desk.people;
  const { from, to, move } = await merged();
  const { version } = (await loadSpeaker(admin, to.id))!;
  const quotes = from.quotes.map(({ id }) => id);
  const split = await made(
    splitSpeaker(admin, { id: to.id, version, quotes, name: from.name.toLowerCase(), reason }),
  );
  expect(split.id).toBe(from.id);
  expect(await loadSpeaker(admin, from.id)).toMatchObject({ mergedIntoId: null });
  expect(await loadSpeaker(admin, to.id)).toMatchObject({ aliases: [] });
  expect(codeOf(await undoMove(admin, move))).toBe("conflict");
});

test("only admins merge and split speakers, with a reason, and no row is deleted", async () => {
  const { admin, analyst, manager } = desk.people;
  const [a, b] = await twoSpeakers();
  const input = { id: a.id, version: 1, into: b.id, intoVersion: 1, reason };
  for (const viewer of [analyst, manager])
    expect(codeOf(await mergeSpeaker(viewer, input))).toBe("forbidden");
  expect(await mergeSpeaker(admin, { ...input, reason: " " })).toMatchObject({
    refusal: { fields: { reason: expect.any(String) } },
  });
  expect(codeOf(await mergeSpeaker(admin, { ...input, into: a.id }))).toBe("invalid");
  const other = b.quotes.map(({ id }) => id);
  expect(
    codeOf(await splitSpeaker(admin, { id: a.id, version: 1, quotes: other, name: "X", reason })),
  ).toBe("conflict");
  await expect(db.speaker.delete({ where: { id: a.id } })).rejects.toThrow(/append-only/);
});

test("a speaker with other quotations stays when a split to them is undone", async () => {
  const { admin } = desk.people;
  const [one, other] = await twoSpeakers();
  const give = async (from: { id: string; name: string }, to: { name: string }) => {
    const { version } = (await loadSpeaker(admin, from.id))!;
    const quotes = (await loadStatements(admin, from.id)).items.map(({ id }) => id).slice(0, 1);
    await made(splitSpeaker(admin, { id: from.id, version, quotes, name: to.name, reason }));
    return (await loadSpeaker(admin, from.id))!.moves[0]!;
  };
  const first = await give(one, other);
  const second = await give(other, one);
  await made(undoMove(admin, second));
  expect(await loadSpeaker(admin, one.id)).toMatchObject({ mergedIntoId: null });
  await made(undoMove(admin, first));
  expect((await loadStatements(admin, one.id)).items).toHaveLength(1);
});

test("the latest 50 merges and corrections of a speaker are read, with how many there are, or all if asked", async () => {
  const { admin } = desk.people;
  const [one, other] = await twoSpeakers();
  const day = (k: number) => new Date(Date.UTC(2026, 0, k));
  const each = Array.from({ length: 60 }, (_, k) => k + 1);
  await db.speakerMove.createMany({
    data: each.map((k) => ({
      ...{
        kind: "MERGE" as const,
        quoteIds: [],
        aliases: [],
        reason: `Reason ${k}`,
        movedAt: day(k),
      },
      ...(k % 2 === 0 ? { fromId: one.id, toId: other.id } : { fromId: other.id, toId: one.id }),
      movedById: admin.id,
    })),
  });
  await db.nameCorrection.createMany({
    data: each.map((k) => ({
      ...{ speakerId: one.id, before: `Name ${k}`, after: `Name ${k + 1}`, lost: [], reason },
      ...{ correctedById: admin.id, correctedAt: day(k) },
    })),
  });
  const speaker = (await loadSpeaker(admin, one.id))!;
  expect(speaker.counts).toEqual({ moves: 60, corrections: 60 });
  expect([speaker.moves.length, speaker.corrections.length]).toEqual([50, 50]);
  expect(speaker.moves[0]).toMatchObject({ reason: "Reason 60" });
  expect(speaker.corrections[0]).toMatchObject({ after: "Name 61" });
  const whole = (await loadSpeaker(admin, one.id, true))!;
  expect([whole.moves.length, whole.corrections.length]).toEqual([60, 60]);
});
