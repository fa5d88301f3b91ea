import pino from "pino";

const secrets = ["password", "passwordHash", "token", "secret", "authorization", "cookie"];

/** The options of the log: one line of JSON an event, level by LOG_LEVEL, nothing secret. */
export const options: pino.LoggerOptions = {
  level: process.env.LOG_LEVEL || "info",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "***" },
};

/** The app's log, on standard output. */
export const log = pino(options);
