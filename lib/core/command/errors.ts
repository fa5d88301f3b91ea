/** What a write can be refused for. Everything else that goes wrong throws. */
export type RefusalCode =
  | "signed-out"
  | "forbidden"
  | "not-found"
  | "invalid"
  | "malformed"
  | "conflict"
  | "confirm"
  | "too-many"
  | "unavailable"
  | "failed";

export interface Refusal {
  code: RefusalCode;
  /** A sentence for the person: what is wrong and what to do. */
  message: string;
  /** Per field of the input, where `code` is `invalid`. */
  fields?: Record<string, string>;
  /** Whether the same input is bound to be refused again, so that retrying is pointless. */
  final?: boolean;
  /** The record as it stands now, where `code` is `conflict`. */
  current?: unknown;
}

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** What a form says where no answer came at all. */
export const SILENCE: Refusal = {
  code: "invalid",
  message: "The desk did not answer, and this was not saved. Try again.",
};

/** Identifies an outage of the database, on the server and in the browser. */
export const OUTAGE = "DATABASE_UNAVAILABLE";

/** The refusals while the database doesn't respond: for a form, which keeps its text, and for a script. */
export const NOT_SAVED: Refusal = {
  code: "unavailable",
  message:
    "Couldn’t save: the desk’s database isn’t responding. Your text is kept. Try again in a few seconds.",
};
export const NO_ANSWER: Refusal = {
  code: "unavailable",
  message: "The desk’s database isn’t responding. Try again in a few seconds.",
};

/** The refusal for an error of our own; the log has the details. */
export const FAILED: Refusal = {
  code: "failed",
  message: "Something went wrong. Try again.",
};

/** A refusal whose current record may not have been read yet. */
export type LateRefusal = Omit<Refusal, "current"> & {
  current?: object | (() => Promise<object>);
};

/** Matches a refusal out of a transaction, so that it rolls back. */
export class RefusalError extends Error {
  constructor(readonly refusal: LateRefusal) {
    super(refusal.message);
  }
}

/**
 * Ends a command with a refusal; nothing it wrote is kept. If reading `current` takes its own query, pass a
 * function: it is called once the transaction is over.
 */
export function refuse(
  code: RefusalCode,
  message: string,
  more: Pick<LateRefusal, "fields" | "final" | "current"> = {},
): never {
  throw new RefusalError({ code, message, ...more });
}

/** A refusal as a result, for what is refused before a command runs. */
export function refused(code: RefusalCode, message: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, message } };
}

/** What is said where the fields say the rest. */
export const INVALID = "Please correct what is marked.";

/** Ends a command because of one field of its input. */
export const refuseField = (
  field: string,
  message: string,
  more: Pick<LateRefusal, "final"> = {},
): never => refuse("invalid", INVALID, { fields: { [field]: message }, ...more });
