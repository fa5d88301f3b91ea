import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { describeEvent } from "@/lib/desk/events/describe";
import { eventDetails } from "@/lib/desk/events/schema";
import { editSource } from "@/lib/sources/catalogue/mutations";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals, discardDraft } from "@/lib/sources/review/mutations";
import { correctProposal } from "@/lib/sources/review/proposals/correct";
import { renameSpeaker } from "@/lib/sources/review/proposals/rename";
import { loadSourceStatus } from "@/lib/sources/review/queries";
import { reopenSource } from "@/lib/sources/review/reopen";
import { leaveBehindQuote, placeQuote } from "@/lib/sources/versions/quote-matches/mutations";
import { loadQuoteMatches } from "@/lib/sources/versions/quote-matches/queries";
import { made } from "@/prisma/seed/made";
import { approveArticle, codeOf, openDesk } from "@/scripts/test/desk/desk";
import { article, ingestText, said } from "@/scripts/test/desk/ferries";
import { limitTo, openRelationship } from "@/scripts/test/desk/relationships";
import { takeBackDraft } from "./mutations";
import { loadSubmission } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const submit = async (name: string, viewer: Viewer = desk.people.analyst) => {
  const text = `${name}\n\n“The tariffs on the ${name} stay,” said Ana Example, the minister.\n\n“Nobody asked the pilots of the ${name},” said Bo Sample.\n`;
  const bytes = new TextEncoder().encode(text);
  const { id } = await made(ingestArticle(viewer, { bytes }));
  const proposals = await db.proposal.findMany({ where: { sourceId: id } });
  return { id, ids: proposals.map((proposal) => proposal.id) };
};
const now = (id: string, viewer: Viewer = desk.people.analyst) => loadSubmission(viewer, id);
const takeBack = async (id: string, viewer: Viewer = desk.people.analyst) => {
  const { version } = await db.source.findUniqueOrThrow({ where: { id } });
  return takeBackDraft(viewer, { id, version });
};

test("a submitter sees the text, what was found in it and where it stands; other analysts see nothing", async () => {
  const { admin, analyst2, manager } = desk.people;
  const { id, ids } = await submit("jetty");
  expect(await now(id)).toMatchObject({
    title: "jetty",
    reviewed: false,
    setAside: null,
    text: expect.stringContaining("pilots"),
    found: [
      { speakerName: "Ana Example", speakerRole: "minister", state: "PENDING" },
      { speakerName: "Bo Sample", state: "PENDING", decidedBy: null },
    ],
  });
  for (const viewer of [analyst2, manager, admin]) expect(await now(id, viewer)).toBeNull();
  await made(decideProposals(admin, { source: id, ids: [ids[0]!], state: "REJECTED" }));
  expect(await now(id)).toMatchObject({
    reviewed: true,
    found: [{ state: "REJECTED", decidedBy: admin.name }, { state: "PENDING" }],
  });
});

test("a submission that nobody has reviewed is taken back, and is there again if it is submitted again", async () => {
  const { analyst, analyst2, manager, admin } = desk.people;
  const { id } = await submit("breakwater");
  const reviews = { sourceId: id, kind: "REVIEW" };
  expect(await db.notification.count({ where: reviews })).toBe(1);
  expect(codeOf(await takeBack(id, manager))).toBe("forbidden");
  for (const viewer of [analyst2, admin])
    expect(codeOf(await takeBack(id, viewer))).toBe("not-found");
  expect(codeOf(await takeBackDraft(analyst, { id, version: 7 }))).toBe("conflict");
  await made(takeBack(id));
  expect(await now(id)).toMatchObject({ setAside: { by: analyst.name, own: true } });
  expect(await db.notification.count({ where: reviews })).toBe(0);
  const event = await db.event.findFirstOrThrow({
    where: { sourceId: id },
    orderBy: { id: "desc" },
  });
  expect(describeEvent(eventDetails.parse(event.details))).toBe("took back the draft “breakwater”");
  expect(codeOf(await takeBack(id))).toBe("conflict");
  expect((await submit("breakwater")).id).toBe(id);
  expect(await now(id)).toMatchObject({ setAside: null, reviewed: false });
});

test("once an admin has decided on anything, a submission can’t be taken back, not even after a reopening", async () => {
  const { admin, analyst } = desk.people;
  const { id, ids } = await submit("lock gate");
  const decide = (state: "PENDING" | "ACCEPTED") =>
    made(decideProposals(admin, { source: id, ids, state }));
  await decide("ACCEPTED");
  expect(codeOf(await takeBack(id))).toBe("invalid");
  const { version } = await db.source.findUniqueOrThrow({ where: { id } });
  await made(approveDraft(admin, { id, version }));
  expect(await now(id)).toBeNull();
  expect(await loadSourceStatus(analyst, id)).toBe("APPROVED");
  await made(reopenSource(admin, { id, version: version + 1 }));
  expect(codeOf(await takeBack(id))).toBe("invalid");
  expect(await now(id)).toMatchObject({ reviewed: true });
  await made(discardDraft(admin, { id, version: version + 2 }));
  expect(await now(id)).toMatchObject({ setAside: { by: admin.name, own: false } });
});

type Review = (source: string) => Promise<{ ok: boolean }>;

test.each<[string, Review]>([
  [
    "a corrected role",
    async (source) => {
      const { id, version } = await db.proposal.findFirstOrThrow({ where: { sourceId: source } });
      return correctProposal(desk.people.admin, { id, version, speakerRole: "envoy" });
    },
  ],
  [
    "a renamed speaker",
    (source) => renameSpeaker(desk.people.admin, { source, from: "Bo Sample", to: "Bo Specimen" }),
  ],
  [
    "a corrected headline",
    async (id) => {
      const { version } = await db.source.findUniqueOrThrow({ where: { id } });
      const facts = { byline: null, publisher: null, publishedAt: null, url: null };
      return editSource(desk.people.admin, { id, version, title: "Pilots", ...facts });
    },
  ],
])("%s is a review that has begun, too", async (name, review) => {
  const { id } = await submit(`pontoon with ${name}`);
  expect(await now(id)).toMatchObject({ reviewed: false });
  expect(await review(id)).toMatchObject({ ok: true });
  expect(await now(id)).toMatchObject({ reviewed: true });
  expect(codeOf(await takeBack(id))).toBe("invalid");
});

test("what ingesting a later version decides begins no review; placing a quotation or leaving it behind does", async () => {
  const { admin, analyst } = desk.people;
  for (const place of ["Northmouth", "Southmouth"]) {
    await approveArticle(admin, article(place, said.first, said.second, said.third));
    const { id: source } = await ingestText(analyst, article(place, said.third, said.first));
    expect(await now(source)).toMatchObject({ reviewed: false });
    const gone = (await loadQuoteMatches(admin, source)).find(({ state }) => state === "GONE")!;
    const given = { source, quote: gone.quote.id, version: gone.version };
    if (place === "Northmouth") await made(leaveBehindQuote(admin, { ...given, rejected: true }));
    else await made(placeQuote(admin, { ...given, start: 0, end: 7 }));
    expect(await now(source)).toMatchObject({ reviewed: true });
    expect(codeOf(await takeBack(source))).toBe("invalid");
  }
});

test("what submitters correct themselves begins no review", async () => {
  const { admin } = desk.people;
  const { id } = await submit("slipway", admin);
  await made(renameSpeaker(admin, { source: id, from: "Bo Sample", to: "Bo Specimen" }));
  await made(takeBack(id, admin));
  expect(await now(id, admin)).toMatchObject({ reviewed: false, setAside: { own: true } });
});

test("someone who is limited to a relationship is not shown the issues of another one", async () => {
  const { analyst2 } = desk.people;
  const { id } = await submit("tariff office of China and America", analyst2);
  const issues = async (viewer: Viewer) =>
    (await now(id, viewer))!.found.flatMap((each) => each.issues);
  expect(await issues(analyst2)).toContain("Tariffs and trade frictions");
  await openRelationship();
  const limited = await limitTo(analyst2.id, ["eu-china"]);
  expect(await issues(limited)).toEqual([]);
});
