import { expect, test } from "vitest";
import { zoneLabel } from "./zone-label";

test.each([
  ["Europe/Kiev", "Europe/Kyiv"],
  ["America/Argentina/Buenos_Aires", "America/Argentina/Buenos Aires"],
  ["America/New_York", "America/New York"],
  ["UTC", "UTC"],
])("%s is read as %s", (zone, label) => {
  expect(zoneLabel(zone)).toBe(label);
});
