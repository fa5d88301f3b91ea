import { isTest, type Rule } from "./rules";

const longest = 300;
const median = 60;

// A folder of app may also be a part of an address: [id], [...all], (group), openapi.json.
const folder = /^(\(?[a-z0-9]+([-.][a-z0-9]+)*\)?|\[{1,2}(\.{3})?[a-zA-Z]+\]{1,2})$/;
const file = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config))?\.[a-z]+$/;

/** Names are in kebab-case. */
export const kebabCase: Rule = (project) =>
  [...project.keys()].filter((path) => {
    const folders = path.split("/");
    const name = folders.pop() ?? "";
    return !file.test(name) || !folders.every((each) => folder.test(each));
  });

/** No file is long. */
export const noLongFile: Rule = (project) =>
  [...project]
    .filter(([, { lines }]) => lines > longest)
    .map(([path, { lines }]) => `${path}: ${lines} lines, ${longest} at most`);

/** The usual file is short. */
export const shortFiles: Rule = (project) => {
  const sizes = [...project].filter(([path]) => !isTest(path)).map(([, { lines }]) => lines);
  const middle = sizes.sort((a, b) => a - b)[Math.floor((sizes.length - 1) / 2)] ?? 0;
  return middle > median ? [`the median file has ${middle} lines, ${median} at most`] : [];
};
