/**
 * What attempts are counted by: an account from one of its person's own addresses, an account (known or
 * not) from anywhere else, or an address, whatever the account.
 */
export interface Counted {
  kind: "own" | "strange" | "address";
  of: string;
}

/** Attempts on an account from addresses where its person has not signed in recently. */
export const strangeTo = (email: string): Counted => ({ kind: "strange", of: email });

/** Attempts on an account from one of its person's own addresses. */
export const ownOf = (email: string, address: string): Counted => ({
  kind: "own",
  of: `${address} ${email}`,
});

/** Attempts at the current password by a signed-in person who is changing it. */
export const insideOf = (email: string): Counted => ownOf(email, "inside");
