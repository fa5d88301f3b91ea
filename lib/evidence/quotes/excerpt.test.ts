import { beforeAll, expect, test } from "vitest";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { now, reason, removalsOn, take } from "@/scripts/test/desk/removals";
import { quoteIn, reopenNow, versionOf } from "@/scripts/test/desk/versions";
import { loadExcerpt } from "./excerpt";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

test("an excerpt is the quotation's paragraph with its neighbours, as the article has them", async () => {
  const { admin, manager } = desk.people;
  const words = "The pilots 👍 must be asked again";
  const source = await approveArticle(
    admin,
    `Pilots wait 👍

The harbour was shut. It rained.

“${words},” said Cy Specimen of the harbour. Nobody else spoke.

Ships waited.

The night was long.
`,
  );
  const { id, number } = await quoteIn(source, "must be asked");
  const excerpt = (await loadExcerpt(manager, id))!;
  expect(excerpt).toMatchObject({ number, source: { id: source, title: "Pilots wait 👍" } });
  expect(excerpt.before + excerpt.exact + excerpt.after).toBe(
    `The harbour was shut. It rained.\n\n“${words},” said Cy Specimen of the harbour. Nobody else spoke.\n\nShips waited.`,
  );
});

test("a long paragraph is cut between words on both sides of the quotation", async () => {
  const { admin, manager } = desk.people;
  const long = Array.from({ length: 300 }, (_, k) => `buoy${k}`).join(" ");
  const said = `${long}. “The pilots must all be paid,” said Cy Specimen. ${long}`;
  const source = await approveArticle(admin, `Buoys\n\n${said}\n`);
  const { id } = await quoteIn(source, "must all be paid");
  const { before, after } = (await loadExcerpt(manager, id))!;
  expect(before).toMatch(/^… buoy\d+ .*buoy299\. “$/);
  expect(after).toMatch(/ said Cy Specimen\. buoy0 .* buoy\d+ …$/);
  expect(before.length + after.length).toBeLessThan(1500);
});

test("an excerpt of a withdrawn source is readable; what is removed or in a draft is as missing", async () => {
  const { admin, analyst, manager } = desk.people;
  const removals = removalsOn(desk);
  const source = await removals.article();
  const { id } = await removals.approved();
  const version = await versionOf(source);
  await made(withdrawSource(admin, { id: source, version, reason }));
  expect(await loadExcerpt(manager, id)).not.toBeNull();
  expect(await loadExcerpt(manager, "missing")).toBeNull();

  await removals.article();
  const removed = await removals.marked();
  await made(take(analyst, removed.id));
  expect(await loadExcerpt(admin, removed.id)).toBeNull();

  const other = await removals.article();
  const hidden = await removals.approved();
  await made(reopenNow(admin, other));
  expect(await now(hidden.id)).toBeTruthy();
  for (const viewer of [admin, analyst, manager])
    expect(await loadExcerpt(viewer, hidden.id)).toBeNull();
});
