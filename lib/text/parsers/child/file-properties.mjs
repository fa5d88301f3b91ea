const HEAD_LENGTH = 1500;
const MAX_LENGTH = 300;
const plain = (/** @type {string} */ text) => text.toLowerCase().replace(/\s+/g, " ").trim();

/**
 * A property of a file, such as its title, if the first lines of its text confirm it. Otherwise it may well
 * be that of the template or of the computer's owner. Returns null if they don't.
 * @param {string | null | undefined} property
 * @param {string} text
 * @returns {string | null}
 */
export function confirmed(property, text) {
  const value = property?.replace(/\s+/g, " ").trim() ?? "";
  const isConfirmed = value.length > 3 && plain(text.slice(0, HEAD_LENGTH)).includes(plain(value));
  return isConfirmed && value.length <= MAX_LENGTH ? value : null;
}
