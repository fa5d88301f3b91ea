import { beforeAll, describe, expect, test } from "vitest";
import { deleteNote } from "@/lib/analysis/notes/edit";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { linkEvidence, unlinkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { markQuote } from "@/lib/evidence/quotes/mark-quote";
import { removeQuote } from "@/lib/evidence/removal/mutations";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { readableNotes, readableQuotes, readableSources } from "@/lib/visibility";
import { made } from "@/prisma/seed/made";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { reopenNow, spanOf, versionOf, versionsOn } from "@/scripts/test/desk/versions";
import { search } from "./list";
import { lookUp } from "./look-up";
import type { SearchPage } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;
let analyst: Viewer;
let analyst2: Viewer;
let admin: Viewer;

const all = { limit: 200, cursor: null };
const titles = ({ items }: SearchPage) => items.map(({ type, title }) => `${type} ${title}`);
const article = (title: string, text: string, more = "") =>
  `${title}\n\nBy Jo Writer\n\n4 March 2024\n\n${more}${text}\n`;

beforeAll(async () => {
  desk = await openDesk();
  ({ analyst, analyst2, admin } = desk.people);
  // One of each kind that someone may not see, all with the word "quokka".
  await made(
    writeNote(analyst, { issue: "taiwan", body: "A quokka of mine.", visibility: "PRIVATE" }),
  );
  const note = await made(writeNote(analyst, { issue: "taiwan", body: "A deleted quokka." }));
  await made(deleteNote(analyst, { id: note.id, version: 1 }));
  const bytes = new TextEncoder().encode(
    article(
      "Draft of a quokka",
      "“The quokka sleeps,” said Quorvex Abernale, a keeper.",
      "Publisher: Quillfeather Post\n\n",
    ),
  );
  await made(ingestArticle(analyst, { bytes }));
  const reopened = await approveArticle(
    admin,
    article("Reopened quokka", "“The quokka is awake,” said Vanna Dresch, a vet of Examplia."),
  );
  await made(reopenNow(admin, reopened));
  const kept = await approveArticle(
    admin,
    article("The ferry again", "“The quokka swims,” said Bo Sample, a spokesman for the union."),
  );
  const { id, version } = await db.quote.findFirstOrThrow({ where: { sourceId: kept } });
  await made(removeQuote(admin, { id, version, reason: "Not about this." }));
});

test("what a person may not see is in no result, count, facet, suggestion or look-up", async () => {
  const mine = await search(analyst, "quokka", all);
  expect(titles(mine).sort()).toEqual([
    "NOTE Taiwan and military risk in the Strait",
    "SOURCE The ferry again",
  ]);
  expect(mine.items.find(({ type }) => type === "NOTE")!.signs).toEqual(["Private"]);
  for (const viewer of [analyst2, admin, desk.people.manager]) {
    const theirs = await search(viewer, "quokka", all);
    expect(titles(theirs)).toEqual(["SOURCE The ferry again"]);
    expect(theirs.count).toBe(1);
    expect(theirs.facets).toMatchObject({
      kind: [{ value: "source", count: 1 }],
      issue: [],
      speaker: [],
      publisher: [],
    });
  }
  for (const viewer of Object.values(desk.people)) {
    const nothing = await search(viewer, "quorvax", all);
    expect([nothing.count, nothing.corrections]).toEqual([0, []]);
    const unknown = await search(viewer, 'publisher:"Quillfeather Post" quokka', all);
    expect(unknown.count).toBe(0);
    expect(unknown.problems[0]!.message).toBe("No publisher is called “Quillfeather Post”.");
    expect((await search(viewer, "quillfeathr", all)).corrections).toEqual([]);
    expect(await lookUp(viewer, "Draft of")).toEqual([]);
    expect(await lookUp(viewer, "Reopened")).toEqual([]);
    expect(await lookUp(viewer, "Quorv")).toEqual([]);
  }
});

describe.each(["admin", "manager", "analyst", "analyst2"] as const)("for %s", (name) => {
  test("every note, quotation and source that is found may be read, and every one that may be read is found", async () => {
    const viewer = desk.people[name];
    const found = async (kind: string) =>
      (await search(viewer, `kind:${kind}`, all)).items.map(({ id }) => id).sort();
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();
    const select = { id: true };
    expect(await found("note")).toEqual(
      ids(await db.note.findMany({ where: readableNotes(viewer), select })),
    );
    expect(await found("source")).toEqual(
      ids(await db.source.findMany({ where: readableSources, select })),
    );
    expect(await found("quotation")).toEqual(
      ids(await db.quote.findMany({ where: readableQuotes, select })),
    );
  });
});

test("the words of an article lead to their place in it", async () => {
  const id = await approveArticle(
    admin,
    article(
      "Lanterns of Dunmere",
      `😀 ${"Nothing of note. ".repeat(150)}A heliograph flashed twice.`,
    ),
  );
  const { items } = await search(analyst, '"heliograph flashed"', all);
  expect(items[0]).toMatchObject({ type: "SOURCE", id });
  const [, start, end] = /#char=(\d+),(\d+)$/.exec(items[0]!.href)!;
  const { text } = await db.source.findUniqueOrThrow({ where: { id } });
  expect([...text].slice(Number(start), Number(end)).join("")).toBe("heliograph flashed");
  const { excerpt, marks } = items[0]!;
  expect(marks.map((mark) => excerpt.slice(...mark))).toEqual(["heliograph", "flashed"]);
  // The first words of the article and its last are in no passage together.
  expect(titles(await search(analyst, "lanterns heliograph dunmere twice", all))).toEqual([
    "SOURCE Lanterns of Dunmere",
  ]);
});

test("of quotations that continue one another, only the latest is found", async () => {
  const versions = versionsOn(desk);
  const words = "“The zeppelin stays moored,” said Cy Specimen.";
  await versions.first("Mast", [words]);
  const later = await versions.later("Mast", [words, "It rained."]);
  const { items } = await search(analyst, "zeppelin kind:quotation", all);
  expect(items.map(({ source }) => source)).toEqual([later]);
});

test("pages hold each result once, in the order of the whole", async () => {
  for (let k = 0; k < 9; k++)
    await made(
      writeNote(analyst, { issue: "climate", body: `Marmoset ${"again ".repeat(k % 3)}` }),
    );
  const whole = (await search(analyst, "marmoset", all)).items.map(({ id }) => id);
  const paged: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await search(analyst, "marmoset", { limit: 2, cursor });
    expect(page.count).toBe(9);
    paged.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor);
  expect(paged).toEqual(whole);
  expect(new Set(whole).size).toBe(9);
});

test("names that are misspelt are found, and the page can say what was searched for", async () => {
  const { items, corrections } = await search(analyst, "exmaple ferry", all);
  expect(corrections).toEqual([]);
  expect(items).toEqual([]);
  const found = await search(analyst, "sampel", all);
  expect(found.corrections).toEqual([{ from: "sampel", to: "sample" }]);
  expect(titles(found)[0]).toBe("SPEAKER Bo Sample");
  const named = await search(analyst, "speaker:sampel kind:quotation", all);
  expect(named.items[0]!.speaker!.name).toBe("Bo Sample");
  expect(named.problems[0]!.message).toContain("Showing Bo Sample instead.");
});

test.each([
  ["speaker:nobodyatall", "No speaker is called"],
  ["issue:nowhere", "No issue has the key"],
  ["by:nobodyatall", "Nobody on the desk"],
  ["colour:blue tariffs", "isn’t an operator"],
  ["after:soon tariffs", "isn’t a date"],
  ["after:2025 before:2024 tariffs", "Change one of the dates"],
])("%s is explained", async (query, message) => {
  const { problems } = await search(analyst, query, all);
  expect(problems.map((problem) => problem.message).join()).toContain(message);
});

test("operators narrow a search, and exclude with a minus", async () => {
  const kinds = async (query: string) => [
    ...new Set((await search(analyst, query, all)).items.map(({ type }) => type)),
  ];
  expect(await kinds("taiwan kind:note")).toEqual([]);
  expect(await kinds("tariffs kind:issue kind:quotation")).toEqual(
    expect.arrayContaining(["ISSUE", "QUOTE"]),
  );
  expect(await kinds("taiwan -kind:issue")).not.toContain("ISSUE");
  const unlinked = await search(analyst, "kind:quotation is:unlinked", all);
  expect(unlinked.items.every(({ issues }) => issues.length === 0)).toBe(true);
  const before = await search(analyst, "kind:source before:2024-03-04", all);
  const since = await search(analyst, "kind:source after:2024-03-04", all);
  expect([before.count, since.count > 0]).toEqual([0, true]);
  const dated = async (query: string) => (await search(analyst, `tariffs ${query}`, all)).items;
  const [earlier, later] = [await dated("before:2024-03-04"), await dated("after:2024-03-04")];
  expect(later.map(({ type }) => type)).toContain("QUOTE");
  expect(earlier.map(({ type }) => type)).not.toContain("QUOTE");
  expect((await search(analyst, "by:me quokka", all)).items[0]!.author).toBe(analyst.name);
  expect((await search(analyst2, "by:me quokka", all)).items).toEqual([]);
  // A mention leads to its handle.
  const { items, problems } = await search(analyst, "by:analyst quokka", all);
  expect([items[0]!.author, problems]).toEqual([analyst.name, []]);
});

test("a withdrawn source is found with its mark, and by it", async () => {
  const id = await approveArticle(admin, article("The pelican report", "Pelicans were counted."));
  await made(
    withdrawSource(admin, { id, version: await versionOf(id), reason: "It was made up." }),
  );
  const { items } = await search(analyst, "pelican is:withdrawn", all);
  expect(items).toMatchObject([{ id, signs: ["Withdrawn"] }]);
  expect((await search(analyst, "pelican -is:withdrawn", all)).items).toEqual([]);
});

test("quotations that match an issue's terms are proposed until someone has linked or unlinked them", async () => {
  const id = await approveArticle(admin, article("Kites", "A lithographer flew a kite there."));
  const span = await spanOf(id, "A lithographer flew a kite");
  const quote = await made(markQuote(analyst, { ...span, kind: "PASSAGE" }));
  const proposed = async () =>
    (await search(analyst, "proposed:climate", all)).items.map(({ id }) => id);
  expect(await proposed()).not.toContain(quote.id);
  await db.issue.update({ where: { slug: "climate" }, data: { terms: ["flew a kite", "CO2"] } });
  expect(await proposed()).toEqual([quote.id]);
  const link = { issue: "climate", quote: quote.id, relation: "CONTEXT" } as const;
  await made(linkEvidence(analyst, link));
  expect(await proposed()).toEqual([]);
  await made(unlinkEvidence(analyst, { issue: "climate", quote: quote.id, reason: "Not it." }));
  expect(await proposed()).toEqual([]);
});

test("a publisher with a very long name can be searched for, and keeps no source out of the desk", async () => {
  const name = `${"Grand ".repeat(500)}Gazette`;
  const id = await approveArticle(admin, article("The long masthead", "Rather long."));
  await db.source.update({ where: { id }, data: { publisher: name } });
  const { facets } = await search(analyst, "masthead", all);
  expect(facets.publisher[0]!.value).toBe(name);
  expect((await search(analyst, 'publisher:"grand gazette" masthead', all)).count).toBe(1);
});

test("odd searches find nothing, without an error", async () => {
  for (const query of ["'", "\\", "a:b:c", "!!!", "' | !", "<->", "\u0000", "-", "speaker:'", "%_"])
    expect((await search(analyst, query, all)).items.length, query).toBeLessThan(200);
  expect((await search(analyst, "x".repeat(5000), all)).count).toBe(0);
});
