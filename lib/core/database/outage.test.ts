import { expect, test } from "vitest";
import { asUnavailable, isUnavailable } from "./outage";

const driver = (cause: object) => ({ code: "P2010", meta: { driverAdapterError: { cause } } });

test.each<[string, object, boolean]>([
  ["a server that is down", { code: "P1001" }, true],
  ["no connection in time", new Error("timeout exceeded when trying to connect"), true],
  ["no transaction in time", { code: "P2028" }, true],
  ["a raw statement while the server shuts down", driver({ originalCode: "57P01" }), true],
  ["a raw statement to a server that is down", driver({ kind: "DatabaseNotReachable" }), true],
  ["postgres.js without a server", { code: "ECONNREFUSED" }, true],
  ["a connection that broke", new Error("Connection terminated unexpectedly"), true],
  ["the same name twice", { code: "P2002" }, false],
  ["a value out of range", driver({ originalCode: "22003" }), false],
  ["a mistake in the code", new TypeError("x is not a function"), false],
])("%s", (_what, error, outage) => {
  expect(isUnavailable(asUnavailable(error))).toBe(outage);
  if (!outage) expect(asUnavailable(error)).toBe(error);
});
