import { beforeAll, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { follow } from "@/lib/desk/follows/mutations";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { markQuote } from "@/lib/evidence/quotes/mark";
import { linkEvidence, relinkEvidence, unlinkEvidence } from "@/lib/evidence/quotes/mutations";
import { approveDraft } from "@/lib/sources/review/approve";
import { reopenSource } from "@/lib/sources/review/reopen";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/agenda";
import { approveArticle, codeOf, judge, openDesk } from "@/scripts/test/desk";
import { quoteIn, spanOf, versionOf, versionsOn } from "@/scripts/test/versions";
import { dismissMatch } from "./match";
import { editSignpost, restoreSignpost, retireSignpost, writeSignpost } from "./mutations";
import { loadMatches, previewSignpost } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const sign = { text: "Pilots strike.", direction: "UP", terms: [] as string[] } as const;

/** Writes a signpost by the analyst on the issue about Taiwan, which she owns. Returns its number and version. */
const write = async (terms: string[], more: object = {}) =>
  made(writeSignpost(desk.people.analyst, { issue: "taiwan", ...sign, terms, ...more }));

/** Approves an article in which somebody says something about Taiwan. */
const say = (place: string, words: string, who = "Cy Specimen") =>
  approveArticle(
    desk.people.admin,
    `Pilots of ${place}\n\n“${words} near Taiwan,” said ${who}, a clerk.\n\n${agendaOf(place)}`,
  );

/** The texts of the quotations of an issue's open matches by a signpost. */
async function openOf(number: number, viewer: Viewer = desk.people.manager) {
  const { signposts } = (await loadIssue(viewer, "taiwan"))!;
  return signposts.open
    .filter(({ signpost }) => signpost === number)
    .map(({ quote, words }) => [quote.exact, words]);
}

const toldOf = async (viewer: Viewer, text: string) => {
  const { items } = await loadNotifications(viewer);
  return items.filter(({ kind, sentence }) => kind === "SIGNPOST" && sentence.includes(text));
};

test("evidence approved later matches, and the owner, the author and followers see it", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  await say("Arran", "The winches stay silent");
  await made(follow(manager, { issue: "taiwan" }));
  const { number } = await made(
    writeSignpost(analyst2, { issue: "taiwan", ...sign, text: "Winches.", terms: ["winch"] }),
  );
  expect(await openOf(number)).toEqual([]);
  await say("Bute", "The winches turn again");
  expect(await openOf(number)).toEqual([["The winches turn again near Taiwan,", ["winches"]]]);
  for (const person of [analyst, analyst2, manager])
    expect(await toldOf(person, "Winches."), person.name).toMatchObject([
      {
        sentence: "added evidence that matches the signpost “Winches.”",
        words: "The winches turn again near Taiwan,",
        href: "/issues/taiwan#signpost-matches",
        about: { key: "USCN-6" },
      },
    ]);
  expect(await toldOf(admin, "Winches.")).toEqual([]);
  const { activity, outlook } = (await loadIssue(analyst, "taiwan"))!;
  expect(activity[0]!.sentence).toMatch(/^added Q\d+, which matches the signpost “Winches.”$/);
  // It moves nothing by itself.
  expect(outlook).toBeNull();
});

test("words match whole, phrases in order, acronyms in capitals, Chinese within a run", async () => {
  const one = await write(["crane driver", "CCG", "海警船", "People's Guard"]);
  for (const [place, words] of [
    ["Coll", "The crane’s new driver is late"],
    ["Danna", "Cranes and drivers ccg"],
    ["Eigg", "中国海警船只昨日"],
    ["Fara", "Crane drivers and the CCG met"],
    ["Gigha", "The People’s Guard"],
  ] as const)
    await say(place, words);
  expect((await openOf(one.number)).map(([, words]) => words)).toEqual([
    ["People’s Guard"],
    ["Crane drivers", "CCG"],
    ["海警船"],
  ]);
});

test("with speakers, only they match, by any of their names", async () => {
  const one = await write(["lighthouse"], { speakers: ["di instance", "No Body"] });
  await say("Handa", "The lighthouse is dark", "Ed Pattern");
  expect(await openOf(one.number)).toEqual([]);
  await say("Islay", "The lighthouse is lit", "Di Instance");
  expect(await openOf(one.number)).toHaveLength(1);
});

test("marking and linking match too, once, and unlinking takes the match along", async () => {
  const { analyst, analyst2 } = desk.people;
  const source = await approveArticle(
    desk.people.admin,
    `Dredgers leave\n\nThe dredgers left at noon without a word to anybody on the quay.\n\n${agendaOf("Jura")}`,
  );
  const { number } = await write(["dredger"]);
  const span = await spanOf(source, "The dredgers left at noon");
  const { id } = await made(markQuote(analyst2, { ...span, kind: "PASSAGE" }));
  expect(await openOf(number)).toEqual([]);
  const link = { issue: "taiwan", quote: id };
  await made(linkEvidence(analyst2, { ...link, relation: "CONTEXT" }));
  expect(await openOf(number)).toHaveLength(1);
  const { version } = await made(unlinkEvidence(analyst, { ...link, reason: "Elsewhere." }));
  expect(await openOf(number)).toEqual([]);
  await made(relinkEvidence(analyst, { ...link, version }));
  expect(await openOf(number)).toHaveLength(1);
  expect(await db.signpostMatch.count({ where: { quoteId: id } })).toBe(1);
  expect(await db.event.count({ where: { verb: "signpost.matched", sourceId: source } })).toBe(1);
});

test("a withdrawn source takes its open matches along, and brings them back", async () => {
  const { admin, analyst } = desk.people;
  const { number } = await write(["pontoon"], { text: "Pontoons." });
  const id = await say("Kerrera", "The pontoons are moored");
  const seen = async () => ({ id, version: await versionOf(id), reason: "Doubted." });
  expect(await toldOf(analyst, "Pontoons.")).toHaveLength(1);
  await made(withdrawSource(admin, await seen()));
  expect(await openOf(number)).toEqual([]);
  expect(await toldOf(analyst, "Pontoons.")).toEqual([]);
  await made(restoreSource(admin, await seen()));
  expect(await openOf(number)).toHaveLength(1);
  await made(reopenSource(admin, await seen()));
  expect(await openOf(number)).toEqual([]);
  expect((await loadMatches(analyst, "taiwan", number))!.items).toEqual([]);
  await made(approveDraft(admin, await seen()));
  expect(await openOf(number)).toHaveLength(1);
  expect(await db.event.count({ where: { verb: "signpost.matched", sourceId: id } })).toBe(1);
});

test("a later version takes over an open match without announcing it, and no decided one", async () => {
  const { analyst } = desk.people;
  const versions = versionsOn(desk);
  const SAID = "“The causeway must stay open to Taiwan,” said Cy Specimen.";
  const open = await write(["causeway"]);
  const shut = await write(["must stay open"]);
  const earlier = await quoteIn(await versions.first("Lunga", [SAID, "It rained."]), "causeway");
  const match = await db.signpostMatch.findFirstOrThrow({
    where: { quoteId: earlier.id, signpost: { number: shut.number } },
  });
  const { id, version } = match;
  await made(dismissMatch(analyst, { id, version, reason: "Old news." }));
  const later = await quoteIn(await versions.later("Lunga", [SAID, "It snowed."]), "causeway");
  const { signposts } = (await loadIssue(analyst, "taiwan"))!;
  const numbers = signposts.open.filter(({ quote }) => quote.id === later.id);
  expect(numbers.map(({ signpost }) => signpost)).toEqual([open.number]);
  expect(await openOf(shut.number)).toEqual([]);
  const announced = { verb: "signpost.matched", sourceId: later.sourceId };
  expect(await db.event.count({ where: announced })).toBe(0);
});

test("a revision that the quotation moves decides the match", async () => {
  const { analyst } = desk.people;
  await made(judge(analyst, "taiwan", {}));
  const { number } = await write(["breakwater"]);
  const quote = await quoteIn(await say("Muck", "The breakwater is closed"), "breakwater");
  await made(judge(analyst, "taiwan", { likelihood: 62 }));
  expect(await openOf(number)).toHaveLength(1);
  const { number: revision } = await made(
    judge(analyst, "taiwan", { likelihood: 64, reason: "NEW_EVIDENCE", drivers: [quote.id] }),
  );
  expect(await openOf(number)).toEqual([]);
  expect((await loadMatches(analyst, "taiwan", number))!.items).toMatchObject([
    { state: "REVISED", revision, decidedBy: analyst.name },
  ]);
});

test("dismissing needs a reason and happens once, by the author, the owner or an admin", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  const { number } = await write(["ropewalk"]);
  await say("Noss", "The ropewalk is quiet");
  const match = await db.signpostMatch.findFirstOrThrow({ where: { signpost: { number } } });
  const seen = { id: match.id, version: match.version, reason: "It is always quiet." };
  for (const person of [manager, analyst2])
    expect(codeOf(await dismissMatch(person, seen))).toBe("forbidden");
  expect(codeOf(await dismissMatch(analyst, { ...seen, reason: " " }))).toBe("invalid");
  await made(dismissMatch(analyst, seen));
  const again = await dismissMatch(admin, { ...seen, version: seen.version + 1 });
  expect(again).toMatchObject({ refusal: { code: "conflict", current: { state: "DISMISSED" } } });
  expect(await openOf(number)).toEqual([]);
  const { activity } = (await loadIssue(manager, "taiwan"))!;
  expect(activity[0]!.sentence).toMatch(/^dismissed Q\d+ as a match of .*: It is always quiet$/);
  expect(codeOf(await dismissMatch(admin, { ...seen, id: "none" }))).toBe("not-found");
});

test("sharpening closes what the new terms don't find, and is refused while they still do", async () => {
  const { analyst, analyst2 } = desk.people;
  const one = await write(["harbour", "jetty"]);
  await say("Oronsay", "The harbour is frozen");
  await say("Pabbay", "The jetty is frozen");
  const [harbour] = await db.signpostMatch.findMany({
    where: { signpost: { number: one.number } },
    orderBy: { quote: { number: "asc" } },
  });
  const edit = { issue: "taiwan", signpost: one.number, version: one.version, match: harbour!.id };
  expect(codeOf(await editSignpost(analyst2, { ...edit, terms: ["jetty"] }))).toBe("forbidden");
  const still = await editSignpost(analyst, { ...edit, terms: ["frozen"] });
  expect(still).toMatchObject({ refusal: { fields: { terms: /^Q\d+ still matches/ } } });
  expect(await openOf(one.number)).toHaveLength(2);
  const saved = await made(editSignpost(analyst, { ...edit, terms: ["jetty"] }));
  expect(saved.closed).toHaveLength(1);
  expect(await openOf(one.number)).toEqual([["The jetty is frozen near Taiwan,", ["jetty"]]]);
  const states = await db.signpostMatch.findMany({ where: { signpost: { number: one.number } } });
  expect(states.map(({ state }) => state).sort()).toEqual(["OPEN", "SHARPENED"]);
  const gone = await editSignpost(analyst, { ...edit, version: saved.version, terms: ["pier"] });
  expect(codeOf(gone)).toBe("conflict");
});

test("a preview counts earlier evidence and records nothing", async () => {
  const { analyst, manager } = desk.people;
  await say("Rona", "The gantry is bent");
  const before = await db.signpostMatch.count();
  const preview = await previewSignpost(manager, "taiwan", { terms: ["gantries"], speakers: [] });
  expect(preview).toMatchObject({ count: 1, quotes: [{ speaker: "Cy Specimen" }] });
  expect(preview!.compared).toBeGreaterThan(1);
  await write(["gantry"]);
  expect(await db.signpostMatch.count()).toBe(before);
  const nobody = { terms: ["gantry"], speakers: ["No Body"] };
  expect(await previewSignpost(analyst, "taiwan", nobody)).toMatchObject({ count: 0, quotes: [] });
  expect(await previewSignpost(analyst, "nowhere", nobody)).toBeNull();
});

test("a retired signpost finds nothing and waits for nothing, until it is restored", async () => {
  const { analyst } = desk.people;
  const one = await write(["semaphore"]);
  await say("Sanda", "The semaphore is down");
  const seen = { issue: "taiwan", signpost: one.number };
  const retired = await made(retireSignpost(analyst, { ...seen, version: one.version }));
  expect(await openOf(one.number)).toEqual([]);
  await say("Taransay", "The semaphore is up");
  const edit = { ...seen, version: retired.version, text: "Other." };
  expect(codeOf(await editSignpost(analyst, edit))).toBe("invalid");
  await made(restoreSignpost(analyst, { ...seen, version: retired.version }));
  expect(await openOf(one.number)).toHaveLength(1);
});

test("a signpost needs a sign, a direction and a term with a word in it; managers write none", async () => {
  const { analyst, manager } = desk.people;
  const whole = { issue: "taiwan", ...sign, terms: ["quay"] };
  expect(codeOf(await writeSignpost(manager, whole))).toBe("forbidden");
  for (const wrong of [{ text: " " }, { terms: [] }, { terms: ["—"] }, { forecast: 99 }])
    expect(codeOf(await writeSignpost(analyst, { ...whole, ...wrong }))).toBe("invalid");
  const bad = { ...whole, direction: "SIDEWAYS" } as never;
  expect(codeOf(await writeSignpost(analyst, bad))).toBe("invalid");
  expect(codeOf(await writeSignpost(analyst, { ...whole, issue: "nowhere" }))).toBe("not-found");
});

test("of an approval and a signpost at the same moment, the later one sees the earlier", async () => {
  for (const place of ["Ulva", "Vaila", "Wiay"]) {
    const [sourceId, { number }] = await Promise.all([
      say(place, `The capstan of ${place} is bent`),
      write([`capstan of ${place}`]),
    ]);
    const { id: issueId } = await db.issue.findUniqueOrThrow({ where: { slug: "taiwan" } });
    const on = { where: { issueId }, orderBy: { id: "desc" } } as const;
    const written = await db.event.findFirstOrThrow({
      ...on,
      where: { issueId, verb: "signpost.written" },
    });
    const approved = await db.event.findFirstOrThrow({
      ...on,
      where: { issueId, sourceId, verb: "source.approved" },
    });
    expect(await openOf(number)).toHaveLength(written.id < approved.id ? 1 : 0);
  }
});

test("the database keeps signposts, and lets a match be decided once", async () => {
  await expect(sql`delete from "Signpost"`).rejects.toThrow(/append-only/);
  await expect(sql`delete from "SignpostMatch"`).rejects.toThrow(/append-only/);
  await expect(
    sql`update "SignpostMatch" set reason = 'Other.' where state = 'DISMISSED'`,
  ).rejects.toThrow(/append-only/);
  await expect(
    sql`update "SignpostMatch" set state = 'DISMISSED' where state = 'OPEN'`,
  ).rejects.toThrow(/match_/);
});
