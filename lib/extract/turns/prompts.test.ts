import { expect, test } from "vitest";
import { isPrompt } from "./prompts";

test.each([
  "Your critics say that you are naive about Norway.",
  "Some in the ministry think that you gave away too much.",
  "The Danes were angry with you.",
  "You have called the quota lazy.",
  "I hear you sold the boat.",
  "Tell us about the last night.",
  "Let’s turn to cod.",
  "But if prices fall, fleets shrink. You were warned of it.",
])("%j speaks to the guest", (line) => expect(isPrompt(line)).toBe(true));

test.each([
  "You can’t store them for a year. You lose a tenth to mould.",
  "When you close a port, you close a town.",
  "It tells you that nobody counted.",
  "I told them that your readers would not care.",
  "They have said so since 2004.",
  "“Your boats are ours,” the minister said.",
])("%j does not", (line) => expect(isPrompt(line)).toBe(false));
