import { expect, test } from "vitest";
import type { command } from "@/lib/core/command/command";
import { may, rolesFor, VERBS } from "./access";

type Command = Partial<ReturnType<typeof command>>;

/** Every command that a domain exports, by name. */
const commands = Object.values(
  import.meta.glob<Record<string, Command>>(
    ["/lib/{sources,evidence,analysis,desk}/**/*.ts", "!**/*.test.ts"],
    { eager: true },
  ),
).flatMap((file) => Object.entries(file).filter(([, exported]) => exported?.verb));

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
