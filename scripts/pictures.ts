// npm run pictures [-- NAME...]: takes the README's pictures, all or the named ones, of the built app on a
// throwaway database with the demo.
import { chromium } from "@playwright/test";
import { readArguments } from "./arguments.mjs";
import { ending } from "./ending";
import { openCamera } from "./pictures/camera";
import { addToDemo, SCENES } from "./pictures/scenes";
import { serveApp } from "./test/run/app";
import { findChromium } from "./test/run/chromium";
import { prepareEnvironment } from "./test/run/environment";

const { onEnd, end, ended } = ending(130);

async function takePictures(): Promise<void> {
  const { positionals: names } = readArguments("pictures");
  const environment = await prepareEnvironment({ onEnd, ended });
  const executablePath = await findChromium(ended);
  const app = await serveApp(environment, "pictures", addToDemo);
  onEnd(app.stop);
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath, args });
  onEnd(() => browser.close());
  const camera = openCamera(browser, app.address);
  for (const { name, person, show } of SCENES) {
    // A scene may need what an earlier one did, so each is played even if its picture isn't asked for.
    const page = await camera.pageOf(person);
    await show(page, camera.pageOf);
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(await camera.take(page, name));
  }
}

await takePictures().then(
  () => end(0),
  (error: Error) => {
    if (!ended.aborted) console.error(error.stack);
    return end(1);
  },
);
