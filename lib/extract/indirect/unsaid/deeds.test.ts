import { expect, test } from "vitest";
import { extract } from "../..";

const reported = (text: string) =>
  extract(text)
    .quotes.filter(({ kind }) => kind === "indirect")
    .map((q) => [q.speaker_text, q.text.replace(/^that /, "")]);

test.each([
  "The court refused bail to the three sailors.",
  "The senate rejected a motion on the harbour by 40 votes to 12.",
  "The cabinet voted by 12 to 3 for the road.",
  "A Bergen man accused of selling maps has left the country.",
  "Nobody on the panel briefed the press.",
  "The mayor said so again on Friday.",
  "“It was late,” Marsh told the Courier by phone from the town of Oss.",
  "Reached by phone in Oss, the driver hung up.",
])("what somebody only does reports nothing: %s", (text) => {
  expect(reported(text)).toEqual([]);
});

test.each([
  [
    "whom it rests on",
    "Marsh said the ferry was late, citing two of the crew.",
    ["the ferry was late"],
  ],
  [
    "how the reporter reached somebody",
    "Speaking in Oss, Marsh said the ferry was late.",
    ["the ferry was late"],
  ],
])("a report does not include %s", (_, text, words) => {
  expect(reported(text).map(([, said]) => said)).toEqual(words);
});

test.each([
  ["Norway: ferries still waiting for fuel\n\nThree ferries are in port.", []],
  ["Trade Council: press remarks by the envoy\n\nThree ferries are in port.", []],
  ["“It creaks,” says Ann Lee, sitting on a chair that is older than her.", []],
  [
    "Ann Lee made the remark at a weekly press briefing when asked to comment on reports that a pier was shut.",
    [],
  ],
  [
    "Marsh told the house that the pier was “unsafe” and that it would be closed.",
    ["the pier was “unsafe”", "it would be closed"],
  ],
  ["Marsh, who said he had seen nothing, was thanked by the panel.", ["he had seen nothing"]],
  [
    "Union leaders called for a march through the port later in the day.",
    ["a march through the port"],
  ],
  ["Half of them said they would vote, while 12 per cent were unsure.", ["they would vote"]],
  [
    "Marsh said the pier was safe, and pilots' groups warned that it was not.",
    ["the pier was safe", "it was not"],
  ],
])("what is reported ends where the report does: %s", (text, words) => {
  expect(reported(text).map(([, said]) => said)).toEqual(words);
});
