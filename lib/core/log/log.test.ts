import { Writable } from "node:stream";
import pino from "pino";
import { expect, test } from "vitest";
import { logOptions } from "./log";
import { limiter } from "./log-limit";

/** A new log, and the lines that it writes. */
function open() {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  return { log: pino({ ...logOptions(), level: "info" }, stream), lines };
}

test("an event is a line of JSON without secrets", () => {
  const { log, lines } = open();
  log.info({ email: "a@b.test", request: { body: { password: "hunter2" } } }, "signed in");
  log.info("started");
  expect(JSON.parse(lines[0]!)).toMatchObject({
    level: "info",
    email: "a@b.test",
    msg: "signed in",
    request: { body: { password: "***" } },
  });
  expect(JSON.parse(lines[1]!)).toMatchObject({ level: "info", msg: "started" });
});

test("a line stays short whatever a stranger sends", () => {
  const { log, lines } = open();
  const long = "x".repeat(5_000_000);
  const cause = new Error(long);
  log.warn({ email: long, list: Array(10_000).fill(long), [long]: 1 }, "sign-in refused");
  log.error({ err: new Error(long, { cause }), request: { headers: { agent: long } } }, long);
  const deep: { in?: object } = {};
  deep.in = deep;
  log.info({ deep }, "deep");
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line.length).toBeLessThan(150_000);
  expect(JSON.parse(lines[0]!).email).toMatch(/^x{2000}… \(5000000\)$/);
  const { type, stack } = JSON.parse(lines[1]!).err;
  expect([type, typeof stack]).toEqual(["Error", "string"]);
});

test("one kind of event writes a limited number of lines a minute, then says how many were left out", () => {
  const { log, lines } = open();
  for (let k = 0; k < 1_000; k++) log.warn({ k }, "sign-in refused");
  log.info("another kind");
  expect(lines).toHaveLength(61);

  let at = 0;
  const admit = limiter(() => at);
  const entry = (message: string) => ({ fields: {}, message });
  for (let k = 0; k < 100; k++) admit(entry("refused"));
  at = 60_000;
  expect(admit(entry("refused"))).toEqual([
    { fields: { of: "refused", leftOut: 40 }, message: "log lines left out" },
    entry("refused"),
  ]);
});

test("made-up messages share one limit, so they can't get around it", () => {
  const admit = limiter();
  let written = 0;
  for (let k = 0; k < 5_000; k++) written += admit({ fields: {}, message: `made up ${k}` }).length;
  expect(written).toBeLessThanOrEqual(300);
});
