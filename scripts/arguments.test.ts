import { expect, test } from "vitest";
import { readArguments } from "./arguments";

const read = (...args: string[]) =>
  readArguments("npm run it -- FILE [--json FILE]", {
    args,
    allowPositionals: true,
    options: { json: { type: "string" } },
  });

test("a command takes its options in any position", () => {
  expect(read("a", "--json", "b", "c")).toMatchObject({
    values: { json: "b" },
    positionals: ["a", "c"],
  });
});

test("an unknown option, or one without its value, is refused with the usage", () => {
  expect(() => read("a", "--jsn=b")).toThrow(
    "Unknown option '--jsn'. Usage: npm run it -- FILE [--json FILE]",
  );
  expect(() => read("a", "--json")).toThrow(/argument missing. Usage: npm run it/);
});

test("a usage is shown without a stack", () => {
  expect(() => read("a", "--jsn=b")).toThrow(
    expect.objectContaining({ stack: expect.stringMatching(/^Unknown .* \[--json FILE\]$/) }),
  );
});
