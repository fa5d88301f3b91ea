import { expect, test } from "vitest";
import { reportedLines } from "@/scripts/test/read/reported";

test.each([
  ["The mayor gave assurances that the pool would reopen.", "the mayor: the pool would reopen"],
  ["Ann Lee made the point that nobody had paid.", "Ann Lee: nobody had paid"],
  ["The pilot let slip that the flight was late.", "the pilot: the flight was late"],
  ["Residents charge that the mine poisons wells.", "Residents: the mine poisons wells"],
  ["Ann Lee has held that the levy is a tax.", "Ann Lee: the levy is a tax"],
  ["Ann Lee sees little reason to reopen the file.", "Ann Lee: little reason to reopen the file"],
  ["The inquiry found no evidence of fraud.", "the inquiry: no evidence of fraud"],
  ["Ann Lee did admit, in May, that the dam had leaked.", "Ann Lee: the dam had leaked"],
  ["The bank put inflation at nine percent.", "the bank: nine percent"],
  [
    "The agency, for its part, rejects any link to the fire.",
    "the agency (denied): any link to the fire",
  ],
  ["The envoy made plain the talks were over.", "the envoy: the talks were over"],
])("claims that someone makes: %s", (text, line) => {
  expect(reportedLines(text)).toEqual([line]);
});

test.each([
  ["The minister was called to the palace this morning."],
  ["The guard put two men at one door."],
  ["The cavalry held the bridge for a day."],
  ["Divers found no other way in and left."],
  ["The clerk offered no details."],
  ["Norway took note of this request."],
])("what is done, or nothing: %s", (text) => {
  expect(reportedLines(text)).toEqual([]);
});

test("a charge that someone rejects is a noun", () => {
  const text = "Ann Lee rejected the charge that the port was unsafe.";
  expect(reportedLines(text)).toEqual(["Ann Lee (denied): the port was unsafe"]);
});

test("whoever is described by a clause with a verb of its own says only what is theirs", () => {
  const text = "Lawyers for the yard, which denies guilt, contend that the cranes were safe.";
  expect(reportedLines(text)).toContain("Lawyers for the yard: the cranes were safe");
  expect(reportedLines(text)).not.toContain("the yard: the cranes were safe");
});
