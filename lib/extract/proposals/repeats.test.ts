import { expect, test } from "vitest";
import { extract } from "..";

const said = (text: string) =>
  extract(text).quotes.map(({ speaker_text, text }) => [speaker_text, text]);

const BODY = `On the other side of the table sat Ola Brenn, now retired. Brenn is blunt about it. "We do not sell last," he told me from Bergen. "That is all."`;
const BRENN = [
  ["Ola Brenn", "We do not sell last,"],
  ["Ola Brenn", "That is all."],
];

test.each([
  "Analysis: 'We do not sell last' – inside Oslo's new fishing style",
  "'We do not sell last': Oslo shrugs at ban",
])("what a headline quotes is the body's: %s", (title) => {
  expect(said(`${title}\n\n${BODY}`)).toEqual(BRENN);
});

test("a headline that reports what the body quotes gives no second report", () => {
  const text = `Norway says Denmark 'playing with nets' over reef visit

Norway's fisheries office said on Thursday that Denmark was "playing with nets" by sending a trawler to the reef.`;
  expect(new Set(said(text).map(([name]) => name))).toEqual(new Set(["Norway's fisheries office"]));
});

test("what only the headline quotes stays", () => {
  expect(said(`'We are ready' for talks, says Manila\n\n${BODY}`)).toEqual([
    ["Manila", "We are ready"],
    ...BRENN,
  ]);
});

test.each([
  "“We do not sell last. That is all.”",
  "We do not sell last. That is all.",
  '"We do not sell last."\n— Ola Brenn',
])("a pull quote gives no second quotation: %j", (pulled) => {
  const rain = "It rained in Bergen that day, and few boats left the harbour at all.";
  expect(said(`A quay\n\n${rain}\n\n${pulled}\n\n${BODY}\n\n${rain}`)).toEqual(BRENN);
  expect(said(`A quay\n\n${BODY}\n\n${pulled}\n\n${rain}`)).toEqual(BRENN);
});

test("a pull quote in an interview isn't a second answer, and the same answer twice is", () => {
  const text = `Interview with Vera Osei, Ghana's former trade envoy

Why did the cartel fail?

Nobody stored the beans. The beans were wet, and I said so.

“The beans were wet, and I said so.”

Would you do it again?

No. I would not do that again.

And if they asked?

No. I would not do that again.`;
  expect(said(text).map(([, words]) => words)).toEqual([
    "Nobody stored the beans. The beans were wet, and I said so.",
    "No. I would not do that again.",
    "No. I would not do that again.",
  ]);
});
