const HEAD = 1500;
const plain = (/** @type {string} */ text) => text.toLowerCase().replace(/\s+/g, " ").trim();

/**
 * A property of a file, such as its title, where the head of its text says the same: else it is
 * as likely that of the template, or of whoever had the computer.
 * @param {string | null | undefined} property
 * @param {string} text
 * @returns {string | null}
 */
export function confirmed(property, text) {
  const value = property?.replace(/\s+/g, " ").trim() ?? "";
  const isSaid = value.length > 3 && plain(text.slice(0, HEAD)).includes(plain(value));
  return isSaid && value.length <= 300 ? value : null;
}
