import { beforeAll, expect, test } from "vitest";
import { leadForecast, openForecast } from "@/lib/analysis/forecasts/mutations";
import { loadForecast } from "@/lib/analysis/forecasts/queries";
import { deleteNote } from "@/lib/analysis/notes/edit";
import { loadNotes } from "@/lib/analysis/notes/queries";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import { linkEvidence, unlinkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { markQuote } from "@/lib/evidence/quotes/mark-quote";
import { findQuotes } from "@/lib/evidence/quotes/queries";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { RELATIONS } from "@/lib/tradecraft/evidence";
import { made } from "@/prisma/seed/made";
import { approveArticle, judge, openDesk } from "@/scripts/test/desk/desk";
import { askedPlace, pagerOf, parseIssuePages, wholeOf } from "./pages";
import { loadIssue } from "./queries";
import type { IssueDetail } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;
const issue = "climate";

beforeAll(async () => {
  desk = await openDesk();
});

/** Loads an issue's pages one after the other, by the cursors of one of its lists. */
async function pagesOf(list: "evidence" | "notes", limit: number) {
  const pages: IssueDetail[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const asked = parseIssuePages({ limit: String(limit), [list]: cursor });
    const page: IssueDetail = (await loadIssue(desk.people.manager, issue, asked))!;
    pages.push(page);
    cursor = page.pages[list].nextCursor;
  }
  return pages;
}

const numbersOf = (issue: IssueDetail | null) => issue!.evidence.map(({ number }) => number);

test("pages of evidence hold each piece once, in groups, and say the same of all of it", async () => {
  const { text } = await db.source.findUniqueOrThrow({ where: { id: desk.source } });
  const words = [...text.matchAll(/\w{5,}/g)].slice(0, 11);
  for (const [k, { 0: word, index: start }] of words.entries()) {
    const span = { source: desk.source, start, end: start + word.length };
    const marked = { ...span, kind: "PASSAGE", issue, relation: RELATIONS[k % 3]! } as const;
    await made(markQuote(desk.people.analyst, marked));
  }
  const whole = (await loadIssue(desk.people.manager, issue))!;
  expect(whole.evidence).toHaveLength(11);
  expect(whole.pages.evidence).toEqual({ nextCursor: null, previousCursor: null });
  const relations = whole.evidence.map(({ relation }) => RELATIONS.indexOf(relation));
  expect(relations).toEqual(relations.toSorted());

  const pages = await pagesOf("evidence", 4);
  expect(pages.map(({ evidence }) => evidence.length)).toEqual([4, 4, 3]);
  expect(pages.flatMap(({ evidence }) => evidence)).toEqual(whole.evidence);
  for (const page of pages) expect(page.evidenceFacts).toEqual(whole.evidenceFacts);
  expect(whole.evidenceFacts).toEqual({
    counts: {
      SUPPORTS: { current: 4, withdrawn: 0 },
      CONTRADICTS: { current: 4, withdrawn: 0 },
      CONTEXT: { current: 3, withdrawn: 0 },
    },
    asked: 0,
    askedByLead: 0,
    firstAsked: null,
    sources: 1,
    origins: 1,
  });
  const back = parseIssuePages({ limit: "4", evidence: pages[2]!.pages.evidence.previousCursor! });
  const second = (await loadIssue(desk.people.manager, issue, back))!;
  expect(second.evidence).toEqual(pages[1]!.evidence);
});

test("of much evidence, the latest can be read alone, with what an estimate cites and a quotation that is asked for", async () => {
  const { analyst } = desk.people;
  const all = numbersOf(await loadIssue(analyst, issue));
  const late = all.toSorted((one, other) => other - one);
  const read = async (and?: number) => {
    const id = and && (await db.quote.findUniqueOrThrow({ where: { number: and } })).id;
    const evidence = { limit: 1000, cursor: null };
    const asked = { evidence, notes: evidence, latest: { most: 3, and: id || undefined } };
    return numbersOf(await loadIssue(analyst, issue, asked));
  };
  const inOrder = (numbers: number[]) => all.filter((number) => numbers.includes(number));
  expect(await read()).toEqual(inOrder(late.slice(0, 3)));
  expect(await read(late[5])).toEqual(inOrder([...late.slice(0, 3), late[5]!]));
  await made(judge(analyst, issue, { rationale: `They said so [Q${late[7]}].` }));
  expect(await read()).toEqual(inOrder([...late.slice(0, 3), late[7]!]));
  const whole = (await loadIssue(analyst, issue))!;
  const { id: quote, relation } = whole.evidence.find(({ number }) => number === late[6])!;
  await made(unlinkEvidence(analyst, { issue, quote, reason: "Off the point." }));
  await made(linkEvidence(analyst, { issue, quote, relation }));
  expect(await read()).toEqual(inOrder([...late.slice(0, 2), late[6]!, late[7]!]));
});

test("the first quotation whose relation is asked about is found from every page of the evidence", async () => {
  const { analyst } = desk.people;
  await made(judge(analyst, issue, {}));
  const terms = { wording: "Will it rain?", closesOn: "2031-12-31", resolutionCriteria: "Rain." };
  await made(openForecast(analyst, { issue, ...terms }));
  await made(judge(analyst, issue, { forecast: 2 }));
  const { version } = (await loadForecast(analyst, issue, 2))!;
  await made(leadForecast(analyst, { issue, forecast: 2, version }));
  const { evidence } = (await loadIssue(analyst, issue))!;
  const confirm = async (from: number, to: number) => {
    for (const { id: quote, relation } of evidence.slice(from, to))
      await made(linkEvidence(analyst, { issue, quote, relation }));
  };
  for (const first of [0, 6, 10]) {
    await confirm(0, first);
    const { number } = evidence[first]!;
    for (const page of await pagesOf("evidence", 4)) {
      const place = askedPlace(issue, parseIssuePages({ limit: "4" }), page)!;
      const { hash, searchParams } = new URL(place, "http://desk");
      expect(hash).toBe(`#evidence-${number}`);
      const there = place.startsWith("#")
        ? page
        : await loadIssue(analyst, issue, parseIssuePages(Object.fromEntries(searchParams)));
      expect(numbersOf(there)).toContain(number);
    }
  }
  await confirm(10, 11);
  const checked = (await loadIssue(analyst, issue))!;
  expect(askedPlace(issue, parseIssuePages({}), checked)).toBeNull();
});

test("the same words count once in one report, twice in two reports, and never repeat withdrawn ones", async () => {
  const { admin, analyst } = desk.people;
  const quoted = "“The quays of Repeatia must stay open to everyone,” said Ana Example.\n";
  const [first = "", copy = "", other = ""] = [
    await approveArticle(admin, `Quays\n\n${quoted}`),
    await approveArticle(admin, `Quays again\n\n${quoted}\nAnd more was said in Repeatia.\n`),
    await approveArticle(admin, `Of other quays\n\nIn another paper.\n\n${quoted}`),
  ];
  const numbers = new Map<string, number>();
  for (const source of [first, copy, other]) {
    await db.source.update({
      where: { id: source },
      // A copy, and not a later version.
      data: { originId: source === copy ? first : null, supersedesId: null },
    });
    await db.quote.updateMany({ where: { sourceId: source }, data: { continuesId: null } });
    const { id, number } = await db.quote.findFirstOrThrow({ where: { sourceId: source } });
    numbers.set(source, number);
    await made(linkEvidence(analyst, { issue: "russia", quote: id, relation: "CONTEXT" }));
  }
  const repeats = async () =>
    Object.fromEntries(
      (await loadIssue(analyst, "russia"))!.evidence.map(({ source, repeats }) => [
        source.id,
        repeats,
      ]),
    );
  expect(await repeats()).toEqual({ [first]: null, [copy]: numbers.get(first), [other]: null });
  const facts = { sources: 3, origins: 2, counts: { CONTEXT: { current: 2, withdrawn: 0 } } };
  const folded = (await loadIssue(analyst, "russia", {
    ...parseIssuePages({}),
    folded: true,
  }))!;
  expect(folded.evidenceFacts).toMatchObject(facts);
  const also = { number: numbers.get(copy), source: copy, publisher: null };
  expect(folded.evidence.map(({ source, alsoIn }) => [source.id, alsoIn])).toEqual([
    [first, [also]],
    [other, []],
  ]);
  const offered = async (notOn: string) =>
    (await findQuotes(analyst, { text: "quays of Repeatia", notOn })).items.map((item) => [
      item.source.id,
      "alsoIn" in item && item.alsoIn,
    ]);
  expect(await offered("taiwan")).toEqual([
    [other, []],
    [first, [also]],
  ]);
  const quote = await db.quote.findFirstOrThrow({ where: { sourceId: copy } });
  await made(linkEvidence(analyst, { issue: "taiwan", quote: quote.id, relation: "SUPPORTS" }));
  expect(await offered("taiwan")).toEqual([[other, []]]);

  const { version } = await db.source.findUniqueOrThrow({ where: { id: first } });
  await made(withdrawSource(admin, { id: first, version, reason: "Misquoted." }));
  expect(await repeats()).toEqual({ [first]: null, [copy]: null, [other]: null });
});

test("pages of notes hold whole threads, each once, and the one that an address names", async () => {
  const { analyst, manager } = desk.people;
  const notes: string[] = [];
  for (let k = 0; k < 7; k++) {
    const { id } = await made(writeNote(analyst, { issue, body: `Thread ${k} [Q${k + 1}]` }));
    notes.push(id);
    if (k % 2) await made(writeNote(manager, { body: `Reply ${k}`, parentId: id }));
  }
  const whole = (await loadIssue(manager, issue))!;
  expect(whole.noteCount).toBe(10);
  const pages = await pagesOf("notes", 3);
  expect(pages.map(({ notes }) => notes.length)).toEqual([4, 5, 1]);
  const ids = (all: IssueDetail["notes"]) => all.map(({ id }) => id).toSorted();
  expect(ids(pages.flatMap(({ notes }) => notes))).toEqual(ids(whole.notes));
  for (const page of pages) expect(page.noteCount).toBe(10);

  const holding = async (note: string) =>
    (await loadIssue(manager, issue, parseIssuePages({ limit: "3", note })))!.notes;
  for (const { id } of whole.notes) expect(ids(await holding(id))).toContain(id);
  expect(await holding("none")).toEqual(pages[0]!.notes);

  // A page after the last note is the first page again.
  const last = pages[1]!.pages.notes.nextCursor!;
  await made(deleteNote(analyst, { id: notes[6]!, version: 1 }));
  const gone = (await loadIssue(manager, issue, parseIssuePages({ limit: "3", notes: last })))!;
  expect(gone.notes).toEqual(pages[0]!.notes);
});

test("the list of notes for scripts comes in pages, too", async () => {
  const { manager } = desk.people;
  const all = (await loadNotes(manager, issue))!;
  const first = (await loadNotes(manager, issue, { limit: 4, cursor: null }))!;
  const second = (await loadNotes(manager, issue, { limit: 100, cursor: first.nextCursor }))!;
  expect([...first.items, ...second.items]).toEqual(all.items);
  expect(second.nextCursor).toBeNull();
});

test("the address of a page keeps what the other lists show", () => {
  const pages = parseIssuePages({ evidence: "e1", notes: "n1", note: "x", signposts: "all" });
  const ends = { previousCursor: null, nextCursor: "e2" };
  expect(pagerOf("taiwan", pages, "evidence", ends)).toEqual({
    previous: null,
    next: "/issues/taiwan?evidence=e2&notes=n1&note=x&signposts=all#evidence",
  });
  expect(pagerOf("taiwan", pages, "notes", { previousCursor: "n0", nextCursor: null })).toEqual({
    previous: "/issues/taiwan?evidence=e1&notes=n0&signposts=all#notes",
    next: null,
  });
  const kept = "/issues/taiwan?evidence=e1&notes=n1&note=x";
  expect(wholeOf("taiwan", pages)).toEqual({
    revisions: `${kept}&revisions=all&signposts=all#history`,
    forecasts: `${kept}&forecasts=all&signposts=all#forecasts`,
    signposts: null,
  });
});

test("the page knows the quotation that a reason for a change cites, too", async () => {
  const { analyst } = desk.people;
  const [quote] = desk.quotes;
  const slug = "tariffs";
  await made(judge(analyst, slug, {}));
  const moved = { likelihood: 61, reasonNote: `It turned on [Q${quote!.number}].` };
  await made(judge(analyst, slug, moved));
  const { cited } = (await loadIssue(analyst, slug))!;
  expect(cited.map(({ number }) => number)).toContain(quote!.number);
});
