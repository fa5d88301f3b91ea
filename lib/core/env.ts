import { z } from "zod";

const address = (scheme: RegExp, example: string) =>
  z.url({ protocol: scheme, error: `must look like ${example}` });

const fields = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  DATABASE_URL: address(/^postgres(ql)?$/, "postgresql://USER:PASSWORD@HOST:5432/DATABASE"),
  DATABASE_POOL: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, "must be a number of connections, such as 10")
    .default("10")
    .transform(Number),
  AUTH_SECRET: z.string("is missing").min(32, "must have 32 characters or more"),
  NEXTAUTH_URL: address(/^https?$/, "https://desk.example.org"),
  FETCH_ALLOW: z
    .string()
    .regex(
      /^((\[[\da-f:.]+\]|[\w.-]+):\d{1,5}(,\s*|$))+$/i,
      "must look like 127.0.0.1:8080,[::1]:8080",
    )
    .optional(),
  TRUSTED_PROXIES: z
    .string()
    .regex(/^\d$/, "must be the number of proxies in front of the desk, such as 1")
    .default("0")
    .transform(Number),
  SMTP_URL: address(/^smtps?$/, "smtps://USER:PASSWORD@mail.example.org").optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>"\r\n]+ )?<?[^\s<>@]+@[^\s<>@]+>?$/, "must look like Desk <desk@example.org>")
    .optional(),
  SHARE_LINKS: z.enum(["0", "1"], "must be 1 to allow links to editions, or 0").default("0"),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
});

const schema = fields.refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL === !MAIL_FROM, {
  path: ["SMTP_URL"],
  error: "and MAIL_FROM must be set together",
});

/** The app's settings. */
type Env = z.output<typeof schema>;

/**
 * Reads the settings from environment variables. Throws an error that names each wrong
 * variable, not its value.
 */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  // `NAME=` in an .env file means that it isn't set.
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value));
  const parsed = schema.safeParse(set);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
  throw new Error(`These settings are wrong:\n  ${lines.join("\n  ")}`);
}

let settings: Env | undefined;

/** This process's settings, read on first use: a build has none. */
export function env(): Env {
  settings ??= parseEnv(process.env);
  return settings;
}
