import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "@/lib/core/session/viewer";
import { made } from "@/prisma/seed/made";
import { enterPeople } from "@/prisma/seed/people";
import { codeOf } from "@/scripts/test/desk";
import { viewHref } from "./filter";
import { deleteView, saveView } from "./mutations";
import { loadViews } from "./queries";

let analyst: Viewer;
let admin: Viewer;

beforeAll(async () => {
  ({ analyst, admin } = await enterPeople());
});

const search = (name: string, query = "q=tariffs") => ({ kind: "SEARCH", name, query }) as const;
const names = async (viewer: Viewer) => (await loadViews(viewer, "SEARCH")).map(({ name }) => name);

test("a saved search is its owner's alone, in the order of saving, and leads to its page", async () => {
  const view = await made(saveView(analyst, search(" Trade ")));
  await made(saveView(analyst, search("Arms", "")));
  expect(await names(analyst)).toEqual(["Trade", "Arms"]);
  expect(await names(admin)).toEqual([]);
  expect(await loadViews(analyst, "ISSUES")).toEqual([]);
  expect(viewHref(view)).toBe("/search?q=tariffs");
  expect(viewHref({ kind: "ISSUES", query: "" })).toBe("/issues");
  expect(codeOf(await deleteView(admin, { id: view.id }))).toBe("not-found");
  expect(codeOf(await deleteView(analyst, { id: view.id }))).toBe("ok");
  expect(codeOf(await deleteView(analyst, { id: view.id }))).toBe("not-found");
  expect(await names(analyst)).toEqual(["Arms"]);
});

test("a name is used once for each page, also by two tabs at once", async () => {
  const [one, other] = await Promise.all([
    saveView(admin, search("Twice")),
    saveView(admin, search("Twice")),
  ]);
  expect([codeOf(one), codeOf(other)].sort()).toEqual(["invalid", "ok"]);
  expect(codeOf(await saveView(admin, { kind: "SOURCES", name: "Twice", query: "" }))).toBe("ok");
  expect(codeOf(await saveView(admin, search("  ")))).toBe("invalid");
});
