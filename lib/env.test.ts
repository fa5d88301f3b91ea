import { describe, expect, it } from "vitest";
import { parseEnv } from "./env";

const right = {
  DATABASE_URL: "postgresql://desk:secret@localhost/desk",
  AUTH_SECRET: "x".repeat(32),
  NEXTAUTH_URL: "http://localhost:3000",
};

describe("parseEnv", () => {
  it("fills in what has a default, also where it is empty", () => {
    expect(parseEnv({ ...right, LOG_LEVEL: "" }).LOG_LEVEL).toBe("info");
  });

  it("names every wrong variable and no value", () => {
    const wrong = { ...right, DATABASE_URL: "mysql://desk:secret@localhost/desk", AUTH_SECRET: "" };
    expect(() => parseEnv(wrong)).toThrow(
      "The environment is not right:\n" +
        "  DATABASE_URL must look like postgresql://USER:PASSWORD@HOST:5432/DATABASE\n" +
        "  AUTH_SECRET is missing",
    );
  });
});
