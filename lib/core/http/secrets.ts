/** An address for the log, without the secret in it that lets someone in who isn't signed in. */
export const withoutSecrets = (url: string): string =>
  url.replace(/([?&]token=)[^&]*/g, "$1…").replace(/(^|\/\/[^/]+)(\/shared\/)[^/?]*/, "$1$2…");
