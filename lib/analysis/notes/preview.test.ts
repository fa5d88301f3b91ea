import { beforeAll, expect, test } from "vitest";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk";
import { editNote } from "./edit";
import { previewText } from "./preview";
import { writeNote } from "./write";

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
  const { id, version } = await made(write("As in USCN-3, but not `USCN-99`."));
  expect(await editNote(analyst, { id, version, body: "As in USCN-99." })).toMatchObject(refused);
});
