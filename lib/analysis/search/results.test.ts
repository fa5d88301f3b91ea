import { expect, test } from "vitest";
import { openIssue } from "@/lib/analysis/issues/mutations";
import { openRelationship } from "@/lib/analysis/relationships/mutations";
import { db } from "@/lib/core/database/db";
import { markQuote } from "@/lib/evidence/quotes/mark-quote";
import { relateSource } from "@/lib/sources/versions/mutations";
import { made } from "@/prisma/seed/made";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { DUTIES } from "@/scripts/test/desk/relationships";
import { spanOf, versionOf, versionsOn } from "@/scripts/test/desk/versions";
import { search } from "./list";

const ALL = { limit: 200, cursor: null };

test("on a desk of several relationships, an article that doesn't name both parties is not proposed", async () => {
  const { admin, analyst } = (await openDesk()).people;
  await made(
    openRelationship(admin, {
      ...{ slug: "japan-korea", title: "Japan – South Korea", keyPrefix: "JPKR" },
      ...{ first: "Japan", second: "South Korea", firstWords: [], secondWords: [] },
    }),
  );
  const terms = ["widget levy"];
  await db.issue.update({ where: { slug: "tariffs" }, data: { terms } });
  const markIn = async (where: string) => {
    const id = await approveArticle(
      admin,
      [
        `Levies in ${where}`,
        `The people of ${where} had heard of it before the others did. A widget levy is due.\n`,
      ].join("\n\nBy Jo Writer\n\n4 March 2024\n\n"),
    );
    return made(markQuote(analyst, { ...(await spanOf(id, "A widget levy")), kind: "PASSAGE" }));
  };
  const theirs = await markIn("Tokyo and Seoul");
  const ours = await markIn("Chicago and Beijing");
  const found = (await search(analyst, "proposed:tariffs", ALL)).items.map(({ id }) => id);
  expect(found).toContain(ours.id);
  expect(found).not.toContain(theirs.id);
  const opened = { ...DUTIES, relationship: "japan-korea", slug: "widgets", labels: [], terms };
  await made(openIssue(admin, opened));
  const { items } = await search(analyst, "proposed:widgets", ALL);
  expect(items.map(({ id }) => id)).toEqual([theirs.id]);
});

test("versions of an article, whose titles are the same, are told apart", async () => {
  const desk = await openDesk();
  const { admin } = desk.people;
  const { first, draft, approve } = versionsOn(desk);
  const one = await first("The catamaran", ["It sails."]);
  const two = await draft("The catamaran", ["It sails.", "It rained."]);
  const to = { id: one, as: "VERSION" as const };
  await made(relateSource(admin, { id: two, version: await versionOf(two), to }));
  await approve(two);
  const { items } = await search(admin, "catamaran kind:source", ALL);
  const signs = Object.fromEntries(items.map(({ id, signs }) => [id, signs]));
  expect(signs).toEqual({ [one]: ["Version 1 of 2"], [two]: ["Version 2 of 2"] });
});
