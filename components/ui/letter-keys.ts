// Single-letter keys can be turned off (WCAG 2.1.4): people who speak to their computer, or rest a hand on the
// keyboard, would press them by accident. The setting is the browser's, like the theme: how someone types depends on
// the device.

export const LETTER_KEYS_COOKIE = "letter-keys";

/** The value of the cookie, and of the attribute on the page's root, when they are off. */
export const OFF = "off";

/** Whether single-letter keys are off in this browser. */
export const areLettersOff = (): boolean => document.documentElement.dataset.letterKeys === OFF;

/** Whether a key is a character: a letter, digit or sign, or a pair of letters ("g s"). Space and Escape aren't. */
export const isLetter = (key: string): boolean => /^\S( \S)?$/u.test(key);
