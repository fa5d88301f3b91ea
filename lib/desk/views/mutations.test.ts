import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { made } from "@/prisma/seed/made";
import { enterPeople } from "@/prisma/seed/people";
import { codeOf } from "@/scripts/test/desk/desk";
import { viewHref } from "./filter";
import { deleteView, editView, saveView } from "./mutations";
import { loadListedViews, loadSidebar, loadViews } from "./queries";

let analyst: Viewer;
let admin: Viewer;
let manager: Viewer;

beforeAll(async () => {
  ({ analyst, admin, manager } = await enterPeople());
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

test("a name is used once for each page, even by two tabs at once", async () => {
  const [one, other] = await Promise.all([
    saveView(admin, search("Twice")),
    saveView(admin, search("Twice")),
  ]);
  expect([codeOf(one), codeOf(other)].sort()).toEqual(["invalid", "ok"]);
  expect(codeOf(await saveView(admin, { kind: "SOURCES", name: "Twice", query: "" }))).toBe("ok");
  expect(codeOf(await saveView(admin, search("  ")))).toBe("invalid");
});

test("colleagues see a shared view and have it pinned, but only its owner can change it", async () => {
  const list = async (viewer: Viewer) =>
    (await loadListedViews(viewer)).items.map(({ name, owner }) => [name, owner]);
  const pins = async (viewer: Viewer) => (await loadSidebar(viewer)).pinned.map(({ name }) => name);
  const mine = { kind: "ISSUES", name: "Mine", query: "label=trade" } as const;
  const view = await made(saveView(analyst, mine));
  await made(saveView(analyst, { ...mine, name: "Other" }));
  expect(await list(admin)).toEqual([]);
  const { version } = await made(
    editView(analyst, { id: view.id, version: view.version, shared: true, pinned: true }),
  );
  expect((await list(admin)).map(([name]) => name)).toEqual(["Mine"]);
  expect((await list(analyst))[0]).toEqual(["Mine", null]);
  expect([await pins(admin), await pins(analyst)]).toEqual([["Mine"], ["Mine"]]);

  // Nobody could unpin a view whose owner has left.
  const disable = (disabledAt: Date | null) =>
    db.user.update({ where: { id: analyst.id }, data: { disabledAt } });
  await disable(new Date());
  expect([await list(admin), await pins({ ...admin })]).toEqual([[], []]);
  await disable(null);

  const rename = { id: view.id, version, name: "Trade" };
  expect(codeOf(await editView(admin, rename))).toBe("not-found");
  expect(codeOf(await editView(analyst, { ...rename, name: "Other" }))).toBe("invalid");
  expect(codeOf(await editView(analyst, { ...rename, version: 1 }))).toBe("conflict");
  await made(editView(analyst, { ...rename, shared: false }));
  expect(await list(admin)).toEqual([]);
  expect(await pins(admin)).toEqual([]);
});

test("the saved issue lists come in pages, the viewer’s own first, and the pinned ones alone", async () => {
  for (const [n, name] of ["One", "Two", "Three"].entries())
    await made(saveView(admin, { ...search(name), kind: "ISSUES", shared: true, pinned: n > 0 }));
  const own = { ...search("Own"), kind: "ISSUES" } as const;
  await made(saveView(analyst, own));
  const seen: string[] = [];
  for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
    const page = await loadListedViews(analyst, { limit: 2, cursor });
    expect(page.items.length).toBeLessThanOrEqual(2);
    seen.push(...page.items.map(({ name }) => name));
    cursor = page.nextCursor;
  }
  expect(seen).toEqual(["Trade", "Other", "Own", "One", "Two", "Three"]);
  const pinned = await loadListedViews(manager, { limit: 50, cursor: null, pinned: true });
  expect(pinned.items.map(({ name }) => name)).toEqual(["Two", "Three"]);
});
