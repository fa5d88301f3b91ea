import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { browserLoadsNoZod } from "./architecture/browser";
import { classesDontClash } from "./architecture/classes";
import { closedVocabulary, noDomainCycles } from "./architecture/domains";
import * as layers from "./architecture/layers";
import { readProject, toProject } from "./architecture/project";
import type { Rule } from "./architecture/rules";
import { kebabCase, noLongFile, pagesAreLive, shortFiles } from "./architecture/shape";
import { visibilityIsWrittenOnce } from "./architecture/visibility";
import { root } from "./setup/paths.mjs";

const project = readProject();
const long = "//\n".repeat(251);

/**
 * Each rule with files that break it and the expected complaint, so that no rule passes
 * because it sees nothing.
 */
const rules: [name: string, rule: Rule, broken: Record<string, string>, complaint: string][] = [
  [
    "imports go one way",
    layers.oneWay,
    { "lib/a.ts": 'export * from "@/app/page";', "app/page.tsx": "" },
    "lib/a.ts -> app/page.tsx",
  ],
  [
    "the product doesn't use its tools",
    layers.oneWay,
    { "app/page.tsx": 'await import("../scripts/port");', "scripts/port.ts": "" },
    "app/page.tsx -> scripts/port.ts",
  ],
  [
    "components/ui imports no domain",
    layers.blocksAreDomainFree,
    { "components/ui/a.tsx": 'import type { Issue } from "@/lib/analysis/issues/schema";' },
    "components/ui/a.tsx -> lib/analysis/issues/schema",
  ],
  [
    "components/ui imports no article text",
    layers.blocksAreDomainFree,
    { "components/ui/a.ts": 'import type { Span } from "@/lib/text/anchors/span";' },
    "components/ui/a.ts -> lib/text/anchors/span",
  ],
  [
    "components/ui imports no tradecraft",
    layers.blocksAreDomainFree,
    { "components/ui/a.ts": 'import { CITATION } from "@/lib/tradecraft/citations";' },
    "components/ui/a.ts -> lib/tradecraft/citations",
  ],
  [
    "components/ui imports no other components",
    layers.blocksAreDomainFree,
    { "components/ui/a.tsx": 'import "../issues/b";', "components/issues/b.tsx": "" },
    "components/ui/a.tsx -> components/issues/b.tsx",
  ],
  [
    "the browser loads no Zod",
    browserLoadsNoZod,
    {
      "components/a.tsx": '"use client";\nimport "./b";',
      "components/b.ts":
        'import { MAX } from "@/lib/c";\nimport type { T } from "@/lib/d";\nimport "@/lib/act";',
      "lib/c.ts": 'import { z } from "zod";',
      "lib/d.ts": 'import { z } from "zod";',
      "lib/act.ts": '"use server";\nimport { z } from "zod";',
    },
    "components/a.tsx -> components/b.ts -> lib/c.ts -> zod",
  ],
  [
    "pure libraries import only themselves",
    layers.pureStaysPure,
    { "lib/extract/a.ts": 'import { db } from "../db";', "lib/db.ts": "" },
    "lib/extract/a.ts -> lib/db.ts",
  ],
  [
    "core imports no area",
    layers.coreKnowsNoArea,
    { "lib/core/live/mark.ts": 'import { loadSource } from "@/lib/sources/catalogue/queries";' },
    "lib/core/live/mark.ts -> lib/sources/catalogue/queries",
  ],
  [
    "only queries and mutations reach the database",
    layers.databaseHasOneDoor,
    {
      "lib/analysis/issues/actions.ts": 'import { sql } from "@/lib/core/database/db";',
      "lib/core/database/db.ts": "",
    },
    "lib/analysis/issues/actions.ts -> lib/core/database/db.ts",
  ],
  [
    "pages never reach the database",
    layers.databaseHasOneDoor,
    { "app/page.tsx": 'import { PrismaClient } from "@/lib/generated/prisma/client";' },
    "app/page.tsx -> lib/generated/prisma/client",
  ],
  [
    "generated types stay in lib",
    layers.generatedStaysInLib,
    { "components/a/b.tsx": 'import type { Role } from "@/lib/generated/prisma/enums";' },
    "components/a/b.tsx -> lib/generated/prisma/enums",
  ],
  [
    "domains form no cycle",
    noDomainCycles,
    {
      "lib/desk/a/queries.ts": 'import "@/lib/sources/b/queries";',
      "lib/sources/b/queries.ts": 'import "../c/schema";',
      "lib/sources/c/schema.ts": 'import type { A } from "@/lib/desk/a/schema";',
    },
    "desk/a -> sources/b -> sources/c -> desk/a",
  ],
  [
    "a domain has only files of the closed vocabulary",
    closedVocabulary,
    { "lib/desk/a/helpers.ts": "", "lib/desk/a/policy.test.ts": "", "lib/desk/shared.ts": "" },
    "lib/desk/a/helpers.ts",
  ],
  [
    "who sees a note is written once",
    visibilityIsWrittenOnce,
    {
      "lib/visibility.ts": "sql`n.visibility = 'TEAM'`",
      "lib/analysis/notes/queries.ts": `sql\`n."visibility" = 'TEAM' or n."authorId" = \${id}\``,
    },
    `lib/analysis/notes/queries.ts: visibility" = 'TEAM'`,
  ],
  [
    "who sees a source is written once",
    visibilityIsWrittenOnce,
    { "lib/sources/a/queries.ts": "sql`s.status not in ('APPROVED', 'WITHDRAWN')`" },
    "lib/sources/a/queries.ts: in ('APPROVED', 'WITHDRAWN'",
  ],
  [
    "whether a quotation is present is written once",
    visibilityIsWrittenOnce,
    { "lib/evidence/a/queries.ts": 'sql`q."removalId" is not null`' },
    'lib/evidence/a/queries.ts: "removalId" is not null',
  ],
  [
    "who sees a source is not spelt out for Prisma either",
    visibilityIsWrittenOnce,
    {
      "lib/sources/a/policy.ts":
        'export const read = { status: { in: ["APPROVED", "WITHDRAWN"] } };',
    },
    'lib/sources/a/policy.ts: ["APPROVED", "WITHDRAWN"]',
  ],
  [
    "who sees a draft or a batch is not spelt out in plain code either",
    visibilityIsWrittenOnce,
    {
      "lib/desk/a/queries.ts":
        'const sees = may(viewer, "reviewDraft") || draft.addedById === viewer.id;',
    },
    'lib/desk/a/queries.ts: (viewer, "reviewDraft") || draft.addedById === ',
  ],
  ["names are in kebab-case", kebabCase, { "app/[id]/myPage.tsx": "" }, "app/[id]/myPage.tsx"],
  [
    "no two domains define a class of the same name",
    classesDontClash,
    {
      "components/evidence/quotes/a.css": "@layer components {\n  .excerpt {\n  }\n}",
      "components/evidence/quotes/b/c.css": ".excerpt {\n}",
      "components/analysis/search/d.css": ".result .excerpt {\n}\n\n.excerpt {\n}",
      "components/analysis/search/e.css":
        "@layer components {\n  .found {\n    .excerpt {\n    }\n  }\n}",
    },
    ".excerpt: components/evidence/quotes/a.css, components/analysis/search/d.css",
  ],
  [
    "every page is live",
    pagesAreLive,
    { "app/(desk)/a/page.tsx": "<A />", "app/(desk)/b/page.tsx": "notFound();" },
    "app/(desk)/a/page.tsx has no <Live>",
  ],
  [
    "no file is too long",
    noLongFile,
    { "lib/a.ts": long },
    "lib/a.ts: 251 lines; at most 250 allowed",
  ],
  [
    "most files are short",
    shortFiles,
    { "lib/a.ts": long },
    "the median file has 251 lines; at most 60 allowed",
  ],
];

/** What Biome reports about these files, by this repository's rules. */
function lint(files: Record<string, string>): string {
  const directory = mkdtempSync(join(tmpdir(), "demarche-lint-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const { linter } = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
  const project = {
    "biome.json": JSON.stringify({ linter }),
    "package.json": "{}",
    "tsconfig.json": JSON.stringify({ compilerOptions: { paths: { "@/*": ["./*"] } } }),
  };
  for (const [name, text] of Object.entries({ ...project, ...files }))
    writeFileSync(join(directory, name), text);
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  return spawnSync(process.execPath, [biome, "lint"], { cwd: directory, encoding: "utf8" }).stderr;
}

describe("architecture", () => {
  it.each([
    ["import", 'import { b } from "@/b";\nexport const a = b;'],
    ["type import", 'import type { b } from "./b";\nexport type A = typeof b;'],
    ["dynamic import", 'export const a = () => import("@/b");'],
  ])("files form no cycle (%s)", (_name, text) => {
    const straight = lint({ "a.ts": text, "b.ts": "export const b = 1;" });
    expect(straight).toContain("Checked");
    expect(straight).not.toContain("noImportCycles");
    const back = 'import type { A } from "./a";\nexport const b = (a: A) => a;';
    expect(lint({ "a.ts": text, "b.ts": back })).toContain("noImportCycles");
  });

  it.each(rules)("%s", (_name, rule, broken, complaint) => {
    expect(rule(toProject(broken))).toEqual([complaint]);
    expect(rule(project)).toEqual([]);
  });

  it("allows types of the client, and any import in a test", () => {
    const allowed = toProject({
      "lib/analysis/issue-named.ts": 'import { type Prisma } from "@/lib/generated/prisma/client";',
      "components/ui/a.test.ts": 'import { b } from "@/lib/analysis/issues/schema";',
    });
    expect(rules.flatMap(([, rule]) => rule(allowed))).toEqual([]);
  });
});
