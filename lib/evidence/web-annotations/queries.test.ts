import { beforeAll, expect, test } from "vitest";
import { deleteNote } from "@/lib/analysis/notes/edit";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import { markQuote } from "@/lib/evidence/quotes/mark-quote";
import { anchorResolver } from "@/lib/text/anchors/resolve";
import { made } from "@/prisma/seed/made";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { loadAnnotation, loadAnnotations } from "./queries";
import { parseAnnotationsQuery, type WebAnnotation } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;
let other: string;

const ASTRAL = `Signals 🚢 across the strait

“We 👍🏽 see no change, no change,” said Cy Third, a clerk of Examplia. No change, 𝔘 wrote later.
`;

const load = async (viewer = desk.people.manager, query: Record<string, string> = {}) =>
  (await loadAnnotations(viewer, parseAnnotationsQuery(query)))!;

beforeAll(async () => {
  desk = await openDesk();
  const { admin, analyst, manager } = desk.people;
  other = await approveArticle(admin, ASTRAL);
  const quote = desk.quotes[0]!.id;
  const asked = await made(writeNote(manager, { quote, body: "*Which* one?", kind: "QUESTION" }));
  await made(writeNote(analyst, { body: "The one.", parentId: asked.id }));
  const { text } = await db.source.findUniqueOrThrow({ where: { id: other } });
  const start = [...text].lastIndexOf("𝔘") - 11;
  const span = { source: other, start, end: start + 12 };
  await made(writeNote(analyst, { ...span, body: "Again?" }));
  await made(writeNote(analyst, { ...span, body: "Only mine", visibility: "PRIVATE" }));
  await made(writeNote(analyst, { issue: "taiwan", body: "On no words" }));
  await made(deleteNote(analyst, await made(writeNote(analyst, { ...span, body: "Gone" }))));
  await made(markQuote(analyst, { ...span, kind: "PASSAGE", issue: "climate" }));
});

/** What the data model says an annotation MUST have (3.1 to 3.3, 4.2.4, 4.2.5). */
function requireValid(annotation: WebAnnotation) {
  const iri = expect.stringMatching(/^https?:\/\/[^\s]+$/);
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
  expect(annotation).toMatchObject({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: iri,
    type: "Annotation",
    created: expect.stringMatching(instant),
    target: {
      source: iri,
      selector: [
        { type: "TextPositionSelector", start: expect.any(Number), end: expect.any(Number) },
        { type: "TextQuoteSelector", exact: expect.any(String) },
      ],
    },
  });
  if (annotation.modified) expect(annotation.modified).toMatch(instant);
  for (const body of annotation.body)
    expect(body).toMatchObject(
      body.type === "TextualBody" ? { value: expect.any(String) } : { source: iri },
    );
}

test("every annotation is valid and resolves to its span in its source", async () => {
  const { items } = await load(desk.people.analyst);
  const quotes = await db.quote.count();
  expect(items).toHaveLength(quotes + 4);
  for (const annotation of items) {
    requireValid(annotation);
    const { source, selector } = JSON.parse(JSON.stringify(annotation.target));
    const { text } = await db.source.findUniqueOrThrow({ where: { id: source.split("/").at(-1) } });
    const [{ start, end }, quote] = selector;
    expect(anchorResolver(text)({ ...quote, start, end })).toEqual({ start, end });
    expect([...text].slice(start, end).join("")).toBe(quote.exact);
  }
});

test("an annotation names the speaker, the question and the note replied to", async () => {
  const { items } = await load(desk.people.manager, { source: desk.source });
  const of = (motivation: string) => items.find((item) => item.motivation === motivation)!;
  const { id: quote, speakerId } = desk.quotes[0]!;
  expect(await loadAnnotation(desk.people.manager, quote)).toMatchObject({
    motivation: "highlighting",
    creator: { type: "Person", name: "Ada Lindqvist" },
    body: expect.arrayContaining([
      {
        type: "TextualBody",
        value: "Direct quotation",
        format: "text/plain",
        purpose: "classifying",
      },
      expect.objectContaining({
        source: `http://localhost:3000/speakers/${speakerId}`,
        purpose: "identifying",
      }),
    ]),
  });
  expect(of("questioning")).toMatchObject({
    creator: { name: "Marcus Oyelaran" },
    body: [{ type: "TextualBody", value: "*Which* one?", format: "text/markdown" }],
  });
  expect(of("replying").body[1]).toMatchObject({ source: of("questioning").id });
  const id = of("replying").id.split("/").at(-1)!;
  expect(await loadAnnotation(desk.people.admin, id)).toEqual(of("replying"));
});

test("the pages together are the whole list, in one order", async () => {
  const whole = await load(desk.people.analyst);
  expect(whole.nextCursor).toBeNull();
  const pages: WebAnnotation[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page = await load(desk.people.analyst, { cursor, limit: "3" });
    expect(page.items.length).toBeLessThanOrEqual(3);
    pages.push(...page.items);
    cursor = page.nextCursor;
  }
  expect(pages).toEqual(whole.items);
  expect(parseAnnotationsQuery({ limit: "5000" }).limit).toBe(1000);
});

test("annotations are found by source and by issue, and a missing one has none", async () => {
  const { manager } = desk.people;
  const climate = await load(manager, { issue: "climate" });
  expect(climate.items.map(({ target }) => target.selector[1].exact)).toEqual(["No change, 𝔘"]);
  const here = await load(manager, { source: other });
  expect(new Set(here.items.map(({ target }) => target.source))).toEqual(
    new Set([`http://localhost:3000/sources/${other}`]),
  );
  for (const query of [{ source: "none" }, { issue: "nowhere" }])
    expect(await loadAnnotations(manager, parseAnnotationsQuery(query))).toEqual({
      items: [],
      nextCursor: null,
    });
  expect(await loadAnnotation(manager, "none")).toBeNull();
});

test("another person's private note, a deleted note and a note on an issue are not annotations", async () => {
  const { manager } = desk.people;
  const { items } = await load(manager);
  const words = items.flatMap(({ body }) => body.map((b) => ("value" in b ? b.value : "")));
  for (const hidden of ["Only mine", "Gone", "On no words"]) {
    expect(words).not.toContain(hidden);
    const { id } = await db.note.findFirstOrThrow({ where: { body: hidden } });
    expect(await loadAnnotation(manager, id)).toBeNull();
  }
  const status = (to: "DRAFT" | "APPROVED") =>
    db.source.update({ where: { id: other }, data: { status: to } });
  await status("DRAFT");
  expect((await load(manager, { source: other })).items).toEqual([]);
  const left = await load(manager);
  expect(left.items.every(({ target }) => !target.source.endsWith(other))).toBe(true);
  await status("APPROVED");
});
