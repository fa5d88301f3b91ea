/** Why a file can't be read; the message is for the person, who may be able to put it right. */
export class Refused extends Error {}

/**
 * Stops reading a file.
 * @param {string} reason says what is wrong and what to do
 * @returns {never}
 */
export function refuse(reason) {
  throw new Refused(reason);
}
