import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { dataDirectory } from "../data-directory";
import { isFree } from "../port";
import { secretIn } from "../secret";

/** Where the app listens. */
export type Listener = { host: string; port: number };

/** Reads HOST and PORT. Throws if the port is invalid or in use. */
export async function chooseListener(): Promise<Listener> {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT=${process.env.PORT} isn’t a port. Use a number from 1 to 65535.`);
  // On loopback unless set otherwise: a first try must not open the desk to the network.
  const host = process.env.HOST || "127.0.0.1";
  if (await isFree(port, host)) return { host, port };
  throw new Error(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`);
}

/** Sets environment variables that the app needs and that aren't set. */
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
