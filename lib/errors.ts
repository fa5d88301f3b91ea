/** What a write can be refused for. Everything else that goes wrong throws. */
export type RefusalCode =
  | "signed-out"
  | "forbidden"
  | "not-found"
  | "invalid"
  | "conflict"
  | "confirm"
  | "too-many";

export interface Refusal {
  code: RefusalCode;
  /** A sentence for the person: what is wrong and what to do. */
  message: string;
  /** Per field of the input, where `code` is `invalid`. */
  fields?: Record<string, string>;
  /** The record as it stands now, where `code` is `conflict`. */
  current?: unknown;
}

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** What a form says where no answer came at all. */
export const SILENCE: Refusal = {
  code: "invalid",
  message: "The desk did not answer, and this was not saved. Try again.",
};

/** Carries a refusal out of a transaction, so that it rolls back. */
export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** Ends a command with a refusal; nothing that it wrote stays. */
export function refuse(
  code: RefusalCode,
  message: string,
  more: Pick<Refusal, "fields" | "current"> = {},
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
export const refuseField = (field: string, message: string): never =>
  refuse("invalid", INVALID, { fields: { [field]: message } });
