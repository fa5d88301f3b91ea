/** Why a write can be refused. Any other error throws. */
export type RefusalCode =
  | "signed-out"
  | "signed-in-otherwise"
  | "temporary-password"
  | "forbidden"
  | "not-found"
  | "invalid"
  | "malformed"
  | "conflict"
  | "confirm"
  | "too-many"
  | "unavailable"
  | "failed";

/** A refused write, in the form in which forms and REST show it. */
export interface Refusal {
  code: RefusalCode;
  /** Says what is wrong and what to do, in words for the person. */
  message: string;
  /** A message for each wrong field of the input, if `code` is `invalid`. */
  fields?: Record<string, string>;
  /** Of those whose value has the wrong type or is none of the choices: what scripts are told instead. */
  asSent?: Record<string, string>;
  /** What to send with the same input to confirm it, if `code` is `confirm`. */
  confirm?: ("confirmed" | "early" | "knowingly")[];
  /** Whether the same input is bound to be refused again, so that retrying is pointless. */
  final?: boolean;
  /** The record as it is now, if `code` is `conflict`. */
  current?: unknown;
}

/** What a command returns: its value, or why it was refused. */
export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** What a form shows if the server doesn't respond at all. */
export const NO_RESPONSE: Refusal = {
  code: "unavailable",
  message: "Couldn’t save: the desk isn’t responding. Try again.",
};

/** Identifies a database outage, on the server and in the browser. */
export const OUTAGE = "DATABASE_UNAVAILABLE";

/** The refusals during a database outage: for a form, which keeps its text, and for a script. */
export const NOT_SAVED: Refusal = {
  code: "unavailable",
  message:
    "Couldn’t save: the desk’s database isn’t responding. Your text is kept. Try again in a few seconds.",
};
export const DATABASE_DOWN: Refusal = {
  code: "unavailable",
  message: "The desk’s database isn’t responding. Try again in a few seconds.",
};

/** The refusals for someone with a temporary password: for a form, which keeps its text, and for a script. */
export const NOT_SAVED_YET: Refusal = {
  code: "temporary-password",
  message:
    "Choose your own password in another tab, then save here: an admin gave you the one you signed in with. Your text is kept.",
};
export const CHOOSE_PASSWORD: Refusal = {
  code: "temporary-password",
  message:
    "An admin gave you the password you signed in with. Open /password in a browser and choose your own first.",
};

/** The refusal of a write from a page that was rendered for someone else; see session/shown-to.ts. */
export const signedInAs = ({ name }: { name: string }): Refusal => ({
  code: "signed-in-otherwise",
  message: `You’ve been signed out: ${name} has since signed in with this browser. In another tab, sign ${name} out and sign in as yourself; then save here. Your text is kept.`,
});

/** The refusal for an unexpected error; the log has the details. */
export const FAILED: Refusal = {
  code: "failed",
  message: "Something went wrong. Try again.",
};

/** A refusal whose current record may not have been read yet, nor who has changed it. */
export type LateRefusal = Omit<Refusal, "current"> & {
  current?: object | (() => Promise<object>);
  /** Reads the message that also names who has changed it. */
  named?: () => Promise<string>;
};

/** Carries a refusal out of a transaction, so that the transaction rolls back. */
export class RefusalError extends Error {
  constructor(readonly refusal: LateRefusal) {
    super(refusal.message);
  }
}

/**
 * Ends a command with a refusal; nothing it wrote is kept. If reading `current` needs a query, pass a function,
 * which is called after the transaction, as `named` is. What someone else has overtaken is refused in stale.ts.
 */
export function refuse(
  code: RefusalCode,
  message: string,
  more: Omit<LateRefusal, "code" | "message"> = {},
): never {
  throw new RefusalError({ code, message, ...more });
}

/** A refusal as a result, for code that refuses before a command runs. */
export function refused(code: RefusalCode, message: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, message } };
}

/** The message of an `invalid` refusal; its fields say the rest. */
export const INVALID = "Correct the marked fields.";

/** Ends a command with a refusal about one field of its input. */
export const refuseField = (
  field: string,
  message: string,
  more: Pick<LateRefusal, "final"> = {},
): never => refuse("invalid", INVALID, { fields: { [field]: message }, ...more });

/** Refuses all fields that are wrong at once, each with its message; false where a field is right. */
export function refuseWrong(fields: Record<string, string | false>): void {
  const wrong = Object.entries(fields).flatMap(([field, message]) =>
    message === false ? [] : [[field, message]],
  );
  if (wrong.length > 0) refuse("invalid", INVALID, { fields: Object.fromEntries(wrong) });
}
