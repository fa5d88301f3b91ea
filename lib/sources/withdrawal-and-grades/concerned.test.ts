import { expect, test } from "vitest";
import { concernedBy, type Resting, touchedBy } from "./concerned";

const on = (issueId: string | null, authorId: string | null, more: Partial<Resting> = {}) => ({
  issueId,
  authorId,
  team: true,
  title: `Title ${issueId}`,
  outlook: null,
  dissent: null,
  note: null,
  ...more,
});
const told = (resting: Resting[]) => Object.fromEntries(concernedBy(resting));

test("a change is recorded once on each issue, in one order for all", () => {
  const resting = [on("i2", "ana"), on("i1", "bo"), on("i2", "ana"), on("i3", null)];
  expect(touchedBy(resting)).toEqual(["i1", "i2", "i3"]);
  expect(touchedBy([])).toEqual([]);
});

test("each person is notified once, of their newest judgement on each issue and all their dissents and notes", () => {
  const resting = [
    on("i1", "ana", { outlook: 2 }),
    on("i1", "ana", { outlook: 5 }),
    on("i2", "ana", { outlook: 1 }),
    on("i2", "bo", { note: "n1" }),
    on("i2", "bo", { note: "n1" }),
    on("i2", "bo", { dissent: "d1" }),
    on("i2", "bo", { dissent: "d1" }),
    on(null, "bo", { note: "n2" }),
    on("i3", null),
  ];
  expect(told(resting)).toEqual({
    ana: {
      judgements: [
        { issue: "i1", title: "Title i1", number: 5 },
        { issue: "i2", title: "Title i2", number: 1 },
      ],
      dissents: [],
      notes: [],
    },
    bo: {
      judgements: [],
      dissents: [{ id: "d1", title: "Title i2" }],
      notes: [
        { id: "n1", title: "Title i2" },
        { id: "n2", title: "Title null" },
      ],
    },
  });
});

test("a private note touches no issue, but its author is notified", () => {
  const own = on("i1", "ana", { team: false, note: "n1" });
  expect(touchedBy([own])).toEqual([]);
  expect(Object.keys(told([own]))).toEqual(["ana"]);
});
