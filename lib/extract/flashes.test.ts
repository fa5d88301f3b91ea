import { describe, expect, test } from "vitest";
import { extract } from ".";

const said = (text: string) =>
  extract(text).quotes.map(({ speaker_text, assertion, text: words }) => [
    speaker_text,
    assertion,
    words,
  ]);

describe("flashes in capitals", () => {
  test("each line has a source of its own", () => {
    const text = [
      "ADEN, June 3 (Seabird) - YEMEN PORT AUTHORITY: WILL CLOSE ADEN HARBOUR FROM SUNDAY",
      "YEMEN PORT AUTHORITY: CLOSURE TO LAST TEN DAYS",
      "OMANI TRANSPORT MINISTER SAYS CLOSURE CAN BE SHORTENED BY TALKS THIS WEEK",
      "YEMEN PORT AUTHORITY: DENIES CLOSURE IS LINKED TO STRIKE",
    ].join("\n");
    expect(said(text)).toEqual([
      ["YEMEN PORT AUTHORITY", "asserted", "WILL CLOSE ADEN HARBOUR FROM SUNDAY"],
      ["YEMEN PORT AUTHORITY", "asserted", "CLOSURE TO LAST TEN DAYS"],
      ["OMANI TRANSPORT MINISTER", "asserted", "CLOSURE CAN BE SHORTENED BY TALKS THIS WEEK"],
      ["YEMEN PORT AUTHORITY", "denied", "CLOSURE IS LINKED TO STRIKE"],
    ]);
  });

  test.each([
    ["NORWAY FISHERIES MINISTRY: SAYS LEVY IS FAIR", "NORWAY FISHERIES MINISTRY", "asserted"],
    ["KENYAN TRADE MINISTER DENIES LEVY IS FAIR", "KENYAN TRADE MINISTER", "denied"],
    ["IRISH FISHERMEN WARN LEVY MAY COST 3,000 JOBS", "IRISH FISHERMEN", "asserted"],
  ])("%s", (line, speaker, assertion) => {
    expect(said(line)[0]!.slice(0, 2)).toEqual([speaker, assertion]);
  });

  test("a line without a source continues the one before it", () => {
    const text = [
      "HARBOUR UNION SAYS ITS MEMBERS WILL NOT UNLOAD ANY SHIP OF THE",
      "NORTHERN LINE BEFORE THE LEVY ON NETS IS WITHDRAWN AND ALL OF",
      "THOSE WHO LOST THEIR PLACES ON THE QUAYS IN THE SPRING OF LAST",
      "YEAR ARE TAKEN BACK",
    ].join("\n");
    expect(said(text)).toHaveLength(1);
    expect(said(text)[0]![2]).toContain("OF THE\nNORTHERN LINE");
  });

  test("a headline in capitals that only names a deed says nothing", () => {
    expect(said("BISHOPS APPEAL TO PRESIDENT OVER DETAINED CLERKS\n\nIt rained.")).toEqual([]);
  });
});
