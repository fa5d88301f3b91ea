import { expect, test } from "vitest";
import type { Statement } from "@/lib/evidence/quotes/schema";
import type { Relation } from "@/lib/tradecraft/evidence";
import { byIssue } from "./position-changes";

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

test("a position may have changed since an earlier page", () => {
  const before = { taiwan: { relation: "SUPPORTS", source: "article 0" } } as const;
  const [taiwan, climate] = byIssue(STATEMENTS, before);
  expect(taiwan!.statements[0]!.from).toBe("SUPPORTS");
  expect(climate!.statements[0]!.from).toBeNull();
  const same = { taiwan: { relation: "SUPPORTS", source: "article 1" } } as const;
  expect(byIssue(STATEMENTS, same)[0]!.statements[0]!.from).toBeNull();
});
