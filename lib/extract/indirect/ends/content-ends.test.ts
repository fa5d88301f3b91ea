import { describe, expect, test } from "vitest";
import { reportedAs as reported } from "@/scripts/test/read/reported";

test.each([
  [
    "The bank confirmed the purchase in a short statement on its website.",
    "the bank",
    "the purchase",
  ],
  ["The rebels claimed responsibility in a video posted online.", "the rebels", "responsibility"],
  [
    "Marsh told state television on Friday evening the convoy had left.",
    "Marsh",
    "the convoy had left",
  ],
  [
    "Marsh told a committee of the upper house there had been no order.",
    "Marsh",
    "there had been no order",
  ],
  ["Marsh told investors last month the plant would close.", "Marsh", "the plant would close"],
  [
    "Marsh told reporters the trucks would leave at dawn but gave few details.",
    "Marsh",
    "the trucks would leave at dawn",
  ],
  [
    "The army said in a communique its men had crossed no border.",
    "the army",
    "its men had crossed no border",
  ],
  [
    "The minister informed the panel of the delay in the repairs.",
    "the minister",
    "the delay in the repairs",
  ],
  [
    "One diplomat likened the talks to a chess game by post.",
    "one diplomat",
    "a chess game by post",
  ],
  [
    "Gunmen burned the customs post at dawn, a district official said, in the third raid this month.",
    "a district official",
    "Gunmen burned the customs post at dawn",
  ],
  [
    "Cheap credit hurts the small mills, said Ada Roe, an economist at the Reed Institute.",
    "Ada Roe",
    "Cheap credit hurts the small mills",
  ],
  [
    "Twelve sailors held in Oss will fly home on Friday, Deputy Minister for Ports Gert Vos informed the house in a letter.",
    "Gert Vos",
    "Twelve sailors held in Oss will fly home on Friday",
  ],
  [
    "Marsh told the envoy that the border would reopen, according to a readout of the call.",
    "Marsh",
    "the border would reopen",
  ],
  [
    "The ministry reiterated its support for the fund and agreed to send two experts.",
    "the ministry",
    "its support for the fund",
  ],
  [
    "Raiders burned a row of lorries on Sunday, two officers and a guard said, in a sign that the truce is over.",
    "two officers and a guard",
    "Raiders burned a row of lorries on Sunday",
  ],
  ["Two envoys said privately they had seen no text.", "two envoys", "they had seen no text"],
  [
    "The grain will leave by the Black Sea, two traders said on Friday, after the port reopened.",
    "two traders",
    "The grain will leave by the Black Sea",
  ],
])("extracts only the reported content: %s", (text, speaker, words) => {
  expect(reported(text)[0]).toEqual([speaker, words, "asserted"]);
});

test.each([
  ["Port workers called for calm on the quays.", ["calm on the quays"]],
  ["Herders have complained of being fined twice.", ["being fined twice"]],
  [
    "The consul said the visas were late, demanding an inquiry.",
    ["the visas were late", "an inquiry"],
  ],
  [
    "Ann Lee said the pier would open but ruled out paying for it.",
    ["the pier would open", "paying for it"],
  ],
  ["The clerk said the boat was sound, only hours after it sank.", ["the boat was sound"]],
  [
    "At the same time, according to the harbour master, the cranes are worn out.",
    ["the cranes are worn out"],
  ],
  ["Apart from this, the organisers maintain, the mood is good.", ["the mood is good"]],
  ["Ann Lee commended the island's pilots.", ["the island's pilots"]],
  ["His office did not respond to questions about the yacht.", []],
  ["Lee's trip was called off by the palace.", []],
])("%s", (text, contents) => {
  expect(reported(text).map(([, words]) => words)).toEqual(contents);
});

describe("a report ends", () => {
  test.each([
    [
      "The mayor said a ferry deal is “nearly signed,” though the harbour office declined to confirm that any draft exists.",
      [
        ["the mayor", "a ferry deal is “nearly signed,”", "asserted"],
        ["the harbour office", "any draft exists", "withheld"],
      ],
    ],
    [
      'Ann Lee argued that the dam was "sound," although two engineers refused to say whether they had seen it.',
      [
        ["Ann Lee", 'the dam was "sound,"', "asserted"],
        ["two engineers", "whether they had seen it", "withheld"],
      ],
    ],
    [
      'The minister warned that the tax would be "ruinous," even though the bank declined to comment on its level.',
      [
        ["the minister", 'the tax would be "ruinous,"', "asserted"],
        ["the bank", "its level", "withheld"],
      ],
    ],
  ])("at a contrast behind quoted words: %s", (text, expected) => {
    expect(reported(text)).toEqual(expected);
  });

  test.each([
    [
      "The leaders stressed the need for a strong, open and quiet sea.",
      "the need for a strong, open and quiet sea",
    ],
    [
      "The union denounced the owners for “theft” over a 20% levy on wool, raw silk and lace, days after the strike began.",
      "the owners for “theft” over a 20% levy on wool, raw silk and lace",
    ],
    [
      "Oslo accused Lima of “cheating” over tariffs on salt, copper wire, tin and glass.",
      "Lima of “cheating” over tariffs on salt, copper wire, tin and glass",
    ],
    [
      "The guild condemned a new levy on tea, cut flowers, and fish.",
      "a new levy on tea, cut flowers, and fish",
    ],
  ])("not inside a list: %s", (text, words) => {
    expect(reported(text).map(([, each]) => each)).toEqual([words]);
  });

  test.each([
    [
      "Peru dismisses the rumours spread by traders and ascribes them to the season.",
      ["the rumours spread by traders", "denied"],
      ["them to the season", "asserted"],
    ],
    [
      "Kenya rejected the charges made by Oslo and blamed them on bad faith in its ministry.",
      ["the charges made by Oslo", "denied"],
      ["them on bad faith in its ministry", "asserted"],
    ],
    [
      "The guild rejects the fears voiced by bankers and ascribes them to a poor harvest.",
      ["the fears voiced by bankers", "denied"],
      ["them to a poor harvest", "asserted"],
    ],
  ])("at a further verb with an object of its own: %s", (text, ...expected) => {
    expect(reported(text).map(([, words, assertion]) => [words, assertion])).toEqual(expected);
  });
});
