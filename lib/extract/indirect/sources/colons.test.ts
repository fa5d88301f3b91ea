import { expect, test } from "vitest";
import { reportedLines as read } from "@/scripts/test/read/reported";

test("someone without a name in front of a colon", () => {
  expect(read("A Danish envoy, on the ferry: the text was agreed at noon.")).toEqual([
    "a Danish envoy: the text was agreed at noon",
  ]);
});

test("a colon after a heading introduces nothing that anyone says", () => {
  expect(read("Agenda: the harbour at one, the quay at two, the strait at three.")).toEqual([]);
});

test("whoever news is for says nothing", () => {
  expect(read("Ann Lee had a warning for Oslo: the port would close.")).toEqual([]);
  expect(read("More from Ann Lee: the port would close.")).toEqual([
    "Ann Lee: the port would close",
  ]);
});
