import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../setup/paths.mjs";

/** What only the desk's own pages ask for, which may change without notice. */
const INTERNAL = [
  "batches/[id]/items",
  "batches/[id]/items/[ordinal]",
  "briefings/preview",
  "cards",
  "completions",
  "palette",
  "preview",
  "sources/[id]/speaker",
  "views",
];

const ROUTES = join(root, "app/api/v1");
const routes = readdirSync(ROUTES, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("/route.ts"))
  .map((file) => file.replace(/\/route\.ts$/, ""));

/** The paths of a row of the table: `/end` shares the start of the path before it, or continues it. */
function pathsOf(row: string): string[] {
  const named = [...row.matchAll(/`([^`?\s]+)/g)].map(([, path]) => path!.replace(/,.*/, ""));
  const [first = ""] = named;
  const start = first.replace(/\/[^/]*$/, "");
  return named.flatMap((path) => (path.startsWith("/") ? [first + path, start + path] : [path]));
}

const documented = readFileSync(join(root, "docs/rest.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .flatMap(pathsOf);

const isDocumented = (route: string): boolean => {
  const pattern = new RegExp(`^${route.replace(/\./g, "\\.").replace(/\[\w+\]/g, "[A-Z]+")}$`);
  return documented.some((path) => pattern.test(path));
};

test("docs/rest.md has every route that scripts may use, and no route is wrongly called internal", () => {
  expect(routes.length).toBeGreaterThan(80);
  const missing = routes.filter((route) => !isDocumented(route));
  expect(missing.sort()).toEqual(INTERNAL);
});
