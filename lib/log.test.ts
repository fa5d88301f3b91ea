import { Writable } from "node:stream";
import pino from "pino";
import { expect, it } from "vitest";
import { options } from "./log";

it("writes a line of JSON without the secrets", () => {
  let written = "";
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      written += chunk;
      done();
    },
  });
  const log = pino({ ...options, level: "info" }, stream);
  log.info({ email: "a@b.test", request: { body: { password: "hunter2" } } }, "signed in");
  expect(JSON.parse(written)).toMatchObject({
    level: "info",
    email: "a@b.test",
    msg: "signed in",
    request: { body: { password: "***" } },
  });
});
