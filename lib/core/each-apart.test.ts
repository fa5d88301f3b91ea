import { expect, test } from "vitest";
import { countEachApart } from "./each-apart";

test("an item that fails doesn’t keep those after it from their turn", async () => {
  const seen: string[] = [];
  const items = [{ id: "a" }, { id: "b" }, { id: "c" }];
  const done = await countEachApart(items, "try", async ({ id }) => {
    seen.push(id);
    if (id === "a") throw new Error("No.");
    return id === "b";
  });
  expect([done, seen]).toEqual([1, ["a", "b", "c"]]);
});
