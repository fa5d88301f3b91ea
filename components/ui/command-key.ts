/** Whether this is an Apple device, where ⌘ does what Ctrl does elsewhere. */
export const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);

/** The beginning of a key's name that is pressed with it: "⌘" for ⌘K, "Ctrl+" for Ctrl+K. */
export const commandKey = (): string => (isMac() ? "⌘" : "Ctrl+");
