import { OUTAGE } from "@/lib/core/command/errors";

/**
 * The database can't be reached, or no connection was free in time. Not a fault of the request, which succeeds
 * once the database is back.
 */
export class Unavailable extends Error {
  /** Next keeps a digest that is already set, so an error page can recognise an outage. */
  readonly digest = OUTAGE;

  constructor(cause?: unknown) {
    super("The desk's database isn't responding.", { cause });
  }
}

/** Whether an error is an outage. Compares digests, because Next may load the class once per bundle. */
export const isUnavailable = (error: unknown): error is Unavailable =>
  (error as { digest?: unknown } | null)?.digest === OUTAGE;

/** Returns the error itself, or `Unavailable` if it means that the database can't be reached. */
export const asUnavailable = (error: unknown): unknown =>
  !isUnavailable(error) && isOutage(error) ? new Unavailable(error) : error;

function isOutage(error: unknown): boolean {
  const { code, message = "" } = (error ?? {}) as { code?: unknown; message?: string };
  return (
    codesOf(error).some((one) => OUTAGE_CODES.test(one)) || (!code && OUTAGE_MESSAGES.test(message))
  );
}

/** The codes of an error: its own and, inside one of Prisma's, the driver's. */
export function codesOf(error: unknown): string[] {
  const { code, meta } = (error ?? {}) as PrismaError;
  const { kind, originalCode } = meta?.driverAdapterError?.cause ?? {};
  return [code, kind, originalCode].filter((one) => typeof one === "string");
}

interface PrismaError {
  code?: string;
  meta?: { driverAdapterError?: { cause?: { kind?: string; originalCode?: string } } };
}

const OUTAGE_CODES = new RegExp(
  `^(${[
    // Prisma: not reachable, timed out, closed, no connection or no transaction in time, too many.
    "P1001|P1002|P1008|P1017|P2024|P2028|P2037",
    "DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections",
    // PostgreSQL: connection lost, out of resources, shutting down or starting up, statement timeout.
    "08\\w{3}|53\\w{3}|57P0[1-5]|57014",
    // The network, and postgres.js.
    "ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN",
    "CONNECT_TIMEOUT|CONNECTION_CLOSED|CONNECTION_DESTROYED",
  ].join("|")})$`,
);

/** Messages of the driver pg for errors that have no code. */
const OUTAGE_MESSAGES = /^(timeout exceeded when trying to connect|Connection terminated)/;
