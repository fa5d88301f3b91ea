import { expect, test } from "vitest";
import { allZones, zoneLabel } from "./time-zones";

test.each([
  ["Europe/Kiev", "Europe/Kyiv"],
  ["America/Buenos_Aires", "America/Argentina/Buenos Aires"],
  ["America/New_York", "America/New York"],
  ["UTC", "UTC"],
])("%s is read as %s", (zone, label) => {
  expect(zoneLabel(zone)).toBe(label);
});

test("zones are offered only under their current names", () => {
  const zones = allZones();
  expect(zones).toContain("America/Indiana/Indianapolis");
  expect(zones).not.toContain("America/Indianapolis");
  expect(new Set(zones).size).toBe(zones.length);
});
