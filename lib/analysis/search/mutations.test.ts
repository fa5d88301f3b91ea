import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "@/lib/core/session/viewer";
import { made } from "@/prisma/seed/made";
import { enterPeople } from "@/prisma/seed/people";
import { forgetSearches, MAX_RECENT, rememberSearch } from "./mutations";
import { loadRecentSearches } from "./queries";

let analyst: Viewer;
let admin: Viewer;

beforeAll(async () => {
  ({ analyst, admin } = await enterPeople());
});

test("a person's latest searches are kept for them alone, each once, until they clear them", async () => {
  for (let k = 0; k < MAX_RECENT + 3; k++) await made(rememberSearch(analyst, { query: `q${k}` }));
  await made(rememberSearch(analyst, { query: " q5 " }));
  const recent = await loadRecentSearches(analyst);
  expect(recent).toHaveLength(MAX_RECENT);
  expect(recent.slice(0, 2)).toEqual(["q5", `q${MAX_RECENT + 2}`]);
  expect(recent).not.toContain("q0");
  expect(await loadRecentSearches(admin)).toEqual([]);
  await made(rememberSearch(admin, { query: "mine" }));
  await made(forgetSearches(analyst, {}));
  expect(await loadRecentSearches(analyst)).toEqual([]);
  expect(await loadRecentSearches(admin)).toEqual(["mine"]);
});
