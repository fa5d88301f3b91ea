import { expect, test } from "vitest";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { openDesk } from "@/scripts/test/desk/desk";

test("a stale save says who was first: a colleague, or oneself", async () => {
  const { analyst, analyst2 } = (await openDesk()).people;
  const saveAs = async (person: Viewer, version: number, title: string) => {
    const result = await editIssue(person, { issue: "tariffs", version, title });
    return result.ok ? "saved" : result.refusal.message;
  };
  const { version: seen } = await db.issue.findUniqueOrThrow({ where: { slug: "tariffs" } });
  expect(await saveAs(analyst2, seen, "By a colleague")).toBe("saved");
  expect(await saveAs(analyst, seen, "Mine")).toBe(
    "Couldn’t save: Tomasz Brandt has since changed this issue. Check the change, then try again.",
  );
  expect(await saveAs(analyst, seen + 1, "Mine")).toBe("saved");
  expect(await saveAs(analyst, seen + 1, "Mine, from another window")).toBe(
    "Couldn’t save: you’ve since changed this issue, perhaps in another window. Check the change, then try again.",
  );
});
