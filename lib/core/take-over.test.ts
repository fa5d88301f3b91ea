import { expect, test } from "vitest";
import { editedOf, putBack } from "./take-over";

test("a refused save is put back with what was typed since on top, and nothing of either is lost", () => {
  const record = { name: "An", role: "minister", kind: "DIRECT" };
  const sent = { ...editedOf(record), name: "Ann", role: "envoy" };
  const later = { ...editedOf(record), role: "special envoy", everywhere: true };
  expect(putBack(sent, later)).toEqual({
    ...{ name: "Ann", role: "special envoy", kind: "DIRECT", everywhere: true },
    opened: record,
  });
  // The form showed the first correction as if it had been saved, and a colleague’s since.
  const shown = { ...record, name: "Ann", role: "envoy", kind: "MIXED" };
  expect(putBack(sent, { ...editedOf(shown), name: "Anna" })).toEqual({ ...sent, name: "Anna" });
});
