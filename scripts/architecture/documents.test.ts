import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../setup/paths.mjs";

const documents = [
  ...["CONTRIBUTING.md", "README.md"],
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];

/** A path from the root in backticks, unless it has a placeholder, and the target of a link. */
const PATH = /`((?!\S*NAME)(?:app|bench|components|docs|e2e|lib|prisma|scripts)\/[\w()[\].\-/]+)`/g;
const LINK = /\]\(([^):#]+)\)/g;

const exists = (path: string): boolean => existsSync(path) || existsSync(`${path}.ts`);

/** The paths that a document names and that don't exist. A link starts at the folder of its document. */
function missingIn(document: string, text: string): string[] {
  const named = [...text.matchAll(PATH)].map(([, path]) => join(root, path!));
  const linked = [...text.matchAll(LINK)].map(([, path]) => join(root, document, "..", path!));
  return [...named, ...linked].filter((path) => !exists(path));
}

test("a missing path is reported", () => {
  const gone = missingIn("docs/a.md", "`lib/gone.ts`, [here](gone.md), `scripts/NAME.ts`");
  expect(gone).toEqual([join(root, "lib/gone.ts"), join(root, "docs/gone.md")]);
});

test.each(documents)("every path in %s exists", (document) => {
  expect(missingIn(document, readFileSync(join(root, document), "utf8"))).toEqual([]);
});

test("the migration named for the view searchable is the last that defines it", () => {
  const defines = (file: string) =>
    readFileSync(join(root, file), "utf8").includes("VIEW searchable AS");
  const folder = "prisma/migrations";
  const files = readdirSync(join(root, folder)).map((name) => `${folder}/${name}/migration.sql`);
  const last = files.sort().findLast((file) => exists(join(root, file)) && defines(file));
  const text = readFileSync(join(root, "docs/where-it-is-decided.md"), "utf8");
  expect(text).toContain(`\`${last}\``);
});
