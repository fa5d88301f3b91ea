import "server-only";
import { hash } from "@node-rs/argon2";

/** Argon2id, with the OWASP Password Storage minimum of 19 MiB and two passes. */
export const hashPassword = (password: string): Promise<string> =>
  hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
