import { beforeAll, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { follow } from "@/lib/desk/follows/mutations";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { linkEvidence, relinkEvidence, unlinkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { markQuote } from "@/lib/evidence/quotes/mark-quote";
import { approveDraft } from "@/lib/sources/review/approve";
import { reopenSource } from "@/lib/sources/review/reopen";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { approveArticle, codeOf, openDesk } from "@/scripts/test/desk/desk";
import { SIGN, signpostsOn } from "@/scripts/test/desk/signposts";
import { quoteIn, spanOf, versionOf, versionsOn } from "@/scripts/test/desk/versions";
import { dismissMatch } from "./decide-matches";
import { editSignpost, restoreSignpost, retireSignpost, writeSignpost } from "./mutations";
import { loadMatches, previewSignpost } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
let on: ReturnType<typeof signpostsOn>;

beforeAll(async () => {
  desk = await openDesk();
  on = signpostsOn(desk);
});

const toldOf = async (viewer: Viewer, text: string) => {
  const { items } = await loadNotifications(viewer);
  return items.filter(({ kind, sentence }) => kind === "SIGNPOST" && sentence.includes(text));
};

test("evidence approved later matches, and the owner, the author and followers see it", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  await on.say("Arran", "The winches stay silent");
  await made(follow(manager, { issue: "taiwan" }));
  const { number } = await made(
    writeSignpost(analyst2, { issue: "taiwan", ...SIGN, text: "Winches.", terms: ["winch"] }),
  );
  expect(await on.openOf(number)).toEqual([]);
  await on.say("Bute", "The winches turn again");
  expect(await on.openOf(number)).toEqual([["The winches turn again near Taiwan,", ["winches"]]]);
  for (const person of [analyst, analyst2, manager])
    expect(await toldOf(person, "Winches."), person.name).toMatchObject([
      {
        sentence: "added evidence that matches the signpost “Winches.”",
        words: "“The winches turn again near Taiwan,”",
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

test("whole words match, phrases in order, acronyms in capitals, and Chinese within a run", async () => {
  const one = await on.write(["crane driver", "CCG", "海警船", "People's Guard"]);
  for (const [place, words] of [
    ["Coll", "The crane’s new driver is late"],
    ["Danna", "Cranes and drivers ccg"],
    ["Eigg", "中国海警船只昨日"],
    ["Fara", "Crane drivers and the CCG met"],
    ["Gigha", "The People’s Guard"],
  ] as const)
    await on.say(place, words);
  expect((await on.openOf(one.number)).map(([, words]) => words)).toEqual([
    ["People’s Guard"],
    ["Crane drivers", "CCG"],
    ["海警船"],
  ]);
});

test("with speakers, only they match, by any of their names", async () => {
  const one = await on.write(["lighthouse"], { speakers: ["di instance", "No Body"] });
  await on.say("Handa", "The lighthouse is dark", "Ed Pattern");
  expect(await on.openOf(one.number)).toEqual([]);
  await on.say("Islay", "The lighthouse is lit", "Di Instance");
  expect(await on.openOf(one.number)).toHaveLength(1);
});

test("marking and linking match too, once, and unlinking removes the match", async () => {
  const { analyst, analyst2 } = desk.people;
  const source = await approveArticle(
    desk.people.admin,
    `Dredgers leave\n\nThe dredgers left at noon without a word to anybody on the quay.\n\n${agendaOf("Jura")}`,
  );
  await made(follow(analyst2, { issue: "taiwan" }));
  const { number } = await on.write(["dredger"], { text: "Dredgers." });
  const span = await spanOf(source, "The dredgers left at noon");
  const { id } = await made(markQuote(analyst2, { ...span, kind: "PASSAGE" }));
  expect(await on.openOf(number)).toEqual([]);
  const link = { issue: "taiwan", quote: id };
  await made(linkEvidence(analyst2, { ...link, relation: "CONTEXT" }));
  expect(await on.openOf(number)).toHaveLength(1);
  const told = [await toldOf(analyst, "Dredgers."), await toldOf(analyst2, "Dredgers.")];
  expect(told.map(({ length }) => length)).toEqual([1, 0]);
  const { version } = await made(unlinkEvidence(analyst, { ...link, reason: "Elsewhere." }));
  expect(await on.openOf(number)).toEqual([]);
  await made(relinkEvidence(analyst, { ...link, version }));
  expect(await on.openOf(number)).toHaveLength(1);
  expect(await db.signpostMatch.count({ where: { quoteId: id } })).toBe(1);
  expect(await db.event.count({ where: { verb: "signpost.matched", sourceId: source } })).toBe(1);
});

test("a source’s open matches go when it is withdrawn, and come back with it", async () => {
  const { admin, analyst } = desk.people;
  const { number } = await on.write(["pontoon"], { text: "Pontoons." });
  const id = await on.say("Kerrera", "The pontoons are moored");
  const seen = async () => ({ id, version: await versionOf(id), reason: "Doubted." });
  expect(await toldOf(analyst, "Pontoons.")).toHaveLength(1);
  await made(withdrawSource(admin, await seen()));
  expect(await on.openOf(number)).toEqual([]);
  expect(await toldOf(analyst, "Pontoons.")).toEqual([]);
  await made(restoreSource(admin, await seen()));
  expect(await on.openOf(number)).toHaveLength(1);
  await made(reopenSource(admin, await seen()));
  expect(await on.openOf(number)).toEqual([]);
  expect((await loadMatches(analyst, "taiwan", number))!.items).toEqual([]);
  await made(approveDraft(admin, await seen()));
  expect(await on.openOf(number)).toHaveLength(1);
  expect(await db.event.count({ where: { verb: "signpost.matched", sourceId: id } })).toBe(1);
});

test("a later version takes over an open match without announcing it, but not a decided one", async () => {
  const { analyst } = desk.people;
  const versions = versionsOn(desk);
  const SAID = "“The causeway must stay open to Taiwan,” said Cy Specimen.";
  const open = await on.write(["causeway"]);
  const shut = await on.write(["must stay open"]);
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
  expect(await on.openOf(shut.number)).toEqual([]);
  const announced = { verb: "signpost.matched", sourceId: later.sourceId };
  expect(await db.event.count({ where: announced })).toBe(0);
});

test("a preview counts earlier evidence and records nothing", async () => {
  const { analyst, manager } = desk.people;
  await on.say("Rona", "The gantry is bent");
  const before = await db.signpostMatch.count();
  const preview = await previewSignpost(manager, "taiwan", { terms: ["gantries"], speakers: [] });
  expect(preview).toMatchObject({ count: 1, quotes: [{ speaker: "Cy Specimen" }] });
  expect(preview!.compared).toBeGreaterThan(1);
  await on.write(["gantry"]);
  expect(await db.signpostMatch.count()).toBe(before);
  const nobody = { terms: ["gantry"], speakers: ["No Body"] };
  expect(await previewSignpost(analyst, "taiwan", nobody)).toMatchObject({ count: 0, quotes: [] });
  expect(preview).toMatchObject({ unquoted: [] });
  expect(await previewSignpost(analyst, "nowhere", nobody)).toBeNull();
});

test("a preview says which speakers haven’t been quoted yet, under any of their names, and the signpost can still be saved", async () => {
  const { analyst } = desk.people;
  await on.say("Scarba", "The gantry is straight", "Di Instance");
  const speakers = ["di instance", "Nobody Atall", "No Body", "No Body"];
  const sought = { terms: ["gantry"], speakers };
  const preview = await previewSignpost(analyst, "taiwan", sought);
  expect(preview).toMatchObject({ unquoted: ["Nobody Atall", "No Body"] });
  const unheeded = { ...sought, terms: [] };
  expect(await previewSignpost(analyst, "taiwan", unheeded)).toMatchObject({
    ...{ count: 0, unquoted: ["Nobody Atall", "No Body"] },
  });
});

test("a retired signpost finds nothing and waits for nothing, until it is restored", async () => {
  const { analyst } = desk.people;
  const one = await on.write(["semaphore"]);
  await on.say("Sanda", "The semaphore is down");
  const seen = { issue: "taiwan", signpost: one.number };
  const retired = await made(retireSignpost(analyst, { ...seen, version: one.version }));
  expect(await on.openOf(one.number)).toEqual([]);
  await on.say("Taransay", "The semaphore is up");
  const edit = { ...seen, version: retired.version, text: "Other." };
  expect(codeOf(await editSignpost(analyst, edit))).toBe("invalid");
  await made(restoreSignpost(analyst, { ...seen, version: retired.version }));
  expect(await on.openOf(one.number)).toHaveLength(1);
});

test("a signpost needs a sign, a direction and a term with a word in it; managers can’t write one", async () => {
  const { analyst, manager } = desk.people;
  const whole = { issue: "taiwan", ...SIGN, terms: ["quay"] };
  expect(codeOf(await writeSignpost(manager, whole))).toBe("forbidden");
  for (const wrong of [{ text: " " }, { terms: [] }, { terms: ["—"] }, { forecast: 99 }])
    expect(codeOf(await writeSignpost(analyst, { ...whole, ...wrong }))).toBe("invalid");
  const bad = { ...whole, direction: "SIDEWAYS" } as never;
  expect(codeOf(await writeSignpost(analyst, bad))).toBe("invalid");
  expect(codeOf(await writeSignpost(analyst, { ...whole, issue: "nowhere" }))).toBe("not-found");
});

test("if an approval and a signpost come at the same moment, the later one sees the earlier", async () => {
  for (const place of ["Ulva", "Vaila", "Wiay"]) {
    const [sourceId, { number }] = await Promise.all([
      on.say(place, `The capstan of ${place} is bent`),
      on.write([`capstan of ${place}`]),
    ]);
    const { id: issueId } = await db.issue.findUniqueOrThrow({ where: { slug: "taiwan" } });
    const latest = { orderBy: { id: "desc" } } as const;
    const written = await db.event.findFirstOrThrow({
      ...latest,
      where: { issueId, verb: "signpost.written" },
    });
    const approved = await db.event.findFirstOrThrow({
      ...latest,
      where: { issueId, sourceId, verb: "source.approved" },
    });
    expect(await on.openOf(number)).toHaveLength(written.id < approved.id ? 1 : 0);
  }
});
