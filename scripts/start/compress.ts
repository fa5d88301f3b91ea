import { readFile, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { COMPRESSED, TYPES } from "../../lib/core/http/built-files";
import { filesUnder } from "../setup/stamp.mjs";

const compress = promisify(brotliCompress);

/** Writes each script and stylesheet of a folder a second time, as small as Brotli makes it. */
export async function compressBuilt(folder: string): Promise<void> {
  const files: string[] = filesUnder(folder).filter((file) => Object.hasOwn(TYPES, extname(file)));
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file);
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
      await writeFile(file + COMPRESSED, await compress(content, { params }));
    }),
  );
}
