import { expect, test } from "vitest";
import { extract } from "../..";

const first = (text: string) => extract(text).quotes[0]!.speaker_text;
const CLOSED = "said on Tuesday that the bridge would stay shut.";

test.each([
  [
    "The bloc's trade commissioner",
    "“We have no choice,” Trade Commissioner Ivo Marsh told reporters.",
  ],
  ["Norway's new envoy to Peru", "Ambassador Ivo Marsh, three weeks into the job, spoke in Lima."],
  ["The ministry's spokesman", "Ivo Marsh, the spokesman, was speaking in Bergen."],
  ["The company's chief executive", "Chief executive Ivo Marsh added that the quay was empty."],
  ["The senator who wrote the bill", "Senator Ivo Marsh, who lives in Bergen, blamed the weather."],
  ["The mayor of Lyon", "Ivo Marsh made the remark at a fair in Bergen."],
  ["Norway's top diplomat", "Ivo Marsh's remarks drew applause in Bergen."],
  ["The country's fisheries minister", "Ivo Marsh also defended the toll on carters."],
])("%s is the person named later in the text", (described, naming) => {
  expect(first(`Toll on the river\n\n${described} ${CLOSED}\n\n${naming}`)).toBe("Ivo Marsh");
});

test("a day may stand before what a described person calls something", () => {
  const text = `Toll on the river\n\nThe mayor of Lyon on Tuesday called the toll “a farce”.\n\n“We pay,” Ivo Marsh said.`;
  expect(first(text)).toBe("Ivo Marsh");
});

test.each([
  [
    "The Norwegian foreign minister",
    "Danish Foreign Minister Ivo Marsh told reporters that it rained.",
  ],
  ["The trade minister", "Ivo Marsh, the deputy trade minister, told reporters that it rained."],
  ["The ministry's spokesman", "“We have no choice,” said Ivo Marsh, a pilot."],
  ["A former ambassador", "Former ambassador Ivo Marsh told reporters that it rained."],
  ["The finance minister", "“We have no choice,” Defence Minister Ivo Marsh told reporters."],
])("%s is not someone else who is named later", (described, naming) => {
  const text = `Toll on the river\n\n${described} ${CLOSED}\n\n${naming}`;
  expect(first(text)).toBe(described[0]!.toLowerCase() + described.slice(1));
});
