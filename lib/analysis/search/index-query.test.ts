import { beforeAll, expect, test } from "vitest";
import { writeNote } from "@/lib/analysis/notes/write";
import { made } from "@/prisma/seed/made";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { parseQuery } from "./filter";
import { askedBy } from "./index-query";
import { search } from "./list";

let desk: Awaited<ReturnType<typeof openDesk>>;

const all = { limit: 200, cursor: null };
const approve = (title: string, text: string) =>
  approveArticle(desk.people.admin, `${title}\n\nBy Jo Writer\n\n4 March 2024\n\n${text}\n`);

beforeAll(async () => {
  desk = await openDesk();
});

test("a word with a minus excludes a source that has it anywhere, far from what was found", async () => {
  const far = Array.from({ length: 400 }, (_, k) => `Filler ${k} of the survey.`).join(" ");
  await approve("Heron survey one", `A heron stood there. ${far} An otter came.`);
  await approve("Heron survey two", `A heron stood there. ${far} It rained.`);
  const sources = async (query: string) =>
    (await search(desk.people.analyst, query, all)).items.map(({ title }) => title);
  expect(await sources("heron kind:source")).toHaveLength(2);
  expect(await sources("heron -otter")).toEqual(["Heron survey two"]);
  expect(await sources('heron -"otter came"')).toEqual(["Heron survey two"]);
});

test("OR finds either, together with whatever else is asked for, and a title that is either comes first", async () => {
  await approve("Marmot", "It slept all winter.");
  await approve("The burrows of the valley", "A marmot and a gopher dug there.");
  await approve("Gopher holes", "The field is full of them.");
  const sources = async (query: string) =>
    (await search(desk.people.analyst, query, all)).items.map(({ title }) => title);
  const either = await sources("marmot OR gopher");
  expect(either).toHaveLength(3);
  expect(either[0]).toBe("Marmot");
  expect(await sources("marmot gopher")).toEqual(["The burrows of the valley"]);
  expect(await sources("marmot OR gopher holes")).toEqual(["Gopher holes"]);
  expect(await sources('"marmot and" OR "slept all" -burrows')).toEqual(["Marmot"]);
  // A common word counts where it is one of two that were asked for.
  expect(await sources("where OR gopher field")).toEqual(["Gopher holes"]);
});

test.each(["OR", "OR OR marmot", "marmot OR", 'marmot OR "', '" OR "', "… OR … OR"])(
  "%s is searched for without an error",
  async (query) => {
    const { problems } = await search(desk.people.analyst, query, all);
    expect(problems.length).toBeLessThanOrEqual(1);
  },
);

test.each([
  ["after:2023 before:2025", ["/y:2023", "/y:2024"]],
  ["after:2023 before:2025-01-02", ["/y:2023", "/y:2024", "/y:2025"]],
  ["after:2023-06-30 before:2023-08", ["/y:2023"]],
])("%s asks the index only for years that have days in it", (dates, years) => {
  const { wanted } = askedBy(desk.people.analyst, parseQuery(`${dates} tariffs`), []);
  expect(wanted.match(/\/y:\d+/g)).toEqual(years);
});

test("counting stops at a thousand documents, and the page says there are more", async () => {
  const words = Array.from(
    { length: 1_100 },
    (_, k) => `The egret ${k} ${"waded on ".repeat(100)}`,
  );
  await approve("All about birds", words.join(" "));
  await approve("One more bird", "An egret.");
  const { count, capped } = await search(desk.people.analyst, "egret", all);
  expect([count, capped]).toEqual([expect.any(Number), true]);
  expect((await search(desk.people.analyst, "heron", all)).capped).toBe(false);
});

test("by: narrows to the articles of an author, as well as what people on the desk wrote", async () => {
  const byline = (names: string, title: string) =>
    approveArticle(
      desk.people.admin,
      `${title}\n\nBy ${names}\n\n4 March 2024\n\n“The ${title} stays,” said Ana Example, a minister.\n`,
    );
  await byline("Tove Quist-Ärlund and Bo Penn", "lighthouse levy");
  await byline("Bo Penn", "lighthouse strike");
  await byline("Sam Reed", "Tove Quist of the lighthouse");
  const found = async (query: string) =>
    (await search(desk.people.analyst, query, all)).items
      .map(({ type, title }) => `${type} ${title}`)
      .sort();
  expect(await found('by:"Tove Quist" kind:source')).toEqual(["SOURCE lighthouse levy"]);
  expect(await found("by:arlund lighthouse kind:source")).toEqual(["SOURCE lighthouse levy"]);
  expect(await found('by:"bo penn"')).toEqual([
    "SOURCE lighthouse levy",
    "SOURCE lighthouse strike",
  ]);
  expect(await found("lighthouse kind:source -by:penn")).toEqual([
    "SOURCE Tove Quist of the lighthouse",
  ]);
  expect((await search(desk.people.analyst, "by:quist by:me", all)).problems).toEqual([]);
  const { problems } = await search(desk.people.analyst, "by:nobodyatall", all);
  expect(problems[0]!.message).toContain("no article’s author is called “nobodyatall”");
});

test("simplified and traditional Chinese find each other, names too", async () => {
  await approve(
    "關稅與貿易談判",
    "「關稅將維持到春季，」發言人陳嘉偉週二在臺北說。雙方同意繼續談判。",
  );
  await made(
    writeNote(desk.people.analyst, {
      issue: "taiwan",
      body: "陳嘉偉 again: 国务院关税委员会未回应。",
    }),
  );
  for (const [query, marked] of [
    ["关税", ["关税", "關稅"]],
    ["關稅", ["关税", "關稅"]],
    ["陈嘉伟", ["陳嘉偉"]],
    ["國務院", ["国务院"]],
  ] as const) {
    const { items } = await search(desk.people.analyst, query, all);
    const found = items.flatMap(({ title, titleMarks, excerpt, marks }) => [
      ...titleMarks.map((mark) => title.slice(...mark)),
      ...marks.map((mark) => excerpt.slice(...mark)),
    ]);
    expect([...new Set(found)].sort(), query).toEqual([...marked].sort());
  }
});
