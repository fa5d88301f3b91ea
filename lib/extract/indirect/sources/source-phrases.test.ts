import { expect, test } from "vitest";
import { reportedLines } from "@/scripts/test/read/reported";
import { extract } from "../..";

test.each([
  [
    "Ann Lee put down her pen. Fines, in her view, are a form of tax.",
    ["Ann Lee: Fines", "Ann Lee: are a form of tax"],
  ],
  [
    "The new fees, in the envoy's view, went too far.",
    ["the envoy: The new fees", "the envoy: went too far"],
  ],
  ["The fees, according to Ann Lee, are old.", ["Ann Lee: The fees", "Ann Lee: are old"]],
  ["In her reading, the pact is dead.", ["her: the pact is dead"]],
])("whose view it is, after the subject of what is said: %s", (text, lines) => {
  expect(reportedLines(text)).toEqual(lines);
});

test("a source after a whole clause does not begin what follows it", () => {
  const text = "The parts come from Lund, according to Ann Lee, a general, who spoke at the pier.";
  expect(reportedLines(text)).toEqual(["Ann Lee: The parts come from Lund"]);
});

test.each([
  ["According to Xinhua, Ann Lee said the port was old.", "Ann Lee: the port was old"],
  ["According to state media, Ann Lee warned that it leaked.", "Ann Lee: it leaked"],
  ["According to Xinhua, the port is old.", "Xinhua: the port is old"],
])("the press passes on what others say: %s", (text, line) => {
  expect(reportedLines(text)).toEqual([line]);
});

test.each([
  ["Prices rose, according to Norway's Statistics Bureau.", "Statistics Bureau"],
  ["“Milk is dear,” said Denmark's Data Authority.", "Data Authority"],
  ["Sales fell in May, according to Lee's deputy, Ann Holt.", "Ann Holt"],
])("the source is a body, and not the place or person whose it is: %s", (text, speaker) =>
  expect(extract(text).quotes.map(({ speaker_text }) => speaker_text)).toEqual([speaker]),
);
