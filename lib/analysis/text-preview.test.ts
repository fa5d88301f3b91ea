import { beforeAll, expect, test } from "vitest";
import { editNote } from "@/lib/analysis/notes/edit";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { previewText } from "./text-preview";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});

test("a preview shows what a text names, and lists names that don’t exist", async () => {
  const { analyst } = desk.people;
  const { number } = desk.quotes[0]!;
  const good = await previewText(analyst, `See [Q${number}], @manager and USCN-3.`);
  expect(good.problems).toEqual([]);
  expect(good.cited.map((quote) => quote.number)).toEqual([number]);
  expect(good.html.join("")).toContain('<a class="issue-key" href="/issues/USCN-3">USCN-3</a>');
  expect((await previewText(analyst, "Since COVID-19 and AIIB-2.")).problems).toEqual([]);
  const bad = await previewText(analyst, "See [Q99999], @nobody, USCN-99 and `USCN-98`.");
  expect(bad.problems).toEqual([
    expect.stringContaining("no quotation Q99999"),
    expect.stringContaining("@nobody"),
    expect.stringContaining("no issue USCN-99"),
  ]);
});

test("a new or edited note that names a missing issue is refused at its field, but code is allowed", async () => {
  const { analyst } = desk.people;
  const refused = { refusal: { fields: { body: expect.stringContaining("no issue USCN-99") } } };
  const write = (body: string) => writeNote(analyst, { issue: "taiwan", body });
  expect(await write("As in USCN-99.")).toMatchObject(refused);
  // What has no relationship's prefix is a word.
  await made(write("Since COVID-19, AIIB-2 and COP-28."));
  const { id, version } = await made(write("As in USCN-3, but not `USCN-99`."));
  expect(await editNote(analyst, { id, version, body: "As in USCN-99." })).toMatchObject(refused);
});

test("the prefixes of keys are those of the desk’s relationships", async () => {
  const { analyst } = desk.people;
  const write = () => writeNote(analyst, { issue: "taiwan", body: "Compare EUCH-1." });
  await made(write());
  const parties = ["European Union", "China"];
  const data = { slug: "eu-china", title: "EU – China", parties, keyPrefix: "EUCH" };
  await db.relationship.create({ data });
  expect(await write()).toMatchObject({
    refusal: { fields: { body: expect.stringContaining("no issue EUCH-1") } },
  });
});
