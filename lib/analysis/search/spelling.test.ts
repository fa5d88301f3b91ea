import { expect, test } from "vitest";
import { writeNote } from "@/lib/analysis/notes/write";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { search } from "./list";

test("a misspelt word of an issue is found, unless the viewer may not see the issue", async () => {
  const { analyst } = (await openDesk()).people;
  const { items, corrections } = await search(analyst, "tarifs");
  expect(corrections).toEqual([{ from: "tarifs", to: "tariffs" }]);
  const doubled = (await search(analyst, "tarrifs")).corrections;
  expect(doubled).toEqual([{ from: "tarrifs", to: "tariffs" }]);
  expect(items[0]).toMatchObject({ type: "ISSUE", title: "Tariffs and trade frictions" });
  expect((await search({ ...analyst, limits: [] }, "tarifs")).corrections).toEqual([]);
});

test("a misspelt ordinary word is found as articles spell it, but one that an article has isn't touched", async () => {
  const { admin, analyst } = (await openDesk()).people;
  for (const port of ["Odravik", "Selmouth", "Harrowgate"])
    await approveArticle(
      admin,
      `Dockers of ${port} reject overtime\n\n“The overtime isn’t paid in ${port},” said Ana Example, a crane driver.`,
    );
  await writeNote(admin, {
    issue: "taiwan",
    visibility: "PRIVATE",
    body: "The overtimme is a ruse.",
  });
  const found = await search(analyst, "overtimme");
  expect(found.corrections).toEqual([{ from: "overtimme", to: "overtime" }]);
  expect(found.items.map(({ type }) => type)).toContain("SOURCE");
  // Only one article has it, and it stays as it is.
  expect((await search(analyst, "odravik overtimes selmouths")).corrections).toEqual([]);
  expect((await search(analyst, "zzoverqtimes")).corrections).toEqual([]);
  // A note has a rare word that is like an ordinary one.
  await writeNote(admin, { issue: "taiwan", visibility: "TEAM", body: "Taiwan’s overtine." });
  const { corrections, items } = await search(analyst, "taiwn overtine");
  expect(corrections).toEqual([{ from: "taiwn", to: "taiwan" }]);
  expect(items).toMatchObject([{ type: "NOTE" }]);
});
