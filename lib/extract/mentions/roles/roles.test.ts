import { expect, test } from "vitest";
import { extract } from "../..";
import { parseText } from "../../parse";

const roleOf = (text: string) => [...parseText(text).roles.values()][0] ?? null;

test.each([
  [
    "Anna Lee, a senior fellow at the Delta Institute, spoke.",
    "senior fellow at the Delta Institute",
  ],
  ["“Go,” said Anna Lee, director of the Harbour Board.", "director of the Harbour Board"],
  ["US Secretary of State Anna Lee spoke.", "US Secretary of State"],
  ["Port spokesperson Sgt. Anna Lee spoke.", "Port spokesperson"],
  ["Lt. Col. Anna Lee spoke.", "Lt. Col."],
  ["“Go,” said the WHO's regional director, Anna Lee.", "WHO's regional director"],
  ["Harbour Board spokeswoman Anna Lee spoke.", "Harbour Board spokeswoman"],
  ["Rep. Anna Lee (D-Ill.), the chair of the panel, spoke.", "chair of the panel (D-Ill.)"],
  ["Trade Minister Park Joon spoke.", "Trade Minister"],
  [
    "Anna, 48, a retired pilot now with the Delta Society, said so.",
    "retired pilot now with the Delta Society",
  ],
  ["Mrs. Anna Lee spoke.", null],
  ["Anna Lee, however, spoke.", null],
  ["The ministry’s spokesman, Peter Marsh, spoke.", "ministry’s spokesman"],
  ["Anna Lee, who is the head of the customs union, spoke.", "head of the customs union"],
  ["Anna Lee spoke. She is deputy minister for trade.", "deputy minister for trade"],
  ["John Roe (Chingford and Woodford Green) spoke.", "Chingford and Woodford Green"],
  ["The president of the Example Council Anna Lee spoke.", "president of the Example Council"],
  ["Anna Lee is director of the Reed Institute in Oss.", "director of the Reed Institute in Oss"],
  ["Anna Lee, who has been harbour pilot since the war, spoke.", "harbour pilot"],
  ["Anna Lee, until May consul in Oss and now director of pilots, spoke.", "director of pilots"],
  ["Anna Lee, for twenty years the registrar of boats, spoke.", "registrar of boats"],
  ["Foreign Minister Anna Lee of Norway spoke.", "Foreign Minister of Norway"],
  [
    "The Secretary-General of the Pilots' Union, Ola Berg, spoke.",
    "Secretary-General of the Pilots' Union",
  ],
  ["The navy spokesman Peter Marsh spoke.", "navy spokesman"],
  ["The fisheries ministry spokeswoman Anna Lee spoke.", "fisheries ministry spokeswoman"],
  ["Anna Lee, Norway's Ambassador-at-Large, spoke.", "Norway's Ambassador-at-Large"],
  ["Anna Lee, counsel for the port, spoke.", "counsel for the port"],
  ["Anna Lee, unfolding a map of the harbour by a captain, spoke.", null],
  ["Anna Lee, annoyed that the pilots had left, spoke.", null],
  ["The dredger from the ministry's yard, Anna Lee, spoke.", "dredger from the ministry's yard"],
  ["Anna Lee signed it. A former clerk at the port, she drives a van.", "former clerk at the port"],
  ["HE Dr. Omar bin Zayed Al Suwaidi, Minister of Ports, spoke.", "Minister of Ports"],
  [
    "Harbour Pilots Board (HPB) Spokesperson Anna Lee spoke.",
    "Harbour Pilots Board (HPB) Spokesperson",
  ],
  [
    "A member of the sugar and rum committee, Anna Lee, spoke.",
    "member of the sugar and rum committee",
  ],
  ["Malta's High Commissioner to Fiji, Anna Lee, spoke.", "Malta's High Commissioner to Fiji"],
  ["Furious Labour MP Anna Lee spoke.", "Labour MP"],
  ["The deputy head of TransVolga Anna Lee spoke.", "deputy head of TransVolga"],
  ["“Go.” – Lee\n\nBy our correspondent\n\nAnna Lee spoke.", null],
  [
    "Oslo on Friday summoned Peru's deputy high commissioner, Anna Lee.",
    "Peru's deputy high commissioner",
  ],
  ["Kenya on Monday expelled Chile's naval attaché, Peter Marsh.", "Chile's naval attaché"],
  [
    "Fiji yesterday met Norway's central bank governor, Anna Lee.",
    "Norway's central bank governor",
  ],
  [
    "Secretary Lee’s call.\n\nToday, Secretary of Commerce Anna Lee spoke.",
    "Secretary of Commerce",
  ],
  ["Minister Lee left.\n\nMinister of Ports Anna Lee spoke.", "Minister of Ports"],
  ["President Marsh left. President of the Board Peter Marsh spoke.", "President of the Board"],
  ["In the winter, Anna Lee, it seems, spoke.", null],
  ["In May, Anna Lee (Lee) spoke.", null],
  ["The Rt Hon Anna Lee MP, the trade minister, spoke.", "trade minister"],
  ["The Right Honourable Anna Lee spoke.", null],
])("%s", (text, role) => expect(roleOf(text)).toBe(role));

test.each([
  ["The former US ambassador to China Ann Lee said it was late.", "former US ambassador to China"],
  [
    "France’s ambassador to the United Nations Ann Lee said it was late.",
    "France’s ambassador to the United Nations",
  ],
])("the country to which someone is sent is part of their office: %s", (text, role) => {
  expect(extract(text).quotes[0]).toMatchObject({ speaker_text: "Ann Lee", speaker_role: role });
});

test.each([
  ["“It is late,” said a spokesperson for the envoy, Ann Lee.", "spokesperson for the envoy"],
  ["A lawyer for the mayor, Bo Tan, said it was late.", "lawyer for the mayor"],
])("whoever speaks for an office doesn't hold it: %s", (text, role) => {
  expect(extract(text).quotes[0]!.speaker_role).toBe(role);
});

test.each([
  ["“It is late,” said union President Gus Holt.", "Gus Holt", "union President"],
  ["“It is late,” said police Sgt. Tom Ruiz.", "Tom Ruiz", "police Sgt."],
  ["EPA Administrator Wendell Price said it was late.", "Wendell Price", "EPA Administrator"],
  [
    "High Commissioner for Refugees Ann Holt said it was late.",
    "Ann Holt",
    "High Commissioner for Refugees",
  ],
  [
    "Minister of Defense General Ann Holt said it was late.",
    "Ann Holt",
    "Minister of Defense General",
  ],
  ["After the vote in parliament President Ann Holt said it was late.", "Ann Holt", "President"],
  ["“It is late,” the union told President Holt.", "the union", null],
  ["Members of the union told President Holt that it was late.", "Members of the union", null],
  ["A spokesman for Mr Holt said it was late.", "a spokesman for Mr Holt", null],
  ["“It is late,” said an aide to Senator Ann Holt.", "an aide to Senator Ann Holt", null],
  ["Minister for Justice Ann Holt said it was late.", "Ann Holt", "Minister for Justice"],
  ["“It is late,” said UN human rights chief Ann Holt.", "Ann Holt", "UN human rights chief"],
  ["“It is late,” said study co-author Ann Holt.", "Ann Holt", "study co-author"],
  ["Ann Holt KC said it was late.", "Ann Holt", "KC"],
])("what an office with a capital covers: %s", (text, name, role) => {
  expect(extract(text).quotes[0]).toMatchObject({ speaker_text: name, speaker_role: role });
});

test.each([
  [
    "Ann Holt, 51, has been head of the bureau since May. “It is late,” Holt said.",
    "head of the bureau",
  ],
  ["The Welsh first minister, Ann Holt, said it was late.", "Welsh first minister"],
  ["Scotland's first minister, Ann Holt, said it was late.", "Scotland's first minister"],
])("an office behind an age, or with a number: %s", (text, role) => {
  expect(extract(text).quotes[0]).toMatchObject({ speaker_text: "Ann Holt", speaker_role: role });
});
