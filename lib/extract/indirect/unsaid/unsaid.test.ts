import { expect, test } from "vitest";
import { reportedBy as reported } from "@/scripts/test/read/reported";

test.each([
  "History suggests otherwise.",
  "The law says that owners must pay.",
  "Traders were calm. Markets reckon the fee will fall.",
  "Member states must file plans by May.",
  "Few in Oslo will say it aloud.",
  "A memo, written by the harbour master, lay on the desk.",
  "He thought about it for a while.",
  "Stocks said goodbye to a rally.",
  "The crew had been denied a hearing.",
  "Oslo recalled its ambassador on Sunday.",
  "Settlers opened a prayer room that both sides have claimed.",
  "Holt reassured a visitor from Bergen.",
  "Holt’s latest report runs to nine pages.",
  "Holt has so far resisted calls to resign.",
  "Holt reported from Bergen and Lunde-Ruiz from Taipei, Taiwan.",
])("nobody says anything in %j", (text) => expect(reported(text)).toEqual([]));

test("a court may say what a law cannot", () =>
  expect(reported("The court says that owners must pay.")).toEqual([
    ["the court", "owners must pay"],
  ]));

test.each([
  "The port will close on Monday, the unions said on Friday, in what would be a first.",
  "The port will close on Monday, the unions said on Friday, making it the first to do so.",
])("what goes with a statement is no second one: %j", (text) =>
  expect(reported(text)).toEqual([["the unions", "The port will close on Monday"]]),
);

test("a clause behind a thing that is judged only describes it", () =>
  expect(reported("The director defended a ferry that leaks.")).toEqual([
    ["the director", "a ferry that leaks"],
  ]));

test.each([
  [
    "The plan would last a year, officials said, speaking on condition of anonymity because it is secret.",
    [["officials", "The plan would last a year"]],
  ],
  [
    "Council leader Bev Hargreaves hit back, insisting letters went to every shop in March.",
    [["Bev Hargreaves", "letters went to every shop in March"]],
  ],
  [
    "Ann Lee had hinted as much in May, when she warned that the port would close.",
    [["Ann Lee", "the port would close"]],
  ],
])("what introduces or accompanies a statement isn’t another one: %j", (text, said) =>
  expect(reported(text)).toEqual(said),
);

test.each([
  "The licences that Oslo promised have been slow to arrive.",
  "The deal Peru announced has been delayed.",
  "The talks that the envoy proposed were held in May.",
  "The fees that Ann Lee criticised were cut.",
  "What the mayor demanded would be hard to pay.",
  "The measures that the union rejects are legal.",
  "What ministers said about the port\n\nThe port was closed on Monday.",
])("a verb behind that of a relative clause belongs to something else: %j", (text) =>
  expect(reported(text)).toEqual([]),
);
