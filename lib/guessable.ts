import "server-only";

/** What anybody would try first at this desk. */
const DESK_WORDS = ["demarche", "desk", "briefing", "summary", "outlook", "analyst", "manager"];

/** The estimate takes longer than linearly, and 64 characters decide. */
const MAX_ESTIMATED = 64;

/** Guesses that somebody needs who knows the trade: zxcvbn's highest band, 10^10 and more. */
const ENOUGH = 4;

/** Letters and digits that a password needs beside the words that belong to its person and the desk. */
const MIN_OWN = 8;

/**
 * Whether a password is soon guessed: compared as a whole with lists of common passwords, keyboard
 * rows, repetitions and variations on the words that belong to its person and the desk (NIST SP
 * 800-63B-4, section 3.1.1.2). An uncommon phrase that contains a common word is fine.
 */
export async function isGuessable(
  password: string,
  { name, email }: { name: string; email: string },
): Promise<boolean> {
  const parts = `${name} ${email}`.split(/[\s@.+_-]+/).filter((part) => part.length > 2);
  const words = [email, ...parts, ...DESK_WORDS].map((word) => word.toLowerCase());
  const own = words.reduce((left, word) => left.replaceAll(word, ""), password.toLowerCase());
  if (own.replace(/[^\p{L}\p{N}]/gu, "").length < MIN_OWN) return true;
  return (await estimator()).check(password.slice(0, MAX_ESTIMATED), words).score < ENOUGH;
}

// 26 MB of lists, which only a new password needs.
let loading: ReturnType<typeof load> | undefined;
const estimator = () => {
  loading ??= load();
  return loading;
};

async function load() {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
  ]);
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
}
