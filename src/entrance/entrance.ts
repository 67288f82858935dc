/** The one entrance: everything under `data/` and `content/` is read and checked here. */
import { checkContent } from './content-files.ts';
import { type CheckedData, readData } from './data-package.ts';
import { FaultList, FaultyInputError } from './faults.ts';
import { checkLayers } from './layer-columns.ts';
import { checkSubjects } from './subject-checks.ts';

/** Reads the data and checks data and content. `data` is missing only when the package itself is broken. */
export function inspect(root: string): { data: CheckedData | undefined; faults: FaultList } {
  const faults = new FaultList();
  const data = readData(root, faults);
  if (data) {
    checkLayers(data, faults);
    checkSubjects(data, faults);
  }
  checkContent(root, data, faults);
  return { data, faults };
}

/**
 * Reads everything, or fails once with every fault.
 * @throws {FaultyInputError} listing file, line, field, value found and what was expected
 */
export function enter(root: string): CheckedData {
  const { data, faults } = inspect(root);
  if (!faults.isEmpty || !data) throw new FaultyInputError(faults);
  return data;
}
