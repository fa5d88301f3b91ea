import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { MAX_LIMIT } from "@/lib/core/paging/page";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { openPlainIssue } from "@/scripts/test/desk/open-plain-issue";
import { exportIssues } from "./export";
import { parseFilter } from "./filter";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});

async function exported(query: Record<string, string>) {
  const parts: string[] = [];
  for await (const part of exportIssues(desk.people.analyst, parseFilter(query))) parts.push(part);
  return { parts, lines: parts.join("").split("\r\n").slice(0, -1) };
}

test("the file has the columns of the list, and no cell is a formula", async () => {
  await made(
    openPlainIssue(desk.people.analyst, "formula", {
      title: '=HYPERLINK("http://x")',
      status: "DORMANT",
      salience: 1,
      labels: ["@home", "b"],
    }),
  );
  const { lines } = await exported({ status: "dormant", columns: "owner,labels,salience" });
  expect(lines[0]).toBe("\uFEFFKey,Title,Owner,Salience,Labels");
  expect(lines.slice(1)).toEqual([
    expect.stringMatching(/^USCN-\d+,"'=HYPERLINK\(""http:\/\/x""\)",,1,'@home; b$/),
  ]);
});

test("the file has every matching issue once, across several pages", async () => {
  const { id: relationshipId } = await db.relationship.findFirstOrThrow();
  await db.issue.createMany({
    data: Array.from({ length: MAX_LIMIT + 20 }, (_, at) => ({
      relationshipId,
      number: 1000 + at,
      key: `USCN-${1000 + at}`,
      slug: `many-${at}`,
      title: `Many ${at}`,
      labels: ["many"],
      terms: [],
    })),
  });
  const { parts, lines } = await exported({ label: "many", columns: "key" });
  expect(parts).toHaveLength(3);
  const keys = lines.slice(1).map((line) => line.split(",")[0]);
  expect(new Set(keys).size).toBe(MAX_LIMIT + 20);
  expect(keys).toHaveLength(MAX_LIMIT + 20);
});
