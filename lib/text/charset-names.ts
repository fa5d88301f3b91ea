const NAMES: Record<string, string> = {
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1251": "Windows-1251",
  "windows-1252": "Windows-1252",
  shift_jis: "Shift_JIS",
  big5: "Big5",
};

/** An encoding as people call it, from its label in the Encoding Standard. */
export const charsetName = (label: string): string => NAMES[label] ?? label.toUpperCase();
