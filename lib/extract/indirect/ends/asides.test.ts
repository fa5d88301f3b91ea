import { expect, test } from "vitest";
import { reportedBy as reported } from "@/scripts/test/read/reported";

test.each([
  [
    "whom it rests on",
    "Marsh said the ferry was late, citing two of the crew.",
    ["the ferry was late"],
  ],
  [
    "what speaks against it",
    "Marsh denied that the ferry was late, despite footage of an empty quay.",
    ["the ferry was late"],
  ],
  [
    "what it comes before",
    "Marsh said the ferry would be late, ahead of the harbour feast.",
    ["the ferry would be late"],
  ],
  [
    "what became of it",
    "Marsh proposed a second ferry, an offer the island has turned down twice.",
    ["a second ferry"],
  ],
  [
    "how the reporter reached someone",
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
  [
    "Oss denied that it would close the pier, after a local paper reported that it would shut in May.",
    ["it would close the pier", "it would shut in May"],
  ],
  ["Marsh called the pier “unsafe” and said he would go.", ["the pier “unsafe”", "he would go"]],
  ["Marsh has refused to rule out a strike.", ["a strike"]],
  ["But a strike is near, Marsh thinks.", ["a strike is near"]],
  ["Experts note that the pier is old.", ["the pier is old"]],
  ["Marsh said that it was late and that he was tired.", ["it was late", "he was tired"]],
  ["Marsh said that the pier was safe, which drew laughter.", ["the pier was safe"]],
  ["Marsh said the pier was safe, without explaining why.", ["the pier was safe"]],
  ["Marsh said the pier, which drew crowds, was safe.", ["the pier, which drew crowds, was safe"]],
  ["Marsh said fares would fall, a forecast that Ann Lee called “brave”.", ["fares would fall"]],
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
  [
    "Marsh asked for a delay of the vote in May, and Oslo objected.",
    ["a delay of the vote in May"],
  ],
  ["The ferry will not sail in May, and Marsh objected.", []],
])("what is reported ends where the report does: %s", (text, words) => {
  expect(reported(text).map(([, said]) => said)).toEqual(words);
});
