import { expect, test } from "vitest";
import { MAX_QUERY, parseQuery } from "./filter";

const parts = (text: string) =>
  parseQuery(text).parts.map(
    ({ operator, value, phrase, not, or }) =>
      `${or ? "| " : ""}${not ? "-" : ""}${operator ? `${operator}:` : ""}${phrase ? `"${value}"` : value}`,
  );
const messages = (text: string) => parseQuery(text).problems.map(({ message }) => message);

test.each([
  ["chips and tariffs", ["chips", "and", "tariffs"]],
  ['"red line" taiwan', ['"red line"', "taiwan"]],
  ["“red line” taiwan", ['"red line"', "taiwan"]],
  ['"never closed', ['"never closed"']],
  ["-visa", ["-visa"]],
  ['-"pill presses" police', ['-"pill presses"', "police"]],
  ["chips NOT visa", ["chips", "-visa"]],
  ['NOT "pill presses" NOT kind:note', ['-"pill presses"', "-kind:note"]],
  ["chips not visa CANNOT NOT", ["chips", "not", "visa", "CANNOT", "NOT"]],
  ["speaker:swaine", ["speaker:swaine"]],
  ['SPEAKER:"Li Wei" -publisher:Wire', ['speaker:"Li Wei"', "-publisher:Wire"]],
  ["kind:Notes is:OPEN", ["kind:note", "is:open"]],
  ["said:Denied -said:withheld", ["said:denied", "-said:withheld"]],
  ["cross-strait U.S.-China", ["cross-strait", "U.S.-China"]],
  ["at 14:30", ["at", "14:30"]],
  ["speaker:习近平 台湾", ["speaker:习近平", "台湾"]],
  ['  - "" … ', []],
  ["", []],
])("%s is read as %j", (text, expected) => {
  expect(parts(text)).toEqual(expected);
  expect(messages(text)).toEqual([]);
});

test.each([
  ["tariffs OR duties", ["tariffs", "| duties"]],
  ['a OR "red line" OR b c', ["a", '| "red line"', "| b", "c"]],
  ["tariffs or duties", ["tariffs", "or", "duties"]],
  ['"OR" tariffs', ['"OR"', "tariffs"]],
  ["a OR … b", ["a", "| b"]],
  ["speaker:xi OR speaker:li", ["speaker:xi", "| speaker:li"]],
  ['a OR "never closed', ["a", '| "never closed"']],
])("OR in capitals joins alternatives: %s is read as %j", (text, expected) => {
  expect(parts(text)).toEqual(expected);
  expect(messages(text)).toEqual([]);
});

test.each([
  ["OR", [], "on both sides"],
  ["OR OR a", ["a"], "on both sides"],
  ["a OR", ["a"], "on both sides"],
  ["a OR OR b", ["a", "| b"], "on both sides"],
  ['a OR "', ["a"], "on both sides"],
  ["a OR -b", ["a", "-b"], "joins something else"],
  ["-a OR b", ["-a", "b"], "joins something else"],
  ["a OR kind:note", ["a", "kind:note"], "joins something else"],
  ["is:open OR is:private", ["is:open", "is:private"], "joins something else"],
  ["a OR kind:letter b", ["a", "b"], "It can be issue"],
])("an OR that joins nothing is explained: %s", (text, expected, message) => {
  expect(parts(text)).toEqual(expected);
  expect(messages(text)).toEqual([expect.stringContaining(message)]);
});

test("dates may be days, months or years, and the narrowest of several counts", () => {
  expect(parseQuery("after:2023-02 before:2024")).toMatchObject({
    from: "2023-02-01",
    to: "2024-01-01",
    problems: [],
  });
  for (const day of ['"1 Mar 2023"', '"March 1, 2023"', "1/3/2023", "2023-03-01"])
    expect(parseQuery(`before:${day}`), day).toMatchObject({ to: "2023-03-01", problems: [] });
  expect(parseQuery("after:2021 after:2022-3-4").from).toBe("2022-03-04");
  expect(parseQuery("-before:2022").from).toBe("2022-01-01");
});

test("an unknown operator is explained and its words are still searched for", () => {
  expect(parts("colour:red tariffs")).toEqual(['"colour red"', "tariffs"]);
  expect(messages("colour:red tariffs")).toEqual([
    "“colour:” isn’t an operator, so it was treated as ordinary words.",
  ]);
});

test.each(["2023-02-30", "yesterday", "2023-13", "0000", "31/02/2023"])(
  "the date %s is explained, and the rest still counts",
  (date) => {
    expect(parts(`after:${date} tariffs`)).toEqual(["tariffs"]);
    expect(messages(`after:${date} tariffs`)[0]).toContain("isn’t a date");
  },
);

test("an impossible value, an operator without one, and swapped dates are explained", () => {
  expect(messages("kind:letter")[0]).toContain("It can be issue, outlook");
  expect(messages("kind:forecast")[0]).toContain("with their issue (kind:issue)");
  expect(messages("is:nice")[0]).toContain("ignored");
  expect(messages("speaker: xi")).toEqual([
    "“speaker:” needs a value straight after it, with no space.",
  ]);
  expect(parts("speaker: xi")).toEqual(["xi"]);
  expect(messages("after:2024 before:2023")[0]).toContain("Change one of the dates");
});

test("a long search is cut, and says so", () => {
  const long = "word ".repeat(MAX_QUERY);
  expect(parseQuery(long).text).toHaveLength(MAX_QUERY);
  expect(messages(long)[0]).toContain("characters");
});

test("what can't be stored is read as a blank", () => {
  expect(parts("tar\u0000iff \ud800visa")).toEqual(["tar", "iff", "visa"]);
});

test("any text is read without an error", () => {
  const marks = [
    "-",
    ":",
    '"',
    "”",
    " ",
    "a",
    "é",
    "台",
    "\\",
    "'",
    "(",
    "after",
    "kind",
    " OR ",
    "\u0000",
    "😀",
  ];
  let seed = 1;
  for (let run = 0; run < 2000; run++) {
    let text = "";
    for (let k = 0; k < 12; k++) {
      seed = (seed * 48271) % 2147483647;
      text += marks[seed % marks.length];
    }
    for (const { start, end } of parseQuery(text).parts) expect(end).toBeGreaterThan(start);
  }
});
