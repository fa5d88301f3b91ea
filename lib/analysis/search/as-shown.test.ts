import { beforeAll, expect, test } from "vitest";
import { writeNote } from "@/lib/analysis/notes/write";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { search } from "./list";

let desk: Awaited<ReturnType<typeof openDesk>>;
let quote: number;
beforeAll(async () => {
  desk = await openDesk();
  quote = desk.quotes[0]!.number;
  const body = `**Wombats**, as [Q${quote}] says. Ask @analyst2, not \`@admin\`.`;
  await made(writeNote(desk.people.analyst, { issue: "taiwan", body }));
  const texts = {
    judgement: "Wallabies are *likely*, says @admin.",
    rationale: `See [Q${quote}].`,
  };
  await made(judge(desk.people.analyst, "climate", texts));
});

/** The title and excerpt of the only result, with what is marked in brackets. */
async function shown(query: string): Promise<string[]> {
  const { items } = await search(desk.people.analyst, query);
  expect(items).toHaveLength(1);
  const [{ title, titleMarks, excerpt, marks }] = items as [(typeof items)[number]];
  const marked = (text: string, within: typeof marks) =>
    [...within].reverse().reduce((all, [start, end]) => {
      return `${all.slice(0, start)}<${all.slice(start, end)}>${all.slice(end)}`;
    }, text);
  return [marked(title, titleMarks), marked(excerpt, marks)];
}

test("an excerpt has people by name and citations in words, and what was found is marked in it", async () => {
  expect((await shown("wombats ask"))[1]).toBe(
    `<Wombats>, as Q${quote} says. <Ask> Tomasz Brandt, not @admin.`,
  );
  expect((await shown(`wombats q${quote}`))[1]).toContain(`as <Q${quote}> says`);
});

test("a person who is found by their handle is marked by name", async () => {
  expect((await shown("wombats analyst2"))[1]).toContain("Ask <Tomasz> <Brandt>, not @admin.");
});

test("so is a judgement, which is a title", async () => {
  expect(await shown("wallabies admin")).toEqual([
    "<Wallabies> are likely, says <Ada> <Lindqvist>.",
    `See Q${quote}.`,
  ]);
});
