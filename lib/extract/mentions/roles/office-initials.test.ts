import { expect, test } from "vitest";
import { extract } from "../..";

test.each([
  ["Port Minister Ann Holt left. “It is late,” the PM said.", "Ann Holt"],
  ["Interior Cabinet Secretary Bo Tan left. The CS told the Senate that it was late.", "Bo Tan"],
  ["Inspector-General of Police Bo Tan left. The IGP said it was late.", "Bo Tan"],
  ["Ann Holt, director general of the port, left. The DG said it was late.", "Ann Holt"],
  ["Prime Minister Ann Holt met Prime Minister Bo Tan. “It is late,” the PM said.", "the PM"],
  ["Ann Holt, a negotiator for the union, left. “It is late,” the UN said.", "UN"],
  ["The NTA met. Ann Holt, the national trade adviser, left. The NTA said it was late.", "NTA"],
])("the initials of an office mean whoever holds it: %s", (text, name) => {
  expect(extract(text).quotes.at(-1)!.speaker_text).toBe(name);
});
