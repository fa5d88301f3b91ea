import { describe, expect, it } from "vitest";
import { parseEnv } from "./env";

const right = {
  DATABASE_URL: "postgresql://desk:secret@localhost/desk",
  AUTH_SECRET: "x".repeat(32),
  NEXTAUTH_URL: "http://localhost:3000",
};

describe("parseEnv", () => {
  it("uses the default for a variable that is missing or empty", () => {
    expect(parseEnv({ ...right, LOG_LEVEL: "" }).LOG_LEVEL).toBe("info");
  });

  it("takes only pairs of host and port for FETCH_ALLOW", () => {
    const allow = (FETCH_ALLOW: string) => () => parseEnv({ ...right, FETCH_ALLOW }).FETCH_ALLOW;
    expect(allow("127.0.0.1:80, [::1]:8080,archive.lan:9")()).toContain("archive.lan");
    expect(allow("")()).toBeUndefined();
    for (const wrong of ["localhost", "http://localhost:80", "a:80;b:80", "a:port"])
      expect(allow(wrong)).toThrow("FETCH_ALLOW must look like");
  });

  it("takes only a number of connections for DATABASE_POOL", () => {
    const pool = (DATABASE_POOL: string) => () => parseEnv({ ...right, DATABASE_POOL });
    expect(pool("25")().DATABASE_POOL).toBe(25);
    expect(pool("")().DATABASE_POOL).toBe(10);
    for (const wrong of ["0", "-1", "ten", "1e3", "1000"])
      expect(pool(wrong)).toThrow("DATABASE_POOL must be a number of connections");
  });

  it("takes a mail server only with a sender, and neither if both are left out", () => {
    const mail = (SMTP_URL: string, MAIL_FROM: string) => () =>
      parseEnv({ ...right, SMTP_URL, MAIL_FROM });
    const from = "Desk <desk@example.org>";
    expect(mail("smtps://me:secret@mail.lan:465", from)().MAIL_FROM).toBe(from);
    expect(mail("smtp://mail.lan", "desk@example.org")().SMTP_URL).toBe("smtp://mail.lan");
    expect(mail("", "")().SMTP_URL).toBeUndefined();
    expect(mail("smtp://mail.lan", "")).toThrow("SMTP_URL and MAIL_FROM must be set together");
    expect(mail("http://mail.lan", from)).toThrow("SMTP_URL must look like");
    for (const wrong of ["Desk", "desk@", "Desk <desk@lan>\r\nBcc: spy@lan"])
      expect(mail("smtp://mail.lan", wrong)).toThrow("MAIL_FROM must look like");
  });

  it("names each wrong variable, but not its value", () => {
    const wrong = { ...right, DATABASE_URL: "mysql://desk:secret@localhost/desk", AUTH_SECRET: "" };
    expect(() => parseEnv(wrong)).toThrow(
      "These settings are wrong:\n" +
        "  DATABASE_URL must look like postgresql://USER:PASSWORD@HOST:5432/DATABASE\n" +
        "  AUTH_SECRET is missing",
    );
  });
});
