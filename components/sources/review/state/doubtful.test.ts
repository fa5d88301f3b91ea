import { expect, test } from "vitest";
import type { Proposal } from "@/lib/sources/review/schema";
import { doubtfulAmong, nextUndecided } from "./doubtful";

const proposal = (id: string, certainty: number, more: Partial<Proposal> = {}) =>
  ({ id, certainty, state: "PENDING", corrected: false, ...more }) as Proposal;

const sure = proposal("sure", 0.9);
const unsure = proposal("unsure", 0.3);
const last = proposal("last", 0.8);
const all = [sure, unsure, last];

test("undecided proposals below 50% are doubtful, unless someone corrected them or they continue a quotation", () => {
  const decided = proposal("decided", 0.2, { state: "ACCEPTED" });
  const corrected = proposal("corrected", 0.2, { corrected: true });
  const continued = proposal("continued", 0.2);
  const found = doubtfulAmong([...all, decided, corrected, continued], new Set(["continued"]));
  expect([...found]).toEqual([unsure]);
});

test("by key, folded proposals come after all that are in sight", () => {
  const folded = new Set([unsure]);
  expect(nextUndecided(all, 0, { past: [sure], folded })).toBe(last);
  expect(nextUndecided(all, 2, { past: [last], folded })).toBe(sure);
  expect(nextUndecided(all, 2, { past: [sure, last], folded })).toBe(unsure);
  expect(nextUndecided(all, 1, { past: all, folded })).toBeUndefined();
  expect(nextUndecided(all, 0, { past: [sure], folded: new Set() })).toBe(unsure);
});
