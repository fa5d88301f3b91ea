/**
 * The shortest password, in characters. NIST SP 800-63B-4, section 3.1.1: without a second factor, length is what
 * counts, not kinds of characters. Older, shorter passwords still work.
 */
export const MIN_PASSWORD = 15;

/** The rule for passwords, as shown beside the field. */
export const PASSWORD_RULE = `At least ${MIN_PASSWORD} characters, such as four or five unrelated words. Common passwords and variations on a name, an email address or the desk’s own words are refused.`;

/** For how many days someone can sign in with a temporary password. */
export const TEMPORARY_DAYS = 7;

/** The same beside the field for a colleague's password. */
export const TEMPORARY_PASSWORD = `${PASSWORD_RULE} Give it to them in person. They must sign in within ${TEMPORARY_DAYS} days and choose their own password.`;

/** What the sign-in form says to someone whose temporary password is right but too old. */
export const EXPIRED_PASSWORD =
  "This temporary password has expired. Ask an admin to give you a new one.";

/** The error for a password that is easy to guess. */
export const GUESSABLE =
  "Too easy to guess: it is close to a common password, repeats itself, or is built from a name, an email address or the desk’s own words. Try four or five unrelated words.";
