import { expect, test } from "vitest";
import { hearersOf } from "@/lib/notifications/policy";
import { touchedBy } from "./policy";

const on = (issueId: string | null, authorId: string | null, team = true) => ({
  issueId,
  authorId,
  team,
});
const plain = (touched: ReturnType<typeof touchedBy>) =>
  [...touched].map(([issue, told]) => [issue, ...told]);

test("a change is recorded on the source and once on each issue, in one order for all", () => {
  const resting = [
    on("i2", "ana"),
    on("i1", "bo"),
    on("i1", "ana"),
    on("i2", "ana"),
    on("i3", null),
  ];
  expect(plain(touchedBy(resting))).toEqual([[null], ["i1", "bo", "ana"], ["i2", "ana"], ["i3"]]);
  expect(plain(touchedBy([]))).toEqual([[null]]);
});

test("who noted on the source itself hears of it there", () => {
  expect(plain(touchedBy([on(null, "ana")]))).toEqual([[null, "ana"]]);
});

test("a private note touches no issue, yet its author is told", () => {
  expect(plain(touchedBy([on("i1", "ana", false)]))).toEqual([[null, "ana"]]);
  const beside = [on("i1", "ana", false), on("i1", "bo")];
  expect(plain(touchedBy(beside))).toEqual([[null], ["i1", "ana", "bo"]]);
});

test("everybody concerned hears once, and not who did it", () => {
  expect(hearersOf(["ana", "bo", "ana"], { id: "bo" })).toEqual(["ana"]);
});
