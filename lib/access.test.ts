import { expect, test } from "vitest";
import { commands } from "@/scripts/test/read/commands";
import { may, rolesFor, VERBS } from "./access";

test("a command is called as its verb in the table of access", () => {
  expect(commands.length).toBeGreaterThan(40);
  expect(commands.filter(([name, { verb }]) => name !== verb)).toEqual([]);
});

test("the table of access has no verb that nothing does", () => {
  // The one verb of reading: who may see a draft at all.
  const done = [...commands.map(([name]) => name), "reviewDraft"];
  expect([...VERBS].sort()).toEqual(done.sort());
});

test("an analyst may submit a source but not approve it, and a manager may do neither", () => {
  expect(rolesFor("ingestArticle")).toEqual(["ANALYST", "ADMIN"]);
  expect(rolesFor("approveDraft")).toEqual(["ADMIN"]);
  expect(may({ role: "MANAGER" }, "ingestArticle")).toBe(false);
  expect(may({ role: "MANAGER" }, "writeNote")).toBe(true);
});
