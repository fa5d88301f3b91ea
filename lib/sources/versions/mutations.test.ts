import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { loadDrafts } from "@/lib/sources/catalogue/list";
import { editSource } from "@/lib/sources/catalogue/mutations";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { discardDraft } from "@/lib/sources/review/mutations";
import { correctProposal } from "@/lib/sources/review/proposals/correct";
import { loadDraft } from "@/lib/sources/review/queries";
import { loadSubmission } from "@/lib/sources/submissions/queries";
import { loadQuoteMatches } from "@/lib/sources/versions/quote-matches/queries";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { approveArticle, codeOf, openDesk } from "@/scripts/test/desk/desk";
import { article, ingestText, said, story } from "@/scripts/test/desk/ferries";
import { editNow, openWith, suggestNow } from "@/scripts/test/desk/suggestions";
import { approveNow, reopenNow } from "@/scripts/test/desk/versions";
import { relateSource } from "./mutations";
import { loadPossibleDuplicates, loadRelated } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const ingest = (text: string) => ingestText(desk.people.admin, text);

test("an article about something else is not related, however similar its phrases", async () => {
  const { admin } = desk.people;
  await approveArticle(admin, article("South", said.first));
  const { id } = await ingest(`Harbour of South at peace\n\n${said.second}\n\n${story("West")}`);
  expect(await loadRelated(admin, id)).toMatchObject({ copies: [] });
  expect((await loadRelated(admin, id)).versions).toHaveLength(1);
});

test("a copy in another paper shares the origin, and a reviewer may undo that", async () => {
  const { admin } = desk.people;
  const wire = article("Wire", said.first, said.third);
  const first = await ingest(wire);
  await made(editSource(admin, { ...(await factsOf(first.id)), publisher: "The Northern Wire" }));
  const other = await ingest(
    `${wire}\n\nA paragraph that the southern paper has added of its own.`,
  );
  const { copies, versions } = await loadRelated(admin, other.id);
  expect(copies.map((copy) => copy.id)).toEqual([first.id]);
  expect(versions).toHaveLength(1);
  const listed = (await loadDrafts(admin)).items.find(({ id }) => id === other.id);
  expect(listed!.copyOf).toBe("The Northern Wire");
  // Analysts must not learn of someone else's draft.
  expect((await loadRelated(desk.people.analyst, other.id)).copies).toEqual([]);

  const { version } = (await loadDraft(admin, other.id))!;
  await made(relateSource(admin, { id: other.id, version, to: null }));
  expect((await loadRelated(admin, other.id)).copies).toEqual([]);
  const ingestedOn = new Date().toISOString().slice(0, 10);
  expect(await loadPossibleDuplicates(admin, other.id)).toContainEqual(
    expect.objectContaining({ id: first.id, draft: true, withdrawn: false, ingestedOn }),
  );
  const again = { id: other.id, version, to: { id: first.id, as: "COPY" as const } };
  expect(codeOf(await relateSource(admin, again))).toBe("conflict");
  expect(codeOf(await relateSource(desk.people.analyst, again))).toBe("forbidden");
});

const proposalsOf = async (source: string) =>
  (await loadDraft(desk.people.admin, source))!.proposals;

/** A wire’s article, reviewed but not approved, and functions that approve it and print it in other papers. */
async function wireOf(name: string) {
  const { admin } = desk.people;
  // In words of its own, or it would be a copy of what another test ingested.
  const body = [said.first, said.second, agendaOf(name), agendaOf(`${name} pier`)];
  const wire = [`Harbour of ${name} in dispute`, ...body].join("\n\n");
  const { id } = await ingest(wire);
  await made(editSource(admin, { ...(await factsOf(id)), publisher: `The ${name} Wire` }));
  const issue = await db.issue.findUniqueOrThrow({ where: { slug: "taiwan" } });
  const decide = async (relation: "SUPPORTS" | "CONTRADICTS") => {
    const links = [{ issueId: issue.id, relation }];
    for (const { id: proposal, version } of await proposalsOf(id))
      await made(correctProposal(admin, { id: proposal, version, links, accept: true }));
    return links;
  };
  const printedIn = async (paper: string, viewer = admin) => {
    const body = wire.split("\n\n").map((paragraph) => `<p>${paragraph}</p>`);
    const page = `<html><head><title>Harbour in ${paper}</title><meta property="og:site_name" content="${paper}"></head><body><article>${body.join("")}<p>A paragraph that ${paper} has added.</p></article></body></html>`;
    const bytes = new TextEncoder().encode(page);
    return (await made(ingestArticle(viewer, { bytes, mediaType: "text/html" }))).id;
  };
  const links = await decide("SUPPORTS");
  const { title } = (await loadDraft(admin, id))!;
  const because = (words = "supports") => `Decided in “${title}”: ${words} ${issue.key}`;
  return {
    id,
    issue,
    links,
    because,
    decide,
    printedIn,
    approve: () => made(approveNow(admin, id)),
  };
}

test("a copy begins with what was decided on the same words in the first paper, undecided, and never over a person’s choice", async () => {
  const { admin } = desk.people;
  const { issue, links, because, printedIn, approve } = await wireOf("Copied");
  const before = await printedIn("The Western Post");
  const [chosen] = await proposalsOf(before);
  const own = [{ issueId: issue.id, relation: "CONTEXT" as const }];
  await made(correctProposal(admin, { id: chosen!.id, version: chosen!.version, links: own }));
  await approve();

  const after = await printedIn("The Southern Post");
  const decided = { links, state: "PENDING", because: expect.arrayContaining([because()]) };
  expect(await proposalsOf(after)).toMatchObject([decided, decided]);
  expect(await proposalsOf(before)).toMatchObject([{ links: own, state: "PENDING" }, decided]);
});

test("a copy also takes what was decided after other issues were suggested in it", async () => {
  const { admin } = desk.people;
  const { links, printedIn, approve } = await wireOf("Suggested again");
  const copy = await printedIn("The Eastern Wind");
  await openWith(admin, "dues", ["every day of the week", "lighthouse"]);
  await suggestNow();
  const before = await proposalsOf(copy);
  expect(before.map(({ links, version }) => [links.length, version])).toEqual([
    [1, 2],
    [1, 2],
  ]);
  await approve();
  expect(await proposalsOf(copy)).toMatchObject([{ links }, { links }]);
  // From then on the issues are chosen, not suggested.
  await editNow(admin, "dues", { terms: ["lighthouse"] });
  await suggestNow();
  expect(await proposalsOf(copy)).toMatchObject([{ links }, { links }]);
});

test("which text a draft copies is only named to people who may open that text", async () => {
  const { admin, analyst } = desk.people;
  const { id, printedIn } = await wireOf("Unseen");
  const own = await printedIn("The Inland Post", analyst);
  // It wasn't compared with what its analyst may not open, but a reviewer relates it.
  const { version } = (await loadDraft(admin, own))!;
  await made(relateSource(admin, { id: own, version, to: { id, as: "COPY" } }));
  const copyOf = async (viewer: typeof admin) =>
    (await loadDrafts(viewer)).items.find((draft) => draft.id === own)!.copyOf;
  expect(await copyOf(admin)).toBe("The Unseen Wire");
  expect(await copyOf(analyst)).toBeNull();
  await db.source.update({ where: { id }, data: { publisher: null } });
  expect(await copyOf(admin)).toBe("“Harbour of Unseen in dispute”");
});

/** What a review would change in these proposals. */
const chosenIn = async (source: string) =>
  (await proposalsOf(source)).map(({ links, because }) => ({ links, because }));

test("a draft that turns out not to be a copy gives back what it took, and takes it again as a copy after all", async () => {
  const { admin } = desk.people;
  const { id, issue, links, because, printedIn, approve } = await wireOf("Given back");
  const copy = await printedIn("The Eastern Post");
  const found = await chosenIn(copy);
  await approve();
  const [chosen] = await proposalsOf(copy);
  const own = [{ issueId: issue.id, relation: "CONTRADICTS" as const }];
  await made(correctProposal(admin, { id: chosen!.id, version: chosen!.version, links: own }));
  const relate = async (to: { id: string; as: "COPY" } | null) => {
    const { version } = (await loadDraft(admin, copy))!;
    await made(relateSource(admin, { id: copy, version, to }));
  };
  await relate(null);
  expect(await chosenIn(copy)).toMatchObject([{ links: own }, found[1]!]);
  await relate({ id, as: "COPY" });
  expect(await chosenIn(copy)).toMatchObject([
    { links: own },
    { links, because: [...found[1]!.because, because()] },
  ]);
});

test("a draft follows when the paper that it is a copy of is reopened and corrected, and says so", async () => {
  const { admin, analyst } = desk.people;
  const { id, links, because, decide, printedIn, approve } = await wireOf("Followed");
  await approve();
  const copy = await printedIn("The Inland Post", analyst);
  const told = () => db.event.count({ where: { sourceId: copy, verb: "proposals.inherited" } });
  const inherited = await chosenIn(copy);
  await made(reopenNow(admin, id));
  const found = await chosenIn(copy);
  const after = (links: object, words?: "contradicts") =>
    found.map((own) => ({ links, because: [...own.because, because(words)] }));
  expect(inherited).toEqual(after(links));
  expect(found).toMatchObject([{ links: [] }, { links: [] }]);
  expect(await told()).toBe(1);
  const corrected = await decide("CONTRADICTS");
  await approve();
  expect(await chosenIn(copy)).toEqual(after(corrected, "contradicts"));
  expect(await told()).toBe(2);
  // Nobody has reviewed the copy itself.
  expect(await loadSubmission(analyst, copy)).toMatchObject({ reviewed: false });
});

test("copies of a draft keep its origin when it becomes a version or copy itself", async () => {
  const { admin } = desk.people;
  const wire = `Sluices\n\n${said.first}\n\n${agendaOf("Sluice")}`;
  const origin = await approveArticle(admin, `Locks\n\n${said.second}\n\n${agendaOf("Lock")}`);
  const first = await ingest(wire);
  await made(editSource(admin, { ...(await factsOf(first.id)), publisher: "The Wire" }));
  const copy = await ingest(`${wire}\n\nA paragraph that the paper has added.`);
  const { version } = (await loadDraft(admin, first.id))!;
  const to = (id: string) => ({ id: first.id, version, to: { id, as: "COPY" as const } });
  expect(codeOf(await relateSource(admin, to(copy.id)))).toBe("invalid");
  await made(relateSource(admin, to(origin)));
  const originOf = async ({ id }: { id: string }) =>
    (await db.source.findUniqueOrThrow({ where: { id } })).originId;
  expect([await originOf(first), await originOf(copy)]).toEqual([origin, origin]);
});

test("a draft can stop being a version, and its proposals are undecided again", async () => {
  const { admin } = desk.people;
  const before = await approveArticle(admin, article("Mole", said.first));
  const { id } = await ingest(article("Mole", "Something new.", said.first));
  const { version } = (await loadDraft(admin, id))!;
  await made(relateSource(admin, { id, version, to: null }));
  expect(await loadQuoteMatches(admin, id)).toEqual([]);
  const draft = (await loadDraft(admin, id))!;
  expect(draft.proposals.some(({ state }) => state === "ACCEPTED")).toBe(false);
  await made(
    relateSource(admin, { id, version: draft.version, to: { id: before, as: "VERSION" } }),
  );
  expect(await loadQuoteMatches(admin, id)).toHaveLength(1);
});

test("a source has one later version, and a discarded one makes room for another", async () => {
  const { admin } = desk.people;
  await approveArticle(admin, article("Pier", said.first));
  const one = await ingest(article("Pier", "One change.", said.first));
  const two = await ingest(article("Pier", "Another change.", said.first));
  expect((await loadRelated(admin, two.id)).versions).toHaveLength(1);
  const { version } = (await loadDraft(admin, one.id))!;
  await made(discardDraft(admin, { id: one.id, version }));
  const three = await ingest(article("Pier", "A third change.", said.first));
  expect((await loadRelated(admin, three.id)).versions).toHaveLength(2);
});

async function factsOf(id: string) {
  const { version, title, byline, publishedAt, url } = (await loadDraft(desk.people.admin, id))!;
  return { id, version, title, byline, publishedAt, url };
}
