/** What files with these endings are: none is an article. @type {[RegExp, string][]} */
const NAMED = [
  [/\.(?:png|jpe?g|gif|webp|bmp|tiff?|svg|ico|heic|avif|psd)$/i, "a picture"],
  [/\.(?:mp3|wav|ogg|oga|opus|flac|m4a|aac|wma|aiff?|midi?)$/i, "a recording"],
  [/\.(?:mp4|m4v|mov|avi|mkv|webm|wmv|flv|mpe?g|3gp)$/i, "a video"],
  [/\.(?:zip|rar|7z|gz|tgz|tar|bz2|xz|zst|jar|iso|dmg)$/i, "an archive"],
  [/\.(?:exe|dll|so|bin|apk|msi|class|wasm)$/i, "a program"],
];

/**
 * Why a file is refused although it holds an article: its name says that it is something else, and only a
 * person can say which is right. Null for all others. Ignores the name at an address: a page about a
 * picture often has the picture's name.
 * @param {import("../types").FileFacts} facts
 * @returns {string | null}
 */
export function reasonAgainstName({ fileName, url }) {
  if (!fileName || url) return null;
  const named = NAMED.find(([ending]) => ending.test(fileName));
  return named
    ? `“${fileName}” has the name of ${named[1]} but is something else. If it is an article, give its name the right ending (.txt, .html, .pdf or .docx), then try again.`
    : null;
}
