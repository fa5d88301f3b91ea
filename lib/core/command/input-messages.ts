import { z } from "zod";
import { counted } from "@/lib/core/wording";

type Wrong = Parameters<NonNullable<ReturnType<typeof z.config>["customError"]>>[0];

const KINDS: Record<string, string> = {
  string: "Send text.",
  number: "Send a number.",
  int: "Send a whole number.",
  boolean: "Send true or false.",
  array: "Send a list.",
  object: "Send an object.",
  record: "Send an object.",
};

const UNITS: Record<string, string> = { string: "character", array: "item" };

const limitOf = (limit: unknown, origin = ""): string => {
  const unit = UNITS[origin];
  return unit
    ? counted(Number(limit), unit).replace(/\d+/, (digits) => Number(digits).toLocaleString("en"))
    : String(limit);
};

/** Lists come from scripts, which send them; people enter all else in fields. */
const askFor = (origin: string): string => (origin === "array" ? "Send" : "Enter");

/** What to say of a value for which its schema has no message of its own; undefined leaves it to Zod. */
export function messageFor(wrong: Wrong): string | undefined {
  switch (wrong.code) {
    case "invalid_type":
      return wrong.input === undefined ? "This is missing." : KINDS[String(wrong.expected)];
    case "too_small":
      return `${askFor(wrong.origin)} at least ${limitOf(wrong.minimum, wrong.origin)}.`;
    case "too_big":
      return `${askFor(wrong.origin)} at most ${limitOf(wrong.maximum, wrong.origin)}.`;
    case "invalid_value":
      return `Choose one of these: ${(wrong.values as unknown[]).join(", ")}.`;
    case "unrecognized_keys":
      return `There’s no field called ${(wrong.keys as string[]).join(", ")}.`;
    default:
      return undefined;
  }
}

/**
 * What is wrong with the type of a value, or what it may be, whatever its schema says: that asks people for what they
 * have left out. Undefined for a value that is missing or wrong in another way.
 */
export function wrongValue(wrong: z.core.$ZodIssue): string | undefined {
  if (wrong.message === NO_DAY) return undefined;
  const isWrong =
    wrong.code === "invalid_value" || (wrong.code === "invalid_type" && wrong.input != null);
  return isWrong ? messageFor(wrong as Wrong) : undefined;
}

/** What to say of anything that isn't a day. Forms say it in their own way; see asFormsSay. */
export const NO_DAY = "Enter a date such as 2026-12-31.";

z.config({ customError: messageFor });
