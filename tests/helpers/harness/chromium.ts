import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testData } from './cluster';

/** Where machines keep a Chromium or Chrome. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const names = { program: 'TEST_CHROMIUM', libraries: 'TEST_CHROMIUM_LIBRARIES', fonts: 'TEST_CHROMIUM_FONTS' };

/**
 * The address bar of a window draws what it suggests by pages of its own, though nobody sees it: two seconds of processor for each
 * page of a test. Of two such switches the last one counts, so what Playwright switches off stands here, too.
 */
const FEATURES_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${FEATURES_OFF.join(',')}`,
];

export interface Chromium {
  program: string;
  /** With which it starts on any machine. */
  flags: string[];
  /** What its environment needs beyond the ordinary. */
  environment: Record<string, string>;
}

/**
 * Unpacks the browser that npm brought (Linux on x64), or finds the machine's, and leaves its place in the environment for
 * the workers: unpacking twice at once would break it. npm's comes first: it is the same on every machine, and has no window
 * to draw, which costs a page of the site a quarter of its processor.
 * @throws Error where there is neither
 */
export async function findChromium(): Promise<void> {
  if (process.env[names.program]) return;
  if (process.platform === 'linux' && process.arch === 'x64') await unpackChromium();
  else process.env[names.program] = ownChromium();
}

function ownChromium(): string {
  const own = PLACES.find((place) => existsSync(place));
  if (!own) throw new Error('The browser tests need Chromium or Chrome on this kind of machine: install either.');
  return own;
}

/** @returns the browser that `findChromium` found */
export function chromium(): Chromium {
  const program = process.env[names.program];
  if (!program) throw new Error('This test has no browser: move it to tests/browser.');
  const { [names.libraries]: libraries, [names.fonts]: fonts } = process.env;
  return {
    program,
    flags: FLAGS,
    environment: { ...(libraries && { LD_LIBRARY_PATH: libraries }), ...(fonts && { FONTCONFIG_PATH: fonts }) },
  };
}

// The package reads the first two when it is loaded, and sets the others for the whole process.
const BORROWED = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'];

async function unpackChromium(): Promise<void> {
  // A folder of its own: the package takes any "chromium" it finds in the temporary folder for its own.
  const folder = join(testData, 'chromium');
  mkdirSync(folder, { recursive: true });
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  const { default: packed } = await import('@sparticuz/chromium');
  const found = {
    [names.program]: await packed.executablePath(),
    [names.libraries]: process.env.LD_LIBRARY_PATH,
    [names.fonts]: join(folder, 'fonts'),
  };
  writeFileSync(join(folder, 'fonts', 'fonts.conf'), fontConfiguration(folder));
  for (const name of BORROWED) {
    if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = before[name];
  }
  Object.assign(process.env, found);
}

/** The package's own names fixed folders in /tmp; without any font, Chromium crashes at the first form field. */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
