import { expect, test } from "vitest";
import { reportedLines } from "@/scripts/test/read/reported";

test.each([
  [
    "The miners' union welcomes the end of the talks but fears that the pit will close.",
    "the miners' union: the end of the talks",
    "the miners' union: the pit will close",
  ],
  [
    "The lender answers that the loans were sound and contends that the rules have changed.",
    "the lender: the loans were sound",
    "the lender: the rules have changed",
  ],
  ["Growers claim they were warned, and hint at a plot.", "Growers: they were warned"],
  [
    "The company reaffirms its forecast and will publish a new one in May.",
    "the company: its forecast",
  ],
  [
    "Ann Lee praised the pact, noting that both ports had signed, and called for more patrols.",
    "Ann Lee: the pact",
    "Ann Lee: both ports had signed",
    "Ann Lee: more patrols",
  ],
  [
    "Ann Lee stressed that the judges are independent and sought assurances on bail.",
    "Ann Lee: the judges are independent",
  ],
  [
    "The governor has since said the mines were cleared but has left the order in force.",
    "the governor: the mines were cleared",
  ],
  [
    "Ann Lee has said that the pier has sunk and has no owner.",
    "Ann Lee: the pier has sunk and has no owner",
  ],
])("what someone says or does next ends what was said: %s", (text, ...lines) => {
  expect(reportedLines(text)).toEqual(lines);
});

test.each([
  [
    "Ann Lee said the company welcomes the ruling and does not sell to armies.",
    "Ann Lee: the company welcomes the ruling and does not sell to armies",
  ],
  [
    "Ann Lee testified that he raised the matter twice and was never answered.",
    "Ann Lee: he raised the matter twice and was never answered",
  ],
  [
    "Ann Lee said the plant makes chips and opens in May.",
    "Ann Lee: the plant makes chips and opens in May",
  ],
  [
    "The ministers repeated their commitment to a free and open strait.",
    "the ministers: their commitment to a free and open strait",
  ],
  [
    "The ministry said if the ferries stopped, it would charter planes.",
    "the ministry: if the ferries stopped, it would charter planes",
  ],
])("a further verb may belong to what is said: %s", (text, line) => {
  expect(reportedLines(text)).toEqual([line]);
});
