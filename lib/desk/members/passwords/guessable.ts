import "server-only";

/** Words that someone would try first on this desk. */
const DESK_WORDS = ["demarche", "desk", "briefing", "summary", "outlook", "analyst", "manager"];

/** Characters to estimate: the estimate takes more than linear time, and 64 are enough. */
const MAX_ESTIMATED_CHARS = 64;

/** zxcvbn's highest score: an expert attacker would need 10^10 guesses or more. */
const MIN_SCORE = 4;

/** Letters and digits that a password needs besides words of its person and the desk. */
const MIN_OWN_CHARS = 8;

/**
 * Whether a password is easy to guess: compares it as a whole with common passwords, keyboard rows,
 * repetitions and variations on the words of its person and the desk (NIST SP 800-63B-4, section
 * 3.1.1.2). An uncommon phrase that contains a common word is fine. It is refused in the words of `GUESSABLE` (schema.ts).
 */
export async function isGuessable(
  password: string,
  { name, email }: { name: string; email: string },
): Promise<boolean> {
  const parts = `${name} ${email}`.split(/[\s@.+_-]+/).filter((part) => part.length > 2);
  const words = [email, ...parts, ...DESK_WORDS].map((word) => word.toLowerCase());
  const own = words.reduce((left, word) => left.replaceAll(word, ""), password.toLowerCase());
  if (own.replace(/[^\p{L}\p{N}]/gu, "").length < MIN_OWN_CHARS) return true;
  return (await estimator()).check(password.slice(0, MAX_ESTIMATED_CHARS), words).score < MIN_SCORE;
}

// 26 MB of lists, needed only for a new password.
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
