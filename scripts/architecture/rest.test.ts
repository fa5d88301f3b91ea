import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { root } from "../setup/paths.mjs";
import { commands } from "../test/read/commands";

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

/** The paths in the first cell of a row: `/end` shares the start of the path before it, or continues it. */
function pathsOf(row: string): string[] {
  const named = [...row.split(" | ")[0]!.matchAll(/`([^`]+)`/g)].map(([, path]) => path!);
  const [first = ""] = named;
  const start = first.replace(/\/[^/]*$/, "");
  return named.flatMap((path) => (path.startsWith("/") ? [first + path, start + path] : [path]));
}

const [, bodies = "", tables = ""] = readFileSync(join(root, "docs/rest.md"), "utf8").split(
  /\n## (?:Bodies|Routes)\n/,
);
const documented = tables
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

/** What a command takes from the address of its route, and not from the body. */
const FROM_ADDRESS = ["corrects", "edition", "id", "ids", "number", "signpost", "until"];

/** The names of the fields in a JSON schema, at any depth, and the choices that they have. */
function wordsOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties = {}, enum: choices = [] } = schema as z.core.JSONSchema.JSONSchema;
  const words = [...Object.keys(properties), ...choices.map(String)];
  return [...words, ...Object.values(schema).flatMap(wordsOf)];
}

test("docs/rest.md has every field that scripts may send, and its choices", () => {
  const scripted = routes.filter((route) => !INTERNAL.includes(route));
  const code = scripted.map((route) => readFileSync(join(ROUTES, route, "route.ts"), "utf8"));
  const called = new Set(code.flatMap((text) => text.match(/\w+/g) ?? []));
  const inputs = commands.flatMap(([name, { input }]) => (called.has(name) && input) || []);
  expect(inputs.length).toBeGreaterThan(50);

  const spans = [...(bodies + tables).matchAll(/`([^`]+)`/g)];
  const named = new Set([
    ...FROM_ADDRESS,
    ...spans.flatMap(([, span]) => span!.match(/\w+/g) ?? []),
  ]);
  const sent = inputs.flatMap((input) =>
    wordsOf(z.toJSONSchema(input, { io: "input", unrepresentable: "any" })),
  );
  expect(sent.filter((word) => !named.has(word))).toEqual([]);
});
