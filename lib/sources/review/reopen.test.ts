import { beforeAll, expect, test } from "vitest";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { answerRfi } from "@/lib/analysis/briefings/rfis/answer";
import { askRfi } from "@/lib/analysis/briefings/rfis/mutations";
import { leadForecast, openForecast } from "@/lib/analysis/forecasts/mutations";
import { loadForecast } from "@/lib/analysis/forecasts/queries";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { deleteNote, restoreNote } from "@/lib/analysis/notes/edit";
import { loadSourceNotes } from "@/lib/analysis/notes/queries";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { findQuotes } from "@/lib/evidence/quotes/queries";
import { loadSpeakers } from "@/lib/evidence/speakers/list";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { correctProposal } from "@/lib/sources/review/proposals/correct";
import { loadDraft, loadReopenBlockers } from "@/lib/sources/review/queries";
import { loadWithdrawalAndGrades } from "@/lib/sources/withdrawal-and-grades/queries";
import { made } from "@/prisma/seed/made";
import { codeOf, issueIdOf, judge, openDesk, titleOf } from "@/scripts/test/desk/desk";
import { approvedOnTwoIssues, approveNow, quotesOf, reopenNow } from "@/scripts/test/desk/versions";
import { reopenSource } from "./reopen";

let desk: Awaited<ReturnType<typeof openDesk>>;
let taiwan: string;
let russia: string;

beforeAll(async () => {
  desk = await openDesk();
  taiwan = await issueIdOf("taiwan");
  russia = await issueIdOf("russia");
});

const approved = (name: string) => approvedOnTwoIssues(desk.people.admin, name);

const reopen = (id: string, viewer = desk.people.admin) => reopenNow(viewer, id);
const approve = (id: string) => approveNow(desk.people.admin, id);
const note = (body: string, on: object = { issue: "taiwan" }) =>
  writeNote(desk.people.analyst, { body, ...on });
const outlook = (issue: string, words: { rationale?: string; drivers?: string[] }) =>
  judge(desk.people.analyst, issue, {
    ...(words.drivers && { reason: "NEW_EVIDENCE" }),
    confirmed: true,
    ...words,
  });

test("a reopened source is a draft with its decisions, and readers see nothing of it but the names of its speakers", async () => {
  const { admin, manager } = desk.people;
  const id = await approved("Undone");
  const [first] = await quotesOf(id);
  const before = (await loadIssue(manager, "taiwan"))!.evidence.length;
  for (const viewer of [manager, desk.people.analyst])
    expect(codeOf(await reopen(id, viewer))).toBe("forbidden");
  expect(codeOf(await reopenSource(admin, { id, version: 1 }))).toBe("conflict");
  await made(reopen(id));

  const draft = (await loadDraft(admin, id))!;
  expect(draft.proposals.map(({ state }) => state)).toEqual(draft.proposals.map(() => "ACCEPTED"));
  expect(await loadSource(manager, id)).toBeNull();
  expect((await findQuotes(manager, { text: "of Undone" })).items).toEqual([]);
  expect((await loadIssue(manager, "taiwan"))!.evidence).toHaveLength(before - 1);
  const [cy] = (await loadSpeakers(manager, { text: "Cy Specimen", named: null })).items;
  expect(cy?.quotes).toBe(0);
  const quotes = await quotesOf(id);
  expect(quotes.every(({ removalId }) => removalId !== null)).toBe(true);
  expect(quotes.flatMap(({ evidence }) => evidence).every((link) => link.removalId !== null)).toBe(
    true,
  );
  const events = await db.event.findMany({ where: { verb: "source.reopened", sourceId: id } });
  expect(events.map(({ issueId }) => issueId).sort()).toEqual([null, russia, taiwan].sort());
  const link = { issue: "taiwan", quote: first!.id, relation: "SUPPORTS" } as const;
  expect(codeOf(await linkEvidence(desk.people.analyst, link))).toBe("not-found");
  expect(codeOf(await reopen(id))).toBe("not-found");
});

test("reopening is refused while anything rests on the source, with a list", async () => {
  const { admin, analyst } = desk.people;
  const id = await approved("Relied on");
  const [first, second] = await quotesOf(id);
  const refusal = async () => {
    const result = await reopen(id);
    return result.ok ? "" : result.refusal.message;
  };
  const cites = `See [Q${first!.number}].`;
  const written = await made(note(cites));
  expect(await refusal()).toContain(
    `a note by ${analyst.name} on ${await titleOf("taiwan")} (Q${first!.number})`,
  );
  const blocked = (await loadReopenBlockers(admin, id))!;
  expect(blocked.map(({ says }) => says)).toEqual([expect.stringMatching(/^a note by /)]);
  expect(await refusal()).toContain(blocked[0]!.says);
  expect(await loadReopenBlockers(analyst, id)).toBeNull();
  await made(deleteNote(analyst, { id: written.id, version: written.version }));

  const issue = await db.issue.findUniqueOrThrow({ where: { slug: "climate" } });
  const bottom = (bottomLine: string, version: number) =>
    editIssue(analyst, { issue: "climate", version, bottomLine });
  const edited = await made(bottom(cites, issue.version));
  expect(await refusal()).toContain(`the bottom line of ${issue.title} (Q${first!.number})`);
  await made(bottom(issue.bottomLine, edited.version));

  // Once reopened it cannot be cited, neither in new words nor in restored ones.
  expect(await loadReopenBlockers(admin, id)).toEqual([]);
  await made(reopen(id));
  expect(await loadReopenBlockers(admin, id)).toBeNull();
  expect(codeOf(await note(cites))).toBe("invalid");
  expect(codeOf(await outlook("taiwan", { rationale: cites }))).toBe("invalid");
  const { version } = await db.note.findUniqueOrThrow({ where: { id: written.id } });
  expect(codeOf(await restoreNote(analyst, { id: written.id, version }))).toBe("invalid");

  await made(approve(id));
  await made(outlook("russia", { drivers: [second!.id] }));
  expect(await refusal()).toContain(
    `${analyst.name}’s revision 1 on ${await titleOf("russia")} (Q${second!.number})`,
  );
  expect((await loadSource(admin, id))?.status).toBe("APPROVED");
});

test("an edition and an answer to an RFI keep a source from being reopened", async () => {
  const { admin, manager, analyst } = desk.people;
  const id = await approved("Briefed");
  const [first] = await quotesOf(id);
  const issues = ["taiwan"];
  const coverNote = `See [Q${first!.number}].`;
  const { number } = await made(issueEdition(manager, { title: "Weekly", issues, coverNote }));
  expect(await reopen(id)).toMatchObject({
    refusal: { message: expect.stringContaining(`edition ${number} of the briefing`) },
  });
  const { dependents } = (await loadWithdrawalAndGrades(admin, { id }))!;
  expect(dependents.editions).toEqual([number]);

  const answered = await approved("Answered");
  const [cited] = await quotesOf(answered);
  const asked = { edition: number, issue: "taiwan", body: "Who says so?" };
  const rfi = await made(askRfi(manager, asked));
  await made(answerRfi(analyst, { ...rfi, body: `A speaker does [Q${cited!.number}].` }));
  const refused = await reopen(answered);
  expect(refused).toMatchObject({
    refusal: { message: expect.stringContaining(`${analyst.name}’s answer to an RFI on edition`) },
  });
});

test("a private note blocks nothing, reveals nothing, and shows again after the next approval", async () => {
  const { analyst } = desk.people;
  const id = await approved("Private");
  const [first] = await quotesOf(id);
  await made(note("For myself", { quote: first!.id, visibility: "PRIVATE" }));
  const own = async () => (await loadSourceNotes(analyst, id))?.threads.length;
  await made(reopen(id));
  await made(approve(id));
  expect(await own()).toBe(1);
});

test("a private note is not revealed by the issue that it is on", async () => {
  const id = await approved("Silent");
  const [first] = await quotesOf(id);
  const where = { issue: { slug: "climate" } };
  await made(note(`See [Q${first!.number}].`, { issue: "climate", visibility: "PRIVATE" }));
  const before = await db.event.count({ where });
  await made(reopen(id));
  expect(await db.event.count({ where })).toBe(before);
});

test("of a reopening and work that cites the source at the same moment, one is refused", async () => {
  for (const [k, rest] of [
    (quote: { id: string; number: number }) => note(`See [Q${quote.number}].`),
    (quote: { id: string }) => note("Here", { quote: quote.id }),
    (quote: { id: string }) => outlook("taiwan", { drivers: [quote.id] }),
    (quote: { number: number }) => outlook("climate", { rationale: `See [Q${quote.number}].` }),
  ].entries()) {
    const id = await approved(`Meanwhile ${k}`);
    const [first] = await quotesOf(id);
    const results = await Promise.all([reopen(id), rest(first!)]);
    expect(
      results.filter(({ ok }) => ok),
      `case ${k}`,
    ).toHaveLength(1);
    const removed = await db.quote.count({ where: { sourceId: id, removalId: { not: null } } });
    expect(removed > 0).toBe(results[0].ok);
  }
});

test("of two people who reopen a source at once, or approve it again, one succeeds", async () => {
  const id = await approved("Two");
  const before = await quotesOf(id);
  const twice = await Promise.all([reopen(id), reopen(id)]);
  expect(twice.map(codeOf).sort()).toEqual(["not-found", "ok"]);
  const again = await Promise.all([approve(id), approve(id)]);
  expect(again.map(codeOf).sort()).toEqual(["conflict", "ok"]);
  expect((await quotesOf(id)).map(({ number }) => number)).toEqual(
    before.map(({ number }) => number),
  );
  const [one, other] = await Promise.all([reopen(id), approve(id)]);
  expect(codeOf(one)).toBe("ok");
  expect(["ok", "conflict"]).toContain(codeOf(other));
});

test("a relation that the review changes is judged against the forecast that leads now", async () => {
  const { admin, analyst } = desk.people;
  const id = await approved("Reviewed again");
  const issue = "taiwan";
  await made(outlook(issue, {}));
  await made(
    openForecast(analyst, {
      issue,
      wording: "Will it close?",
      closesOn: "2031-12-31",
      resolutionCriteria: "It closes.",
    }),
  );
  await made(judge(analyst, issue, { forecast: 2, likelihood: 30 }));
  const { version } = (await loadForecast(analyst, issue, 2))!;
  await made(leadForecast(analyst, { issue, forecast: 2, version }));
  const asked = async () => {
    const links = (await quotesOf(id)).flatMap(({ evidence }) => evidence);
    const link = links.find(({ issueId }) => issueId === taiwan)!;
    return [link.earlierLeadId !== null, link.judgedLikelihood];
  };
  expect(await asked()).toEqual([true, 60]);
  const review = async (relation?: "CONTRADICTS") => {
    await made(reopen(id));
    const { proposals } = (await loadDraft(admin, id))!;
    const one = proposals.find(({ links }) => links.some(({ issueId }) => issueId === taiwan))!;
    const links = one.links.map(({ issueId, relation: is }) => ({
      issueId,
      relation: relation ?? is,
    }));
    await made(correctProposal(admin, { id: one.id, version: one.version, links }));
    await made(approve(id));
  };
  await review();
  expect(await asked()).toEqual([true, 60]);
  await review("CONTRADICTS");
  expect(await asked()).toEqual([false, 30]);
});
