const wanted = [20, 19];

/**
 * Says that a version of Node is too old. Returns undefined if it isn't.
 * @param {string} version
 * @returns {string | undefined}
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > wanted[0] || (major === wanted[0] && minor >= wanted[1])) return undefined;
  return `Demarche needs Node ${wanted.join(".")} or newer, but this is Node ${version}. See https://nodejs.org/en/download.`;
}
