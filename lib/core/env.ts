import { z } from "zod";

const address = (scheme: RegExp, example: string) =>
  z.url({ protocol: scheme, error: `must look like ${example}` });

const schema = z.object({
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
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
});

/** The environment of a running app. */
export type Env = z.output<typeof schema>;

/** Reads an environment; the error names each wrong variable, never its value. */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  // `NAME=` in an .env file means that it is not set.
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value));
  const parsed = schema.safeParse(set);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
  throw new Error(`The environment is not right:\n  ${lines.join("\n  ")}`);
}

let known: Env | undefined;

/** The environment of this process. Read on first use: a build has none. */
export function env(): Env {
  known ??= parseEnv(process.env);
  return known;
}
