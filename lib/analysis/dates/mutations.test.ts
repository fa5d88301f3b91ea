import { beforeAll, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db } from "@/lib/core/database/db";
import { loadActivity } from "@/lib/desk/events/queries";
import { made } from "@/prisma/seed/made";
import { codeOf, issueIdOf, openDesk } from "@/scripts/test/desk/desk";
import { limitTo, openRelationship } from "@/scripts/test/desk/relationships";
import { addDate, cancelDate, editDate, restoreDate } from "./mutations";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const VISIT = { kind: "VISIT", title: "Envoy in Beijing", startsOn: "2031-05-04" } as const;

const sentences = async (slug: string) =>
  (
    await loadActivity(desk.people.manager, await issueIdOf(slug), { limit: 50, cursor: null })
  ).items.map(({ sentence }) => sentence);

const ahead = async (slug: string) => (await loadIssue(desk.people.manager, slug))!.dates;

test("an analyst adds, moves, cancels and restores a date, and the issue’s activity says so in sentences", async () => {
  const { analyst, analyst2 } = desk.people;
  const { id } = await made(addDate(analyst, { issue: "climate", ...VISIT }));
  expect((await ahead("climate")).ahead).toMatchObject([
    {
      ref: id,
      kind: "VISIT",
      title: "Envoy in Beijing",
      precision: "DAY",
      state: null,
      startsOn: "2031-05-04",
      endsOn: "2031-05-04",
      place: null,
      author: "Ana Ferreira",
    },
  ]);
  const place = { startsOn: "2031-05-06", endsOn: "2031-05-08", place: "Beijing" };
  const moved = await made(editDate(analyst2, { id, version: 1, ...place }));
  const cancelled = await made(cancelDate(analyst, moved));
  expect((await ahead("climate")).ahead).toMatchObject([{ ...place, state: "CANCELLED" }]);
  expect(await editDate(analyst, { ...cancelled, title: "Other" })).toMatchObject({
    refusal: { code: "invalid", message: expect.stringContaining("Restore it") },
  });
  await made(restoreDate(analyst, cancelled));
  expect((await ahead("climate")).ahead).toMatchObject([{ ...place, state: null }]);
  expect(await sentences("climate")).toEqual([
    "restored the date “Envoy in Beijing”, 6–8 May 2031",
    "marked the date “Envoy in Beijing”, 6–8 May 2031, as cancelled",
    "changed the first day, last day and place of the date “Envoy in Beijing”",
    "added the date “Envoy in Beijing”, 4 May 2031",
    "opened the issue",
  ]);
});

test("saving what is already there changes nothing, and cancelling twice is one event", async () => {
  const { analyst } = desk.people;
  const date = await made(addDate(analyst, { issue: "russia", ...VISIT }));
  expect(await made(editDate(analyst, { ...date, title: VISIT.title }))).toEqual(date);
  const cancelled = await made(cancelDate(analyst, date));
  expect(await made(cancelDate(analyst, cancelled))).toEqual(cancelled);
  expect((await sentences("russia")).filter((each) => each.includes("date"))).toHaveLength(2);
});

test("a stale change is refused with the date as it is now", async () => {
  const { analyst, analyst2 } = desk.people;
  const date = await made(addDate(analyst, { issue: "tariffs", ...VISIT }));
  await made(editDate(analyst2, { ...date, title: "Envoy in Shanghai" }));
  expect(await editDate(analyst, { ...date, title: "Envoy in Xi’an" })).toMatchObject({
    refusal: {
      code: "conflict",
      current: { version: 2, title: "Envoy in Shanghai", startsOn: "2031-05-04" },
    },
  });
});

test("a month is a whole one, a one-day date moves as a whole, and days are in order", async () => {
  const { analyst } = desk.people;
  const month = await made(
    addDate(analyst, { issue: "taiwan", ...VISIT, startsOn: "2032-02-10", precision: "MONTH" }),
  );
  const days = async (id: string) => {
    const { startsOn, endsOn } = await db.dateAhead.findUniqueOrThrow({ where: { id } });
    return [startsOn, endsOn].map((day) => day.toISOString().slice(0, 10));
  };
  expect(await days(month.id)).toEqual(["2032-02-01", "2032-02-29"]);
  const day = await made(addDate(analyst, { issue: "taiwan", ...VISIT }));
  const moved = await made(editDate(analyst, { ...day, startsOn: "2031-06-01" }));
  expect(await days(day.id)).toEqual(["2031-06-01", "2031-06-01"]);
  const reversed = { startsOn: "2031-06-05", endsOn: "2031-06-01" };
  const refused = { refusal: { fields: { endsOn: expect.stringContaining("before the first") } } };
  expect(await editDate(analyst, { ...moved, ...reversed })).toMatchObject(refused);
  expect(await addDate(analyst, { issue: "taiwan", ...VISIT, ...reversed })).toMatchObject(refused);
});

test("managers can read dates but not write them, and bad input names its field", async () => {
  const { analyst, manager } = desk.people;
  expect(codeOf(await addDate(manager, { issue: "taiwan", ...VISIT }))).toBe("forbidden");
  const date = await made(addDate(analyst, { issue: "taiwan", ...VISIT }));
  for (const change of [editDate, cancelDate, restoreDate])
    expect(codeOf(await change(manager, date))).toBe("forbidden");
  const input = { issue: "taiwan", ...VISIT };
  expect(await addDate(analyst, { ...input, startsOn: "soon" })).toMatchObject({
    refusal: { fields: { startsOn: "Enter a date such as 2026-12-31." } },
  });
  expect(await addDate(analyst, { ...input, title: " " })).toMatchObject({
    refusal: { fields: { title: "Say what will happen." } },
  });
  expect(codeOf(await addDate(analyst, { ...input, issue: "nowhere" }))).toBe("not-found");
  expect(codeOf(await editDate(analyst, { id: "nowhere", version: 1 }))).toBe("not-found");
});

test("the database deletes no date and keeps its days in order, whoever asks", async () => {
  const { id } = await made(addDate(desk.people.analyst, { issue: "taiwan", ...VISIT }));
  await expect(db.dateAhead.delete({ where: { id } })).rejects.toThrow();
  const endsOn = new Date("2031-05-03");
  await expect(db.dateAhead.update({ where: { id }, data: { endsOn } })).rejects.toThrow();
  await expect(
    db.dateAhead.update({ where: { id }, data: { precision: "MONTH" } }),
  ).rejects.toThrow();
});

test("a date on a hidden issue is answered like one that doesn’t exist, whatever version is named", async () => {
  const { analyst, analyst2 } = desk.people;
  await openRelationship();
  const hidden = await made(addDate(analyst, { issue: "taiwan", ...VISIT }));
  const shown = await made(addDate(analyst, { issue: "car-duties", ...VISIT }));
  const limited = await limitTo(analyst2.id, ["eu-china"]);
  for (const change of [editDate, cancelDate, restoreDate])
    for (const version of [hidden.version, 99])
      expect(await change(limited, { id: hidden.id, version })).toEqual(
        await change(limited, { id: "nowhere", version }),
      );
  const now = await db.dateAhead.findUniqueOrThrow({ where: { id: hidden.id } });
  expect(now).toMatchObject({ version: hidden.version, cancelledAt: null });
  await made(cancelDate(limited, shown));
});
