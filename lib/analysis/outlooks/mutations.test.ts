import { beforeAll, expect, test } from "vitest";
import { editIssue, openIssue } from "@/lib/analysis/issues/mutations";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db } from "@/lib/core/database/db";
import { transaction } from "@/lib/core/database/transaction";
import { recordEvent } from "@/lib/desk/events/mutations";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import { reviseOutlook } from "./mutations";
import { loadOutlooks } from "./queries";
import type { ReviseOutlookInput } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const input = (more: Partial<ReviseOutlookInput>): ReviseOutlookInput => ({
  issue: "climate",
  version: 1,
  wording: "Will talks resume this year?",
  likelihood: 60,
  trend: "UNCHANGED",
  confidence: "LOW",
  judgement: "Talks turn on what both capitals do.",
  rationale: "Both sides say so.",
  reason: "REINTERPRETATION",
  reasonNote: "Read again.",
  ...more,
});

const version = async (slug: string) =>
  (await db.issue.findUniqueOrThrow({ where: { slug } })).version;

test("a revision copies what it leaves out from the previous one, which never changes", async () => {
  const { analyst, analyst2 } = desk.people;
  const first = await made(
    reviseOutlook(analyst, input({ version: await version("climate"), alerts: ["CONFLICT_RISK"] })),
  );
  const { wording: _, ...rest } = input({ version: first.version, likelihood: 65 });
  await made(reviseOutlook(analyst2, rest));
  const issue = await loadIssue(analyst, "climate");
  expect(issue?.history.map(({ number, likelihood }) => [number, likelihood])).toEqual([
    [2, 65],
    [1, 60],
  ]);
  expect(issue?.outlook).toMatchObject({
    wording: "Will talks resume this year?",
    alerts: ["CONFLICT_RISK"],
    word: "likely",
    author: "Tomasz Brandt",
  });
  expect(issue?.activity[0]?.sentence).toBe("revised the outlook from 60% to 65%");
});

test("a stale version is refused with the current outlook", async () => {
  const { analyst, analyst2 } = desk.people;
  const seen = await version("taiwan");
  const first = input({ issue: "taiwan", version: seen, likelihood: 40 });
  const second = input({ issue: "USCN-6", version: seen, likelihood: 45 });
  await made(reviseOutlook(analyst, first));
  const result = await reviseOutlook(analyst2, second);
  const { current } = (await loadOutlooks(analyst2, "taiwan"))!;
  expect(current).toMatchObject({ version: seen + 1, likelihood: 40, author: "Ana Ferreira" });
  expect(result).toMatchObject({ ok: false, refusal: { code: "conflict" } });
  expect(!result.ok && result.refusal.current).toEqual(current);
  expect(await db.outlookRevision.count({ where: { issue: { slug: "taiwan" } } })).toBe(1);
});

test("a stale first outlook is refused with the current version, and then saved", async () => {
  const { analyst, analyst2 } = desk.people;
  const issue = "export-controls";
  const seen = await version(issue);
  await made(editIssue(analyst2, { issue, version: seen, labels: ["chips"] }));
  const stale = await reviseOutlook(analyst, input({ issue, version: seen }));
  const refusal = stale.ok ? null : stale.refusal;
  expect(refusal).toMatchObject({ code: "conflict", current: { version: seen + 1 } });
  expect(refusal?.message).toContain("Tomasz Brandt");
  // What the desk itself has noticed since counts as nobody’s change.
  const due = { verb: "forecast.due", forecast: 1, lead: true, wording: "Will they?" } as const;
  const { id: issueId } = await db.issue.findUniqueOrThrow({ where: { slug: issue } });
  await transaction((tx) => recordEvent(tx, analyst, { issueId }, due));
  const later = await reviseOutlook(analyst, input({ issue, version: seen }));
  expect(!later.ok && later.refusal.message).toContain("Tomasz Brandt");
  expect(codeOf(await reviseOutlook(analyst, input({ issue, version: seen + 1 })))).toBe("ok");
});

test("a stale writer gets the outlook as REST shows it", async () => {
  const { analyst } = desk.people;
  const issue = "fisheries";
  const closesOn = "2030-01-31";
  const facts = { status: "ACTIVE", salience: 2, ownerId: null, labels: [], terms: [] } as const;
  const fisheries = { title: "Fisheries", slug: issue, bottomLine: "", ...facts };
  await made(openIssue(analyst, { ...fisheries, labels: [], terms: [] }));
  await made(reviseOutlook(analyst, input({ issue, version: 1, closesOn })));
  const stale = await reviseOutlook(analyst, input({ issue, version: 1 }));
  expect(stale).toMatchObject({ refusal: { current: { closesOn, word: "likely", drivers: [] } } });
});

test("of two simultaneous revisions, one is saved and the other refused", async () => {
  const { analyst, analyst2 } = desk.people;
  const seen = await version("russia");
  const results = await Promise.all(
    [analyst, analyst2].map((viewer) =>
      reviseOutlook(viewer, input({ issue: "russia", version: seen })),
    ),
  );
  expect(results.map(codeOf).sort()).toEqual(["conflict", "ok"]);
});

test("of 24 simultaneous saves, one succeeds and 23 get the current outlook, within two seconds", async () => {
  const { analyst } = desk.people;
  const seen = await version("human-rights");
  const began = Date.now();
  const results = await Promise.all(
    Array.from({ length: 24 }, (_, k) =>
      reviseOutlook(analyst, input({ issue: "human-rights", version: seen, likelihood: 60 + k })),
    ),
  );
  expect(Date.now() - began).toBeLessThan(2_000);
  const saved = results.findIndex(({ ok }) => ok);
  const current = { likelihood: 60 + saved, version: seen + 1 };
  for (const [k, result] of results.entries())
    if (k !== saved) expect(result).toMatchObject({ refusal: { code: "conflict", current } });
});

test("a move of fifteen points writes nothing until it is confirmed", async () => {
  const { analyst } = desk.people;
  const { version: seen } = await made(
    reviseOutlook(analyst, input({ issue: "tariffs", version: await version("tariffs") })),
  );
  const move = input({ issue: "tariffs", version: seen, likelihood: 45 });
  expect(codeOf(await reviseOutlook(analyst, move))).toBe("confirm");
  expect(await version("tariffs")).toBe(seen);
  expect(codeOf(await reviseOutlook(analyst, { ...move, confirmed: true }))).toBe("ok");
});

test("a change of the figures is refused without a sentence of why", async () => {
  const { analyst } = desk.people;
  const issue = "export-controls";
  const { outlook } = (await loadIssue(analyst, issue))!;
  const { likelihood, confidence, trend } = outlook!;
  const save = async (more: Partial<ReviseOutlookInput>) => {
    const same = { issue, version: await version(issue), likelihood, confidence, trend };
    return reviseOutlook(analyst, input({ ...same, reasonNote: "", ...more }));
  };
  const messageOf = async (more: Partial<ReviseOutlookInput>) => {
    const result = await save(more);
    return result.ok ? null : result.refusal.fields?.reasonNote;
  };
  expect(await messageOf({ likelihood: likelihood + 1 })).toBe(
    "You changed the likelihood. Say why in a sentence.",
  );
  expect(await messageOf({ trend: "IMPROVED", confidence: "HIGH" })).toBe(
    "You changed the confidence and trend. Say why in a sentence.",
  );
  expect(codeOf(await save({ judgement: "Talks are still likely." }))).toBe("ok");
  expect(codeOf(await save({ trend: "IMPROVED", reasonNote: "They met." }))).toBe("ok");
});

test("a judgement whose words don’t fit the figure is refused until one or the other is changed", async () => {
  const { analyst } = desk.people;
  const issue = "russia";
  const save = async (more: Partial<ReviseOutlookInput>) =>
    reviseOutlook(analyst, input({ issue, version: await version(issue), ...more }));
  const wrong = { judgement: "A truce is very unlikely.", likelihood: 90, confirmed: true };
  const before = await version(issue);
  expect(await save(wrong)).toMatchObject({
    refusal: { code: "invalid", fields: { judgement: expect.stringContaining("“very likely”") } },
  });
  expect(await version(issue)).toBe(before);
  expect(codeOf(await save({ ...wrong, likelihood: 10 }))).toBe("ok");
  expect(codeOf(await save({ ...wrong, judgement: "A truce is very likely." }))).toBe("ok");
});

test("the bottom line changes with the outlook, in the same save and with an event of its own", async () => {
  const { analyst } = desk.people;
  const issue = "tariffs";
  const seen = await version(issue);
  const before = (await loadIssue(analyst, issue))!.bottomLine;
  const given = { issue, likelihood: 45, bottomLine: "  A cut is about as likely as not.  " };
  const { outlook } = (await loadIssue(analyst, issue))!;
  const same = { wording: outlook!.wording, ...given };
  expect(
    codeOf(await reviseOutlook(analyst, input({ ...same, version: seen, reason: "NEW_EVIDENCE" }))),
  ).toBe("invalid");
  expect((await loadIssue(analyst, issue))!.bottomLine).toBe(before);
  expect(codeOf(await reviseOutlook(analyst, input({ ...same, version: seen - 1 })))).toBe(
    "conflict",
  );
  await made(reviseOutlook(analyst, input({ ...same, version: seen })));
  const after = (await loadIssue(analyst, issue))!;
  expect(after).toMatchObject({
    bottomLine: "A cut is about as likely as not.",
    version: seen + 1,
  });
  expect(after.activity.map(({ sentence }) => sentence).slice(0, 2)).toEqual([
    "revised the outlook, keeping the likelihood at 45%",
    `changed the bottom line, which read “${before}”`,
  ]);
  const missing = input({ ...same, version: seen + 1, bottomLine: "As [Q9999] says." });
  expect(await reviseOutlook(analyst, missing)).toMatchObject({
    refusal: { code: "invalid", fields: { bottomLine: expect.stringContaining("Q9999") } },
  });
});

test("new evidence must be named and linked to the issue", async () => {
  const { analyst } = desk.people;
  const quote = desk.quotes[0]!.id;
  const issue = "human-rights";
  const move = input({ issue, version: await version(issue), reason: "NEW_EVIDENCE" });
  const refused = await reviseOutlook(analyst, move);
  expect(refused).toMatchObject({
    refusal: { code: "invalid", fields: { drivers: expect.any(String) } },
  });
  expect(codeOf(await reviseOutlook(analyst, { ...move, drivers: [quote] }))).toBe("invalid");
  await made(linkEvidence(analyst, { issue, quote, relation: "SUPPORTS" }));
  expect(codeOf(await reviseOutlook(analyst, { ...move, drivers: [quote] }))).toBe("ok");
});

test.each([0, 100, 55.5, -3, Number.NaN])("%s per cent is not an estimate", async (likelihood) => {
  const result = await reviseOutlook(desk.people.analyst, input({ likelihood }));
  expect(result).toMatchObject({
    refusal: { code: "invalid", fields: { likelihood: expect.any(String) } },
  });
});

test("a manager cannot revise outlooks, and an unknown issue is not found", async () => {
  const { manager, analyst } = desk.people;
  expect(codeOf(await reviseOutlook(manager, input({})))).toBe("forbidden");
  expect(codeOf(await reviseOutlook(analyst, input({ issue: "nowhere" })))).toBe("not-found");
});

test("the database itself refuses to change or remove a revision or an event", async () => {
  await expect(db.outlookRevision.updateMany({ data: { likelihood: 50 } })).rejects.toThrow(
    /append-only/,
  );
  await expect(db.event.deleteMany({})).rejects.toThrow(/append-only/);
  await expect(db.$executeRaw`truncate "Event" cascade`).rejects.toThrow(/permission denied/);
});
