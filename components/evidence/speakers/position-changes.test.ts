import { expect, test } from "vitest";
import type { Statement } from "@/lib/evidence/quotes/schema";
import type { Relation } from "@/lib/tradecraft/evidence";
import { byIssue, roleChanges } from "./position-changes";

const said = (number: number, role: string | null, issues: Record<string, Relation>) =>
  ({
    number,
    source: { id: `article ${Math.ceil(number / 2)}` },
    speaker: { id: "1", name: "Ana Example", role },
    issues: Object.entries(issues).map(([slug, relation]) => ({ slug, title: slug, relation })),
  }) as Statement;

const STATEMENTS = [
  said(1, "deputy minister", { taiwan: "CONTRADICTS" }),
  said(2, null, { taiwan: "SUPPORTS", climate: "CONTEXT" }),
  said(3, "Deputy minister", { taiwan: "CONTEXT", climate: "SUPPORTS" }),
  said(4, "ambassador", {}),
  said(5, null, { taiwan: "CONTRADICTS" }),
];

test("changes of position are found by issue, but not within an article and not from context", () => {
  const changes = byIssue(STATEMENTS).map(({ slug, statements }) => [
    slug,
    statements.map(({ statement, from }) => [statement.number, from]),
  ]);
  expect(changes).toEqual([
    [
      "taiwan",
      [
        [1, null],
        [2, null],
        [3, null],
        [5, "SUPPORTS"],
      ],
    ],
    [
      "climate",
      [
        [2, null],
        [3, null],
      ],
    ],
  ]);
});

test("a role changes when another is given, not when none or the same is", () => {
  expect(roleChanges(STATEMENTS).map(({ role, since }) => [role, since.number])).toEqual([
    ["deputy minister", 1],
    ["ambassador", 4],
  ]);
});
