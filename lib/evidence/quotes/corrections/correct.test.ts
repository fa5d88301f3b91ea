import { beforeAll, beforeEach, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db } from "@/lib/core/database/db";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { markQuote } from "@/lib/evidence/quotes/mark-quote";
import { loadSpeakers } from "@/lib/evidence/speakers/list";
import { loadSpeaker } from "@/lib/evidence/speakers/queries";
import { splitSpeaker } from "@/lib/evidence/speakers/split";
import { undoMove } from "@/lib/evidence/speakers/undo";
import { loadWithdrawalAndGrades } from "@/lib/sources/withdrawal-and-grades/queries";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import { quoteIn, spanOf, versionOf, versionsOn } from "@/scripts/test/desk/versions";
import { correctQuote } from "./correct";
import { undoCorrection } from "./undo";

let desk: Awaited<ReturnType<typeof openDesk>>;
let source: string;
let name: string;
let count = 0;
const reason = "The paragraph quotes her deputy.";

beforeAll(async () => {
  desk = await openDesk();
});

/** An article of its own, in which one person says three things. */
beforeEach(async () => {
  name = `Una ${String.fromCharCode(65 + count++)}brook`;
  source = await versionsOn(desk).first(`Slipway ${count}`, [
    `“The slipway must stay open,” said ${name}, the harbour mistress.`,
    `“Nobody has asked the pilots,” said ${name}.`,
    `“It will rain in spring,” said ${name}.`,
    `The ferry was late in ${name} again.`,
  ]);
});

const first = () => quoteIn(source, "must stay open");
const pilots = () => quoteIn(source, "asked the pilots");
const rain = () => quoteIn(source, "rain in spring");
const speakerOf = async (of: Promise<{ speakerId: string | null }>) => {
  const { speakerId } = await of;
  return speakerId && (await db.speaker.findUniqueOrThrow({ where: { id: speakerId } })).name;
};
const correct = async (given: object, viewer = desk.people.admin) => {
  const { id, version, kind, speakerRole } = await first();
  const now = { id, version, kind, speakerName: name, speakerRole, reason };
  return correctQuote(viewer, { ...now, ...given });
};

test("an admin corrects the speaker, role and kind of one quotation, and its issues record it", async () => {
  const { admin, analyst, manager } = desk.people;
  const { id, number } = await first();
  await made(linkEvidence(analyst, { quote: id, issue: "russia", relation: "SUPPORTS" }));
  const given = { kind: "MIXED", speakerName: "Otto Deputy", speakerRole: "her deputy" };
  for (const viewer of [analyst, manager])
    expect(codeOf(await correct(given, viewer))).toBe("forbidden");
  const noReason = await correct({ ...given, reason: " " });
  expect(noReason.ok || noReason.refusal.fields?.reason).toContain("Give a reason");

  expect(await made(correct(given))).toMatchObject({ id, number, others: 0 });
  expect(await first()).toMatchObject({ kind: "MIXED", speakerRole: "her deputy" });
  expect(await speakerOf(first())).toBe("Otto Deputy");
  expect(await speakerOf(pilots())).toBe(name);
  const told = `corrected the kind, speaker and role of Q${number}: The paragraph quotes her deputy`;
  expect((await loadIssue(manager, "russia"))!.activity[0]?.sentence).toBe(told);
  const { history } = (await loadWithdrawalAndGrades(manager, { id: source }))!;
  expect(history.map(({ sentence }) => sentence)).toEqual([told]);
  // It is an ordinary split, with its reason, and can be undone there too.
  const { id: speaker } = await db.speaker.findFirstOrThrow({ where: { name } });
  const [move] = (await loadSpeaker(manager, speaker))!.moves;
  expect(move).toMatchObject({ kind: "SPLIT", reason, quotes: 1, to: { name: "Otto Deputy" } });
  await made(undoMove(admin, move!));
  expect(await speakerOf(first())).toBe(name);
});

test("the same speaker's other quotations in the source are corrected if asked, and undo restores all", async () => {
  const { admin } = desk.people;
  const before = await Promise.all([first(), pilots(), rain()]);
  const { others, undo } = await made(
    correct({ speakerName: "Nova Person", speakerRole: "a pilot", everywhere: true }),
  );
  expect(others).toBe(2);
  for (const quote of [first, pilots, rain]) {
    expect(await speakerOf(quote())).toBe("Nova Person");
    expect(await quote()).toMatchObject({ speakerRole: "a pilot" });
  }
  await made(undoCorrection(admin, undo));
  const facts = ({ kind, speakerId, speakerRole }: (typeof before)[number]) => ({
    kind,
    speakerId,
    speakerRole,
  });
  const after = await Promise.all([first(), pilots(), rain()]);
  expect(after.map(facts)).toEqual(before.map(facts));
  // The speaker created by mistake is no longer in the list.
  expect((await loadSpeakers(admin, { text: "Nova Person", named: null })).items).toEqual([]);
  expect(codeOf(await undoCorrection(admin, undo))).toBe("conflict");
});

test("a role, a kind or an unknown speaker is corrected without a split, and undone", async () => {
  const { admin } = desk.people;
  const role = await made(correct({ speakerRole: "the pilot", everywhere: true }));
  expect(role).toMatchObject({ others: 2 });
  expect(await rain()).toMatchObject({ speakerRole: "the pilot" });
  const unknown = await made(correct({ speakerName: "" }));
  expect(await first()).toMatchObject({ speakerId: null, speakerRole: null });
  expect(codeOf(await undoCorrection(admin, role.undo))).toBe("conflict");
  await made(undoCorrection(admin, unknown.undo));
  expect(await first()).toMatchObject({ speakerRole: "the pilot" });

  const span = await spanOf(source, "The ferry was late");
  const { id } = await made(markQuote(admin, { ...span, kind: "PASSAGE" }));
  const passage = { id, version: 1, kind: "INDIRECT", speakerName: name.toUpperCase() } as const;
  const { undo } = await made(correctQuote(admin, { ...passage, reason }));
  const ferry = () => quoteIn(source, "ferry was late");
  expect(await speakerOf(ferry())).toBe(name);
  await made(undoCorrection(admin, undo));
  expect(await ferry()).toMatchObject({ kind: "PASSAGE", speakerId: null });
  await made(correct({ kind: "PASSAGE", everywhere: true }));
  expect(await first()).toMatchObject({ kind: "PASSAGE", speakerId: null, speakerRole: null });
  // A passage has no speaker; its former speaker keeps what they said elsewhere.
  expect(await speakerOf(rain())).toBe(name);
});

test("a wrongly filed denial is corrected, described in words, and undone; nobody denies a passage", async () => {
  const { admin, analyst } = desk.people;
  const { id, number } = await first();
  await db.quote.update({ where: { id }, data: { assertion: "DENIED" } });
  // A form that does not know of it leaves it as it is.
  await made(correct({ speakerRole: "the pilot" }));
  expect(await first()).toMatchObject({ assertion: "DENIED", speakerRole: "the pilot" });
  const seen = await first();
  expect(codeOf(await correct({ assertion: "ASSERTED" }, analyst))).toBe("forbidden");
  const { undo } = await made(correct({ assertion: "ASSERTED" }));
  expect(await first()).toMatchObject({ assertion: "ASSERTED", speakerRole: "the pilot" });
  const { history } = (await loadWithdrawalAndGrades(admin, { id: source }))!;
  expect(history[0]?.sentence).toBe(
    `corrected Q${number} from “denies” to “says”: The paragraph quotes her deputy`,
  );
  expect(codeOf(await correct({ version: seen.version, assertion: "WITHHELD" }))).toBe("conflict");
  await made(undoCorrection(admin, undo));
  expect(await first()).toMatchObject({ assertion: "DENIED" });
  await made(correct({ kind: "PASSAGE", assertion: "DENIED" }));
  expect(await first()).toMatchObject({ kind: "PASSAGE", assertion: "ASSERTED" });
});

test("making one quotation a passage keeps the speaker of the others", async () => {
  const { others } = await made(correct({ kind: "PASSAGE", everywhere: true }));
  expect(others).toBe(0);
  expect(await first()).toMatchObject({ kind: "PASSAGE", speakerId: null });
  expect(await speakerOf(pilots())).toBe(name);
});

test("a stale correction is refused with the current quotation, and an empty one is refused too", async () => {
  const { admin } = desk.people;
  const stale = await first();
  expect(codeOf(await correct({}))).toBe("invalid");
  await made(correct({ speakerRole: "the pilot" }));
  const again = await correct({ version: stale.version, speakerRole: "a cook" });
  expect(again.ok || again.refusal).toMatchObject({
    code: "conflict",
    current: { speakerRole: "the pilot" },
  });
  const twice = await Promise.all(
    ["a cook", "a sailor"].map((role) => correct({ speakerRole: role })),
  );
  expect(twice.map(codeOf).sort()).toEqual(["conflict", "ok"]);
  const version = await versionOf(source);
  await made(withdrawSource(admin, { id: source, version, reason }));
  expect(codeOf(await correct({ speakerRole: "a cook" }))).toBe("invalid");
  expect(codeOf(await correct({ id: "none" }))).toBe("not-found");
});

test("of a correction and a split at once only one succeeds, and undo never overwrites a later change", async () => {
  const { admin } = desk.people;
  const { id: quote } = await first();
  const speaker = await db.speaker.findFirstOrThrow({ where: { name } });
  const split = { id: speaker.id, version: speaker.version, quotes: [quote], reason };
  const results = await Promise.all([
    correct({ speakerName: "Otto Deputy" }),
    splitSpeaker(admin, { ...split, name: "Somebody Else" }),
  ]);
  expect(results.map(codeOf).sort()).toEqual(["conflict", "ok"]);
  const [mine, yours] = [await speakerOf(first()), ["Otto Deputy", "Somebody Else"]];
  expect(yours).toContain(mine);

  const { undo } = await made(correct({ speakerName: "Third Person" }));
  await made(correct({ speakerName: "Third Person", kind: "INDIRECT" }));
  expect(codeOf(await undoCorrection(admin, undo))).toBe("conflict");
  expect(await speakerOf(first())).toBe("Third Person");
});

test("an undo restores only what the correction's own event recorded", async () => {
  const { admin, analyst } = desk.people;
  await made(
    linkEvidence(analyst, { quote: (await first()).id, issue: "russia", relation: "SUPPORTS" }),
  );
  const { speakerRole } = await first();
  const { undo } = await made(correct({ speakerRole: "the pilot" }));
  const { id: other } = await pilots();
  const invented = { kind: "PASSAGE", speakerId: null, speakerRole: "invented" };
  const forged = { ...undo, move: null, quotes: [{ ...invented, id: undo.id, version: 2 }] };
  for (const wrong of [
    { ...undo, id: other },
    { ...undo, event: "1" },
    { ...undo, event: "999999999" },
  ])
    expect(codeOf(await undoCorrection(admin, wrong))).toBe("not-found");
  // Linked evidence gives no access either.
  const onIssue = await db.event.findFirstOrThrow({
    where: { verb: "quote.corrected", issueId: { not: null } },
    orderBy: { id: "desc" },
  });
  expect(codeOf(await undoCorrection(admin, { ...undo, event: String(onIssue.id) }))).toBe(
    "not-found",
  );
  await made(undoCorrection(admin, forged));
  expect(await first()).toMatchObject({ kind: "DIRECT", speakerRole });
});
