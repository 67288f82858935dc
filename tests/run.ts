/** `npm test`: everything that must hold, in order, saying plainly what is done. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST, ROOT } from '../src/build/paths.ts';
import { prepare } from '../src/build/prepare.ts';
import { say } from '../src/build/progress.ts';
import { FaultyInputError } from '../src/entrance/faults.ts';
import { findBrowser, installBrowser } from './browser/find-browser.ts';

interface Count {
  passed: number;
  failed: number;
}
const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };

const BIN = join(ROOT, 'node_modules/.bin');
const reports = mkdtempSync(join(tmpdir(), 'test-report-'));

/** Runs a command of the project before the reader's eyes; true when it ends well. */
function show(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(join(BIN, command), args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, PATH: `${BIN}:${process.env.PATH}`, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

const stage = async (command: string, ...args: string[]): Promise<Count> =>
  (await show(command, args)) ? PASSED : FAILED;

/** Runs one suite and counts its tests. A suite that could not even start is one failure. */
async function suite(name: 'unit' | 'browser'): Promise<Count> {
  const report = join(reports, `${name}.json`);
  const good = await show('vitest', [
    'run',
    '--config=tests/vitest.config.ts',
    '--root=.',
    `--project=${name}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return FAILED;
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed, failed: good ? failed : Math.max(1, failed) };
}

async function preparation(): Promise<Count> {
  try {
    await prepare();
    return PASSED;
  } catch (error) {
    console.error(error instanceof FaultyInputError ? error.message : error);
    return FAILED;
  }
}

function versionOf(browser: string): string {
  return spawnSync(browser, ['--version'], { encoding: 'utf8' }).stdout?.trim() || '?';
}

/** Finds a browser or installs Debian's, and says which. */
function browserReady(): boolean {
  const found = findBrowser();
  if (found) {
    say(`Trình duyệt có sẵn · Browser found: ${found} (${versionOf(found)})`);
    return true;
  }
  if (process.env.CHROMIUM_PATH) {
    console.error(`CHROMIUM_PATH không chạy được · cannot be run: ${process.env.CHROMIUM_PATH}`);
    return false;
  }
  say('Chưa có trình duyệt: cài Chromium của Debian bằng apt-get (cần quyền root)…');
  say('No browser here: installing Debian’s Chromium with apt-get (needs root)…');
  const installed = installBrowser() ? findBrowser() : undefined;
  if (!installed) {
    console.error(
      'Không cài được. Hãy cài Chromium hoặc Chrome rồi đặt CHROMIUM_PATH.\n' +
        'Could not install it. Install Chromium or Chrome, or set CHROMIUM_PATH, and run npm test again.',
    );
    return false;
  }
  say(`Đã cài · Installed: ${installed} (${versionOf(installed)})`);
  return true;
}

async function browserTests(): Promise<Count> {
  if (!existsSync(join(ROOT, DIST))) {
    console.error('Chưa có dist/ vì bước dựng hỏng · There is no dist/ because the build failed');
    return FAILED;
  }
  return browserReady() ? suite('browser') : FAILED;
}

const STAGES: [name: string, run: () => Promise<Count>, needed?: 'needed'][] = [
  ['Chuẩn bị: kiểm dữ liệu, đọc bài, cắt phông · Preparation: data, content, fonts', preparation, 'needed'],
  [
    'Kiểm kiểu trong .astro · Types in .astro files (astro check)',
    () => stage('astro', 'check', '--minimumSeverity', 'warning'),
  ],
  ['Kiểm kiểu trong .ts · Types in .ts files (tsc)', () => stage('tsc', '--noEmit')],
  ['Soát mã · Lint (biome)', () => stage('biome', 'check')],
  ['Phép thử đơn vị và bản mẫu · Unit and golden tests (vitest)', () => suite('unit')],
  ['Dựng cả trang · Full build', () => stage('node', 'src/build/build.ts'), 'needed'],
  ['Cân trang · Page weights (bench)', () => stage('node', 'src/build/bench.ts')],
  ['Thử trên trình duyệt · Browser tests (vitest + Chromium)', browserTests],
];

const total: Count = { passed: 0, failed: 0 };
const summary: string[] = [];
for (const [index, [name, run, needed]] of STAGES.entries()) {
  say(`\n━━ ${index + 1}/${STAGES.length} ${name}`);
  const started = performance.now();
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  summary.push(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} ✓ ${failed} ✗ (${seconds} s)`);
  if (failed > 0 && needed) {
    summary.push('✗ Dừng: các bước sau cần bước này · Stopped: the next stages need this one');
    break;
  }
}
rmSync(reports, { recursive: true });

say(`\n${summary.join('\n')}\n`);
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
