import { describe, expect, test } from "vitest";
import { extract } from "..";

const turns = (text: string) =>
  extract(text).quotes.map(({ speaker_text, speaker_role, text }) => [
    speaker_text,
    speaker_role,
    text,
  ]);

describe("what stands before or around a name", () => {
  test.each([
    ["[00:07:12] Vera Holt: I never signed it.\n[00:07:20] Host: Why not?", "a time in brackets"],
    ["00:07 Vera Holt: I never signed it.\n00:09 Host: Why not?", "a time without brackets"],
    [
      "9:05 PM ET: Vera Holt: I never signed it.\n9:08 PM ET: Host: Why not?",
      "a time with its zone and a colon",
    ],
    ["Q7 Vera Holt: I never signed it.\nQ8 Chair: Why did you not?", "the number of a question"],
    ["**Vera Holt:** I never signed it.\n**Reporter:** Why not?", "bold type"],
  ])("%s", (text) => {
    expect(turns(text)[0]).toEqual(["Vera Holt", null, "I never signed it."]);
  });

  test("an office after the name may have any words", () => {
    const text =
      "Vera Holt, deputy minister for kelp and gravel: We signed it.\nReporter: When?\nHolt: In May, I think.";
    expect(turns(text)).toEqual([
      ["Vera Holt", "deputy minister for kelp and gravel", "We signed it."],
      ["Vera Holt", "deputy minister for kelp and gravel", "In May, I think."],
    ]);
  });
});

test("a time zone is nobody's name", () => {
  const text =
    "09:15 GMT: Norway says two piers are shut.\n09:40 GMT: Harbour spokesman Peter Marsh: “We will reopen.”";
  expect(turns(text)).toEqual([
    ["Norway", null, "two piers are shut"],
    ["Peter Marsh", "Harbour spokesman", "We will reopen."],
  ]);
});

test("an office in brackets may be long", () => {
  const role = "Deputy Commissioner, Harbours and Inland Waters, Department of Shipping Canada";
  const text = `Ms. Vera Holt (${role}): We signed it in May.\n\nMr. Peter Marsh (Oss North, Lib.): Did you read it?`;
  expect(turns(text)).toEqual([
    ["Vera Holt", role, "We signed it in May."],
    ["Peter Marsh", "Oss North, Lib.", "Did you read it?"],
  ]);
});

describe("names on lines of their own", () => {
  const ask = "VERA HOLT\nWe owe the pilots a year’s pay.\n\n";
  const answer = "PETER MARSH\nWe pay them, and we pay them late.\n\n";

  test("the words below are the person's", () => {
    expect(turns(`${ask}${answer}${ask}${answer}`).map(([name]) => name)).toEqual([
      "Vera Holt",
      "Peter Marsh",
      "Vera Holt",
      "Peter Marsh",
    ]);
  });

  test("headings and letters from readers aren't a conversation", () => {
    expect(turns("FISH\n\nThe price fell.\n\nTIMBER\n\nThe price rose.")).toEqual([]);
    // Times after names, as in the results of a race.
    expect(turns("Ann Lee (12:04) won.\n\nBo Tan (12:09) came second, I think.")).toEqual([]);
    expect(turns("Ann Lee\nThe quay is cold.\n\nPeter Marsh\nThe quay is long.")).toEqual([]);
  });
});

test("a heading isn't a speaker", () => {
  expect(turns("LIVE UPDATES: Quay shut\n\n14:10\nThe quay is shut.\n\n13:50\nRain.")).toEqual([]);
});

test("the full stops of a rank do not end a label", () => {
  const text =
    "LT. GEN. VERA HOLT: We left at dawn.\n\nQ: Were you followed?\n\nLT. GEN. HOLT: We were, at a distance.";
  expect(turns(text).map(([who, , words]) => [who, words])).toEqual([
    ["Vera Holt", "We left at dawn."],
    ["Vera Holt", "We were, at a distance."],
  ]);
});

test("the headings of a newsletter’s items are nobody", () => {
  const text = `— HAWKS WANT QUAY BAN: Sen. Vera Holt told reporters that tolls are "a joke." "We will see," said Tor Lunde, a pilot.

— MARSH: 'NO MORE SHIPS': Chair Peter Marsh wrote that the licence "is broken."

— HOLT VS. MARSH: The two met on Friday. "It went well," Marsh said.`;
  const names = new Set(turns(text).map(([name]) => name));
  expect(names).toEqual(new Set(["Vera Holt", "Tor Lunde", "Peter Marsh"]));
});

test("the greeting of a letter is no label", () => {
  const text = "SIR: Your report on the pier was wrong. We were not asked.";
  expect(extract(text).quotes.map(({ speaker_text }) => speaker_text)).not.toContain("Sir");
});
