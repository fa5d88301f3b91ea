import { expect, test } from "vitest";
import { extract } from "../..";
import { parseText } from "../../parse";

test("of two people with the same surname, the title's gender decides", () => {
  const text = "Anna Holt and Robert Holt came. Mrs. Holt spoke.";
  const { mentions, entities } = parseText(text);
  const last = mentions.filter((mention) => mention.entity >= 0).at(-1)!;
  expect(entities[last.entity]!.name).toBe("Anna Holt");
});

test("a relative named in passing does not take over the surname", () => {
  const text =
    "Anna Holt came. Holt, who was late, sat down. Her husband, Robert Holt, stayed. Holt spoke.";
  const { mentions, entities } = parseText(text);
  const last = mentions.filter((mention) => mention.entity >= 0).at(-1)!;
  expect(entities[last.entity]!.name).toBe("Anna Holt");
});

test("a surname that two people share may mean either, unless its paragraph or how often they are named tells", () => {
  const rivalOf = (text: string) => {
    const { mentions, entities } = parseText(text);
    const { rival } = mentions.filter(({ kind }) => kind === "person").at(-1)!;
    return rival < 0 ? null : entities[rival]!.name;
  };
  const both = "Minister Wang Yi met Minister Wang Wentao.";
  expect(rivalOf(`${both}\n\nWang spoke.`)).toBe("Wang Yi");
  expect(rivalOf(`${both}\n\nWang Wentao came late. Wang spoke.`)).toBeNull();
  const offices = "Senator Ann Lee met Robert Lee, a historian.";
  expect(rivalOf(`${offices}\n\nLee spoke.`)).toBe("Ann Lee");
  expect(rivalOf(`${offices}\n\nSenator Lee spoke.`)).toBeNull();
  expect(meant(`${offices}\n\nSenator Lee spoke.`).at(-1)).toBe("Ann Lee");
  expect(rivalOf(`Anna Holt met Robert Holt.\n\nMrs. Holt spoke.`)).toBeNull();
  const often = "Anna Holt came. Holt sat. Holt slept. Her husband, Robert Holt, stayed.";
  expect(rivalOf(`${often}\n\nHolt spoke.`)).toBeNull();
});

const meant = (text: string) => {
  const { mentions, entities } = parseText(text);
  return mentions.filter((m) => m.entity >= 0).map((m) => entities[m.entity]!.name);
};

test("a month is a surname if the text gives the full name", () => {
  expect(meant("Theresa May came. May spoke. She left on 2 May.")).toEqual([
    "Theresa May",
    "Theresa May",
  ]);
});

test("“Mr.” and “Ms.” with the same surname are two people", () => {
  const text = "Peter Holt came. Mr. Holt spoke. Ms. Holt wept.";
  expect(meant(text)).toEqual(["Peter Holt", "Peter Holt", "Holt"]);
});

test("a title in the text outweighs the usual gender of the given name", () => {
  const { entities } = parseText("Ashley Holt came. Mr. Holt spoke.");
  expect(entities).toMatchObject([{ name: "Ashley Holt", gender: "male" }]);
});

test("a name in brackets after another is an affiliation, or the same name in its own script", () => {
  const { mentions } = parseText("Rep. Ann Lee (D-Ill.) spoke.");
  expect(mentions.map((mention) => mention.inRole)).toEqual([false, true]);
  expect(meant("Xi Jinping (习近平) came. 习近平 spoke.")).toEqual(Array(3).fill("Xi Jinping"));
});

const kinds = (text: string) => {
  const { mentions, entities } = parseText(text);
  return mentions
    .filter((m) => m.entity >= 0)
    .map((m) => `${entities[m.entity]!.kind} ${entities[m.entity]!.name}`);
};

test("a name only behind prepositions of place is a place", () => {
  expect(kinds("They met near Zegoua. It burned in Kadiana Sud.")).toEqual([
    "place Zegoua",
    "place Kadiana Sud",
  ]);
  expect(kinds("They met Tolvaj in Kadiana. Tolvaj spoke.")[0]).not.toMatch(/^place/);
});

test("a noun for a body before its name isn't a speaker of its own", () => {
  const { mentions } = parseText("The shipowners’ association Havlaget objected.");
  expect(mentions.map(({ kind }) => kind)).not.toContain("nominal");
});

test.each([
  ["Haider al-Saadoun came. Saadoun spoke.", "Haider al-Saadoun"],
  ["HE Omar bin Zayed Al Suwaidi came. HE Al Suwaidi spoke.", "Omar bin Zayed Al Suwaidi"],
  ["It was late. The German Interior Ministry spoke.", "German Interior Ministry"],
  [
    "It was late. The Ministry of Trade and Integration spoke.",
    "Ministry of Trade and Integration",
  ],
])("a name in full: %s", (text, name) => {
  const { mentions, entities } = parseText(text);
  const last = mentions.filter((mention) => mention.entity >= 0).at(-1)!;
  expect(entities[last.entity]!.name).toBe(name);
});

test.each([
  [
    "a company by its first word",
    "Brisk Logistics Group objected. Brisk spoke.",
    "Brisk Logistics Group",
  ],
  ["a paper after its noun", "The Sunday paper Rote Fahne spoke.", "Rote Fahne"],
  ["a body of a state", "It was late. The U.S. Treasury spoke.", "U.S. Treasury"],
])("a body isn't a person: %s", (_, text, name) => {
  const { mentions, entities } = parseText(text);
  const last = mentions.filter((mention) => mention.entity >= 0).at(-1)!;
  expect(entities[last.entity]).toMatchObject({ name, kind: "org" });
});

test("“spokesman” before a woman's given name does not make her a man", () => {
  const genderOf = (text: string) => parseText(text).entities[0]!.gender;
  expect(genderOf("On Monday spokesman Hope Larsen confirmed it.")).toBe("female");
  expect(genderOf("On Monday spokesman Quill Larsen confirmed it.")).toBe("male");
});

test.each([
  [
    "the first of two surnames",
    "María José Ortega Villar left. Ortega spoke.",
    "María José Ortega Villar",
  ],
  [
    "both surnames",
    "María José Ortega Villar left. Ortega Villar spoke.",
    "María José Ortega Villar",
  ],
  [
    "a surname of two words",
    "Siobhán Ní Dhomhnaill left. Ní Dhomhnaill spoke.",
    "Siobhán Ní Dhomhnaill",
  ],
  ["a surname without its accent", "Goran Matić left. Matic spoke.", "Goran Matić"],
  [
    "a surname behind an occupation",
    "Peter Lindholm left. Engineer Lindholm spoke.",
    "Peter Lindholm",
  ],
  [
    "a name that opens with an initial",
    "It was W. Harrison Blythe III. Blythe spoke.",
    "W. Harrison Blythe III",
  ],
  [
    "a name with particles behind an office",
    "Minister of Energy Tariq bin Fahad Al Nasser left. Al Nasser spoke.",
    "Tariq bin Fahad Al Nasser",
  ],
  ["no degree", "We met Agnes Maduro, Ph.D., a virologist.", "Agnes Maduro"],
  ["a name that begins like an occupation", "We met Mason Brown. Brown spoke.", "Mason Brown"],
])("a person is %s", (_, text, name) => {
  const { mentions, entities } = parseText(text);
  const last = mentions.filter(({ entity }) => entity >= 0).at(-1)!;
  expect(entities[last.entity]!.name).toBe(name);
});

test.each([
  ["Paula Reyes-Whitman came. Reyes spoke.", "Paula Reyes-Whitman"],
  ["Paula Reyes-Whitman came. Whitman spoke.", "Paula Reyes-Whitman"],
  ["Reyes spoke. Paula Reyes-Whitman came. Whitman left.", "Paula Reyes-Whitman"],
  ["Paula Reyes-Whitman met Tom Reyes. Reyes spoke.", "Tom Reyes"],
  ["Chan Tsz-kin came. Tsz spoke.", "Tsz"],
])("half of a double surname, unless it is someone's whole one: %s", (text, name) => {
  expect(meant(text).at(-1)).toBe(name);
});

test.each([
  ["Petra Holt left. P. Holt said it was late.", "Petra Holt"],
  ["Petra Holt and Paul Holt left. P. Holt said it was late.", "P. Holt"],
  ["Petra Holt left. J. Holt said it was late.", "J. Holt"],
])("an initial stands for the given name of whoever is named in full: %s", (text, name) => {
  expect(extract(text).quotes.at(-1)!.speaker_text).toBe(name);
});
