import pino from "pino";
import { type Entry, limiter } from "./log-limit";

const secrets = ["password", "passwordHash", "token", "secret", "authorization", "cookie"];

/** The most characters kept of any text in a line: strangers write some of them. */
const MAX_TEXT = 2_000;
const MAX_DEPTH = 6;
const MAX_MEMBERS = 50;

/** A log's options: one line of JSON per event, level from LOG_LEVEL, secrets removed, long values cut. */
export const logOptions = (): pino.LoggerOptions => {
  const admit = limiter();
  return {
    level: process.env.LOG_LEVEL || "info",
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "***" },
    // `cut` has already turned errors into plain objects.
    serializers: { err: (err) => err },
    hooks: {
      logMethod(args, method) {
        const [fields, message = ""] = args as unknown as [object | string, string?];
        const entry: Entry =
          typeof fields === "string" ? { fields: {}, message: fields } : { fields, message };
        for (const { fields, message } of admit(entry))
          method.call(this, cut(fields) as object, message.slice(0, MAX_TEXT));
      },
    },
  };
};

/** The value with every string in it cut; errors as pino serialises them. */
function cut(value: unknown, depth = 0): unknown {
  if (typeof value === "string")
    return value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT)}… (${value.length})` : value;
  if (typeof value !== "object" || value === null) return value;
  if (depth === MAX_DEPTH) return "…";
  const plain = value instanceof Error ? pino.stdSerializers.err(value) : value;
  if (Array.isArray(plain)) return plain.slice(0, MAX_MEMBERS).map((one) => cut(one, depth + 1));
  const members = Object.entries(plain).slice(0, MAX_MEMBERS);
  return Object.fromEntries(members.map(([name, one]) => [cut(name), cut(one, depth + 1)]));
}

/** The app's log, on standard output. */
export const log = pino(logOptions());
