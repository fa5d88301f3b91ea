import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { editIssue } from "./mutations";
import { loadLabels, loadParties, MAX_OFFERED } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

test("a label is spelled as on the desk’s first issue with it, and listed once", async () => {
  const { analyst } = desk.people;
  const labelsAfter = async (ref: string, labels: string[]) => {
    const { version } = await db.issue.findUniqueOrThrow({ where: { slug: ref } });
    await made(editIssue(analyst, { issue: ref, version, labels }));
    return (await db.issue.findUniqueOrThrow({ where: { slug: ref } })).labels;
  };
  expect(await labelsAfter("climate", ["Shipping", "shipping"])).toEqual(["Shipping"]);
  expect(await labelsAfter("russia", ["war", "SHIPPING"])).toEqual(["war", "Shipping"]);
  // Where no other issue has it, it is spelled as typed.
  expect(await labelsAfter("russia", ["War", "Shipping"])).toEqual(["War", "Shipping"]);
});

test("a term that nearly every quotation has is refused", async () => {
  const { version } = await db.issue.findUniqueOrThrow({ where: { slug: "climate" } });
  const edit = { issue: "climate", version, terms: ["climate", "the"] };
  expect(await editIssue(desk.people.analyst, edit)).toMatchObject({
    refusal: { fields: { terms: expect.stringContaining("“the” is too common") } },
  });
});

test("if there are many labels and parties, the most common are offered", async () => {
  const { relationshipId } = await db.issue.findUniqueOrThrow({ where: { slug: "climate" } });
  const many = Array.from({ length: 300 }, (_, k) => `one of many, ${k}`);
  const common = "on every issue";
  await db.issue.updateMany({ data: { labels: [common], parties: [common] } });
  await db.issue.update({
    where: { slug: "climate" },
    data: { labels: [...many, common], parties: [...many, common] },
  });
  const limited = { ...desk.people.analyst, limits: [relationshipId] };
  for (const offered of [await loadLabels(limited), await loadParties(limited)]) {
    expect(offered).toHaveLength(MAX_OFFERED);
    expect(offered[0]).toBe(common);
  }
});
