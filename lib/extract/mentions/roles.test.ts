import { expect, test } from "vitest";
import { parseText } from "../parse";

const roleOf = (text: string) => [...parseText(text).roles.values()][0] ?? null;

test.each([
  [
    "Anna Lee, a senior fellow at the Delta Institute, spoke.",
    "senior fellow at the Delta Institute",
  ],
  ["“Go,” said Anna Lee, director of the Harbour Board.", "director of the Harbour Board"],
  ["US Secretary of State Anna Lee spoke.", "US Secretary of State"],
  ["Harbour Board spokeswoman Anna Lee spoke.", "Harbour Board spokeswoman"],
  ["Rep. Anna Lee (D-Ill.), the chair of the panel, spoke.", "chair of the panel"],
  ["Mrs. Anna Lee spoke.", null],
  ["Anna Lee, however, spoke.", null],
])("%s", (text, role) => expect(roleOf(text)).toBe(role));
