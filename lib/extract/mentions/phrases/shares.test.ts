import { expect, test } from "vitest";
import { extract } from "../..";

test.each([
  ["Forty-one percent of readers say the price is fair.", "Forty-one percent of readers"],
  [
    "At least half of voters in the poll said the plan was late.",
    "At least half of voters in the poll",
  ],
  ["A third of sailors from Oslo said the quota would ruin them.", "a third of sailors from Oslo"],
  ["A full 79 per cent of drivers said the toll was wrong.", "a full 79 per cent of drivers"],
  ["The toll divides Oslo: 31% said it was fair.", "31%"],
])("a share of people speaks: %s", (text, name) =>
  expect(extract(text).quotes.at(-1)!.speaker_text).toBe(name),
);

test.each([
  ["The price rose by 4 percent, Ann Lee said.", "Ann Lee"],
  ["In the first quarter of the year, drivers said the toll was wrong.", "drivers"],
  ["The price of half of the boats fell, the brokers said.", "the brokers"],
])("but not a figure in what is said, or a time: %s", (text, name) =>
  expect(extract(text).quotes.at(-1)!.speaker_text).toBe(name),
);
