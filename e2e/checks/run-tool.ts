import { runCommand } from './run-command.ts';
import { type Tool, toolPath } from './tool-path.ts';

/** Runs a tool of the repository and gives its exit code. */
export function runTool(
  tool: Tool,
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
): Promise<number> {
  return runCommand(process.execPath, [toolPath(tool), ...args], environment);
}
