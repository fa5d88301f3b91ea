/** Why a file is not read: a sentence for the person, who may put it right. */
export class Refused extends Error {}

/**
 * Ends the reading of a file.
 * @param {string} reason a sentence that says what is wrong and what to do
 * @returns {never}
 */
export function refuse(reason) {
  throw new Refused(reason);
}
