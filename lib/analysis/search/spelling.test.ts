import { expect, test } from "vitest";
import { openDesk } from "@/scripts/test/desk";
import { search } from "./list";

test("a misspelt word of an issue is found, unless the viewer may not see the issue", async () => {
  const { analyst } = (await openDesk()).people;
  const { items, corrections } = await search(analyst, "tarifs");
  expect(corrections).toEqual([{ from: "tarifs", to: "tariffs" }]);
  expect(items[0]).toMatchObject({ type: "ISSUE", title: "Tariffs and trade frictions" });
  expect((await search({ ...analyst, limits: [] }, "tarifs")).corrections).toEqual([]);
});
