import { spawn } from 'node:child_process';
import { ROOT } from './paths.ts';

/**
 * Runs one of the project's own commands (`node_modules/.bin`).
 * @throws {Error} with the command's output when it fails
 */
export function run(
  command: string,
  args: readonly string[],
  options: { env?: Record<string, string>; show?: boolean } = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const bin = `${ROOT}/node_modules/.bin`;
    const child = spawn(`${bin}/${command}`, args, {
      cwd: ROOT,
      // The project's own Node stands before the machine's.
      env: { ...process.env, ...options.env, PATH: `${bin}:${process.env.PATH}` },
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(' ')} → ${code}\n${output}`));
    });
  });
}
