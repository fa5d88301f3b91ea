import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { closedVocabulary, noCircles } from "./architecture/domains";
import * as layers from "./architecture/layers";
import { readProject, toProject } from "./architecture/project";
import { roomsFormNoCircle, roomsHaveOneEntry } from "./architecture/rooms";
import type { Rule } from "./architecture/rules";
import { kebabCase, noLongFile, shortFiles } from "./architecture/shape";
import { visibilityIsWrittenOnce } from "./architecture/visibility";
import { root } from "./setup/paths.mjs";

const project = readProject();
const long = "//\n".repeat(301);

/** Each rule with files that break it and the complaint, so that no rule passes by seeing nothing. */
const rules: [name: string, rule: Rule, broken: Record<string, string>, complaint: string][] = [
  [
    "imports run one way",
    layers.oneWay,
    { "lib/a.ts": 'export * from "@/app/page";', "app/page.tsx": "" },
    "lib/a.ts -> app/page.tsx",
  ],
  [
    "the product does not use its tools",
    layers.oneWay,
    { "app/page.tsx": 'await import("../scripts/port");', "scripts/port.ts": "" },
    "app/page.tsx -> scripts/port.ts",
  ],
  [
    "components/ui knows no domain",
    layers.blocksAreDomainFree,
    { "components/ui/a.tsx": 'import type { Issue } from "@/lib/analysis/issues/schema";' },
    "components/ui/a.tsx -> lib/analysis/issues/schema",
  ],
  [
    "components/ui knows no article",
    layers.blocksAreDomainFree,
    { "components/ui/a.ts": 'import type { Span } from "@/lib/text/anchors/edges";' },
    "components/ui/a.ts -> lib/text/anchors/edges",
  ],
  [
    "components/ui knows nothing of the trade",
    layers.blocksAreDomainFree,
    { "components/ui/a.ts": 'import { CITATION } from "@/lib/tradecraft/citations";' },
    "components/ui/a.ts -> lib/tradecraft/citations",
  ],
  [
    "components/ui knows no other components",
    layers.blocksAreDomainFree,
    { "components/ui/a.tsx": 'import "../issues/b";', "components/issues/b.tsx": "" },
    "components/ui/a.tsx -> components/issues/b.tsx",
  ],
  [
    "pure libraries stay pure",
    layers.pureStaysPure,
    { "lib/extract/a.ts": 'import { db } from "../db";', "lib/db.ts": "" },
    "lib/extract/a.ts -> lib/db.ts",
  ],
  [
    "core knows no area",
    layers.coreKnowsNoArea,
    { "lib/core/live/mark.ts": 'import { loadSource } from "@/lib/sources/catalogue/queries";' },
    "lib/core/live/mark.ts -> lib/sources/catalogue/queries",
  ],
  [
    "the database has one door",
    layers.databaseHasOneDoor,
    {
      "lib/analysis/issues/actions.ts": 'import { sql } from "@/lib/core/database/db";',
      "lib/core/database/db.ts": "",
    },
    "lib/analysis/issues/actions.ts -> lib/core/database/db.ts",
  ],
  [
    "pages never touch the client",
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
    "domains form no circle",
    noCircles,
    {
      "lib/desk/a/queries.ts": 'import "@/lib/sources/b/queries";',
      "lib/sources/b/queries.ts": 'import "../c/schema";',
      "lib/sources/c/schema.ts": 'import type { A } from "@/lib/desk/a/schema";',
    },
    "desk/a -> sources/b -> sources/c -> desk/a",
  ],
  [
    "a room of extraction is entered by its index",
    roomsHaveOneEntry,
    {
      "lib/extract/names/names.ts": 'import "../tokens"; import "../tokens/cues";',
      "lib/extract/tokens/index.ts": 'import "./cues";',
      "lib/extract/tokens/cues.ts": "",
    },
    "lib/extract/names/names.ts -> lib/extract/tokens/cues.ts",
  ],
  [
    "rooms of extraction form no circle",
    roomsFormNoCircle,
    {
      "lib/extract/names/index.ts": 'import "../parse";',
      "lib/extract/parse.ts": 'import "./tokens";',
      "lib/extract/tokens/index.ts": 'import type { Name } from "../names";',
    },
    "names -> parse -> tokens -> names",
  ],
  [
    "a domain holds the closed vocabulary",
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
  ["names are in kebab-case", kebabCase, { "app/[id]/myPage.tsx": "" }, "app/[id]/myPage.tsx"],
  ["no file is long", noLongFile, { "lib/a.ts": long }, "lib/a.ts: 301 lines, 300 at most"],
  [
    "the usual file is short",
    shortFiles,
    { "lib/a.ts": long },
    "the median file has 301 lines, 60 at most",
  ],
];

/** What Biome says of these files in a directory of their own, by this repository's rules. */
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
  ])("files form no circle (%s)", (_name, text) => {
    const straight = lint({ "a.ts": text, "b.ts": "export const b = 1;" });
    expect(straight).toContain("Checked");
    expect(straight).not.toContain("noImportCycles");
    const back = 'import type { A } from "./a";\nexport const b = (a: A) => a;';
    expect(lint({ "a.ts": text, "b.ts": back })).toContain("noImportCycles");
  });

  it("sees the repository", () => {
    expect(project.size).toBeGreaterThan(50);
    expect(project.get("scripts/architecture.test.ts")?.imports).toContainEqual({
      target: "scripts/architecture/project.ts",
      typeOnly: false,
    });
  });

  it.each(rules)("%s", (_name, rule, broken, complaint) => {
    expect(rule(toProject(broken))).toEqual([complaint]);
    expect(rule(project)).toEqual([]);
  });

  it("lets types of the client through, and tests wherever they must go", () => {
    const allowed = toProject({
      "lib/analysis/issue-named.ts": 'import { type Prisma } from "@/lib/generated/prisma/client";',
      "components/ui/a.test.ts": 'import { b } from "@/lib/analysis/issues/schema";',
    });
    expect(rules.flatMap(([, rule]) => rule(allowed))).toEqual([]);
  });
});
