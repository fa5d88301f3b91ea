import { isTest, type Rule } from "./rules";

const MAX_LINES = 250;
const MAX_MEDIAN_LINES = 60;

// A folder of app may also be part of an address: [id], [...all], (group), openapi.json.
const folder = /^(\(?[a-z0-9]+([-.][a-z0-9]+)*\)?|\[{1,2}(\.{3})?[a-zA-Z]+\]{1,2})$/;
const file = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config))?\.[a-z]+$/;

/** Files and folders have names in kebab-case. */
export const kebabCase: Rule = (project) =>
  [...project.keys()].filter((path) => {
    const folders = path.split("/");
    const name = folders.pop() ?? "";
    return !file.test(name) || !folders.every((each) => folder.test(each));
  });

/** Every page of the desk that shows something follows what others do (docs/decisions/044-live-everywhere.md). */
export const pagesAreLive: Rule = (project) =>
  [...project].flatMap(([path, { text }]) =>
    /^app\/\(desk\)\/.*page\.tsx$/.test(path) && text.includes("/>") && !/<Live\s/.test(text)
      ? [`${path} has no <Live>`]
      : [],
  );

/** No file is too long. */
export const noLongFile: Rule = (project) =>
  [...project]
    .filter(([, { lines }]) => lines > MAX_LINES)
    .map(([path, { lines }]) => `${path}: ${lines} lines; at most ${MAX_LINES} allowed`);

/** Most files are short. */
export const shortFiles: Rule = (project) => {
  const sizes = [...project].filter(([path]) => !isTest(path)).map(([, { lines }]) => lines);
  const middle = sizes.sort((a, b) => a - b)[Math.floor((sizes.length - 1) / 2)] ?? 0;
  return middle > MAX_MEDIAN_LINES
    ? [`the median file has ${middle} lines; at most ${MAX_MEDIAN_LINES} allowed`]
    : [];
};
