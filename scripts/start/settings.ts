import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { dataDirectory } from "../data-directory";
import { isFree } from "../port";
import { secretIn } from "../secret";

/** Where the app listens. */
export type Listener = { host: string; port: number };

/** Reads HOST and PORT, and refuses a port that is taken. */
export async function chooseListener(): Promise<Listener> {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT=${process.env.PORT} is not a port: a number from 1 to 65535.`);
  // Loopback unless told otherwise: a first look should not open the desk to the network.
  const host = process.env.HOST || "127.0.0.1";
  if (await isFree(port, host)) return { host, port };
  throw new Error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
}

/** Sets what the app needs of the environment and was not given. */
export function completeEnvironment(
  { port }: Listener,
  NODE_ENV: "production" | "development",
): void {
  const { env } = process;
  Object.assign(env, { NODE_ENV, NEXT_TELEMETRY_DISABLED: "1" });
  env.NEXTAUTH_URL ||= `http://localhost:${port}`;
  env.AUTH_SECRET ||= secretIn(join(dataDirectory(), "auth-secret"), () =>
    randomBytes(32).toString("base64url"),
  );
}
